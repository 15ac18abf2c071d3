import Domain
import TerminalKit
import TestSupport
import Testing

@testable import WorkbenchUI

/// 设置 as a person sees it: what is done, what comes next, and every list of the office.
struct SettingsViewTests {
  private func settings(
    _ columns: Int, _ rows: Int, of entities: [any Entity] = Morning.entities,
    person: ID<Person> = .head, language: Language = .chinese
  ) -> Desk {
    var desk = Desk(columns, rows, of: entities, person: person, language: language)
    desk.press("7", .home)
    return desk
  }

  @Test(arguments: [(120, 36), (80, 24), (60, 18)])
  func `the next step of the first day is told and stands selected`(columns: Int, rows: Int) {
    var desk = Desk(columns, rows, of: [Morning.office, Morning.people[0]], person: .head)
    desk.press("7")
    #expect(desk.screen.contains("─ 第一天 ─"))
    #expect(desk.screen.contains("做了 1 步，共 8 步"))
    #expect(desk.selected.contains("下一步 单位"))
  }

  @Test(arguments: Language.allCases)
  func
    `what is done in each step is read whole, and where there is little room that of the one in hand`(
      language: Language
    )
  {
    let wide = settings(80, 24, language: language).screen
    var small = settings(60, 18, language: language)
    for step in FirstDayStep.allCases {
      let help = step.help.text(in: language)
      #expect(wide.contains(help) && small.screen.contains(help), "\(help)")
      small.press("j")
    }
    #expect(!small.screen.contains(FirstDayStep.deadlines.help.text(in: language)))
  }

  @Test(arguments: Language.allCases)
  func `every list says its whole name and how many it has, even none`(language: Language) {
    let lines = settings(120, 60, language: language).screen.split(separator: "\n")
    for kind in OfficeList.kinds {
      let name = language == .chinese ? kind.phrase.zh : kind.phrase.en
      let line = lines.last { $0.contains(" \(name) ") }
      #expect(line?.contains(where: \.isNumber) == true, "\(name)")
    }
  }

  @Test func `enter begins an empty list with its form, and opens one that has entries`() {
    var desk = settings(120, 36, of: [Morning.office, Morning.people[0]])
    desk.press(.enter)
    #expect(desk.line(1).contains("新增单位"))
    desk = settings(120, 36)
    desk.press(.enter)
    #expect(desk.line(1).contains("─ 单位 ─"))
    #expect(desk.screen.contains("安监局"))
    desk.press(.enter)
    #expect(desk.line(1).contains("修改单位"))
    desk.press(.escape, .escape)
    #expect(desk.screen.contains("─ 第一天 ─"))
  }

  @Test func `pairings stand in the workbench, and Esc comes back`() {
    var desk = settings(120, 36)
    desk.press("j", "j", "j", "j", .enter)
    #expect(desk.screen.contains("仅看挂钩联系"))
    desk.press(.escape)
    #expect(desk.screen.contains("─ 第一天 ─"))
  }

  @Test func `every list of the office is reached and shown`() {
    var desk = settings(120, 36)
    desk.press(.end)
    for kind in OfficeList.kinds.reversed() {
      desk.press(.enter)
      #expect(desk.line(1).contains(kind.phrase.zh), "\(kind)")
      desk.press(.escape, "k")
    }
  }

  @Test func `a published figure is listed with how exact it is, and has its form`() throws {
    var figure = ReportedFigure()
    (figure.id, figure.name, figure.value) = (ID(1), "收集问题", 900)
    figure.qualifier = .moreThan
    var desk = settings(120, 36, of: Morning.entities + [figure])
    let place = try #require(OfficeList.kinds.firstIndex(of: .figure))
    desk.press(.end)
    for _ in OfficeList.kinds[(place + 1)...] { desk.press("k") }
    desk.press(.enter, "/")
    desk.type("数值:900")
    #expect(desk.line(1).contains("通报数") && desk.line(1).contains("1/1"), "\(desk.screen)")
    desk.press(.enter)
    let row = desk.selected
    #expect(row.contains("收集问题") && row.contains("900") && row.contains("多、余"), "\(row)")
    desk.press("c")
    #expect(desk.line(1).contains("新增通报数") && desk.screen.contains("是否确切"))
  }

