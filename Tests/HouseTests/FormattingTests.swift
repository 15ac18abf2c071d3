import TestSupport
import Testing

struct FormattingTests {
  @Test func `the formatter finds nothing to say`() throws {
    let root = Places.packageRoot
    let arguments = [
      "swift", "format", "lint", "--strict", "--parallel", "--recursive",
      "--configuration", "\(root)/.swift-format", "\(root)/Sources", "\(root)/Tests",
    ]
    let lint = try Command.run("/usr/bin/env", arguments)
    #expect(lint.output + lint.errors == "")
    #expect(lint.status == .exited(0))
  }
}
