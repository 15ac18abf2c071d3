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
