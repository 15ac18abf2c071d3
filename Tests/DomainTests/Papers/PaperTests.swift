import TestSupport
import Testing

@testable import Domain

/// What stands on the office's papers, and who may have them (C1, C16, C17).
struct PaperTests {
  private func office(_ titles: String...) throws -> (TestOffice, letter: DispatchDoc) {
    var office = try TestOffice()
    for title in titles {
      let issue = try office.register(title)
      try office.step(issue, .triage(.simple))
    }
    let issues = office.workspace.issues.live.map(\.id)
    try office.apply(.issue(.dispatch(issues, StepRequest.Dispatching(), on: office.today)))
    return (office, try #require(office.workspace.dispatches.live.first { _ in true }))
  }

  private func rows(_ paper: Paper) -> [[String]] {
    paper.blocks.compactMap { block in
      if case .table(let grid) = block { grid.rows.map { $0.map(\.zh) } } else { nil }
    }.first ?? []
  }

  /// Everybody is called otherwise from then on.
  private func rename(in office: inout TestOffice) throws {
    var unit = try #require(office.workspace[ID<Domain.Unit>.education])
    (unit.name, unit.shortName) = ("教育体育局", "教体局")
    office.workspace.put(unit)
    var enterprise = try #require(office.workspace[ID<Enterprise>.frost])
    (enterprise.name, enterprise.shortName) = ("清明压缩机有限公司", "清明压缩机")
    office.workspace.put(enterprise)
    var renamed = try #require(office.workspace.office)
    (renamed.name, renamed.documentWord) = ("示例市营商办", "营商交办")
    office.workspace.put(renamed)
  }

  @Test func `a letter names its unit, its number, each issue and by when it is to be answered`()
    throws
  {
    let (office, letter) = try office("员工子女入学", "宿舍用水不足")
    let paper = try #require(office.workspace.paper(of: letter.ref, on: office.today))
    #expect(paper.heading.zh == "示例市留驻办交办函")
    #expect(paper.number == "交办〔2018〕1号")
    #expect(paper.addressee == "教育局")
    #expect(
      rows(paper) == [
        ["1", "W2018-0001", "霜降压缩机股份有限公司", "员工子女入学", "2018年6月12日 周二"],
        ["2", "W2018-0002", "霜降压缩机股份有限公司", "宿舍用水不足", "2018年6月12日 周二"],
      ])
    #expect(paper.slip?.grid.rows.map { $0[0].zh } == ["W2018-0001", "W2018-0002"])
    #expect(office.workspace.paper(numbered: "交办〔2018〕1号") == letter.ref)
  }

  private func texts(_ paper: Paper) -> [Phrase] {
    paper.blocks.compactMap { if case .text(let words) = $0 { words } else { nil } }
  }

