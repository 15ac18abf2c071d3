import Domain
import TerminalKit

/// What keys do in the field that has the caret, for help and palette.
extension Form {
  /// What Enter, Tab or an arrow does there, else where it goes.
  func use(of key: Key, else move: Phrase) -> Phrase { focused?.editor.use(of: key) ?? move }

  /// The keys of a text, where it is one.
  func textBindings<Action>(_ typed: (Key) -> Action) -> [Binding<Action>] {
    guard focused?.editor.isText == true else { return [] }
    return TextCommand.told.map { Binding([$0.key], typed($0.key), $0.words, place: .help) }
  }
}
