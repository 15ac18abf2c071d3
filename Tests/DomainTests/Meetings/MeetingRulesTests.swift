import Domain
import TestSupport
import Testing

struct MeetingRulesTests {
  var office: TestOffice

  init() throws { office = try TestOffice() }

  private var meeting: Meeting? { office.workspace.meetings.all.last }

  // MARK: Planning

  @Test mutating func `one meeting is called for several issues, and each waits for it`() throws {
    let issues = [try office.issue(in: .triaged), try office.issue(in: .inProgress)]
    try office.call(.on(issues))
    #expect(office.workspace.meetings.count == 1)
    #expect(meeting?.issues == issues)
    for issue in issues {
      #expect(office.state(of: issue) == .coordinating)
      #expect(office.workspace.openMeeting(of: issue) == meeting)
    }
  }

  @Test mutating func `marked issues are asked a meeting for together`() throws {
    let issues = [try office.issue(in: .triaged), try office.issue(in: .dispatched)]
    try office.apply(.issue(.each(issues, .meeting, on: office.today)))
    #expect(office.workspace.meetings.count == 1)
    #expect(meeting?.issues == issues)
  }

  @Test mutating func `a special meeting needs no issue, only something it is about`() throws {
    var draft = Meeting.special("高层次人才留用")
    try office.call(draft)
    #expect(meeting?.topic == "高层次人才留用")
    draft.topic = " "
    #expect(throws: Refusal.meeting(.subjectMissing)) { try office.call(draft) }
    draft.commonClass = ID(1)
    #expect(throws: Refusal.meeting(.unknownReference(ID<CommonClass>(1).ref))) {
      try office.call(draft)
    }
    let id = try office.openClass()
    try office.call(draft)
    #expect(office.workspace.meetings(of: id).map(\.commonClass) == [id])
  }

  @Test mutating func `an issue another meeting looks at goes on as it was`() throws {
    let issue = try office.issue(in: .inProgress)
    var draft = Meeting.special("")
    (draft.kind, draft.issues, draft.units) = (.leadingGroup, [issue], [])
    try office.call(draft)
    #expect(office.state(of: issue) == .inProgress)
    #expect(meeting?.issues.contains(issue) == true)
  }

  @Test mutating func `a meeting says why, with whom and when`() throws {
    let issue = try office.issue(in: .triaged)
    var draft = Meeting.on([issue])
    draft.reason = ""
    #expect(throws: Refusal.meeting(.reasonMissing)) { try office.call(draft) }
    draft = .on([issue])
    draft.units = []
    #expect(throws: Refusal.meeting(.unitMissing)) { try office.call(draft) }
    draft.units = [ID(99)]
    #expect(throws: Refusal.meeting(.unknownReference(ID<Unit>(99).ref))) {
      try office.call(draft)
    }
    draft = .on([issue])
    draft.proposedOn = .epoch
    #expect(throws: Refusal.meeting(.dayMissing)) { try office.call(draft) }
    draft.proposedOn = office.today.adding(days: -1)
    #expect(throws: Refusal.meeting(.dayBefore(office.today))) { try office.call(draft) }
    #expect(office.state(of: issue) == .triaged)
  }

  @Test mutating func `one issue that cannot wait leaves nothing called`() throws {
    let issues = [try office.issue(in: .triaged), try office.issue(in: .replied)]
    let refusal = StepRefusal.notFrom(.replied, verb: .coordinate)
    #expect(throws: Refusal.step(issue: issues[1], refusal)) { try office.call(.on(issues)) }
    #expect(office.workspace.meetings.count == 0)
    #expect(office.state(of: issues[0]) == .triaged)
  }

  @Test mutating func `a commissioner asks for a meeting on his own enterprise only`() throws {
    try office.pair()
    let own = try office.issue(in: .triaged)
    try office.call(.on([own]), by: .commissioner)
    #expect(meeting?.requestedBy == .commissioner)
    #expect(throws: Refusal.permission(.needsRole([.head, .coordinator]))) {
      try office.call(.special("人才"), by: .commissioner)
    }
  }

  @Test mutating func `who may not deal with a meeting is told so before what is missing`() throws {
    let issue = try office.issue(in: .triaged)
    var draft = Meeting.on([issue])
    draft.reason = ""
    #expect(throws: Refusal.step(issue: issue, .notHisEnterprise)) {
      try office.call(draft, by: .commissioner)
    }
    try office.call(.special("人才"))
    let bare: [MeetingChange] = [
      .hold(ID(1), MeetingChange.Outcome(), on: office.today),
      .cancel(ID(1), reason: "", on: office.today),
    ]
    for change in bare {
      #expect(throws: Refusal.permission(.needsRole([.head, .coordinator]))) {
        try office.apply(.meeting(change), by: .commissioner)
      }
    }
  }

  @Test mutating func `what is planned may change until it is called off`() throws {
    try office.call(.special("人才"))
    try office.edit(ID(1), .place, from: "", to: "三楼会议室")
    #expect(meeting?.place == "三楼会议室")
    try office.apply(.meeting(.cancel(ID(1), reason: "合并召开", on: office.today)))
    #expect(throws: Refusal.meeting(.calledOff(office.today))) {
      try office.edit(ID(1), .place, from: "三楼会议室", to: "四楼")
    }
  }

  // MARK: What came of it

  @Test mutating func `one save writes minutes and decisions and moves every issue`() throws {
    let (goes, returns) = (try office.issue(in: .triaged), try office.issue(in: .inProgress))
    try office.call(.on([goes, returns]))
    var outcome = MeetingChange.Outcome.test
    outcome.decisions[0].issue = goes
    outcome.returned = [.init(returns, reason: "不属教育局")]
    try office.hold(ID(1), outcome)
    #expect(office.state(of: goes) == .inProgress)
    #expect(office.state(of: returns) == .triaged)
    #expect(meeting?.heldOn == office.today)
    #expect(meeting?.minutes == "〔2018〕3号")
    #expect(office.workspace.decisions(of: ID(1)).map(\.issue) == [goes])
    #expect(office.workspace.standingDispatch(of: goes)?.kind == .minutes)
  }

  @Test mutating func `issues of one unit share the document the minutes are`() throws {
    let issues = [try office.issue(in: .triaged), try office.issue(in: .triaged)]
    try office.call(.on(issues))
    try office.hold(ID(1), .test)
    #expect(office.workspace.dispatches.all.map(\.issues) == [issues])
  }

  @Test mutating func `an issue goes on only with minutes and a decision`() throws {
    let issue = try office.issue(in: .triaged)
    try office.call(.on([issue]))
    var outcome = MeetingChange.Outcome()
    #expect(throws: Refusal.meeting(.minutesMissing)) { try office.hold(ID(1), outcome) }
    outcome.minutes = "〔2018〕3号"
    #expect(throws: Refusal.meeting(.decisionMissing)) { try office.hold(ID(1), outcome) }
    outcome.returned = [.init(issue, reason: "")]
    #expect(throws: Refusal.step(issue: issue, .reasonMissing)) {
      try office.hold(ID(1), outcome)
    }
    outcome.returned = [.init(issue, reason: "主体不对")]
    try office.hold(ID(1), outcome)
    #expect(office.state(of: issue) == .triaged)
  }

  @Test mutating func `a meeting is held once, and not after it was called off`() throws {
    try office.call(.special("人才"))
    try office.hold(ID(1), .test)
    #expect(throws: Refusal.meeting(.alreadyHeld(office.today))) {
      try office.hold(ID(1), .test)
    }
    #expect(throws: Refusal.meeting(.alreadyHeld(office.today))) {
      try office.apply(.meeting(.cancel(ID(1), reason: "不开了", on: office.today)))
    }
    try office.call(.special("用地"))
    try office.apply(.meeting(.cancel(ID(2), reason: "不开了", on: office.today)))
    #expect(throws: Refusal.meeting(.calledOff(office.today))) { try office.hold(ID(2), .test) }
    #expect(throws: Refusal.meeting(.unknown(ID(9)))) { try office.hold(ID(9), .test) }
  }

  @Test mutating func `only what waits for the meeting is sent back by it`() throws {
    let stranger = try office.issue(in: .inProgress)
    try office.call(.special("人才"))
    var outcome = MeetingChange.Outcome.test
    outcome.returned = [.init(stranger, reason: "主体不对")]
    #expect(throws: Refusal.meeting(.notOnAgenda(stranger))) { try office.hold(ID(1), outcome) }
  }

  @Test mutating func `a meeting called off sends all its issues back`() throws {
    let issues = [try office.issue(in: .triaged), try office.issue(in: .inProgress)]
    try office.call(.on(issues))
    #expect(throws: Refusal.meeting(.reasonMissing)) {
      try office.apply(.meeting(.cancel(ID(1), reason: " ", on: office.today)))
    }
    try office.apply(.meeting(.cancel(ID(1), reason: "改由一家办理", on: office.today)))
    for issue in issues { #expect(office.state(of: issue) == .triaged) }
    #expect(meeting?.calledOffReason == "改由一家办理")
  }

  @Test mutating func `issues of one meeting may be concluded one by one`() throws {
    let issues = [try office.issue(in: .triaged), try office.issue(in: .inProgress)]
    try office.call(.on(issues))
    try office.step(issues[0], .minutes)
    #expect(office.state(of: issues[1]) == .coordinating)
    var request = StepRequest.Concluding()
    request.decisions = [Decision("同一份纪要里的另一条")]
    try office.step(issues[1], .conclude(request))
    #expect(office.workspace.decisions(of: ID(1)).map(\.issue) == issues)
    #expect(meeting?.minutes == "〔2018〕3号")
  }

  @Test mutating func `a meeting none of whose issues is left is called off`() throws {
    let issue = try office.issue(in: .triaged)
    try office.call(.on([issue]))
    try office.step(issue, .calledOff)
    #expect(meeting?.calledOffOn == office.today)
  }

  // MARK: Taking back

  @Test mutating func `undo of what a meeting came to leaves it to be held`() throws {
    let issues = [try office.issue(in: .triaged), try office.issue(in: .inProgress)]
    try office.call(.on(issues))
    let touches = try office.hold(ID(1), .test)
    try office.apply(.undo(touches, reason: "录错"))
    #expect(meeting?.isPlanned == true)
    #expect(Array(office.workspace.decisions.live).isEmpty)
    for issue in issues { #expect(office.state(of: issue) == .coordinating) }
    try office.hold(ID(1), .test)
  }

  @Test mutating func `undo of a call strikes the meeting once no issue waits for it`() throws {
    let issues = [try office.issue(in: .triaged), try office.issue(in: .inProgress)]
    let touches = try office.call(.on(issues))
    try office.apply(.undo(touches, reason: "录错"))
    #expect(meeting?.struck != nil)
    #expect(office.state(of: issues[1]) == .inProgress)
  }

  @Test mutating func `one issue's outcome struck leaves that of the others`() throws {
    let issues = [try office.issue(in: .triaged), try office.issue(in: .inProgress)]
    try office.call(.on(issues))
    var outcome = MeetingChange.Outcome.test
    outcome.decisions = [Decision("甲", issue: issues[0]), Decision("乙", issue: issues[1])]
    try office.hold(ID(1), outcome)
    try office.step(issues[0], .correct(nil, reason: "录错"))
    #expect(meeting?.heldOn == office.today)
    #expect(office.workspace.decisions(of: ID(1)).map(\.text) == ["乙"])
    #expect(office.workspace.waitingIssues(of: try #require(meeting)) == [issues[0]])
  }

  @Test mutating func `undo of a plain meeting takes back minutes, decisions, plan`() throws {
    let called = try office.call(.special("人才"))
    let held = try office.hold(ID(1), .test)
    #expect(throws: Refusal.undo(.changedSince(ID<Meeting>(1).ref))) {
      try office.apply(.undo(called, reason: "录错"))
    }
    try office.apply(.undo(held, reason: "录错"))
    #expect(meeting?.isPlanned == true)
    try office.apply(.undo(called, reason: "录错"))
    #expect(meeting?.struck != nil)
  }
}

