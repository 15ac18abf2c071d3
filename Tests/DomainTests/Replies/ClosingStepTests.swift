import Domain
import TestSupport
import Testing

struct ClosingStepTests {
  @Test func `schooling says how many were helped`() throws {
    var office = try TestOffice()
    let issue = try office.issue(in: .resolved)
    #expect(throws: Refusal.step(issue: issue, .beneficiariesMissing)) {
      try office.step(issue, .close(StepRequest.Closing()))
    }
  }

  @Test func `the callback of a content enterprise is evidence enough`() throws {
    var office = try TestOffice()
    let issue = try office.issue(in: .resolved)
    var request = StepRequest.Closing()
    request.beneficiaries = 0
    try office.step(issue, .close(request))
    #expect(office.workspace[issue]?.beneficiaries == 0)
  }

  @Test(arguments: [
    (Issue.Kind.suggestion, ClosingOutcome.adopted), (.suggestion, .partlyAdopted),
    (.suggestion, .keptForReference), (.question, .answered),
  ])
  func `a suggestion and a question are settled without being solved`(
    kind: Issue.Kind, outcome: ClosingOutcome
  ) throws {
    var office = try TestOffice()
    let issue = try office.issue(in: .replied, kind: kind)
    #expect(throws: Refusal.step(issue: issue, .outcomeNotForKind(kind))) {
      try office.step(issue, .close(as: .solved))
    }
    try office.step(issue, .close(as: outcome))
    #expect(office.workspace[issue]?.closing == outcome)
  }

  @Test func `a problem is not closed before the enterprise was called`() throws {
    var office = try TestOffice()
    let issue = try office.issue(in: .replied)
    #expect(throws: Refusal.step(issue: issue, .notFrom(.replied, verb: .close))) {
      try office.step(issue, .close(as: .answered))
    }
  }

  @Test func `a red flag is closed by the head`() throws {
    var office = try TestOffice()
    let issue = try office.issue(in: .resolved)
    try office.step(
      issue, .amend(FieldEdit(.isRedFlag, from: "否", to: "是"), reason: "市领导交办"), by: .head)
    #expect(throws: Refusal.step(issue: issue, .needsRole([.head]))) {
      try office.step(issue, .close)
    }
    try office.step(issue, .close, by: .head)
  }
}
