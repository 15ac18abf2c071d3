import Domain
import TestSupport
import Testing

struct DecisionTests {
  var office: TestOffice
  private let first = ID<Decision>(1)

  init() throws {
    office = try TestOffice()
    try office.call(.special("人才"))
  }

  private mutating func decide(_ decisions: Decision...) throws {
    var outcome = MeetingChange.Outcome.test
    outcome.decisions = decisions
    try office.hold(ID(1), outcome)
  }

  private mutating func finish(by person: ID<Person> = .coordinator) throws(Refusal) -> [Touch] {
    try office.apply(.meeting(.finish(first, on: office.today, note: "已办")), by: person)
  }

  @Test mutating func `open decisions stand by day, those without one last`() throws {
    let today = office.today
    try decide(
      Decision("无期限"), Decision("晚", dueOn: today.adding(days: 20)),
      Decision("早", dueOn: today.adding(days: 3)))
    #expect(office.workspace.openDecisions(asOf: today).map(\.text) == ["早", "晚", "无期限"])
  }

  @Test mutating func `any past day tells what was open then`() throws {
    try decide(Decision("扩班", dueOn: office.today.adding(days: 3)))
    let held = office.today
    office.today = held.adding(days: 4)
    _ = try finish()
    #expect(office.workspace.openDecisions(asOf: held.adding(days: -1)).isEmpty)
    #expect(office.workspace.openDecisions(asOf: held.adding(days: 3)).map(\.id) == [first])
    #expect(office.workspace.openDecisions(asOf: office.today).isEmpty)
  }

  @Test mutating func `a decision is done once, by the office or whoever it was given to`() throws {
    try decide(Decision("扩班", unit: .education, person: .commissioner))
    #expect(throws: Refusal.meeting(.notYours(first))) { try finish(by: .otherCommissioner) }
    _ = try finish(by: .commissioner)
    #expect(throws: Refusal.meeting(.alreadyDone(office.today))) { try finish() }
  }

  @Test(arguments: [ID<Person>.liaison, .coordinator, .head])
  mutating func `the liaison of its unit and the office finish it too`(person: ID<Person>) throws {
    try decide(Decision("扩班", unit: .education))
    _ = try finish(by: person)
    #expect(office.workspace[first]?.doneNote == "已办")
  }

  @Test mutating func `what was finished is open again once that is undone`() throws {
    try decide(Decision("扩班", unit: .education))
    let touches = try finish(by: .liaison)
    try office.apply(.undo(touches, reason: "点错"), by: .liaison)
    #expect(office.workspace[first]?.doneOn == nil)
  }

  @Test mutating func `a decision is due after it was made, and about what there is`() throws {
    let yesterday = office.today.adding(days: -1)
    let early = MeetingRefusal.decisionDueBefore(line: 2, due: yesterday, held: office.today)
    #expect(throws: Refusal.meeting(early)) {
      try decide(Decision("设校车"), Decision("扩班", dueOn: yesterday))
    }
    #expect(throws: Refusal.meeting(.unknownReference(ID<Unit>(99).ref))) {
      try decide(Decision("扩班", unit: ID(99)))
    }
  }

  @Test mutating func `the office corrects a decision field by field`() throws {
    try decide(Decision("扩班"))
    let edit = FieldEdit(Decision.Field.unit, from: "", to: "D02")
    try office.apply(.meeting(.amend(first, [edit])))
    #expect(office.workspace[first]?.unit == .education)
    #expect(throws: Refusal.permission(.needsRole([.head, .coordinator]))) {
      try office.apply(.meeting(.amend(first, [edit])), by: .leader)
    }
  }

  // MARK: Lines

  @Test mutating func `a line says what, and in any order whose, by when, about which`() throws {
    let issue = try office.register()
    let read = try office.workspace.decisions(
      from: "扩班一个；教育局；2018-06-30；\(issue)\n\n 请示市府 ; +3;孙丙", today: office.today)
    #expect(
      read == [
        Decision("扩班一个", unit: .education, dueOn: .iso("2018-06-30"), issue: issue),
        Decision("请示市府", person: .commissioner, dueOn: office.today.adding(days: 3)),
      ])
  }

  @Test func `a part that names nothing is told with its line`() throws {
    #expect(throws: MeetingRefusal.decisionUnread(line: 2, "教肓局")) {
      try office.workspace.decisions(from: "甲\n乙；教肓局", today: office.today)
    }
  }
}
