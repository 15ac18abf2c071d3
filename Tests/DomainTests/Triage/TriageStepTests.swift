import Domain
import TestSupport
import Testing

struct TriageStepTests {
  private func refused(
    as refusal: StepRefusal, _ change: (inout StepRequest.Triage) -> Void
  ) throws {
    var office = try TestOffice()
    let issue = try office.register()
    guard case .triage(var request) = StepRequest.schooling() else { return }
    change(&request)
    #expect(throws: Refusal.step(issue: issue, refusal)) {
      try office.step(issue, .triage(request))
    }
  }

  @Test func `an issue leaves triage with a category, a lane and a unit`() throws {
    try refused(as: .categoryUnknown("99")) { $0.category = "99" }
    try refused(as: .fieldMissing(Issue.Field.complexity.phrase)) { $0.complexity = nil }
    try refused(as: .fieldMissing(Issue.Field.scope.phrase)) { $0.scope = nil }
    try refused(as: .unitMissing) { $0.leadUnit = nil }
    try refused(as: .unknownUnit(ID(99))) { $0.leadUnit = ID(99) }
    try refused(as: .classMissing) { $0.scope = .common }
  }

  @Test func `a unit that does not answer for the category needs a reason`() throws {
    try refused(as: .unitNotResponsible(.industry, category: "03")) { $0.leadUnit = .industry }
    var office = try TestOffice()
    let issue = try office.register()
    try office.step(issue, .schooling(to: .industry))
    #expect(office.workspace[issue]?.leadUnit == .industry)
  }

  @Test func `where no unit declared a category any may lead`() throws {
    var office = try TestOffice()
    let issue = try office.register()
    guard case .triage(var request) = StepRequest.schooling() else { return }
    request.category = "13"
    try office.step(issue, .triage(request))
    #expect(office.state(of: issue) == .triaged)
  }

  @Test func `possible duplicates have to be looked at`() throws {
    var office = try TestOffice()
    let first = try office.issue(in: .triaged)
    let second = try office.register("又一件入学问题")
    guard case .triage(var request) = StepRequest.schooling() else { return }
    request.sawDuplicates = false
    #expect(throws: Refusal.step(issue: second, .duplicatesNotSeen([first]))) {
      try office.step(second, .triage(request))
    }
  }

  @Test func `in 待交办 triage is renewed as an amendment and adds no edge`() throws {
    var office = try TestOffice()
    let issue = try office.issue(in: .triaged)
    try office.step(issue, .schooling(.complex, to: .industry))
    let last = try #require(office.workspace.lastStep(of: issue))
    #expect(last.rule == .amend)
    #expect(Set(last.amended.map(\.field)) == [.complexity, .leadUnit])
    #expect(office.workspace[issue]?.leadUnit == .industry)
  }

  @Test func `many rows are triaged together or not at all, and the bad row is named`() throws {
    var office = try TestOffice()
    let issues = [try office.register("一"), try office.register("二")]
    guard case .triage(let good) = StepRequest.schooling() else { return }
    let rows = [
      IssueChange.TriageRow(issues[0], good), IssueChange.TriageRow(issues[1], .init()),
    ]
    #expect(throws: Refusal.row(2, .step(issue: issues[1], .categoryUnknown("")))) {
      try office.apply(.issue(.triageAll(rows, on: office.today)))
    }
    #expect(office.state(of: issues[0]) == .registered)
  }
}
