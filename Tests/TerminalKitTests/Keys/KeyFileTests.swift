import TestSupport
import Testing

@testable import TerminalKit

struct KeyFileTests {
  private func file(_ text: String) -> KeyFile { KeyFile(Array(text.utf8), path: "keys.json") }

  @Test func `each action is read with its keys, where each stands, and with comments`() {
    let file = file(
      """
      // 自己的按键
      {
        "筛选": "f",
        "refresh": ["R",
          "F6"], // 两个
        "投屏": [],
      }
      """)
    #expect(file.flaws == [])
    #expect(file.wishes.map(\.action.text) == ["筛选", "refresh", "投屏"])
    #expect(file.wishes.map(\.action.line) == [3, 4, 6])
    #expect(file.wishes[0].keys == [KeyFile.Mention("f", line: 3, column: 3)])
    #expect(
      file.wishes[1].keys == [
        KeyFile.Mention("R", line: 4, column: 15), KeyFile.Mention("F6", line: 5, column: 5),
      ])
    #expect(file.wishes[2].keys == [])
  }

  @Test(arguments: ["7", "null", "{\"g\": \"F6\"}", "[\"f\", 7]", "[[\"f\"]]"])
  func `what is neither a key nor a list of keys is told with its line, and the rest counts`(
    value: String
  ) {
    let file = file("{\n  \"筛选\": \(value),\n  \"排序\": \"S\"\n}")
    #expect(file.flaws == [.badValue(KeyFile.Mention("筛选", line: 2, column: 3))])
    #expect(file.wishes.map(\.action.text) == ["排序"])
  }

  @Test(arguments: [
    ("", 1, 1), ("{\n  \"筛选\": \"f\"\n  \"排序\": \"S\"\n}", 3, 3), ("{\n  筛选: \"f\"}", 2, 3),
  ])
  func `a text that is no JSON says nothing, and where it breaks off`(
    text: String, line: Int, column: Int
  ) {
    #expect(file(text).flaws == [.notJSON(line: line, column: column)])
    #expect(file(text).wishes == [])
  }

  @Test func `bytes that are no text are survived`() {
    let file = KeyFile([0x7B, 0x22, 0xFF, 0x22, 0x3A, 0x22, 0x66, 0x22, 0x7D], path: "keys.json")
    #expect(file.flaws.count == 1)
    #expect(file.wishes == [])
  }

  @Test(arguments: ["[]", "\"f\"", "7"])
  func `what is no object says nothing`(text: String) {
    #expect(file(text).flaws == [.notAnObject])
  }

  @Test func `a file that is there and cannot be read whole is told, and none is none`() {
    let folder = TemporaryDirectory()
    folder.makeFolder("keys.json")
    #expect(KeyFile.read(at: folder.path("keys.json"))?.flaws == [.unreadable])
    let most = Array("{}".utf8) + [UInt8](repeating: 0x20, count: (1 << 20) - 2)
    #expect(KeyFile.read(at: folder.write(most, to: "most.json"))?.flaws == [])
    #expect(KeyFile.read(at: folder.write(most + [0x20], to: "more.json"))?.flaws == [.tooLong])
    #expect(KeyFile.read(at: folder.path("none.json")) == nil)
  }
}
