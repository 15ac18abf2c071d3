/// What a cell means; a theme says how each meaning looks.
///
/// The names are the keys of a theme file's `roles`.
package enum Role: UInt8, CaseIterable, Sendable {
  /// Ordinary words, and the ground everything stands on.
  case text
  /// Words that may be overlooked: labels, units, times.
  case muted
  /// Rules and frames.
  case border
  /// The title of the pane that has the keyboard.
  case focus
  /// The title of a pane that has not.
  case title
  /// The top line and the heading of a card.
  case headline
  /// The one thing to look at.
  case accent
  /// Words of the bottom line.
  case hint
  /// The key that a hint names.
  case key
  /// What cannot be done now.
  case disabled
  /// The selected row of the focused pane; also a ground.
  case selection
  /// The selected row of any other pane; also a ground.
  case selectionIdle
  /// The characters that made a record match.
  case match
  /// What somebody else changed a moment ago.
  case changed
  /// A due date that has passed.
  case overdue
  /// What is wrong.
  case error
  /// What is worth knowing and not wrong.
  case notice
  /// A field that can be written in.
  case field
  /// The field that has the caret.
  case fieldFocused
  /// A reversed mark in the top line, such as the one of a projected screen.
  case banner
  case lightGreen
  case lightBlue
  case lightYellow
  case lightRed
  case lightGrey

  /// The name in theme files.
  package var name: String { "\(self)" }
}
