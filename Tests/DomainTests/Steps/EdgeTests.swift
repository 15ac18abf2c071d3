import Domain
import TestSupport
import Testing

/// One edge of C3: a step from a state, who takes it, and where it leads.
struct Edge: Sendable, CustomTestStringConvertible {
  let from: IssueState
  let to: IssueState
  let request: StepRequest
  let by: ID<Person>
  var rule: Rule

  init(
    _ rule: Rule, _ from: IssueState, _ to: IssueState, _ request: StepRequest,
    by person: ID<Person> = .coordinator
  ) {
    self.rule = rule
    self.from = from
    self.to = to
    self.request = request
    by = person
  }

  var testDescription: String { "\(rule.rawValue) \(from) → \(to)" }
}

struct EdgeTests {
  @Test(arguments: EdgeTests.edges)
  func `an edge of the table leads where it says and is written down as itself`(
    edge: Edge
  ) throws {
    var office = try TestOffice()
    let issue = try office.issue(in: edge.from)
    #expect(office.workspace.nextState(for: edge.request, of: issue) == edge.to)
    try office.step(issue, edge.request, by: edge.by)
    #expect(office.state(of: issue) == edge.to)
    #expect(office.workspace.lastStep(of: issue)?.rule == edge.rule)
  }

  private static let edges: [Edge] = work + endings + returns

  private static let work: [Edge] = [
    Edge(.triage, .registered, .triaged, .schooling()),
    Edge(.triage, .registered, .triaged, .schooling(), by: .head),
    Edge(.onTheSpot, .registered, .replied, .answer(.solved)),
    Edge(.onTheSpot, .triaged, .replied, .answer(.solved)),
    Edge(.dispatch, .triaged, .dispatched, .byLetter),
    Edge(.dispatch, .triaged, .dispatched, .byPhone, by: .head),
    Edge(.sign, .dispatched, .inProgress, .sign(signer: "卫丑")),
    Edge(.sign, .dispatched, .inProgress, .sign(signer: ""), by: .liaison),
    Edge(.sendBack, .dispatched, .triaged, .sendBack(.reassign)),
    Edge(.measure, .dispatched, .followUp, .enrolling),
    Edge(.measure, .inProgress, .followUp, .enrolling, by: .liaison),
    Edge(.coordinate, .triaged, .coordinating, .meeting),
    Edge(.coordinate, .dispatched, .coordinating, .meeting, by: .head),
    Edge(.coordinate, .inProgress, .coordinating, .meeting),
    Edge(.coordinate, .followUp, .coordinating, .meeting),
    Edge(.conclude, .coordinating, .inProgress, .minutes),
    Edge(.cancelMeeting, .coordinating, .triaged, .calledOff),
    Edge(.suspend, .inProgress, .suspended, .pause, by: .head),
    Edge(.suspend, .followUp, .suspended, .pause, by: .head),
    Edge(.suspend, .coordinating, .suspended, .pause, by: .head),
    Edge(.resume, .suspended, .inProgress, .resume(reason: "材料已齐")),
    Edge(.reply, .dispatched, .replied, .answer(.solved)),
    Edge(.reply, .inProgress, .replied, .answer(.partly), by: .liaison),
    Edge(.reply, .followUp, .replied, .answer(.explained)),
    Edge(.reply, .coordinating, .replied, .answer(.planned)),
    Edge(.resolve, .replied, .resolved, .content),
    Edge(.redo, .replied, .inProgress, .unsolved(accepts: nil)),
    Edge(.close, .resolved, .closed, .close),
    Edge(.takeUp, .longTerm, .inProgress, .continue(reason: "政策已出")),
  ]

  private static let endings: [Edge] =
    IssueState.allCases.filter(\.isLive).map { Edge(.withdraw, $0, .withdrawn, .takenBack) }
    + [IssueState.registered, .triaged, .dispatched].map {
      Edge(.decline, $0, .declined, .refusal, by: .head)
    }

  private static let returns: [Edge] = [
    Edge(.reopen, .resolved, .inProgress, .reopen(reason: "又出现")),
    Edge(.reopen, .closed, .inProgress, .reopen(reason: "又出现"), by: .head),
    Edge(.restore, .declined, .registered, .restore(reason: "企业不服"), by: .head),
    Edge(.restore, .withdrawn, .registered, .restore(reason: "企业反悔"), by: .head),
  ]
}
