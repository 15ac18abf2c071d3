import Testing

@testable import TerminalKit

struct SpansTests {
  @Test func `lines as plain text have no blanks at their ends, and keep those before words`() {
    let lines = [[Span("  企业  "), Span("3  ", .muted)], [], [Span("   ")]]
    #expect(lines.plainText == "  企业  3\n\n")
  }

  @Test func `a wide character takes two columns`() {
    #expect([Span("企业"), Span(" 3", .muted)].columns == 6)
    #expect([Span]().columns == 0)
  }
}
