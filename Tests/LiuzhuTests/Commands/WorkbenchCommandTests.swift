import TerminalKit
import TestSupport
import Testing

@testable import liuzhu

/// The workbench by lines, as the shell opens it.
@Suite struct WorkbenchCommandTests {
  let desk = Workplace()

  init() throws { _ = try desk.run("init", "--office", "留驻办", "--name", "孙丙") }

  @Test func `a terminal that can do nothing else is talked to by lines, through a pipe as well`()
    throws
  {
    var environment = desk.environment
    environment["TERM"] = "dumb"
    let run = try Command.run(Places.liuzhu, [], environment: environment, input: "q\ny\n")
    #expect(run.status == .exited(0), "\(run.errors)")
    #expect(run.output.contains("行式界面") && run.output.hasSuffix("已离开留驻工作台\n"))
  }

  @Test func `a theme there is none of is told by lines as well`() throws {
    let run = try desk.run("--plain", "--theme", "nosuch", input: "q\ny\n")
    #expect(run.output.contains("nosuch") && run.errors.contains("nosuch"), "\(run.errors)")
  }

  @Test func `a terminal nobody knows is answered with what works on any`() {
    let (unset, strange) = (TerminalFailure.unknown(nil), TerminalFailure.unknown("vt9000"))
    #expect(unset.zh.contains("没有设 TERM") && unset.en.contains("TERM is not set"))
    #expect(strange.zh.contains("vt9000") && strange.en.contains("vt9000"))
    for words in [unset, strange] {
      #expect(words.zh.contains("liuzhu --plain") && words.en.contains("liuzhu --plain"))
    }
  }
}
