import Domain
import TerminalKit

/// Questions in plain lines, before there is a screen: they work on any terminal and with a screen
/// reader.
struct Asking {
  let language: Language
  /// The next line the person types; nil when they are done with us.
  var read: () -> String? = { readLine() }
  var write: (String) -> Void = { Output.ask($0) }

  /// A line without blanks at its ends; the default where nothing was typed.
  func line(_ question: Phrase, unless standard: String = "") -> String? {
    write(question.text(in: language))
    return read().map { line in
      let line = line.trimmingBlanks
      return line.isEmpty ? standard : line
    }
  }

  /// The place of the choice that was made; nil for none.
  ///
  /// What is no choice is asked again.
  func choice(_ question: Phrase, of choices: [Phrase]) -> Int? {
    let rows = choices.enumerated().map { "  \($0 + 1)  \($1.text(in: language))" }
    let leave = AskingWords.leave.text(in: language)
    let text = ([question.text(in: language)] + rows + ["  q  \(leave)"]).joined(separator: "\n")
    write(text + "\n" + AskingWords.choose.text(in: language))
    while let line = read()?.trimmingBlanks {
      if Folding.fold(line) == "q" { return nil }
      if let place = Int(Folding.fold(line)), choices.indices.contains(place - 1) {
        return place - 1
      }
      write(AskingWords.notAChoice(choices.count).text(in: language))
    }
    return nil
  }
}

enum AskingWords {
  static let leave = Phrase("离开", "leave")
  static let choose = Phrase("请选择：", "your choice: ")

  static func notAChoice(_ count: Int) -> Phrase {
    Phrase("请打 1 到 \(count) 的数字，或 q 离开：", "a number from 1 to \(count), or q: ")
  }
}
