import Testing

@testable import TerminalKit

struct ThemeTests {
  private let theme = Theme(
    name: "t",
    styles: [
      .text: Style(
        foreground: Ink(RGB(0xD0, 0xD0, 0xD0), in16: 7), background: Ink(RGB(0, 0, 0), in16: 0)),
      .muted: Style(foreground: Ink(RGB(0x80, 0x80, 0x80), in16: 8)),
      .selection: Style(
        foreground: Ink(RGB(255, 255, 255), in16: 0), background: Ink(RGB(0, 0, 0x5F), in16: 6)),
      .banner: Style(
        foreground: Ink(RGB(0, 0, 0), in16: 0), background: Ink(RGB(255, 255, 0), in16: 11)),
      .key: Style(emphasis: .bold),
    ])

  @Test func `a role without a colour has that of text`() {
    let look = theme.look(of: .key, depth: .full)
    #expect(look == Look(foreground: 252, background: 16, .bold))
  }

  @Test func `where any colour can be had it is the one the theme wrote`() {
    let look = theme.look(of: .muted, on: .selection, depth: .direct)
    #expect(look == Look(foreground: 0x808080, background: 0x00005F))
  }

  @Test(arguments: [ColourDepth.direct, .full, .sixteen, .eight])
  func `a ground without a colour is told by its emphasis on every word`(depth: ColourDepth) {
    var theme = theme
    theme.styles[.selection] = Style(emphasis: .reverse)
    #expect(theme.look(of: .key, on: .selection, depth: depth).emphasis == [.bold, .reverse])
    #expect(
      theme.look(of: .banner, on: .selection, depth: depth)
        == theme.look(of: .banner, depth: depth))
  }

  @Test func `words on a selected row keep their colour where there are colours enough`() {
    let look = theme.look(of: .muted, on: .selection, depth: .full)
    #expect(look == Look(foreground: 244, background: 17))
  }

  @Test func `words on a selected row take its colours where there are sixteen`() {
    #expect(
      theme.look(of: .muted, on: .selection, depth: .sixteen) == Look(foreground: 0, background: 6))
  }

  @Test(arguments: [ColourDepth.full, .sixteen])
  func `a role with a ground of its own keeps it on a selected row`(depth: ColourDepth) {
    #expect(
      theme.look(of: .banner, on: .selection, depth: depth) == theme.look(of: .banner, depth: depth)
    )
  }

  @Test func `without colours a ground is reversed and emphasis stays`() {
    #expect(theme.look(of: .selection, depth: .mono) == Look(.reverse))
    #expect(theme.look(of: .key, on: .selection, depth: .mono) == Look([.bold, .reverse]))
    #expect(theme.look(of: .text, depth: .mono) == Look())
  }

  @Test func `with eight colours a bright one is bold and nothing vanishes`() {
    #expect(theme.look(of: .muted, depth: .eight) == Look(foreground: 7, background: 0))
    #expect(theme.look(of: .banner, depth: .eight) == Look(foreground: 0, background: 3))
  }
}
