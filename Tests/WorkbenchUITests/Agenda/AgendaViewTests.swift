import Domain
import TerminalKit
import TestSupport
import Testing

@testable import WorkbenchUI

/// 待办 as the start of the day: what stands there, for whom, and how one goes through it.
struct AgendaViewTests {
  /// Three issues that wait for a signature, one that is new, one that was answered.
  static func office() throws -> TestOffice {
    var office = try TestOffice.withIssue("车间用电增容", "新车间用电增容", "仓库用电增容", "厂区门口噪声扰民", "污水纳管")
    let answered = ID<Domain.Issue>(year: 2018, 5)
    for issue in [ID<Domain.Issue>.first, .second, .third, answered] { try office.dispatch(issue) }
    var reply = Reply()
    (reply.text, reply.unit) = ("已接通", .industry)
    try office.step(.reply(reply), answered)
    return office
  }

  func desk(
    _ columns: Int = 120, _ rows: Int = 36, person: ID<Person> = .coordinator,
    language: Language = .chinese
  ) throws -> Desk {
    Desk(
      columns, rows, of: try Self.office().entities, person: person, language: language, view: nil)
  }

  private func view(_ desk: Desk) -> AgendaView? {
    desk.session.workbench.layers.first?.screen as? AgendaView
  }

  @Test func `the office's own staff begin the day here, the others in the workbench`() throws {
    #expect(try desk().session.workbench.views.front == .agenda)
    #expect(try desk(person: .head).session.workbench.views.front == .agenda)
    #expect(try desk(person: .townStaff).session.workbench.views.front == .workbench)
    let firstDay = Desk(120, 36, of: [Morning.office] + Morning.people, view: nil)
    #expect(firstDay.session.workbench.views.front == .settings)
    #expect(firstDay.screen.contains("─ 第一天 ─"))
  }

  @Test func `the bar tells how much there is to do, and follows every change`() throws {
    var desk = try desk()
    #expect(desk.line(1).contains("2 待办 5"))
    var issue = try #require(desk.session.workspace[ID<Domain.Issue>.first])
    issue.struck = Strike(by: .head, at: desk.world.now, reason: "误录")
    desk.others(record: issue)
    #expect(desk.line(1).contains("2 待办 4"))
  }

  @Test func `enter goes through a group one after the other and says where it is`() throws {
    var desk = try desk()
    desk.press(.down)
    #expect(desk.selected.contains("待签收"))
    desk.press(.enter)
    #expect(desk.line(1).contains("W2018-0001") && desk.line(1).contains("1/3"))
    desk.type("卫丑")
    desk.press(.control("s"))
    #expect(desk.session.workspace[ID<Domain.Issue>.first]?.state == .inProgress)
    #expect(desk.line(1).contains("W2018-0002") && desk.line(1).contains("2/3"))
    desk.press(.escape)
    #expect(desk.screen.contains("停在 2/3，回车接着办"))
    #expect(view(desk)?.group?.items.count == 2)
  }

  @Test func `one that is stuck is passed over by a key of the footer, what is typed is not`()
    throws
  {
    var desk = try desk()
    desk.press(.down, .enter)
    #expect(desk.line(35).contains("Ctrl-N 跳过"))
    desk.press(.control("n"))
    #expect(desk.line(1).contains("W2018-0002") && desk.line(1).contains("2/3"))
    #expect(view(desk)?.group?.items.count == 3)
    desk.type("卫丑")
    desk.press(.control("n"))
    #expect(desk.session.workbench.top is Question)
    desk.press(.escape, .control("u"), .control("n"), .control("n"))
    #expect(desk.session.workbench.isAtBase)
  }

  @Test func `a town that is passed over does not come back, though its forms are missing`() throws
  {
    var office = try TestOffice()
    for enterprise in [ID<Enterprise>.frost, .rain] {
      let number = Int(enterprise.number)
      office.workspace.load(.policyForm(PolicyViewTests.form(number, of: number, [])))
    }
    var desk = Desk(120, 36, of: office.entities, person: .coordinator, view: nil)
    desk.press(.enter)
    #expect(desk.line(1).contains("1/2") && desk.line(35).contains("Ctrl-N 跳过"))
    desk.press(.control("n"))
    #expect(desk.line(1).contains("2/2"))
    desk.press(.control("n"))
    #expect(desk.session.workbench.isAtBase)
    #expect(view(desk)?.group?.items.count == 2)
  }

