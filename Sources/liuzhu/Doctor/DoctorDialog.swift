import Domain
import TerminalKit

/// What the person is asked to try; everything can be skipped.
struct DoctorDialog {
  private static let keys: [(Key, name: String)] = [
    (.function(1), "F1"), (.home, "Home"), (.end, "End"),
  ]
  /// What goes to the clipboard and is to come back.
  private static let sample = "留驻工作台"

  let language: Language

  /// The trials in order, as far as the person went along; nothing is asked of a terminal that left.
  func run(on terminal: borrowing ListeningTerminal) -> [Trial] {
    terminal.write(line(DoctorWords.invitation))
    var trials: [Trial] = []
    for (key, name) in Self.keys {
      terminal.write("  " + DoctorWords.press(name).text(in: language))
      guard let heard = terminal.hear() else { return trials }
      trials.append(.key(key, named: name, isSkip(heard) ? nil : heard))
      terminal.write(line(trials))
    }
    guard let typed = typing(on: terminal) else { return trials }
    trials.append(typed)
    terminal.write(line(trials))
    guard let clipboard = clipboard(on: terminal) else { return trials }
    trials.append(clipboard)
    terminal.write(line(trials) + "\n")
    return trials
  }

  private func typing(on terminal: borrowing ListeningTerminal) -> Trial? {
    terminal.write("  " + DoctorWords.type.text(in: language))
    return terminal.line().map { .typing($0) }
  }

  private func clipboard(on terminal: borrowing ListeningTerminal) -> Trial? {
    terminal.write("  " + DoctorWords.offerClipboard(Self.sample).text(in: language))
    guard let answer = terminal.hear() else { return nil }
    guard answer.events == [.key(.character("y"))] else {
      return .clipboard(expected: Self.sample, nil)
    }
    terminal.copy(Self.sample)
    terminal.bracketPaste(true)
    defer { terminal.bracketPaste(false) }
    terminal.write(line(Phrase(verbatim: "")) + "  " + DoctorWords.pasteHere.text(in: language))
    return terminal.hear().map { .clipboard(expected: Self.sample, $0) }
  }

  private func isSkip(_ heard: Heard) -> Bool {
    [.escape, .enter, .control("c")].contains { heard.events == [.key($0)] }
  }

  private func line(_ phrase: Phrase) -> String { phrase.text(in: language) + "\n" }

  private func line(_ trials: [Trial]) -> String {
    trials.last.map { line($0.finding.value) } ?? ""
  }
}
