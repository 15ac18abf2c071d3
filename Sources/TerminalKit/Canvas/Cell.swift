/// One cell of the screen.
package struct Cell: Equatable, Sendable {
  /// What is drawn; the right half of a wide glyph holds a space that is not drawn.
  package var character: Character
  /// 1, or 2 for the left half of a wide glyph, or 0 for the right half.
  package var columns: UInt8
  /// What the character means.
  package var role: Role
  /// What it stands on, such as a selected row; nil is the ground of its own role.
  package var ground: Role?

  package init(_ character: Character, columns: Int = 1, _ role: Role, ground: Role? = nil) {
    self.character = character
    self.columns = UInt8(columns)
    self.role = role
    self.ground = ground
  }

  static let blank = Cell(" ", .text)
}

/// Words of one meaning, to be put beside words of another.
package struct Span: Equatable, Sendable {
  package var text: String
  package var role: Role

  package init(_ text: String, _ role: Role = .text) {
    self.text = text
    self.role = role
  }
}