  @Test func `a reminder says by which day the unit is to answer it, where one was set`() throws {
    var (office, _) = try office("员工子女入学")
    var urging = StepRequest.Urging()
    let issue = ID<Domain.Issue>(year: 2018, 1)
    try office.step(issue, .urge(urging))
    urging.dueOn = .iso("2018-06-20")
    try office.step(issue, .urge(urging))
    let closings = office.workspace.urgings(of: issue).compactMap {
      office.workspace.paper(of: $0.ref, on: office.today).flatMap { texts($0).last }
    }
    #expect(
      closings.map(\.zh) == [
        "请书面回复办理进展和预计办结时间。", "请于2018年6月20日 周三前书面回复办理进展和预计办结时间。",
      ])
    #expect(
      closings.last?.en
        == "Please write by Wed 20 Jun 2018 how far it is and when it will be done.")
  }

  @Test func `an English letter on one issue speaks of one`() throws {
    let (office, letter) = try office("员工子女入学")
    let paper = try #require(office.workspace.paper(of: letter.ref, on: office.today))
    #expect(
      texts(paper).first?.en
        == "what follows came up on our visits and is yours to lead (1 issue):")
  }

  @Test func `printed again it says what it said, whatever became of its issues`() throws {
    var (office, letter) = try office("员工子女入学")
    let first = office.workspace.paper(of: letter.ref, on: office.today)
    office.today = office.today.adding(days: 5)
    let issue = ID<Domain.Issue>(year: 2018, 1)
    try office.step(issue, .answer(.solved))
    let edit = FieldEdit(Domain.Issue.Field.title, from: "员工子女入学", to: "员工子女入学（三年级）")
    try office.step(issue, .amend(edit, reason: "写清楚"), by: .head)
    #expect(office.workspace[issue]?.title == "员工子女入学（三年级）")
    #expect(office.workspace.paper(of: letter.ref, on: office.today) == first)
  }

  /// What else may be called otherwise by then: the unit, the enterprise, the office, its word; and a
  /// row that was entered by mistake.
  @Test func `printed again it names everybody as they were called when it went out`() throws {
    var (office, letter) = try office("员工子女入学", "宿舍用水不足")
    let first = office.workspace.paper(of: letter.ref, on: office.today)
    let sentence = office.workspace.readySentence(about: letter.ref, on: office.today)
    try rename(in: &office)
    var mistaken = try #require(office.workspace[ID<Domain.Issue>(year: 2018, 2)])
    mistaken.struck = Strike(by: .head, at: office.now, reason: "误录")
    office.workspace.put(mistaken)
    #expect(office.workspace.paper(of: letter.ref, on: office.today) == first)
    #expect(office.workspace.readySentence(about: letter.ref, on: office.today) == sentence)
    #expect(office.workspace.paper(numbered: "交办〔2018〕1号") == letter.ref)
    #expect(office.workspace.documentNumber(of: letter) == "交办〔2018〕1号")
  }

  @Test func `a letter of before its words were kept is printed from the ledger`() throws {
    var (office, letter) = try office("员工子女入学")
    let first = office.workspace.paper(of: letter.ref, on: office.today)
    letter.wording = nil
    office.workspace.put(letter)
    #expect(office.workspace.paper(of: letter.ref, on: office.today) == first)
  }

  @Test func `a leader is told what became of what was raised on his visits, and of no others`()
    throws
  {
    var office = try TestOffice()
    let leader = ID<Person>.leader
    try office.log(.test(by: [leader, .coordinator]), FoundProblem(title: "招工难"))
    try office.log(.test(by: [.coordinator]), FoundProblem(title: "停电"))
    #expect(office.workspace.paper(of: ID<Person>.coordinator.ref, on: office.today) == nil)
    let issue = ID<Domain.Issue>(year: 2018, 1)
    try office.step(issue, .triage(.simple), .byPhone, .answer(.solved))
    let paper = try #require(office.workspace.paper(of: leader.ref, on: office.today))
    #expect(paper.heading.zh == "示例市留驻办领导走访问题办理反馈单")
    #expect(rows(paper).map { Array($0.prefix(3)) } == [["W2018-0001", "霜降压缩机", "招工难"]])
    #expect(rows(paper)[0][4] == "已解决")
    let seers: [ID<Person>] = [.coordinator, .leader, .commissioner, .viewer]
    let may = seers.map { person in
      office.workspace[person].map {
        office.workspace.maySee(paper: leader.ref, by: Actor($0, at: office.now))
      }
    }
    #expect(may == [true, true, false, false])
  }

  @Test func `what the wrong unit sent back is forwarded, under numbers of its own`() throws {
    var office = try TestOffice()
    let issue = try office.register("员工子女入学")
    try office.step(
      issue, .triage(.simple), .dispatch(StepRequest.Dispatching()), .sendBack(.reassign))
    let offered = office.workspace.prefills(
      .dispatch, try #require(office.workspace[issue]),
      Actor(try #require(office.workspace[.coordinator]), at: office.now), on: office.today)
    #expect(offered[.means]?.text == DispatchDoc.Kind.forward.rawValue)
    var forward = StepRequest.Dispatching()
    forward.kind = .forward
    try office.step(issue, .dispatch(forward))
    let letter = try #require(office.workspace.dispatches.live.first { $0.kind == .forward })
    let paper = try #require(office.workspace.paper(of: letter.ref, on: office.today))
    #expect(paper.number == "转办〔2018〕1号" && paper.heading.zh == "示例市留驻办转办函")
    #expect(paper.blocks.first == .text(PaperWords.opening(.forward, issues: 1)))
    #expect(office.workspace[issue]?.state == .dispatched && paper.slip != nil)
    #expect(office.workspace.unitClock(of: issue, asOf: office.today) != nil)
  }

  @Test func `a brief is for those who keep the enterprise, and says what it said`() throws {
    var office = try TestOffice()
    var draft = RetentionCase()
    (draft.enterprise, draft.text) = (.frost, "外地看地")
    try office.apply(.retention(.open(draft)), by: .head)
    var brief = Brief()
    (brief.retention, brief.addressee) = (ID(1), "副市长")
    brief.text = "用地无着落，请市领导出面\n联系人 13800001234"
    try office.apply(.retention(.brief(brief)), by: .head)
    let known = try #require(office.workspace.briefs.live.first { _ in true })
    #expect(office.workspace.paper(numbered: "信息专报[2018]1号") == known.ref)
    #expect(office.workspace.papers() == [known.ref])
    let paper = try #require(office.workspace.paper(of: known.ref, on: office.today))
    #expect(paper.number == "信息专报〔2018〕1号" && paper.addressee == "副市长")
    #expect(
      paper.blocks.prefix(3) == [
        .text(Phrase("企业：霜降压缩机股份有限公司", "enterprise: 霜降压缩机股份有限公司")),
        .text(Phrase(verbatim: "用地无着落，请市领导出面")), .text(Phrase(verbatim: "联系人 138****1234")),
      ])
    try office.apply(
      .retention(.judge(ID(1), .urgent, reason: "已签意向", on: office.today)), by: .head)
    #expect(office.workspace.paper(of: known.ref, on: office.today) == paper)
    try rename(in: &office)
    #expect(office.workspace.paper(of: known.ref, on: office.today) == paper)
    let may = { (id: ID<Person>) in
      office.workspace.maySee(
        paper: known.ref, by: Actor(office.workspace[id] ?? Person(), at: office.now))
    }
    #expect(may(.head) && may(.leader) && !may(.coordinator) && !may(.viewer))
    office.workspace.veil = office.workspace.freshVeil
    #expect(!may(.head))
  }

  @Test func `who is invited to an event is a list to be signed at the door`() throws {
    var office = try TestOffice()
    var event = TalentEvent()
    (event.name, event.sort, event.on) = ("校企对接会", .school, .iso("2018-06-20"))
    (event.place, event.invited) = ("会展中心", [.frost, .rain])
    try office.apply(.registry(.event(.add(event))))
    let ref = try #require(office.workspace.events.live.first { _ in true }?.ref)
    let paper = try #require(office.workspace.paper(of: ref, on: office.today))
    #expect(rows(paper).map { $0[1] }.count == 2 && rows(paper)[0][1] == "霜降压缩机股份有限公司")
    #expect(paper.day == .iso("2018-06-20") && office.workspace.papers().isEmpty)
  }

  @Test func `a number in what was written is masked on paper`() throws {
    let (office, letter) = try office("联系王厂长 13800001234")
    let paper = try #require(office.workspace.paper(of: letter.ref, on: office.today))
    #expect(rows(paper)[0][3] == "联系王厂长 138****1234")
  }

  @Test func `minutes say what was decided, and are found by their number in any brackets`() throws
  {
    var office = try TestOffice()
    var meeting = Meeting()
    (meeting.kind, meeting.topic) = (.leadingGroup, "技改补贴")
    (meeting.proposedOn, meeting.units) = (office.today, [.education])
    try office.apply(.meeting(.call(meeting, on: office.today)))
    let id = try #require(office.workspace.meetings.live.first { _ in true }?.id)
    #expect(office.workspace.paper(of: id.ref, on: office.today) == nil)
    var outcome = MeetingChange.Outcome()
    outcome.minutes = "会议纪要〔2018〕3号"
    outcome.decisions = [Decision("扩班一个", unit: .education, dueOn: .iso("2018-06-29"))]
    try office.apply(.meeting(.hold(id, outcome, on: office.today)))
    let paper = try #require(office.workspace.paper(of: id.ref, on: office.today))
    #expect(paper.heading.zh == "示例市留驻办领导小组会纪要")
    #expect(rows(paper) == [["1", "扩班一个", "教育局", "2018年6月29日 周五"]])
    for number in ["会议纪要〔2018〕3号", "会议纪要[2018]3号", "会议纪要（2018）3号", "会议纪要(2018) 3号"] {
      #expect(office.workspace.paper(numbered: number) == id.ref, "\(number)")
    }
    #expect(office.workspace.paper(numbered: "会议纪要〔2018〕4号") == nil)
    #expect(office.workspace.paper(numbered: "") == nil)
    try rename(in: &office)
    #expect(office.workspace.paper(of: id.ref, on: office.today) == paper)
  }

  @Test func `a notice tells an enterprise of each of its problems, and there is none without one`()
    throws
  {
    var (office, _) = try office("员工子女入学", "宿舍用水不足")
    try office.step(ID(year: 2018, 1), .answer(.explained))
    let paper = try #require(
      office.workspace.paper(of: ID<Enterprise>.frost.ref, on: office.today))
    #expect(rows(paper).map { $0[3] } == ["解释说明", "待签收"])
    #expect(office.workspace.paper(of: ID<Enterprise>.rain.ref, on: office.today) == nil)
  }

  @Test func `the office and its unit may have a letter, nobody else`() throws {
    let (office, letter) = try office("员工子女入学")
    let may = { (id: ID<Person>) in
      office.workspace.maySee(
        paper: letter.ref, by: Actor(office.workspace[id] ?? Person(), at: office.now))
    }
    let people: [ID<Person>] = [.head, .coordinator, .leader, .liaison]
    #expect(people.allSatisfy(may))
    #expect(!may(.townStaff) && !may(.viewer) && !may(.otherCommissioner))
  }
}
