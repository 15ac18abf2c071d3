import Domain
import TestSupport
import Testing

struct MeetingItemRulesTests {
  var office: TestOffice

  init() throws { office = try TestOffice() }

  private func kinds(of meeting: ID<Meeting>) -> [MeetingItem.Kind] {
    office.workspace.items(of: meeting).map(\.kind)
  }

  @Test mutating func `an agenda is prepared once, and later only what is missing is added`() throws
  {
    let issue = try office.issue(in: .inProgress)
    let meeting = try office.prepared([issue])
    let usual: [MeetingItem.Kind] = [
      .figures, .categories, .towns, .units, .trend, .red, .issue, .projects, .lastDecisions,
    ]
    #expect(kinds(of: meeting) == usual)
    let again = try office.apply(.meeting(.item(.prepare(meeting))))
    #expect(again.isEmpty)
    let other = try office.issue(in: .inProgress)
    try office.apply(.card(.mark(other, reason: "牵头单位由谁定？")), by: .head)
    try office.apply(.meeting(.item(.prepare(meeting))))
    #expect(kinds(of: meeting) == usual.dropLast(2) + [.issue, .projects, .lastDecisions])
    let added = try #require(office.workspace.items(of: meeting).last { $0.kind == .issue })
    #expect(added.question == "牵头单位由谁定？", "the question of the card goes before ours")
  }

  @Test mutating func `each issue comes with a proposal that Enter can decide`() throws {
    let states: [IssueState] = [.registered, .inProgress, .coordinating, .suspended, .replied]
    let issues = try states.map { try office.issue(in: $0) }
    let meeting = try office.prepared(issues)
    let cards = office.workspace.items(of: meeting).filter { $0.kind == .issue }
    #expect(cards.map(\.issue) == issues)
    for card in cards {
      #expect(!card.question.isEmpty && !card.opinion.isEmpty)
      #expect((card.unit == nil) != (card.person == nil), "\(card.opinion)")
      #expect(card.dueOn.map { $0 > office.today } == true)
    }
  }

  @Test mutating func `what has a lead unit is not asked for one, but why it was not sent to it`()
    throws
  {
    let issue = try office.issue(in: .triaged)
    let meeting = try office.prepared([issue])
    let card = try #require(office.workspace.items(of: meeting).first { $0.issue == issue })
    #expect(card.question == "为何还没交办，何时书面答复企业？")
    #expect(card.opinion == "当天交办牵头单位，按期书面答复")
    #expect(card.unit == nil && card.person == .head, "sending it is the office's")
    #expect(card.dueOn == office.workspace.calendar.day(workdays: 1, after: office.today))
  }

  @Test mutating func `what is confidential is kept for paper`() throws {
    let issue = try office.issue(in: .inProgress)
    let edit = FieldEdit(Domain.Issue.Field.confidentiality, from: "normal", to: "commercial")
    try office.step(issue, .amend(edit, reason: "商业秘密"), by: .head)
    let meeting = try office.prepared([issue])
    let card = try #require(office.workspace.items(of: meeting).first { $0.issue == issue })
    #expect(card.isOnPaper)
    #expect(!office.workspace.stops(of: meeting).contains(.item(card.id)))
    #expect(office.workspace.stops(of: meeting, withPaper: true).contains(.item(card.id)))
  }

  @Test mutating func `items are moved up and down and never past the ends`() throws {
    let meeting = try office.prepared(kind: .monthlyAnalysis)
    let before = office.workspace.items(of: meeting).map(\.id)
    try office.apply(.meeting(.item(.move(before[0], by: 1))))
    #expect(office.workspace.items(of: meeting).map(\.id) == [before[1], before[0]])
    try office.apply(.meeting(.item(.move(before[0], by: -9))))
    #expect(office.workspace.items(of: meeting).map(\.id) == before)
  }

  @Test mutating func `an issue is on an agenda once, and a topic has a name`() throws {
    let issue = try office.issue(in: .inProgress)
    let meeting = try office.prepared([issue])
    var item = MeetingItem()
    (item.meeting, item.kind, item.issue) = (meeting, .issue, issue)
    #expect(throws: Refusal.meeting(.onAgendaAlready(issue))) {
      try office.apply(.meeting(.item(.add(item))))
    }
    (item.kind, item.issue) = (.topic, nil)
    #expect(throws: Refusal.meeting(.subjectMissing)) {
      try office.apply(.meeting(.item(.add(item))))
    }
    (item.topic, item.opinion, item.unit) = ("人才周筹备", "七月举办", .education)
    try office.apply(.meeting(.item(.add(item))))
    let added = try #require(office.workspace.items(of: meeting).first { $0.kind == .topic })
    #expect(office.workspace.phrase(of: added).zh == "人才周筹备" && added.unit == .education)
  }

  @Test mutating func `an agenda is edited by the office, until the meeting is over`() throws {
    let meeting = try office.prepared()
    let item = try #require(office.workspace.items(of: meeting).first)
    let skip = Change.meeting(
      .item(.edit(item.id, [FieldEdit(.isSkipped, from: "否", to: "是")])))
    #expect(throws: Refusal.permission(.needsRole([.head, .coordinator]))) {
      try office.apply(skip, by: .commissioner)
    }
    let touches = try office.apply(skip)
    #expect(office.workspace[item.id]?.isSkipped == true)
    try office.apply(.undo(touches, reason: "点错"))
    #expect(office.workspace[item.id]?.isSkipped == false)
  }
}
