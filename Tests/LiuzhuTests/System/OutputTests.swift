import Testing

@testable import liuzhu

/// What commands print, whatever stands in the records.
struct OutputTests {
  @Test(arguments: ["小\u{1B}雪", "小\u{9B}雪", "小\u{202E}雪", "小\u{2069}雪", "小\u{200F}雪"])
  func `what was recorded before it was refused does not steer the reader's terminal`(name: String)
  {
    #expect(Output.harmless(name) == "小\u{FFFD}雪")
  }

  @Test func `lines and columns stay as they are`() {
    #expect(Output.harmless("小雪\t大溪\n谷雨\t泽国") == "小雪\t大溪\n谷雨\t泽国")
  }
}
