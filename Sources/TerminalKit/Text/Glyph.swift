import CTerminal

/// One character as the screen shows it: made harmless, with the columns it takes.
///
/// The width is that of the first scalar, because one character is one cell for curses, and it is
/// asked of the C library that curses itself asks, so the grid and the terminal cannot disagree.
package struct Glyph: Equatable, Sendable {
  /// What to draw: the character itself, or a stand-in.
  package let character: Character
  /// 2 for Han and other wide characters, 1 for narrow ones, 0 for those that show nothing.
  package let columns: Int

  package init(_ character: Character) {
    let scalars = character.unicodeScalars
    let first = scalars[scalars.startIndex]
    if let columns = Self.plainColumns(first), character.utf8.count == UTF8.width(first) {
      self.init(shown: character, columns: columns)
    } else {
      self = Self.harmless(first, followers: scalars.dropFirst())
    }
  }

  private init(shown character: Character, columns: Int) {
    self.character = character
    self.columns = columns
  }
}

extension Glyph {
  /// The stand-in for what has no width everybody agrees on: a rare Han character this system does not
  /// know, a flag.
  static let geta = Glyph(shown: "〓", columns: 2)
  /// The stand-in for what must never reach a terminal: controls, unassigned code points.
  static let unshowable = Glyph(shown: "\u{FFFD}", columns: 1)
  /// What a tab or newline becomes where only one line is shown.
  static let space = Glyph(shown: " ", columns: 1)
  /// Curses keeps one spacing character and this many marks in a cell.
  private static let mostMarks = 4

  /// The width of the scalars nearly all text is made of, without asking the C library.
  ///
  /// Of the marks of Han text U+3029 is the last before tone marks that take no column; what stands
  /// behind those is rare enough to be asked for.
  private static func plainColumns(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar.value {
    case 0x20...0x7E: 1
    case 0x4E00...0x9FFF, 0x3000...0x3029, 0xFF01...0xFF60: 2
    default: nil
    }
  }

  /// What is safe to draw for any character at all.
  private static func harmless(
    _ first: Unicode.Scalar, followers: Substring.UnicodeScalarView
  ) -> Glyph {
    if first.value < 0x20 { return first.properties.isWhitespace ? space : unshowable }
    // Some terminals draw a soft hyphen or a filler, some do not: nobody does if we do not.
    if first.properties.isDefaultIgnorableCodePoint {
      return Glyph(shown: Character(first), columns: 0)
    }
    if isHalfOfFlag(first) { return geta }
    let width = Int(cterm_width(first.value))
    if width < 0 { return isHan(first) ? geta : unshowable }
    if width == 0 || followers.isEmpty { return Glyph(shown: Character(first), columns: width) }
    var shown = String(Character(first))
    shown.unicodeScalars.append(contentsOf: followers.filter(isMark).prefix(mostMarks))
    return Glyph(shown: Character(shown), columns: width)
  }

  /// A mark drawn upon the character before it; joiners and selectors make terminals disagree.
  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    !scalar.properties.isDefaultIgnorableCodePoint && cterm_width(scalar.value) == 0
  }

  /// A flag is two letters that some terminals draw as one picture, and two of its cells side by side as
  /// another country's.
  private static func isHalfOfFlag(_ scalar: Unicode.Scalar) -> Bool {
    0x1F1E6...0x1F1FF ~= scalar.value
  }

  /// Whether a code point lies where Unicode puts Han characters, assigned or not.
  private static func isHan(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x3400...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFD: true
    default: false
    }
  }
}