  @Test func `a unit that was dissolved says so in its row, not by its colour alone`() {
    var gone = Morning.unit(5, "旅游局", "旅游局")
    gone.isRetired = true
    var desk = settings(120, 36, of: Morning.entities + [gone])
    desk.press(.enter)
    #expect(desk.screen.contains("旅游局（已撤并）") && !desk.screen.contains("安全生产监督管理局（"))
  }

  @Test func `whoever has left says so in his row, not by its colour alone`() {
    var gone = Morning.person(5, "周戊", .commissioner)
    gone.isActive = false
    var desk = settings(120, 36, of: Morning.entities + [gone])
    desk.press("j", "j", "j", .enter)
    #expect(desk.screen.contains("周戊（已不在岗）") && !desk.screen.contains("李丁（"))
  }

  @Test(arguments: [
    (EntityKind.enterprise, "简称"), (.project, "投资额（万元）"), (.approval, "项目"),
    (.figure, "对应台账"),
  ])
  func `a list shows what the command line shows of the same`(kind: EntityKind, head: String) {
    var desk = settings(160, 36)
    let scene = desk.session.workbench.scene
    desk.session.run([.push(OfficeListScreen(kind, in: scene, desk.session.workspace))])
    #expect(desk.line(2).contains(head), "\(desk.screen)")
  }

  @Test func `a long name is read whole where the columns beside it hold a few characters`() {
    let name = "浙江霜降传媒网络控股集团股份有限责任公司"
    let long = Morning.enterprise(5, name, "霜降传媒", town: 3)
    var desk = settings(80, 24, of: Morning.entities + [long])
    desk.press("j", "j", .enter)
    #expect(desk.screen.contains(name))
  }

  @Test func `what is a sample says so, in either language`() {
    #expect(settings(120, 36).screen.contains("问题类别   19（示例）"))
    #expect(settings(120, 36, language: .english).screen.contains("19 (sample)"))
  }

  @Test func `a version that holds says from the start that it can only be looked at`() {
    var desk = settings(120, 36)
    desk.press(.home)
    for _ in 0..<7 { desk.press("j") }
    desk.press(.enter)
    #expect(desk.screen.contains("随程序"))
    desk.press(.enter)
    #expect(desk.screen.contains("已经在用"))
  }

  @Test func `a list of the office is asked with the same words as the command line`() {
    var desk = settings(120, 36)
    desk.press("j", "j", .enter, "/")
    desk.type("镇街:大溪 !惊蛰")
    #expect(desk.line(1).contains("1/1"))
    #expect(desk.screen.contains("谷雨泵业") && !desk.screen.contains("惊蛰数控"))
    desk.type(" 走访:x")
    #expect(desk.screen.contains("“走访”要写日期或天数"))
    #expect(desk.screen.contains("谷雨泵业"))
    desk.press(.enter)
    #expect(desk.screen.contains("“走访”要写日期或天数") && desk.canvas.caret != nil)
    desk.press(.escape)
    #expect(desk.screen.contains("惊蛰数控"))
  }

  @Test func `a list tells names without their ids, and days as people say them`() {
    var event = TalentEvent()
    (event.id, event.name, event.sort) = (ID(1), "校企对接会", .school)
    event.on = .iso("2018-06-20")
    event.unit = ID(1)
    var desk = Desk(120, 36, of: Morning.entities + [event])
    let scene = desk.session.workbench.scene
    desk.session.run([.push(OfficeListScreen(.event, in: scene, desk.session.workspace))])
    let row = desk.selected
    #expect(row.contains(" 安监局") && row.contains(" 6月20日"), "\(row)")
    #expect(!row.contains("D01") && !row.contains("2018-"), "\(row)")
  }

