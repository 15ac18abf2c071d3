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

  @Test(arguments: ["build", "run", "test"])
  func `README gives swift no flag that it does not know`(verb: String) throws {
    let given = commands(in: textOfFile("README.md")).flatMap { flags(in: $0, of: verb) }
    let help = try Command.run("/usr/bin/env", ["swift", verb, "--help"]).output
    for flag in given { #expect(help.contains(flag), "swift \(verb) \(flag)") }
  }

  /// What stands before the name of a program is for swift.
  private func flags(in command: Substring, of verb: String) -> [Substring] {
    command.matches(of: /swift ([a-z]+)((?: -[^ ]+| release)*)/)
      .filter { $0.1 == verb }
      .flatMap { $0.2.split(separator: " ").filter { $0.hasPrefix("--") } }
  }

  /// The lines of the code blocks a reader may copy into a shell.
  private func commands(in markdown: String) -> [Substring] {
    markdown.matches(of: /(?ms)^```(?:sh|bash|console)\n(.*?)^```/)
      .flatMap { $0.1.split(separator: "\n") }
  }
}
