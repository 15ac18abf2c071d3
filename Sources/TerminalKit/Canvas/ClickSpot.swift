/// A part of a frame that a click has a meaning for besides the choices.
package struct ClickSpot: Equatable, Sendable {
  package enum Meaning: Equatable, Sendable {
    /// As if these were pressed.
    case keys([Key])
    /// The same; then what lies under the click is chosen.
    case pane([Key])
    /// The field of a form at this place gets the caret.
    case field(Int)
  }

  package let area: Rect
  package let meaning: Meaning

  package init(_ area: Rect, _ meaning: Meaning) {
    self.area = area
    self.meaning = meaning
  }
}
