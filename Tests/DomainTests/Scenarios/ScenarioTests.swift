import Domain
import TestSupport
import Testing

/// The nine cases the scheme is known for (domain.md 4), each as the office records it.
///
/// Names are made up; only what had to be done is as it was.
struct ScenarioTests {
  var office: TestOffice

  init() throws {
    office = try TestOffice()
    var pairing = Pairing.test(.frost, .commissioner)
    pairing.parks = [.pump]
    try office.apply(.pairing(.begin(pairing)))
  }

  private func registered(by touches: [Touch]) -> [ID<Domain.Issue>] {
    touches.compactMap { touch in
      guard case .issue(let issue) = touch.after, touch.before == nil else { return nil }
      return issue.id
    }
  }

  private mutating func found(
    _ titles: String..., on visit: Visit = .test(by: [.commissioner])
  ) throws -> [ID<Domain.Issue>] {
    let problems = titles.map { FoundProblem(title: $0) }
    return registered(
      by: try office.apply(.visit(.log(visit, problems: problems)), by: .commissioner))
  }

  @Test mutating func `S1 formalities for a rebuilt oil store are settled by a meeting of units`()
    throws
  {
    let issue = try #require(found("储油设施改建手续补办").first)
    try office.step(issue, .schooling(.complex, to: .industry))
    var meeting = Meeting.on([issue])
    meeting.reason = "几家单位都说不归自己，请办公室召集"
    try office.call(meeting, by: .commissioner)
    #expect(office.state(of: issue) == .coordinating)
    var outcome = MeetingChange.Outcome()
    outcome.minutes = "会议纪要〔2018〕5号"
    outcome.decisions = [
      Decision("补办备案", unit: .industry, dueOn: office.today.adding(days: 5), issue: issue),
      Decision("现场指导", person: .commissioner, dueOn: office.today.adding(days: 2)),
    ]
    try office.hold(ID(1), outcome)
    #expect(office.workspace.openDecisions(asOf: office.today).map(\.text) == ["现场指导", "补办备案"])
    var reply = Reply()
    (reply.text, reply.unit) = ("手续已补齐", .industry)
    try office.step(issue, .enrolling)
    try office.step(issue, .reply(reply))
    try office.step(issue, .content, by: .commissioner)
    #expect(office.state(of: issue) == .resolved)
  }

  @Test mutating func `S2 an approval accompanied from end to end is services, not a problem`()
    throws
  {
    for text in ["立项", "用地预审", "施工许可"] {
      var visit = Visit.test(by: [.commissioner], on: office.today)
      (visit.services, visit.serviceText) = ([.approval], text)
      try office.log(visit, by: .commissioner)
    }
    let query = try Query<Visit.Asked>(parsing: "服务:审批指导", today: office.today)
    let found = office.workspace.visits.live.filter {
      $0.matches(query, in: office.workspace, on: office.today)
    }
    #expect(found.map(\.serviceText) == ["立项", "用地预审", "施工许可"])
    #expect(office.workspace.issues.count == 0)
  }

  @Test mutating func `S3 one weekly visit covers the enterprise and its park`() throws {
    let park = ID<Park>.pump.ref
    var visit = Visit.test(ID<Enterprise>.frost.ref, park, by: [.commissioner])
    visit.situation = "订单平稳"
    try office.log(visit, by: .commissioner)
    #expect(office.workspace.lastVisit(of: park) == office.workspace.visits.all.last)
    #expect(office.workspace.lastVisit(of: ID<Enterprise>.frost.ref)?.objects.count == 2)
  }

  @Test mutating func `S4 one visit brings two issues to two units`() throws {
    let issues = try found("天然气大网接入", "备用储气站合格证")
    try office.step(issues[0], .schooling(to: .industry), .byLetter)
    try office.step(issues[1], .schooling(to: .education), .byLetter)
    #expect(office.workspace.dispatches.all.map(\.unit) == [.industry, .education])
    #expect(issues.map { office.workspace[$0]?.source } == [.visit(ID(1)), .visit(ID(1))])
  }

