import JSONText

/// Something in a theme file that was not understood; the default stands in for it.
package struct ThemeWarning: Equatable, Sendable {
  package enum Problem: Equatable, Sendable {
    /// The file says nothing at all.
    case notJSON(JSONProblem)
    case unknownKey
    /// A role that neither the file nor a theme it inherits describes.
    case missingKey
    /// Not a colour, a number of the palette, a yes or no, or a single narrow character.
    case badValue
    /// A colour for terminals of few, beside none that it stands in for.
    case colourMissing
    /// No theme of that name anywhere on the search path.
    case unknownTheme
    /// A theme that inherits itself by way of others.
    case inheritsItself
  }

  package let file: String
  /// From 1.
  package let line: Int
  /// From 1.
  package let column: Int
  /// The key as a path such as `roles.text.fg`; empty when the whole file is meant.
  package let key: String
  package let problem: Problem

  package init(file: String, line: Int, column: Int, key: String, _ problem: Problem) {
    self.file = file
    self.line = line
    self.column = column
    self.key = key
    self.problem = problem
  }
}
