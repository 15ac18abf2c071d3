import Testing

@testable import WorkbenchUI

struct TextCommandTests {
  /// `|` marks the caret.
  private func edit(_ marked: String, _ commands: TextCommand...) -> String {
    let parts = marked.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    var text = EditedText(parts.joined())
    text.move(to: parts[0].count)
    for command in commands { text.apply(command) }
    return String(text.beforeCaret) + "|" + String(text.characters[text.caret...])
  }

  @Test(
    arguments: [
      ("霜降|压缩机", .insert("的"), "霜降的|压缩机"),
      ("霜降|压缩机", .left, "霜|降压缩机"),
      ("|霜降", .left, "|霜降"),
      ("霜降|压缩机", .right, "霜降压|缩机"),
      ("霜降|", .right, "霜降|"),
      ("霜降|压缩机", .start, "|霜降压缩机"),
      ("霜降|压缩机", .end, "霜降压缩机|"),
      ("霜降|压缩机", .backspace, "霜|压缩机"),
      ("|霜降", .backspace, "|霜降"),
      ("霜降|压缩机", .delete, "霜降|缩机"),
      ("霜降|", .delete, "霜降|"),
      ("霜降|压缩机", .deleteToStart, "|压缩机"),
      ("霜降|压缩机", .deleteToEnd, "霜降|"),
      ("e\u{301}|x", .backspace, "|x"),
    ] as [(String, TextCommand, String)])
  func `a command moves or changes the text around the caret`(
    before: String, command: TextCommand, after: String
  ) {
    #expect(edit(before, command) == after)
  }

  @Test(arguments: [
    ("已接通，污水管网|", "已接通，|"),
    ("已接通，|", "已接通|"),
    ("gas line  |", "gas |"),
    ("技改补贴2018|未到位", "技改补贴|未到位"),
    ("|未到位", "|未到位"),
  ])
  func `deleting a word takes a clause and no more`(before: String, after: String) {
    #expect(edit(before, .deleteWord) == after)
  }

  @Test func `words are also stepped over`() {
    #expect(edit("已接通，污水|管网 ok", .wordRight) == "已接通，污水管网| ok")
    #expect(edit("已接通，污水|管网", .wordLeft) == "已接通，|污水管网")
    #expect(edit("已接通|", .wordRight) == "已接通|")
  }

  @Test func `rubbing out is undone at once`() {
    #expect(edit("污水管网|", .backspace, .backspace, .undo) == "污水管网|")
  }

  @Test func `deleting where there is nothing is no step to undo`() {
    #expect(edit("|", .insert("污水"), .delete, .deleteToEnd, .undo) == "|")
  }
}
