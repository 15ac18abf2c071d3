import TerminalKit
import TestSupport
import Testing

@testable import WorkbenchUI

struct LinesFieldTests {
  private let office: TestOffice

  init() throws { office = try TestOffice() }

  @Test func `enter begins a line and long lines break at han characters`() {
    var field = LinesField()
    field.type([.burst("现场核查已通过，补交评价"), .key(.enter), .burst("预计六月底完成。")], office)
    #expect(field.value == "现场核查已通过，补交评价\n预计六月底完成。")
    #expect(field.drawn(office, columns: 11) == [" 现场核查已", " 通过，补交", " 评价", " 预计六月底", " 完成。"])
  }

  @Test func `up and down keep the display column and leave at the ends`() {
    var field = LinesField("现场核查\nab\n补交评价")
    field.type([.key(.left)], office)
    field.type([.key(.up), .key(.up)], office)
    #expect(field.text.caret == 3)
    let isUsed = field.type([.key(.up)], office)
    #expect(!isUsed)
  }

  @Test func `home and end go along the line of the screen`() {
    var field = LinesField("现场核查已通过")
    field.type([.key(.home)], office, columns: 9)
    #expect(field.text.caret == 4)
    field.type([.key(.end)], office, columns: 9)
    #expect(field.text.caret == 7)
  }

  @Test(arguments: [(Key.home, Key.end), (.control("a"), .control("e"))])
  func `the end of a line that goes on below is before its last character, and not on the next`(
    home: Key, end: Key
  ) {
    var field = LinesField("现场核查已通过，补交评价")
    field.type([.key(.up), .key(end)], office, columns: 9)
    #expect(field.text.caret == 7)
    field.type([.key(end)], office, columns: 9)
    #expect(field.text.caret == 7)
    field.type([.key(home)], office, columns: 9)
    #expect(field.text.caret == 4)
  }

  /// `|` marks the caret.
  private func edited(_ marked: String, _ letter: Character, times: Int = 1) -> String {
    let parts = marked.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    var field = LinesField(parts.joined())
    field.type(parts[1].map { _ in .key(.left) }, office)
    field.type(Array(repeating: .key(.control(letter)), count: times), office, columns: 9)
    let characters = field.text.characters
    return String(field.text.beforeCaret) + "|" + String(characters[field.text.caret...])
  }

  @Test(
    arguments: [
      ("一\n现场|核查\n三", "u", 1, "一\n|核查\n三"), ("一\n现场|核查\n三", "k", 1, "一\n现场|\n三"),
      ("现场核查已通|过，补交评价", "u", 1, "现场核查|过，补交评价"),
      ("现场核查已|通过，补交评价", "k", 1, "现场核查已|补交评价"),
      ("一\n现场|核查", "u", 2, "一|核查"), ("一\n现场|核查", "u", 3, "|核查"),
      ("现场|核查\n三", "k", 2, "现场|三"), ("现场|核查\n三", "k", 3, "现场|"),
      ("|一", "u", 1, "|一"), ("一|", "k", 1, "一|"),
    ] as [(String, Character, Int, String)])
  func `Ctrl-U and Ctrl-K take what the line has, and pressed again its break and the next line`(
    before: String, letter: Character, times: Int, after: String
  ) {
    #expect(edited(before, letter, times: times) == after)
  }

  /// Lines called 1, 2, 3 …, more than a screen of 24 rows shows.
  private let long = LinesField((1...12).map { "\($0)" }.joined(separator: "\n"))

  private func shown(_ lines: ClosedRange<Int>) -> [String] { lines.map { " \($0)" } }

  @Test func `a long text has the rows of the screen while one writes in it, and else six`() {
    #expect(long.drawn(office) == shown(3...12))
    #expect(long.drawn(office, isFocused: false) == shown(1...6))
  }

  @Test func `a long text stands still while the caret goes through what is shown of it`() {
    var field = long
    field.type(Array(repeating: .key(.up), count: 9), office)
    #expect(field.drawn(office) == shown(3...12))
    field.type([.key(.up)], office)
    #expect(field.drawn(office) == shown(2...11))
    field.type(Array(repeating: .key(.down), count: 9), office)
    #expect(field.drawn(office) == shown(2...11))
    field.type([.key(.down)], office)
    #expect(field.drawn(office) == shown(3...12))
  }

  @Test func `a text that gets shorter leaves no row of its window empty`() {
    var field = long
    field.type(Array(repeating: .key(.backspace), count: 3), office)
    #expect(field.drawn(office) == shown(2...11))
  }
}
