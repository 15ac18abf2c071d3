import Domain
import TestSupport
import Testing

struct ReturnStepTests {
  @Test func `a reassigned issue is to be dispatched again, with the unit suggested`() throws {
    var office = try TestOffice()
    let issue = try office.issue(in: .dispatched)
    try office.step(issue, .sendBack(.reassign))
    #expect(office.state(of: issue) == .triaged)
    #expect(office.workspace[issue]?.leadUnit == .industry)
    #expect(office.workspace.standingDispatch(of: issue) == nil)
  }

  @Test func `upheld, it stays where it is and no further return is accepted`() throws {
    var office = try TestOffice()
    let issue = try office.issue(in: .dispatched)
    try office.step(issue, .sendBack(.uphold))
    #expect(office.state(of: issue) == .dispatched)
    for person in [ID<Person>.head, .coordinator, .commissioner] {
      #expect(throws: Refusal.step(issue: issue, .returnRuled(office.today)), "nobody's any more") {
        try office.step(issue, .sendBack(.reassign), by: person)
      }
    }
  }

  @Test func `the second return is ruled by the head, and a third is not accepted`() throws {
    var office = try TestOffice()
    let issue = try office.issue(in: .dispatched)
    try office.step(issue, .sendBack(.reassign), .byPhone)
    #expect(throws: Refusal.step(issue: issue, .needsRole([.head]))) {
      try office.step(issue, .sendBack(.reassign))
    }
    try office.step(issue, .sendBack(.reassign, to: .education), by: .head)
    try office.step(issue, .byPhone)
    #expect(throws: Refusal.step(issue: issue, .returnRuled(office.today))) {
      try office.step(issue, .sendBack(.reassign), by: .head)
    }
  }

  @Test func `what a unit sent back does not go to it again`() throws {
    var office = try TestOffice()
    let issue = try office.issue(in: .dispatched)
    let unit = try #require(office.workspace[issue]?.leadUnit)
    #expect(throws: Refusal.step(issue: issue, .sentBackBy(unit))) {
      try office.step(issue, .sendBack(.reassign, to: unit))
    }
    var request = StepRequest.Returning()
    (request.reason, request.ruling) = ("不归我局", .reassign)
    try office.step(issue, .return(request))
    #expect(throws: Refusal.step(issue: issue, .sentBackBy(unit))) {
      try office.step(issue, .byPhone)
    }
  }

  @Test func `a unit that does not answer for the matter is given it for a reason, or not at all`()
    throws
  {
    var office = try TestOffice()
    let issue = try office.issue(in: .dispatched)
    var request = StepRequest.Returning()
    (request.reason, request.ruling, request.suggestedUnit) = ("不归我局", .reassign, .industry)
    let refusal = StepRefusal.unitNotResponsible(.industry, category: Category.schooling)
    #expect(throws: Refusal.step(issue: issue, refusal)) {
      try office.step(issue, .return(request))
    }
    request.overrideReason = " 学校在园区内 "
    try office.step(issue, .return(request))
    #expect(office.workspace.returns(of: issue).last?.overrideReason == "学校在园区内")
    #expect(office.workspace[issue]?.leadUnit == .industry)
  }

  @Test func `once another unit had it, who sent it back may have it again`() throws {
    var office = try TestOffice()
    let issue = try office.issue(in: .dispatched)
    let unit = office.workspace[issue]?.leadUnit
    try office.step(issue, .sendBack(.reassign, to: .industry))
    #expect(office.workspace.sender(back: issue) == unit)
    try office.step(issue, .byPhone)
    #expect(office.workspace.sender(back: issue) == nil)
  }

  @Test func `a return comes within one working day, over holidays and days made up`() throws {
    var office = try TestOffice()
    office.today = .iso("2018-04-28")
    let issue = try office.issue(in: .dispatched)
    office.today = .iso("2018-05-03")
    #expect(throws: Refusal.step(issue: issue, .tooLate(limit: .iso("2018-05-02")))) {
      try office.step(issue, .sendBack(.reassign))
    }
    office.today = .iso("2018-05-02")
    try office.step(issue, .sendBack(.reassign))
  }
}
