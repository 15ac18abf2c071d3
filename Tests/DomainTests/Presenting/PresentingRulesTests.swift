import Domain
import TestSupport
import Testing

struct PresentingRulesTests {
  var office: TestOffice
  let meeting: ID<Meeting>
  let issues: [ID<Domain.Issue>]

  init() throws {
    office = try TestOffice()
    issues = [try office.issue(in: .inProgress), try office.issue(in: .inProgress)]
    meeting = try office.prepared(issues)
  }

  private var items: [MeetingItem] { office.workspace.items(of: meeting) }
  private var cards: [MeetingItem] { items.filter { $0.kind == .issue } }
  private var sitting: Sitting? { office.workspace[meeting]?.sitting }

  private mutating func show(_ stop: Wall.Stop, seat: Int = 1) throws(Refusal) {
    try office.apply(.meeting(.present(.show(meeting, stop, seat: seat))))
  }

  @discardableResult
  private mutating func decide(_ item: MeetingItem, _ decision: Decision? = nil) throws(Refusal)
    -> [Touch]
  {
    try office.apply(.meeting(.present(.decide(item.id, decision))))
  }

  @Test mutating func `what is agreed as prepared is a duty of its owner at once`() throws {
    try office.open(meeting)
    try decide(cards[0])
    let open = try #require(office.workspace.openDecisions(asOf: office.today).last)
    #expect(open.text == cards[0].opinion && open.unit == cards[0].unit)
    #expect(open.dueOn == cards[0].dueOn && open.issue == issues[0])
    #expect(office.workspace.decision(on: cards[0]) == open)
    let liaison = try #require(office.workspace[ID<Person>.liaison])
    let tasks = office.workspace.agenda(for: liaison, from: office.today).items.map(\.subject)
    #expect(tasks.contains(open.ref) == (open.unit == liaison.unit))
    let head = try #require(office.workspace[ID<Person>.head])
    #expect(
      office.workspace.agenda(for: head, from: office.today).items.contains {
        $0.subject == open.ref
      })
  }

  @Test mutating func `a meeting that is not open decides nothing`() throws {
    #expect(throws: Refusal.meeting(.notSitting)) { try decide(cards[0]) }
    #expect(throws: Refusal.meeting(.notSitting)) { try show(.closing) }
  }

  @Test mutating func `a decision has an owner and no day that is past`() throws {
    try office.open(meeting)
    #expect(throws: Refusal.meeting(.ownerMissing)) { try decide(cards[0], Decision("办")) }
    let late = Decision("办", unit: .education, dueOn: office.today.adding(days: -1))
    #expect(throws: Refusal.meeting(.dayBefore(office.today))) { try decide(cards[0], late) }
    #expect(throws: Refusal.meeting(.decisionMissing)) {
      try decide(cards[0], Decision(" ", unit: .education))
    }
    // A meeting that goes on the next morning: the day it began on is past.
    let opened = office.today
    office.today = opened.adding(days: 1)
    let began = Decision("办", unit: .education, dueOn: opened)
    #expect(throws: Refusal.meeting(.dayBefore(office.today))) { try decide(cards[0], began) }
    #expect(office.workspace.decisions(of: meeting).isEmpty)
  }

  @Test mutating func `of two who agree to the same item the second is told`() throws {
    try office.open(meeting)
    try decide(cards[0])
    let made = try #require(office.workspace.decision(on: cards[0])?.id)
    #expect(throws: Refusal.meeting(.alreadyDecided(made))) { try decide(cards[0]) }
  }

  @Test mutating func `one terminal turns the pages, until another takes the meeting over`() throws
  {
    try office.open(meeting)
    try show(.item(cards[0].id))
    let refusal = Refusal.meeting(.presented(by: .coordinator, since: office.now))
    #expect(throws: refusal) { try office.open(meeting, seat: 2, by: .head) }
    #expect(throws: refusal) { try show(.closing, seat: 2) }
    try office.open(meeting, seat: 2, takesOver: true, by: .head)
    #expect(throws: Refusal.meeting(.presented(by: .head, since: office.now))) {
      try show(.closing)
    }
    #expect(office.workspace[meeting]?.wall?.stop == .item(cards[0].id))
  }

  @Test mutating func `opened again it goes on where it stood, by the clock of the first opening`()
    throws
  {
    let opened = office.now
    try office.open(meeting)
    try show(.item(cards[1].id))
    try office.step(issues[0], .answer(.solved))
    office.today = office.today.adding(days: 1)
    try office.open(meeting, seat: 2, takesOver: true)
    #expect(sitting?.openedAt == opened && sitting?.since == office.now)
    #expect(office.workspace[meeting]?.wall == Wall(.item(cards[1].id), since: opened))
    #expect(office.workspace[meeting]?.figures?.number(.replied) == 0, "the figures are frozen")
    #expect(MeetingFigures(of: office.workspace, on: office.today).number(.replied) == 1)
  }

  @Test mutating func `what was on the wall is kept, from the first time it was`() throws {
    try office.open(meeting)
    try show(.item(items[0].id))
    try show(.opening)
    #expect(items.filter { $0.firstShownAt != nil }.map(\.id) == [items[0].id])
  }

  @Test mutating func `it ends by its minutes, and decides nothing any more`() throws {
    try office.open(meeting)
    try decide(cards[0])
    var outcome = MeetingChange.Outcome()
    outcome.minutes = "〔2018〕9号"
    outcome.attendees = [ID<Unit>.education.ref]
    outcome.guests = "分管副市长"
    try office.apply(.meeting(.hold(meeting, outcome, on: office.today)))
    let held = try #require(office.workspace[meeting])
    #expect(held.heldOn == office.today && held.attendees == [ID<Unit>.education.ref])
    #expect(held.guests == "分管副市长" && !held.isSitting)
    #expect(throws: Refusal.meeting(.alreadyHeld(office.today))) { try decide(cards[1]) }
    #expect(throws: Refusal.meeting(.alreadyHeld(office.today))) { try office.open(meeting) }
  }

  @Test mutating func `while it is run it is not called off, and the office alone runs it`() throws
  {
    #expect(throws: Refusal.permission(.needsRole([.head, .coordinator]))) {
      try office.open(meeting, by: .leader)
    }
    try office.open(meeting)
    #expect(throws: Refusal.meeting(.sitting(since: office.now))) {
      try office.apply(.meeting(.cancel(meeting, reason: "改期", on: office.today)))
    }
  }

  @Test mutating func `a decision of the wall is taken back like any other`() throws {
    try office.open(meeting)
    let touches = try decide(cards[0])
    try office.apply(.undo(touches, reason: "点错"))
    #expect(office.workspace.decision(on: cards[0]) == nil)
    try decide(cards[0])
  }

  @Test mutating func `turning a page is nothing that lists and counts have to look at`() throws {
    try office.open(meeting)
    let page = try office.apply(
      .meeting(.present(.show(meeting, .item(items[0].id), seat: 1))))
    #expect(page.allSatisfy { $0.turnsPage })
    let made = try decide(cards[0])
    #expect(!made.contains { $0.turnsPage })
  }

  @Test mutating func `a meeting with nothing to show is not opened`() throws {
    var empty = Meeting()
    (empty.kind, empty.topic, empty.proposedOn) = (.leadingGroup, "空", office.today)
    let id = office.workspace.meetings.nextID()
    try office.apply(.meeting(.call(empty, on: office.today)))
    #expect(throws: Refusal.meeting(.agendaEmpty)) { try office.open(id) }
  }
}
