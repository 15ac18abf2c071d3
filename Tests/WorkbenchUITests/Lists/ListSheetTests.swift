import Domain
import TerminalKit
import TestSupport
import Testing

@testable import WorkbenchUI

/// `x`: the list in hand as a file, as it is shown.
struct ListSheetTests {
  @Test func `x takes the list as it is filtered, with every column, and says where it lies`() {
    var desk = Desk(80, 24)
    desk.press(.tab, "/")
    desk.type("储油")
    desk.press(.enter, "x")
    let list = desk.world.exported.last
    #expect(list?.name == "问题")
    #expect(
      list?.heads == ["编号", "灯", "标题", "企业", "环节", "该谁办", "期限", "单位", "天数", "截至"])
    #expect(
      list?.rows == [
        [
          "W2018-0412", "红", "储油设施改建手续补办", "霜降压缩机", "协调会商", "本办", "2018-05-15", "安监局",
          "36", "2018-06-07",
        ]
      ])
    #expect(desk.screen.contains("已导出 1 行：/papers/问题.csv"))
  }

  @Test func `a file has days that can be sorted, and one number in each column`() {
    var desk = Desk(80, 24)
    desk.press("x")
    let list = desk.world.exported.last
    #expect(list?.name == "企业")
    #expect(list?.heads == ["编号", "名称", "镇街", "未结", "问题", "最近走访", "专员", "截至"])
    let rows = list?.rows ?? []
    for row in rows {
      #expect(Int(row[3]) != nil && Int(row[4]) != nil && row[7] == "2018-06-07", "\(row)")
      #expect(row[5].isEmpty || Day(iso: row[5]) != nil, "\(row)")
    }
    #expect(rows.count > 1 && rows.contains { !$0[5].isEmpty })
  }

  @Test func `every column has its head in the file, also one that has no room on the screen`() {
    var desk = Desk(160, 40, language: .english)
    desk.press(.tab, "x")
    let heads = desk.world.exported.last?.heads ?? []
    #expect(heads.starts(with: ["number", "light", "title"]) && !heads.contains(""))
    #expect(!desk.screen.contains("light") && !desk.screen.contains(" l… "))
  }

  @Test func `a list of the settings is taken as it is filtered`() {
    var desk = Desk(120, 36, person: .head)
    desk.press("7", .home, "j", "j", .enter, "/")
    desk.type("镇街:大溪 !惊蛰")
    desk.press(.enter, "x")
    let list = desk.world.exported.last
    #expect(list?.name == "企业")
    #expect(list?.heads == ["编号"] + Enterprise.listed.map(\.phrase.zh))
    #expect(list?.rows.count == 1 && list?.rows.first?[1].contains("谷雨泵业") == true)
    #expect(desk.screen.contains("已导出 1 行：/papers/企业.csv"))
  }

  @Test func `where rows are marked it takes those alone`() {
    var desk = Desk(120, 36)
    desk.press(" ", "j", " ", "x")
    #expect(desk.world.exported.last?.rows.count == 2)
  }

  @Test func `a number in a title is masked`() {
    var issue = Morning.issues[0]
    issue.title = "联系13800001234"
    let others = Morning.entities.filter { $0.ref != issue.ref }
    var desk = Desk(120, 36, of: others + [issue])
    desk.press(.tab, "x")
    let titles = desk.world.exported.last?.rows.map { $0[2] } ?? []
    #expect(titles.contains("联系138****1234"))
  }
}
