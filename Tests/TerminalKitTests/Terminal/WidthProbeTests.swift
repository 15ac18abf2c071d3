import Testing

@testable import TerminalKit

struct WidthProbeTests {
  @Test(arguments: [("\u{1B}[2;2R", 1), ("\u{1B}[2;3R", 2)])
  func `the answer tells the width`(answer: String, columns: Int) {
    let probe = WidthProbe(reading: Array(answer.utf8))
    #expect(probe.columns == columns)
    #expect(probe.typed == [])
  }

  @Test func `what was typed around the answer is kept`() {
    let probe = WidthProbe(reading: Array("霜\u{1B}[A\u{1B}[2;3Rq".utf8))
    #expect(probe.columns == 2)
    #expect(probe.typed == Array("霜\u{1B}[Aq".utf8))
  }

  @Test(arguments: ["", "j", "\u{1B}[2;", "\u{1B}[1;2R"])
  func `without an answer everything was typed`(bytes: String) {
    let probe = WidthProbe(reading: Array(bytes.utf8))
    #expect(probe.columns == nil)
    #expect(probe.typed == Array(bytes.utf8))
  }
}
