import Testing

@testable import TerminalKit

struct GlyphTests {
  @Test(arguments: [
    ("a", 1), ("é", 1), ("霜", 2), ("，", 2), ("“", 1), ("…", 1), ("─", 1), ("▌", 1), ("①", 1),
    ("〔", 2), ("Ａ", 2), ("｡", 1), ("👨‍👩‍👧", 2), ("𠀀", 2), ("한", 2),
  ])
  func `a glyph is as wide as its first scalar`(character: Character, columns: Int) {
    #expect(Glyph(character).columns == columns)
  }

  @Test(arguments: [("\u{3029}", 2), ("\u{302A}", 0), ("\u{302D}", 0), ("\u{3030}", 2)])
  func `Hangzhou numerals are wide, and the tone marks behind them take no column`(
    character: Character, columns: Int
  ) {
    #expect(Glyph(character).columns == columns)
  }

  @Test(arguments: ["\u{1B}", "\u{7F}", "\u{9B}", "\u{0}", "\u{7}", "\u{2028}"])
  func `a control character is shown by a stand-in`(character: Character) {
    #expect(Glyph(character) == .unshowable)
  }

  @Test(arguments: ["\t", "\n", "\r\n", "\r"])
  func `white space that moves the cursor is shown as one space`(character: Character) {
    let glyph = Glyph(character)
    #expect(glyph.character == " ")
    #expect(glyph.columns == 1)
  }

  @Test(arguments: [
    "\u{202E}", "\u{2066}", "\u{200F}", "\u{200B}", "\u{FEFF}", "\u{AD}", "\u{3164}",
  ])
  func `bidirectional overrides and what is invisible take no column`(character: Character) {
    #expect(Glyph(character).columns == 0)
  }

  @Test(arguments: ["\u{3134B}", "\u{2A6E5}", "\u{FA6E}"])
  func `rare Han without a width is shown by a stand-in as wide as Han`(character: Character) {
    #expect(Glyph(character) == .geta)
  }

  @Test(arguments: ["🇨🇳", "\u{1F1E8}"])
  func `a flag is shown by a stand-in: terminals make one column of it, or two, or another flag`(
    character: Character
  ) {
    #expect(Glyph(character) == .geta)
  }

  @Test func `joiners and selectors never reach the terminal`() {
    #expect(Glyph("👨‍👩‍👧").character == "👨")
    #expect(Glyph("☎\u{FE0F}").character == "☎")
    #expect(Glyph("a\u{200D}").character == "a")
  }

  @Test func `a cell carries at most four marks`() {
    #expect(Glyph("e\u{301}").character == "e\u{301}")
    let piled = Character("e\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}")
    #expect(Glyph(piled).character.unicodeScalars.count == 5)
  }
}
