import Testing

@testable import TerminalKit

struct RGBTests {
  @Test func `six hexadecimal digits are a colour`() {
    #expect(RGB(hex: "#1c2D3e") == RGB(0x1C, 0x2D, 0x3E))
  }

  @Test(arguments: [
    "", "#", "#12345", "#1234567", "123456", "#12345g", "#+12345", "red", "#１２３４５６",
  ])
  func `anything else is none`(text: String) {
    #expect(RGB(hex: text) == nil)
  }
}