extension Meeting {
  static func on(_ issues: [ID<Domain.Issue>]) -> Meeting {
    var meeting = Meeting()
    meeting.issues = issues
    meeting.reason = "两家单位意见不一"
    meeting.units = [.education, .industry]
    meeting.proposedOn = Day.thursday.adding(days: 5)
    return meeting
  }

  static func special(_ topic: String) -> Meeting {
    var meeting = Meeting()
    meeting.kind = .special
    meeting.topic = topic
    meeting.units = [.education]
    meeting.proposedOn = .thursday
    return meeting
  }
}

extension MeetingChange.Outcome {
  static var test: Self {
    var outcome = Self()
    outcome.minutes = "〔2018〕3号"
    outcome.decisions = [
      Decision("扩班一个", unit: .education, dueOn: Day.thursday.adding(days: 9))
    ]
    return outcome
  }
}

extension TestOffice {
  @discardableResult
  mutating func call(
    _ meeting: Meeting, by person: ID<Person> = .coordinator
  ) throws(Refusal) -> [Touch] {
    try apply(.meeting(.call(meeting, on: today)), by: person)
  }

  @discardableResult
  mutating func hold(
    _ id: ID<Meeting>, _ outcome: MeetingChange.Outcome, by person: ID<Person> = .coordinator
  ) throws(Refusal) -> [Touch] {
    try apply(.meeting(.hold(id, outcome, on: today)), by: person)
  }

  fileprivate mutating func edit(
    _ id: ID<Meeting>, _ field: Meeting.Field, from old: String, to new: String
  ) throws(Refusal) {
    try apply(.meeting(.edit(id, [FieldEdit(field, from: old, to: new)])))
  }
}
