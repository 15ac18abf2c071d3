import Domain
import TestSupport
import Testing

struct CoordinationStepTests {
  @Test func `a meeting before any dispatch dispatches by its minutes`() throws {
    var office = try TestOffice()
    let issue = try office.issue(in: .triaged)
    try office.step(issue, .meeting, .minutes)
    let document = try #require(office.workspace.standingDispatch(of: issue))
    #expect(document.kind == .minutes)
    #expect(document.number == nil)
    #expect(office.workspace.unitClock(of: issue, asOf: office.today)?.start == office.today)
  }

  @Test func `minutes on a common matter go to the unit that leads its class, if one does`() throws
  {
    var office = try TestOffice()
    let led = try office.openClass(leadBy: .industry)
    let issue = try office.register()
    try office.step(issue, .common(led), .meeting, .minutes)
    #expect(office.workspace.standingDispatch(of: issue)?.unit == .industry)
    #expect(office.workspace[issue]?.leadUnit == .industry)
    #expect(office.workspace[issue]?.coUnits == [.education])
    let early = try office.openClass("用工难")
    let other = try office.register("招不到人")
    try office.step(other, .common(early), .meeting, .minutes)
    #expect(office.workspace.standingDispatch(of: other)?.unit == .education)
  }

  @Test func `a meeting after a dispatch adds no second document`() throws {
    var office = try TestOffice()
    let issue = try office.issue(in: .inProgress)
    try office.step(issue, .meeting, .minutes)
    #expect(office.workspace.dispatches.count == 1)
  }

  @Test func `with measures the issue is followed up`() throws {
    var office = try TestOffice()
    let issue = try office.issue(in: .coordinating)
    guard case .conclude(var request) = StepRequest.minutes else { return }
    request.measures = [.enrolling()]
    try office.step(issue, .conclude(request))
    #expect(office.state(of: issue) == .followUp)
  }

  @Test func `a meeting that was held has minutes and a decision`() throws {
    var office = try TestOffice()
    let issue = try office.issue(in: .coordinating)
    var request = StepRequest.Concluding()
    #expect(throws: Refusal.step(issue: issue, .fieldMissing(StepField.minutes.phrase))) {
      try office.step(issue, .conclude(request))
    }
    request.minutes = "〔2018〕3号"
    #expect(throws: Refusal.step(issue: issue, .decisionMissing)) {
      try office.step(issue, .conclude(request))
    }
  }

  @Test func `a meeting says why, who and when`() throws {
    var office = try TestOffice()
    let issue = try office.issue(in: .triaged)
    var request = StepRequest.Coordinating()
    #expect(throws: Refusal.step(issue: issue, .reasonMissing)) {
      try office.step(issue, .coordinate(request))
    }
    request.reason = "两家意见不一"
    #expect(throws: Refusal.step(issue: issue, .unitMissing)) {
      try office.step(issue, .coordinate(request))
    }
    request.units = [.education]
    #expect(throws: Refusal.step(issue: issue, .fieldMissing(StepField.proposedOn.phrase))) {
      try office.step(issue, .coordinate(request))
    }
  }

  @Test func `a meeting called off sends the issue back to be dispatched`() throws {
    var office = try TestOffice()
    let issue = try office.issue(in: .coordinating)
    try office.step(issue, .calledOff)
    #expect(office.state(of: issue) == .triaged)
    #expect(office.workspace.openMeeting(of: issue) == nil)
    #expect(office.workspace.standingDispatch(of: issue) == nil)
  }
}
