import Testing

@testable import TerminalKit

struct PaletteTests {
  @Test func `the cube and the ramp are those of xterm`() {
    #expect(Palette.colour(16) == RGB(0, 0, 0))
    #expect(Palette.colour(208) == RGB(0xFF, 0x87, 0x00))
    #expect(Palette.colour(231) == RGB(255, 255, 255))
    #expect(Palette.colour(232) == RGB(8, 8, 8))
    #expect(Palette.colour(255) == RGB(0xEE, 0xEE, 0xEE))
  }

  @Test func `a colour of the palette is its own nearest`() {
    for number in 17...230 where Palette.colour(number).spread >= 12 {
      #expect(Palette.nearest256(Palette.colour(number)) == number)
    }
    for number in 0..<16 { #expect(Palette.nearest16(Palette.colour(number)) == number) }
  }

  @Test func `grey is taken from the grey ramp`() {
    for grey in UInt8.min...UInt8.max {
      let number = Palette.nearest256(RGB(grey, grey, grey))
      #expect(number == 16 || number == 231 || (232...255).contains(number))
      let shown = Palette.colour(number)
      #expect(abs(Int(shown.red) - Int(grey)) <= 9)
    }
    #expect(Palette.nearest256(RGB(0x1C, 0x1C, 0x1E)) == 234)
  }

  @Test func `the first sixteen are never taken for 256 because people change them`() {
    #expect(Palette.nearest256(RGB(0xCD, 0, 0)) >= 16)
  }
}
