import ArgumentParser
import TestSupport
import Testing

@testable import liuzhu

@Suite struct ReadmeCommandsTests {
  @Test func `README's table of sub-commands is the one the program has`() {
    let table = LiuzhuCommand.configuration.subcommands.map { row($0) }
    let readme = String(decoding: readFile("\(Places.packageRoot)/README.md") ?? [], as: UTF8.self)
    #expect(readme.contains(table.joined(separator: "\n")))
  }

  private func row(_ command: ParsableCommand.Type) -> String {
    let verbs = command.configuration.subcommands.map { "`\($0.configuration.commandName ?? "")`" }
    return "| `\(command.configuration.commandName ?? "")` | \(verbs.joined(separator: " ")) |"
  }
}
