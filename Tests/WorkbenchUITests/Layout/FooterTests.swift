import Domain
import TerminalKit
import TestSupport
import Testing

@testable import WorkbenchUI

/// The bottom line is cut from its end, but never loses the way to help.
struct FooterTests {
  @Test(arguments: [
    (40, " w 走访  t 办理  / 筛选          ? 帮助"),
    (26, " w 走访  t 办理    ? 帮助"),
    (18, " w 走访    ? 帮助"),
    (8, " ? 帮助"),
  ])
  func `hints leave from the end and help is the last`(columns: Int, line: String) {
    #expect(footer(columns, hints: [hint("w", "走访"), hint("t", "办理"), hint("/", "筛选")]) == line)
  }

  @Test func `what cannot be done now is not offered`() {
    let hints = [hint("w", "走访", unless: Phrase("只读", "read only")), hint("/", "筛选")]
    #expect(footer(40, hints: hints) == " / 筛选                          ? 帮助")
  }

  private func footer(_ columns: Int, hints: [Hint]) -> String {
    var canvas = Canvas(size: Size(rows: 1, columns: columns))
    let scene = Scene(size: canvas.size, actor: Actor(Person(), at: .epoch))
    Footer(hints: hints, help: hint("?", "帮助"), scene: scene)
      .draw(into: &canvas, canvas.bounds)
    return canvas.line(0)
  }

  private func hint(_ key: Character, _ words: String, unless: Phrase? = nil) -> Hint {
    let words = Phrase(verbatim: words)
    return Hint(
      keys: [.character(key)], words: words, help: words, place: .footer, unless: unless,
      explained: nil)
  }
}
