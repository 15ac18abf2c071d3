import TestSupport
import Testing

/// README promises what a newcomer types; these hold it to what the code does.
@Suite(.enabled(if: !textOfFile("README.md").isEmpty, "there is no README yet"))
struct ReadmeTests {
  @Test func `a fresh machine installs and runs the very test command that README gives`() throws {
    let script = textOfFile(".ci/run")
    let command = try #require(script.split(separator: "\n").last)
    #expect(command.hasPrefix("swift test"))
    let line = try #require(
      commands(in: textOfFile("README.md")).first { $0.hasSuffix(command) })
    let packages = try #require(script.firstMatch(of: /for package in (.*); do/)).1
    for package in packages.split(separator: " ") { #expect(line.contains(package)) }
  }

  /// The lines of the code blocks a reader may copy into a shell.
  private func commands(in markdown: String) -> [Substring] {
    markdown.matches(of: /(?ms)^```(?:sh|bash|console)\n(.*?)^```/)
      .flatMap { $0.1.split(separator: "\n") }
  }
}
