import Testing

@testable import TerminalKit

struct ClipboardTests {
  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
    ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"), ("霜降", "6Zyc6ZmN"),
  ])
  func `text is encoded as RFC 4648 says`(text: String, encoded: String) {
    #expect(Clipboard.base64(Array(text.utf8)) == encoded)
  }

  @Test func `the terminal gets a sequence of its own`() {
    #expect(Clipboard.sequence(for: "foo", insideTmux: false) == "\u{1B}]52;c;Zm9v\u{7}")
  }

  @Test func `tmux is asked itself, and to pass on the same wrapped, its escapes doubled`() {
    #expect(
      Clipboard.sequence(for: "foo", insideTmux: true)
        == "\u{1B}]52;c;Zm9v\u{7}\u{1B}Ptmux;\u{1B}\u{1B}]52;c;Zm9v\u{7}\u{1B}\\")
  }

  @Test func `a text too long for terminals is refused`() {
    let longest = String(repeating: "a", count: 75_000)
    #expect(Clipboard.sequence(for: longest, insideTmux: false) != nil)
    #expect(Clipboard.sequence(for: longest + "a", insideTmux: false) == nil)
  }
}
