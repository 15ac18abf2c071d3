/// How a theme wants one role to look.
package struct Style: Equatable, Sendable {
  /// nil is the colour of `text`.
  package var foreground: Ink?
  /// nil is the ground of `text`, or the row the words stand on.
  package var background: Ink?
  package var emphasis: Emphasis

  package init(foreground: Ink? = nil, background: Ink? = nil, emphasis: Emphasis = []) {
    self.foreground = foreground
    self.background = background
    self.emphasis = emphasis
  }
}

/// What a theme file says of one role; of what it does not say the role keeps what it had.
struct StyleChange: Equatable {
  var foreground: Ink?
  var background: Ink?
  var added: Emphasis = []
  var removed: Emphasis = []

  func laid(over base: Style) -> Style {
    Style(
      foreground: foreground ?? base.foreground, background: background ?? base.background,
      emphasis: base.emphasis.union(added).subtracting(removed))
  }
}

/// A colour, and what to use instead of it where a terminal has fewer.
package struct Ink: Equatable, Sendable {
  package var rgb: RGB
  package var in256: Int
  package var in16: Int

  /// Takes the nearest colours where none is chosen.
  package init(_ rgb: RGB, in256: Int? = nil, in16: Int? = nil) {
    self.rgb = rgb
    self.in256 = in256 ?? Palette.nearest256(rgb)
    self.in16 = in16 ?? Palette.nearest16(rgb)
  }
}

/// What a terminal does to letters besides colouring them.
package struct Emphasis: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  package static let bold = Emphasis(rawValue: 1)
  package static let underline = Emphasis(rawValue: 2)
  package static let reverse = Emphasis(rawValue: 4)
}

/// How a cell is drawn on a terminal of a given depth.
package struct Look: Hashable, Sendable {
  /// A number of the terminal's colours, −1 for its own default.
  package var foreground: Int
  package var background: Int
  package var emphasis: Emphasis

  package init(foreground: Int = -1, background: Int = -1, _ emphasis: Emphasis = []) {
    self.foreground = foreground
    self.background = background
    self.emphasis = emphasis
  }
}
