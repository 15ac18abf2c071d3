import Testing

@testable import TerminalKit

struct TerminalAnswersTests {
  private func answers(_ text: String) -> TerminalAnswers {
    TerminalAnswers(reading: Array(text.utf8))
  }

  @Test func `an answer to everything is read, whatever was typed around it`() {
    let answers = answers(
      "霜\u{1B}[24;3Rj\u{1B}[?2004;2$y\u{1B}P>|XTerm(379)\u{1B}\\q\u{1B}[?64;1;9c\u{1B}[A")
    #expect(answers.ambiguousColumns == 2)
    #expect(answers.bracketsPaste == true)
    #expect(answers.name == "XTerm(379)")
    #expect(answers.isComplete)
  }

  @Test(arguments: [("\u{1B}[1;2R", 1), ("\u{1B}[9;3R", 2), ("\u{1B}[9;5R", nil), ("", nil)])
  func `the cursor tells how wide an ambiguous character is`(text: String, columns: Int?) {
    #expect(answers(text).ambiguousColumns == columns)
  }

  @Test(arguments: [("0", false), ("1", true), ("2", true), ("4", true)])
  func `a mode that is not known is told from one that is off`(state: String, knows: Bool) {
    #expect(answers("\u{1B}[?2004;\(state)$y").bracketsPaste == knows)
  }

  @Test(arguments: ["", "c", "\u{1B}[", "\u{1B}[?64;1", "\u{1B}OP", "[?64c"])
  func `half an answer and no answer complete nothing`(text: String) {
    #expect(answers(text) == TerminalAnswers())
  }
}
