import Domain
import TestSupport
import Testing

struct ExtensionStepTests {
  private func extended(to day: String, told: Day = .thursday) -> StepRequest {
    .extend(newDue: .iso(day), reason: "需现场勘查", enterpriseToldOn: told)
  }

  @Test func `a simple issue is extended by three working days, twice`() throws {
    var office = try TestOffice()
    let issue = try office.issue(in: .dispatched)
    #expect(throws: Refusal.step(issue: issue, .extensionTooLong(limit: .iso("2018-06-15")))) {
      try office.step(issue, extended(to: "2018-06-19"), by: .head)
    }
    try office.step(issue, extended(to: "2018-06-15"), by: .head)
    #expect(office.workspace.unitClock(of: issue, asOf: office.today)?.due == .iso("2018-06-15"))
    try office.step(issue, extended(to: "2018-06-19"), by: .head)
    #expect(throws: Refusal.step(issue: issue, .extensionsUsedUp(2))) {
      try office.step(issue, extended(to: "2018-06-20"), by: .head)
    }
  }

  @Test func `a complex issue has 30 working days in all`() throws {
    var office = try TestOffice()
    let issue = try office.issue(in: .dispatched, complexity: .complex)
    let limit = Day.iso("2018-07-20")
    #expect(throws: Refusal.step(issue: issue, .extensionTooLong(limit: limit))) {
      try office.step(issue, extended(to: "2018-07-21"), by: .head)
    }
  }

  @Test func `the days an issue was suspended are not of the 30`() throws {
    var office = try TestOffice()
    office.today = .iso("2018-06-15")
    let issue = try office.issue(in: .inProgress, complexity: .complex)
    try office.step(issue, .pause(until: .iso("2018-07-13")), by: .head)
    office.today = .iso("2018-07-13")
    try office.step(issue, .resume(reason: "材料已齐"))
    #expect(office.workspace.unitClock(of: issue, asOf: office.today)?.due == .iso("2018-08-03"))
    // 30 working days after the dispatch, and the 19 it stood still.
    let limit = Day.iso("2018-08-24")
    #expect(throws: Refusal.step(issue: issue, .extensionTooLong(limit: limit))) {
      try office.step(issue, extended(to: "2018-08-27"), by: .head)
    }
    try office.step(issue, extended(to: "2018-08-24"), by: .head)
  }

  @Test func `a unit that gets the issue anew may be granted two more`() throws {
    var office = try TestOffice()
    let issue = try office.issue(in: .inProgress)
    for day in ["2018-06-14", "2018-06-15"] {
      try office.step(issue, extended(to: day), by: .head)
    }
    try office.step(issue, .answer(.solved))
    try office.step(issue, .content, by: .otherCoordinator)
    try office.step(issue, .reopen(reason: "学位被取消"))
    for day in ["2018-06-13", "2018-06-14"] {
      try office.step(issue, extended(to: day), by: .head)
    }
    #expect(throws: Refusal.step(issue: issue, .extensionsUsedUp(2))) {
      try office.step(issue, extended(to: "2018-06-15"), by: .head)
    }
  }

  @Test func `one that is entered for an earlier day is one more`() throws {
    var office = try TestOffice()
    let issue = try office.issue(in: .dispatched)
    office.today = .iso("2018-06-08")
    for day in ["2018-06-13", "2018-06-14"] {
      try office.step(issue, extended(to: day), by: .head)
    }
    #expect(throws: Refusal.step(issue: issue, .extensionsUsedUp(2))) {
      try office.apply(
        .issue(.step(issue, [extended(to: "2018-06-15")], on: .thursday)), by: .head)
    }
  }

  @Test func `it is asked for a working day before`() throws {
    var office = try TestOffice()
    let issue = try office.issue(in: .dispatched)
    office.today = .iso("2018-06-12")
    #expect(throws: Refusal.step(issue: issue, .extensionTooLate(due: .iso("2018-06-12")))) {
      try office.step(issue, extended(to: "2018-06-14"), by: .head)
    }
    office.today = .iso("2018-06-11")
    try office.step(issue, extended(to: "2018-06-14"), by: .head)
  }

  @Test func `the head approves it and the enterprise was told`() throws {
    var office = try TestOffice()
    let issue = try office.issue(in: .dispatched)
    #expect(throws: Refusal.step(issue: issue, .needsRole([.head]))) {
      try office.step(issue, extended(to: "2018-06-13"))
    }
    #expect(throws: Refusal.step(issue: issue, .fieldMissing(StepField.enterpriseToldOn.phrase))) {
      try office.step(issue, extended(to: "2018-06-13", told: .epoch), by: .head)
    }
  }
}
