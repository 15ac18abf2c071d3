import Domain
import TestSupport
import Testing

struct CallbackTableTests {
  /// The rows of C3: solved, not solved but accepted, refused, not reached three times.
  @Test(arguments: [
    (Reply.Result.solved, [Rule.resolve, .redo, .redo, .unverifiable]),
    (.partly, [.resolve, .partlySolved, .redo, .unverifiable]),
    (.explained, [.resolve, .explanationAccepted, .redo, .unverifiable]),
    (.planned, [.resolve, .longTerm, .redo, .longTerm]),
    (.unsolvable, [.resolve, .longTerm, .redo, .longTerm]),
  ])
  func `the answers choose the rule`(result: Reply.Result, rules: [Rule]) {
    #expect(CallbackAnswer.allCases.map { CallbackTable.rule(result, $0) } == rules)
  }

  @Test(arguments: [
    (Reply.Result.solved, IssueState.inProgress), (.partly, .followUp), (.explained, .closed),
    (.planned, .longTerm), (.unsolvable, .longTerm),
  ])
  func `a head who calls takes the edge at once`(result: Reply.Result, to: IssueState) throws {
    var office = try TestOffice()
    let issue = try office.issue(in: .inProgress)
    try office.step(issue, .answer(result))
    #expect(office.workspace.nextState(for: .acceptance, of: issue) == to)
    try office.step(issue, .acceptance, by: .head)
    #expect(office.state(of: issue) == to)
  }

  @Test(arguments: Reply.Result.allCases)
  func `whatever the reply called it, a refused result is done again`(
    result: Reply.Result
  ) throws {
    var office = try TestOffice()
    let issue = try office.issue(in: .inProgress)
    try office.step(issue, .answer(result), .unsolved(accepts: false))
    #expect(office.state(of: issue) == .inProgress)
  }
}
