import Testing

@testable import TerminalKit

struct GlyphSetTests {
  @Test func `the Unicode glyphs are shown as they are`() {
    for character in "─│┌┐└┘▌…→“”①·★é" {
      #expect(GlyphSet().shown(character) == character)
    }
  }

  @Test func `the safe glyphs are ASCII`() {
    let shown = String("─│┌┐└┘▌…→“”—①·★é".map(GlyphSet(lines: .ascii).shown))
    #expect(shown == "-|++++>~>\"\"-1.*e")
  }

  @Test func `what has no stand-in is a question mark`() {
    #expect(GlyphSet(lines: .ascii).shown("Ω") == "?")
  }

  @Test func `a theme may choose its ellipsis and bar`() {
    let glyphs = GlyphSet(lines: .ascii, ellipsis: "$", bar: "|")
    #expect(glyphs.shown("…") == "$")
    #expect(glyphs.shown("▌") == "|")
    #expect(glyphs.shown("→") == ">")
  }
}
