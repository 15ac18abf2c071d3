import TestSupport
import Testing

extension EndToEnd {
  /// A list that leaves for a spreadsheet, and comes back.
  struct ExportJourneyTests {
    @Test(arguments: Tongue.allCases)
    func `an exported list comes in unchanged, and mended in a spreadsheet it changes that alone`(
      says: Tongue
    ) throws {
      let place = try Workplace.office()
      let file = place.home.path("list.csv")
      try place.does("export", "enterprises", "--out", file, "--lang", says.rawValue)
      let session = try place.openLists(in: says, rows: 24, columns: 80)
      session.press(.character(":")).sees(says("全部功能 ─", "all actions ─")).types("daoru")
        .sees(" 1/", says("导入名单", "import or paste a list")).press(.enter)
        .sees(says("打出文件的路径", "type the path of a file"))
        .types(place.home.path("li")).sees("/list.csv").press(.down, .enter)
        .sees(
          says("新增 0，更改 0，不变 3，有误 0", "new 0, changed 0, unchanged 3, wrong 0")
        )
        .saves(saying: says("全部与台账一致", "the ledger says all of it"))
      let mended = String(decoding: try #require(readFile(file)), as: UTF8.self)
        .replacing("通用设备", with: "制冷设备")
      place.home.write(mended, to: "list.csv")
      session.press(.enter)
        .sees(
          says("更改 1，不变 2", "changed 1, unchanged 2"),
          says("霜降压缩机：行业 通用设备 → 制冷设备", "霜降压缩机: sector 通用设备 → 制冷设备")
        )
        .saves(saying: says("已存：新增 0，更改 1", "saved: new 0, changed 1")).sees("1/3").leaves(in: says)
      #expect(try place.does("export", "enterprises", "--lang", says.rawValue) == mended)
    }
  }
}