  @Test func `a run begins at the thing in hand, passes over what others did, and ends by itself`()
    throws
  {
    var desk = try desk()
    desk.press(.down, .tab, .down)
    #expect(view(desk)?.subject == ID<Domain.Issue>.second.ref)
    desk.press(.enter)
    #expect(desk.line(1).contains("2/3"))
    var issue = try #require(desk.session.workspace[ID<Domain.Issue>.third])
    issue.state = .withdrawn
    desk.others(record: issue)
    desk.type("卫丑")
    desk.press(.control("s"))
    #expect(desk.session.workbench.isAtBase)
    #expect(desk.screen.contains("已记录 W2018-0002，现为办理中"))
  }

  @Test func `where measures stand in the way of a reply, the run opens on the form of both`()
    throws
  {
    var office = try TestOffice.withIssue()
    try office.dispatch(complexity: .complex)
    try office.step(.measure([.enrolling(due: office.today.adding(days: 1))]))
    #expect(try chosen(in: office) == "reply")
    office.today = .iso("2018-07-20")
    #expect(try chosen(in: office) == "signMeasureReply")
  }

  /// The step that the first reply that is due opens on.
  private func chosen(in office: TestOffice) throws -> String {
    let person = try #require(office.workspace[ID<Person>.coordinator])
    let agenda = office.workspace.agenda(for: person, from: office.today, days: 60)
    let item = try #require(agenda.items.first { $0.task == .answer })
    let run = AgendaRun(task: .answer, subjects: [item.subject], place: 0)
    let screen = run.screen(for: item, in: .test(office), office.workspace)
    return try #require(screen as? FormScreen<IssueStepForm>).form["step"]
  }

