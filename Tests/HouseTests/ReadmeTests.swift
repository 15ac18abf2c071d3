import TestSupport
import Testing

/// README promises what a newcomer types; these hold it to what the code does.
@Suite(.enabled(if: !textOfFile("README.md").isEmpty, "there is no README yet"))
struct ReadmeTests {
  @Test func `a fresh machine runs the very test command that README gives`() throws {
    let command = try #require(
      textOfFile(".ci/run").split(separator: "\n").first { $0.hasPrefix("swift test") })
    #expect(commands(in: textOfFile("README.md")).contains(command))
  }

  /// The lines of the code blocks a reader may copy into a shell.
  private func commands(in markdown: String) -> [Substring] {
    markdown.matches(of: /(?ms)^```(?:sh|bash|console)\n(.*?)^```/)
      .flatMap { $0.1.split(separator: "\n") }
  }
}
