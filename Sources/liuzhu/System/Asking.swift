import Domain
import TerminalKit

/// Questions in plain lines, before there is a screen: they work on any terminal and with a screen
/// reader.
struct Asking {
  let language: Language

  /// A line without blanks at its ends; the default where nothing was typed, nil where the person is
  /// done with us.
  func line(_ question: Phrase, unless standard: String = "") -> String? {
    Output.ask(question.text(in: language))
    return readLine().map { line in
      let line = line.withoutKeys.trimmingBlanks
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
    Output.ask(text + "\n" + AskingWords.choose.text(in: language))
    while let line = readLine()?.withoutKeys.trimmingBlanks {
      if Folding.fold(line) == "q" { return nil }
      if let place = Int(Folding.fold(line)), choices.indices.contains(place - 1) {
        return place - 1
      }
      Output.ask(AskingWords.notAChoice(choices.count).text(in: language))
    }
    return nil
  }
}

extension String {
  /// What was typed, without arrows and other keys: a terminal that gathers a line shows them as `^[[B`
  /// and hands them over with it, and neither an answer nor a name may hold them.
  var withoutKeys: String {
    guard utf8.contains(0x1B) else { return self }
    var decoder = KeyDecoder()
    let events = decoder.feed(utf8) + decoder.settle()
    return events.reduce(into: "") { text, event in
      switch event {
      case .key(.character(let character)): text.append(character)
      case .text(let typed), .paste(let typed): text += typed
      default: break
      }
    }
  }
}

enum AskingWords {
  static let leave = Phrase("离开", "leave")
  static let choose = Phrase("请选择，打数字再按回车：", "your choice, a number and Enter: ")

  static func notAChoice(_ count: Int) -> Phrase {
    Phrase(
      "请打 1 到 \(count) 的数字，或 q 离开，再按回车：", "a number from 1 to \(count), or q, then Enter: ")
  }
}
