/// Which glyphs a terminal is trusted with; they change what is displayed, never what is stored.
///
/// Canvases are always drawn with the Unicode glyphs: the exchange is made cell by cell on the way to
/// the terminal, and a stand-in takes as many columns as what it stands for.
package struct GlyphSet: Equatable, Sendable {
  package enum Lines: String, Sendable {
    case unicode
    /// For terminals that draw characters of ambiguous width two columns wide, or not at all.
    case ascii
  }

  package var lines: Lines
  /// What ends text that was cut; nil is that of the lines.
  package var ellipsis: Character?
  /// The mark at the left edge of the selected row; nil is that of the lines.
  package var bar: Character?

  package init(lines: Lines = .unicode, ellipsis: Character? = nil, bar: Character? = nil) {
    self.lines = lines
    self.ellipsis = ellipsis
    self.bar = bar
  }

  /// What to display for the character of a cell that takes one column.
  package func shown(_ character: Character) -> Character {
    if character.isASCII { return character }
    if character == "…", let ellipsis { return ellipsis }
    if character == "▌", let bar { return bar }
    return lines == .unicode ? character : Self.safe[character] ?? "?"
  }
}

extension GlyphSet {
  /// Stand-ins for the narrow characters that occur in our screens and in people's texts.
  private static let safe: [Character: Character] = {
    let groups: [(Character, String)] = [
      ("-", "─━═—–╌┄"), ("|", "│┃║▏▎┆"), ("+", "┌┐└┘├┤┬┴┼╭╮╰╯╔╗╚╝╠╣╦╩╬"), (">", "▌▶►→≥»›"),
      ("<", "◀◄←≤«‹"), ("^", "▲△↑Δ"), ("v", "▼▽↓√✓✔"), ("~", "…≈∼"), ("#", "█▓▉▊▋■▇▆"),
      ("=", "▒▅▄"), (".", "░▃▂▁·•∙"), ("*", "★☆※●◆✱"), ("o", "○◇□◎°"), ("x", "×✗✘"),
      ("\"", "“”″"), ("'", "‘’′"), ("/", "÷"), ("1", "①⑴"), ("2", "②⑵"), ("3", "③⑶"), ("4", "④⑷"),
      ("5", "⑤⑸"), ("6", "⑥⑹"), ("7", "⑦⑺"), ("8", "⑧⑻"), ("9", "⑨⑼"), ("%", "‰"),
      ("a", "āáǎà"), ("e", "ēéěèê"), ("i", "īíǐì"), ("o", "ōóǒò"), ("u", "ūúǔùüǖǘǚǜ"),
    ]
    let pairs = groups.flatMap { safe, unsafe in unsafe.map { ($0, safe) } }
    return Dictionary(pairs) { first, _ in first }
  }()
}
