import Domain
import TestSupport
import Testing

struct AmendmentTests {
  private let rename = FieldEdit(
    Issue.Field.title, from: "员工子女入学名额不足", to: "入学名额不足")

  @Test func `what one typed today needs no reason`() throws {
    var office = try TestOffice()
    let issue = try office.register()
    try office.step(issue, .amend(rename, reason: ""))
    #expect(office.workspace[issue]?.title == "入学名额不足")
    #expect(office.workspace.lastStep(of: issue)?.amended.first?.old == rename.old)
    #expect(office.state(of: issue) == .registered)
  }

  @Test func `a unit that does not answer for the category needs a reason, whoever typed it today`()
    throws
  {
    var office = try TestOffice()
    let issue = try office.issue(in: .triaged)
    let (own, other) = (ID<Unit>.education.description, ID<Unit>.industry.description)
    let edit = FieldEdit(Domain.Issue.Field.leadUnit, from: own, to: other)
    let refusal = StepRefusal.unitNotResponsible(.industry, category: "03")
    #expect(throws: Refusal.step(issue: issue, refusal)) {
      try office.step(issue, .amend(edit, reason: ""))
    }
    try office.step(issue, .amend(edit, reason: "校舍也归它建"))
    #expect(office.workspace[issue]?.leadUnit == .industry)
  }

  @Test func `category and unit are corrected one after the other, and need no reason together`()
    throws
  {
    var office = try TestOffice()
    let issue = try office.issue(in: .triaged)
    let (own, other) = (ID<Unit>.education.description, ID<Unit>.industry.description)
    try office.step(issue, .amend(FieldEdit(.category, from: "03", to: "06"), reason: ""))
    try office.step(issue, .amend(FieldEdit(.leadUnit, from: own, to: other), reason: ""))
    #expect(office.workspace[issue]?.category == "06")
    #expect(office.workspace[issue]?.leadUnit == .industry)
  }

  @Test func `another's words and yesterday's are amended by the head, with a reason`() throws {
    var office = try TestOffice()
    let issue = try office.register()
    #expect(throws: Refusal.step(issue: issue, .amendNotYours)) {
      try office.step(issue, .amend(rename, reason: "改短"), by: .otherCoordinator)
    }
    office.today = office.today.adding(days: 1)
    #expect(throws: Refusal.step(issue: issue, .amendNotYours)) {
      try office.step(issue, .amend(rename, reason: "改短"))
    }
    #expect(throws: Refusal.step(issue: issue, .reasonMissing)) {
      try office.step(issue, .amend(rename, reason: ""), by: .head)
    }
    try office.step(issue, .amend(rename, reason: "改短"), by: .head)
  }

  @Test func `who may correct nothing of an issue is told so before anything is typed`() throws {
    var office = try TestOffice()
    let issue = try office.register()
    #expect(try refusal(office, issue, by: .coordinator) == nil)
    #expect(try refusal(office, issue, by: .otherCoordinator) == .amendNotYours)
    office.today = office.today.adding(days: 1)
    #expect(try refusal(office, issue, by: .coordinator) == .amendNotYours)
    #expect(try refusal(office, issue, by: .head) == nil)
  }

  @Test func `a commissioner corrects the words of what he told today, until it is triaged`() throws
  {
    var office = try TestOffice()
    try office.pair()
    let issue = try office.register(by: .commissioner)
    #expect(try refusal(office, issue, by: .commissioner) == nil)
    try office.step(issue, .amend(rename, reason: ""), by: .commissioner)
    #expect(office.workspace[issue]?.title == rename.new)
    let urgent = FieldEdit(Issue.Field.severity, from: "normal", to: "urgent")
    #expect(throws: Refusal.step(issue: issue, .amendNotYours)) {
      try office.step(issue, .amend(urgent, reason: ""), by: .commissioner)
    }
    try office.step(issue, .schooling())
    #expect(try refusal(office, issue, by: .commissioner) == .amendNotYours)
  }

  @Test func `what another told of his enterprise a commissioner does not correct`() throws {
    var office = try TestOffice()
    try office.pair()
    let issue = try office.register()
    #expect(try refusal(office, issue, by: .commissioner) == .amendNotYours)
  }

  private func refusal(
    _ office: TestOffice, _ issue: ID<Issue>, by id: ID<Person>
  ) throws -> StepRefusal? {
    let person = try #require(office.workspace[id])
    return office.workspace.refusal(
      of: .amend, for: issue, by: Actor(person, at: office.now), on: office.today)
  }

  @Test func `what somebody changed meanwhile is a conflict of three texts`() throws {
    var office = try TestOffice()
    let issue = try office.register()
    try office.step(issue, .amend(rename, reason: ""))
    let late = FieldEdit(Issue.Field.title, from: rename.old, to: "别的")
    #expect {
      try office.step(issue, .amend(late, reason: ""))
    } throws: { error in
      guard case Refusal.conflict(issue.ref, let conflicts) = error else { return false }
      return conflicts.map(\.theirs) == [rename.new] && conflicts.map(\.mine) == ["别的"]
    }
  }

  @Test func `a wrong value is refused with its field`() throws {
    var office = try TestOffice()
    let issue = try office.register()
    let edits: [(FieldEdit<Issue.Field>, StepRefusal)] = [
      (
        FieldEdit(.title, from: rename.old, to: " "),
        .fieldProblem(field: Issue.Field.title.phrase, .missing)
      ),
      (FieldEdit(.category, from: "", to: "77"), .categoryUnknown("77")),
      (FieldEdit(.objects, from: "Q0001", to: "Q0099"), .unknownObject(ID<Enterprise>(99).ref)),
    ]
    for (edit, refusal) in edits {
      #expect(throws: Refusal.step(issue: issue, refusal)) {
        try office.step(issue, .amend(edit, reason: ""))
      }
    }
  }

  @Test func `a unit that has the issue keeps it until it returns it`() throws {
    var office = try TestOffice()
    let issue = try office.issue(in: .dispatched)
    let edit = FieldEdit(Issue.Field.leadUnit, from: "D02", to: "D01")
    #expect(throws: Refusal.step(issue: issue, .unitHasIt(.education))) {
      try office.step(issue, .amend(edit, reason: "选错"), by: .head)
    }
  }
}
