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

// MARK: - Read again

extension Canvas {
  /// Which of the choices is the chosen one.
  var chosenPlace: Int? {
    choices.firstIndex { choice in parking.map(choice.contains) == true || isSelected(choice) }
  }

  /// Whether somebody is at work in a row: the caret is in it, or what is chosen.
  func isInHand(row: Int) -> Bool {
    let chosen = chosenPlace.map { choices[$0].rowRange.contains(row) }
    return caret?.row == row || parking?.row == row || chosen == true
  }

  private func isSelected(_ choice: Rect) -> Bool {
    bounds.contains(choice.origin) && self[choice.origin].ground == .selection
  }

  /// The keys that go to the choice at a point, none where it is the chosen one; nil where there is no
  /// choice, or none that up and down go to: the numbers of a page stand beside one another.
  func keys(toChoiceAt point: Point) -> [Key]? {
    guard let place = choices.firstIndex(where: { $0.contains(point) }), let chosenPlace else {
      return nil
    }
    let steps = place - chosenPlace
    guard steps == 0 || standInRows else { return nil }
    let key: Key = steps > 0 ? .down : .up
    return Array(repeating: key, count: abs(steps))
  }

  private var standInRows: Bool { Set(choices.map(\.row)).count == choices.count }
}