  @Test mutating func `S5 a party branch is founded, and corrected, without an issue`() throws {
    var visit = Visit.test(by: [.commissioner])
    (visit.services, visit.serviceText) = ([.partyBuilding], "建立了党支部")
    try office.log(visit, by: .commissioner)
    let edit = FieldEdit(
      Visit.Field.serviceText, from: "建立了党支部", to: "建立了党支部，设立党员活动室")
    try office.apply(.visit(.edit(ID(1), [edit])), by: .commissioner)
    #expect(office.workspace[ID<Visit>(1)]?.serviceText == "建立了党支部，设立党员活动室")
    #expect(office.workspace.issues.count == 0)
  }

  @Test mutating func `S6 one issue holds up four projects and is taken apart into measures`()
    throws
  {
    for number in 1...4 {
      var project = Project()
      (project.name, project.enterprise) = ("泵业小镇\(number)号地块", .frost)
      try office.apply(.registry(.project(.add(project))))
    }
    var draft = Domain.Issue.draft("高压线迁移影响开工", of: ID<Project>(1).ref)
    draft.objects += (2...4).map { ID<Project>($0).ref }
    try office.apply(.issue(.register(draft)))
    let issue = ID<Domain.Issue>(year: 2018, 1)
    try office.step(issue, .schooling(.complex, to: .industry), .byLetter)
    let works = ["线路迁改", "涵洞与给水", "道路桥梁", "村民工作"].map { text in
      var measure = Measure.enrolling()
      (measure.text, measure.person) = (text, "铁路新区管委会")
      return measure
    }
    try office.step(issue, .measure(works))
    #expect(office.workspace.measures(of: issue).count == 4)
    for number in 1...4 {
      #expect(office.workspace.issues(of: ID<Project>(number).ref).map(\.id) == [issue])
    }
  }

  @Test mutating func `S7 what an enterprise that may leave needs is known to few`() throws {
    var draft = Domain.Issue.draft("扩张用地")
    draft.confidentiality = .commercial
    try office.apply(.issue(.register(draft)), by: .commissioner)
    for _ in 1...3 {
      try office.log(.test(by: [.commissioner, .leader, .townStaff]), by: .leader)
    }
    let issue = try #require(office.workspace.issues.all.first)
    let seen = try [ID<Person>.leader, .head, .commissioner, .otherCommissioner].map { id in
      let person = try #require(office.workspace[id])
      return office.workspace.maySee(issue, by: Actor(person, at: office.now))
    }
    #expect(seen == [true, true, true, false])
  }

  @Test mutating func `S8 volunteers of a law firm find a dispute on their visit and settle it`()
    throws
  {
    try office.apply(
      .registry(.unit(.add(.named("正大律师事务所", short: "正大所", .provider)))), by: .head)
    let firm = ID<Unit>(5)
    var visit = Visit.test()
    (visit.visitors, visit.otherVisitors) = ([], "正大所志愿者")
    try office.log(visit)
    var draft = Domain.Issue.draft("合同纠纷")
    draft.source = .provider(firm)
    try office.apply(.issue(.register(draft)))
    let issue = ID<Domain.Issue>(year: 2018, 1)
    var reply = Reply()
    (reply.text, reply.unit) = ("律师出面，对方已付款", firm)
    try office.step(issue, .reply(reply))
    #expect(office.workspace.lastReply(of: issue)?.unit == firm)
    #expect(office.workspace.lastReply(of: issue)?.handler == nil)
    try office.step(issue, .content)
    #expect(office.state(of: issue) == .resolved)
  }

  @Test mutating func `S9 a common matter helps more children than it has issues`() throws {
    let issues = try found("技术骨干子女入学", "职工子女入学")
    let schooling = try office.openClass(leadBy: .education)
    for issue in issues {
      guard case .triage(var request) = StepRequest.schooling() else { return }
      (request.scope, request.commonClass) = (.common, schooling)
      try office.step(issue, .triage(request), .byPhone)
      try office.step(issue, .answer(.solved))
      try office.step(issue, .content, .close, by: .otherCoordinator)
    }
    let closed = issues.compactMap { office.workspace[$0] }
    #expect(closed.map(\.lane) == [.joint, .joint])
    #expect(closed.compactMap(\.beneficiaries).reduce(0, +) == 4)
  }
}