  @Test func `what is new is named with its enterprise where there is room, since titles repeat`()
    throws
  {
    var office = try TestOffice()
    for place in [ID<Enterprise>.frost, .rain] { try office.register("招工难", of: place.ref) }
    for size in [(120, 36), (80, 24)] {
      let screen = Desk(size.0, size.1, of: office.entities, view: nil).screen
      for name in ["霜降压缩机", "谷雨泵业"] { #expect(screen.contains(name), "\(size)") }
    }
  }

  @Test func `what is new opens as a list of its own`() throws {
    var desk = try desk()
    desk.press(.enter)
    #expect(desk.screen.contains("批量分办") && desk.screen.contains("厂区门口噪声扰民"))
    desk.press(.escape)
    #expect(desk.session.workbench.isAtBase)
  }

  @Test func `the thing in hand is copied and told of from here as from any list`() throws {
    var desk = try desk()
    desk.press("y")
    guard case .copy(let text)? = desk.orders.last else { return #expect(Bool(false)) }
    #expect(text.hasPrefix("W2018-"))
    desk.press("Y")
    #expect(desk.screen.contains("您反映的“"))
  }

  @Test func `o lists a group in the workbench, and esc comes back`() throws {
    var desk = try desk()
    desk.press(.down, "o")
    #expect(desk.screen.contains("仅看待签收"))
    desk.press(.escape)
    #expect(desk.session.workbench.views.front == .agenda)
  }

  @Test(arguments: [(120, 36), (60, 18)])
  func `a page further is as many rows as were seen, so that none is passed over`(
    columns: Int, rows: Int
  ) throws {
    var office = try TestOffice()
    for number in 1...40 { try office.register("第\(number)件难事") }
    var desk = Desk(columns, rows, of: office.entities, view: nil)
    desk.press(.tab)
    let things = try #require(view(desk)).items.map(\.subject)
    let seen = things.filter { desk.screen.contains($0.description) }
    desk.press(.pageDown)
    #expect(view(desk)?.subject == things[seen.count])
    desk.press(.pageUp)
    #expect(view(desk)?.subject == things[0])
  }

  @Test func `where there is nothing to do it says so`() throws {
    let desk = Desk(120, 36, of: try TestOffice().entities, view: nil)
    #expect(desk.screen.contains("今天没有要办的事"))
  }

  @Test func `what could not be read may be to do, so nothing is not said to be`() throws {
    let world = Desk.World()
    world.record(try TestOffice().entities)
    world.readOnly = .damaged(.init(file: "D/journal/000001.jsonl", line: 9, kind: .checksum))
    var desk = Desk(120, 36, world: world, view: nil)
    desk.press("j")
    #expect(desk.screen.contains("D/journal/000001.jsonl 第9行校验不符"))
    #expect(!desk.screen.contains("今天没有要办的事"))
  }

  @Test(arguments: [(120, 36), (80, 24), (60, 18)], [Language.chinese, .english])
  func `groups and things are seen at every size`(size: (Int, Int), language: Language) throws {
    let desk = try desk(size.0, size.1, language: language)
    let words = language == .chinese ? ["新到", "待签收", "待回访"] : ["new", "to be signed", "to call"]
    for word in words { #expect(desk.screen.contains(word)) }
    #expect(desk.screen.contains("W2018-0004"))
    #expect((0..<size.1).allSatisfy { desk.line($0).columns <= size.0 })
  }

  @Test func `the screen at 60 by 18`() throws {
    let desk = try desk(60, 18)
    #expect(desk.screen == Self.small)
  }
}

extension AgendaViewTests {
  fileprivate static let small = """
     示例市留驻办  6月7日 周四   钱乙 工作人员（未验证）   已存
    ─ 待办 ───────────────────────────────────────────────── 5 ─
    ▌ 新到                                         1
      待签收                                       3
      待回访                                       1
    ─ 新到 ─────────────────────────────────────────────── 1/1 ─
      逐件定类别和牵头单位，最后一起交办
    ▌ 蓝 W2018-0004 厂区门口噪声扰民            今天到期








    ────────────────────────────────────────────────────────────
     回车 逐件办理  o 列出这些  Tab 换到清单  w 走访     ? 帮助
    """

  @Test func `an enterprise whose commissioner went is paired again from there`() throws {
    var office = try TestOffice()
    let pairing = try office.pair()
    try office.apply(.pairing(.end(pairing, on: .iso("2018-06-01"), reason: "专员调离")))
    var desk = Desk(120, 36, of: office.entities, view: nil)
    #expect(desk.selected.contains("挂钩评估交接") && desk.screen.contains("专员离任交接"))
    desk.press(.enter)
    #expect(desk.line(1).contains("新增挂钩联系"))
    #expect(desk.screen.contains("霜降"))
  }

  @Test func `a handover is excused from the list too, with its reason`() throws {
    var office = try TestOffice()
    let pairing = try office.pair()
    try office.apply(.pairing(.end(pairing, on: .iso("2018-06-01"), reason: "企业不再需要")))
    var desk = Desk(120, 36, of: office.entities, view: nil)
    #expect(desk.selected.contains("挂钩评估交接") && desk.line(35).contains("x 不计说明"))
    desk.press("x")
    #expect(desk.line(1).contains("专员离任交接"))
    desk.press(.control("s"))
    #expect(desk.screen.contains("这一栏必填"))
    desk.type("企业自己说不要专员")
    desk.press(.control("s"))
    let excuses = desk.session.workspace.excuses.all
    #expect(excuses.map(\.cadence) == [.handover] && excuses.map(\.subject) == [pairing.ref])
    #expect(!desk.screen.contains("挂钩评估交接"))
  }

  @Test func `only the office excuses, and only what is owed regularly`() throws {
    var desk = try desk()
    #expect(!desk.line(35).contains("不计说明"))
    desk.press("x")
    #expect(desk.screen.contains("这一件不是定期任务"))

    var office = try TestOffice()
    try office.log(.test(ID<Enterprise>.thunder.ref, on: .iso("2018-04-02")))
    try office.pair(with: .commissioner, from: .iso("2018-04-27"))
    let world = Desk.World()
    world.now = Instant(day: .iso("2018-06-04"), hour: 9)
    world.record(office.entities)
    var own = Desk(120, 36, world: world, person: .commissioner, view: .agenda)
    #expect(own.selected.contains("该联系"))
    own.press("x")
    #expect(own.session.workbench.isAtBase && own.screen.contains("工作人员"))
    var others = Desk(120, 36, world: world, view: .agenda)
    others.press("x")
    #expect(others.line(1).contains("每月联系挂钩企业"))
  }

  @Test func `how far a class got this month is written down from the list of what there is to do`()
    throws
  {
    var office = try TestOffice()
    office.today = .iso("2018-05-31")
    try office.openClass(leadBy: .education)
    let world = Desk.World()
    world.record(office.entities)
    world.now = Instant(day: .iso("2018-06-19"), hour: 9)
    var desk = Desk(120, 36, world: world, view: nil)
    #expect(desk.screen.contains("共性进展"))
    #expect(desk.screen.contains("G01 员工子女入学难") && desk.screen.contains("还剩8天"))
    desk.press("o")
    #expect(desk.screen.contains("受益"))
    desk.press(.escape, .enter)
    #expect(desk.line(1).contains("G01") && desk.line(1).contains("1/1"))
    desk.press(.control("s"))
    #expect(desk.screen.contains("这一栏必填"))
    desk.type("座谈两轮")
    desk.press(.control("s"))
    #expect(desk.session.workspace[ID<CommonClass>(1)]?.moves.last?.note == "座谈两轮")
    #expect(!desk.screen.contains("共性进展"))
  }

  /// In use since June, with a project that somebody answers for.
  private func analysing(on day: String, _ world: Desk.World) -> Desk {
    world.now = Instant(day: .iso(day), hour: 9)
    return Desk(120, 36, world: world, view: nil)
  }

  @Test func `the monthly analysis is planned, and held, from the list of what there is to do`()
    throws
  {
    var office = try TestOffice()
    try office.log(.test(ID<Enterprise>.thunder.ref, on: .iso("2018-06-04")))
    var project = Project()
    (project.name, project.owner) = ("泵业小镇一期", .projectOwner)
    try office.apply(.registry(.project(.add(project))), by: .head)
    let world = Desk.World()
    world.record(office.entities)
    var desk = analysing(on: "2018-06-15", world)
    #expect(desk.selected.contains("协调会") && desk.screen.contains("月分析例会"))
    desk.press("o")
    #expect(desk.screen.contains("议定事项"))
    desk.press(.escape, .enter)
    desk.type("6月重点项目")
    desk.press(.control("s"))
    let planned = try #require(desk.session.workspace.meetings.all.first)
    #expect(planned.kind == .monthlyAnalysis && planned.proposedOn == .iso("2018-06-29"))
    desk.press(.enter)
    #expect(desk.line(1).contains("修改会议"))

    desk = analysing(on: "2018-06-29", world)
    desk.press(.enter, .control("s"))
    #expect(desk.session.workspace[planned.id]?.heldOn == .iso("2018-06-29"))
    #expect(desk.session.workspace[planned.id]?.minutes == "会议纪要〔2018〕1号")
    #expect(desk.screen.contains("今天没有要办的事"))

    desk = analysing(on: "2018-08-01", world)
    #expect(desk.selected.contains("协调会") && desk.selected.contains("超期 1"))
    desk.press(.enter)
    desk.type("7月停电检修，并入8月例会")
    desk.press(.control("s"))
    #expect(desk.session.workspace.excuses.all.map(\.cadence) == [.analysis])
    #expect(!desk.screen.contains("协调会"))
  }

  @Test func `o lists the projects that are owed a contact`() throws {
    var office = try TestOffice()
    try office.log(.test(ID<Enterprise>.thunder.ref, on: .iso("2018-06-01")))
    for name in ["泵业小镇一期", "泵业小镇二期"] {
      var project = Project()
      (project.name, project.owner) = (name, .projectOwner)
      try office.apply(.registry(.project(.add(project))), by: .head)
    }
    let world = Desk.World()
    world.now = Instant(day: .iso("2018-06-20"), hour: 9)
    world.record(office.entities)
    var desk = Desk(120, 36, world: world, person: .projectOwner, view: .agenda)
    #expect(desk.selected.contains("该联系"))
    desk.press("o")
    #expect(desk.session.workbench.views.front == .projects)
    #expect(desk.screen.contains("泵业小镇一期") && desk.screen.contains("泵业小镇二期"))
  }

  @Test func `what is done all day is one key away here too`() throws {
    var desk = try desk()
    desk.press("b")
    #expect(desk.line(1).contains("批量分办"))
    desk.press(.escape, "m")
    #expect(desk.line(1).contains("会议"))
    desk.press(.escape, "l")
    #expect(desk.screen.contains("共性类"))
    desk.press(.escape)
    #expect(desk.session.workbench.isAtBase && desk.session.workbench.views.front == .agenda)
  }
}
