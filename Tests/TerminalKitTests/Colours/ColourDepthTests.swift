import Testing

@testable import TerminalKit

struct ColourDepthTests {
  @Test(arguments: [
    (-1, ColourDepth.mono), (0, .mono), (2, .mono), (8, .eight), (16, .sixteen), (88, .sixteen),
    (256, .full), (16_777_216, .direct),
  ])
  func `the depth follows what terminfo knows`(count: Int, depth: ColourDepth) {
    #expect(ColourDepth(count: count, noColour: nil) == depth)
  }

  @Test func `NO_COLOR means none unless it is empty`() {
    #expect(ColourDepth(count: 256, noColour: "1") == .mono)
    #expect(ColourDepth(count: 256, noColour: "0") == .mono)
    #expect(ColourDepth(count: 256, noColour: "") == .full)
  }
}
