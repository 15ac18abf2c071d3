import Testing

@testable import Interchange

struct TrimmingTests {
  @Test(arguments: [
    ("  霜降 ", "霜降"), ("\u{3000}谷雨\u{A0}\r\n", "谷雨"), ("a b", "a b"), (" \u{3000}", ""),
    ("\u{FEFF}名称", "名称"),
  ])
  func `blanks of every kind go from both ends only`(text: String, expected: String) {
    #expect(trimmed(text) == expected)
  }
}
