import Domain
import TerminalKit
import TestSupport
import Testing

@testable import WorkbenchUI

/// What becomes of a person's own file of keys.
struct KeyReadingTests {
  private func read(_ text: String) -> (chart: KeyChart, warnings: [KeyWarning]) {
    let file = KeyFile(Array(text.utf8), path: "keys.json")
    return KeyChart.reading(file, at: Instant(day: .thursday, hour: 9))
  }

  @Test func `every action of README's table is called by either of its names`() {
    for hint in KeyChart.shipped(at: Instant(day: .thursday, hour: 9)) {
      for name in [hint.words.zh, hint.words.en, hint.words.en.uppercased()] {
        #expect(read("{\"\(name)\": []}").chart[hint.words] == [], "\(name)")
      }
    }
  }

  @Test func `README's example is read without a warning`() throws {
    let readme = String(decoding: readFile("\(Places.packageRoot)/README.md") ?? [], as: UTF8.self)
    let example = try #require(readme.firstMatch(of: /`(\{"筛选".*\})`/)).1
    let (chart, warnings) = read(String(example))
    #expect(warnings == [])
    #expect(chart[WorkbenchWords.filter] == ["f"])
    #expect(chart[WorkbenchWords.refresh] == ["R", .function(6)])
    #expect(chart[ProjectionWords.begin] == [])
  }

  @Test(
    arguments: [
      ("f", "f"), ("F", "F"), ("／", "/"), ("、", "/"), ("Space", " "), ("空格", " "), (" ", " "),
      ("Ctrl-D", .control("d")), ("ctrl-d", .control("d")), ("F6", .function(6)),
      ("PgDn", .pageDown), ("Del", .delete), ("退格", .backspace), ("Home", .home),
    ] as [(String, Key)])
  func `a key is spelled as the table spells it`(name: String, key: Key) {
    #expect(Key(spelled: name) == key)
  }

  @Test(arguments: [
    "", "ff", "他", "\u{7}", "F13", "Ctrl-I", "Ctrl-M", "Ctrl-他", "Ctrl-", "Hyper-x",
  ])
  func `what no terminal sends is no key`(name: String) {
    #expect(Key(spelled: name) == nil)
  }

  private static let broken: [(text: String, line: Int, zh: String, en: String)] = [
    ("{\n\"筛选\" \"f\"}", 2, "读不懂", "not understood"),
    ("[]", 1, "全部照出厂的键", "as shipped"),
    ("{\n\n\"筛选\": 7}", 3, "“筛选”后面写一个键", "stands a key"),
    ("{\n\"飞\": \"f\"}", 2, "没有叫“飞”的功能", "no action is called “飞”"),
    ("{\n\"筛选\": \"f\",\n\"filter\": \"F6\"}", 3, "“filter”上面已经写过", "further up"),
    ("{\n\"筛选\": [\"f\",\n\"飞\"]}", 3, "没有叫“飞”的键", "no key is called “飞”"),
    ("{\n\"筛选\": \"w\"}", 2, "“w”已经是“走访”的键", "w is the key of “log a visit” already"),
    ("{\n\"筛选\": \"f\",\n\"排序\": \"f\"}", 3, "“f”已经是“筛选”的键", "f is the key of “filter”"),
    ("{\n\"筛选\": \"Ctrl-B\"}", 2, "在 tmux 里到不了这里", "Ctrl-B is the prefix of tmux"),
    ("{\n\"筛选\": \"Ctrl-L\"}", 2, "“Ctrl-L”已经是“重画屏幕”的键", "Ctrl-L is the key of"),
  ]

  @Test(arguments: broken.indices)
  func `what cannot be is told with file and line, and the rest holds`(place: Int) {
    let (text, line, zh, en) = Self.broken[place]
    let warnings = read(text).warnings
    #expect(warnings.count == 1)
    #expect(warnings.first?.phrase.zh.hasPrefix("keys.json:\(line): ") == true)
    #expect(warnings.first?.phrase.zh.contains(zh) == true)
    #expect(warnings.first?.phrase.en.contains(en) == true)
    let mended = read(text.replacingLast("}", with: ", \"离开\": \"Q\"}")).chart
    let isReadable = ![0, 1].contains(place)
    #expect(mended[WorkbenchWords.quit] == (isReadable ? ["Q"] : nil))
  }

  @Test(
    arguments: [
      (.unreadable, "有权读", "that you may read"), (.tooLong, "超过 1 MiB", "more than 1 MiB"),
    ] as [(KeyFile.Flaw, String, String)])
  func `a file that was not read is named, with what would do`(
    flaw: KeyFile.Flaw, zh: String, en: String
  ) {
    let file = KeyFile(flaw, path: "keys.json")
    let (chart, warnings) = KeyChart.reading(file, at: Instant(day: .thursday, hour: 9))
    #expect(chart == KeyChart() && warnings.count == 1)
    #expect(warnings.first?.phrase.zh.hasPrefix("keys.json: ") == true)
    #expect(warnings.first?.phrase.zh.contains(zh) == true)
    #expect(warnings.first?.phrase.en.contains(en) == true)
  }

  @Test(
    arguments: [
      "Enter", "回车", "Esc", "Tab", "Shift-Tab", "Up", "下", "Left", "右", "F10", "?", "？", "1",
      "7", "Ctrl-C",
    ])
  func `no action is given a key that does the same everywhere`(name: String) {
    let (chart, warnings) = read("{\"筛选\": [\"f\", \"\(name)\"]}")
    #expect(chart[WorkbenchWords.filter] == nil)
    #expect(warnings.map(\.phrase.en).first?.contains("cannot be given away") == true)
  }

  @Test func `two actions may change places, and one that gives way makes the other give way`() {
    let (swapped, none) = read("{\"走访\": \"t\", \"办理\": \"w\"}")
    #expect(none == [])
    #expect(swapped[WorkbenchWords.visit] == ["t"])
    #expect(swapped[WorkbenchWords.step] == ["w"])
    let (chart, warnings) = read("{\n\"走访\": \"t\",\n\"办理\": \"e\"\n}")
    #expect(chart == KeyChart())
    #expect(warnings.map(\.line) == [2, 3])
  }
}

extension String {
  fileprivate func replacingLast(_ character: Character, with text: String) -> String {
    guard let place = lastIndex(of: character) else { return self }
    return self[..<place] + text + self[index(after: place)...]
  }
}