  @Test func `roles are told in words`() {
    var desk = settings(120, 36)
    desk.press("j", "j", "j", .enter)
    #expect(desk.screen.contains("工作人员") && !desk.screen.contains("coordinator"))
  }

  @Test(arguments: [(Language.chinese, "办公室负责人、工作人员"), (.english, "head of office, coordinator")])
  func `whoever has two roles has both read whole where there is room`(
    language: Language, roles: String
  ) {
    var person = Morning.people[0]
    person.roles.append(RoleGrant(.coordinator))
    let entities = Morning.entities.filter { $0.ref != person.ref } + [person]
    var desk = settings(80, 24, of: entities, language: language)
    desk.press("j", "j", "j", .enter)
    #expect(desk.screen.contains(roles))
  }

  @Test func `a new version of the deadlines is written in a form and listed`() {
    var desk = settings(120, 36)
    for _ in 0..<7 { desk.press("j") }
    desk.press(.enter, "c")
    #expect(desk.line(1).contains("新增办理时限"))
    #expect(desk.screen.contains("SLA-2"))
    desk.press(.control("s"))
    #expect(desk.screen.contains("SLA2"))
    #expect(desk.session.workspace.slas.count == 2)
  }

  @Test func `the last day worked for a holiday is read in the form, below the first`() {
    var desk = settings(80, 24)
    for _ in 0..<6 { desk.press("j") }
    desk.press(.enter, .enter)
    #expect(desk.screen.contains("2018-12-29"), "\(desk.screen)")
  }

  @Test func `a day that cannot be is marked in its field`() {
    var desk = settings(120, 36)
    for _ in 0..<6 { desk.press("j") }
    desk.press(.enter, "c", .tab)
    desk.type("1-1")
    desk.press(.tab)
    desk.type("2-4")
    desk.press(.control("s"))
    #expect(desk.screen.contains("2019年2月4日 周一 本来就上班"))
    #expect(!desk.session.workspace.calendar.coveredYears.contains(2019))
  }

  @Test
  func `what a coordinator changes goes to the head, and the form says so before it is saved`() {
    var desk = settings(120, 36, person: .coordinator)
    for _ in 0..<7 { desk.press("j") }
    desk.press(.enter, "c")
    #expect(desk.screen.contains("保存后报办公室负责人确认，确认了才执行（C16）"))
    desk.press(.control("s"))
    #expect(desk.screen.contains("已报办公室负责人确认：CF0001 SLA-2"))
    #expect(desk.session.workspace.slas.count == 1)
    #expect(desk.session.workspace.openSettingDrafts.map(\.newName) == ["SLA-2"])
  }

  @Test func `who neither decides nor prepares is told who decides`() {
    var desk = settings(120, 36, person: .commissioner)
    for _ in 0..<7 { desk.press("j") }
    desk.press(.enter, "c")
    #expect(desk.screen.contains("这件事由办公室负责人办理，请他们来办（C16）"))
  }

  @Test func `whoever enters nothing of a list reads so before any form`() {
    var desk = settings(120, 36, person: .commissioner)
    desk.press("c")
    #expect(desk.session.workbench.isAtBase)
    #expect(desk.screen.contains("请他们来办（C16）"))
  }

  @Test(arguments: [(EntityKind.sla, Language.chinese), (.sla, .english), (.thresholds, .chinese)])
  func `what is shipped begins with the program and on no day`(
    kind: EntityKind, language: Language
  ) throws {
    var desk = settings(120, 36, language: language)
    desk.press(.end)
    let place = try #require(OfficeList.kinds.reversed().firstIndex(of: kind))
    for _
      in 0..<OfficeList.kinds.reversed().distance(
        from: OfficeList.kinds.reversed().startIndex, to: place)
    { desk.press("k") }
    desk.press(.enter)
    for _ in ["the list", "its form"] {
      #expect(desk.screen.contains(language == .chinese ? "随程序" : "shipped"))
      #expect(!desk.screen.contains("1970"))
      desk.press(.enter)
    }
  }
}
