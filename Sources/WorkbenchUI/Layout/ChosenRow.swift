import TerminalKit

extension Canvas {
  /// One row of a list, drawn already: it can be chosen by its number where there is no screen, and the
  /// chosen one is marked.
  mutating func offer(_ row: Rect, isChosen: Bool, hasKeys: Bool = true) {
    if hasKeys { choices.append(row) }
    if isChosen { choose(row, hasKeys: hasKeys) }
  }

  /// Marks the chosen row of a list: a bar at its left edge, a ground, and the cursor parked on it for
  /// whoever reads with their fingers.
  ///
  /// Where something else has the keyboard, the row is only kept in view.
  mutating func choose(_ row: Rect, hasKeys: Bool = true) {
    put("▌", at: row.origin, hasKeys ? .accent : .muted)
    highlight(row, hasKeys ? .selection : .selectionIdle)
    if hasKeys { parking = row.origin }
  }
}
