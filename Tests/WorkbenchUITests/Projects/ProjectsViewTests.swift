import Domain
import TerminalKit
import TestSupport
import Testing

@testable import WorkbenchUI

/// 4 项目: a month of who answers for projects, and what the office sees of all of them (P20, C12).
struct ProjectsViewTests {
  /// Two projects of 蒋寅: one is far behind and was planned anew, one did not report in May.
  private func office() throws -> TestOffice {
    var office = try TestOffice()
    try office.log(.test(ID<Enterprise>.thunder.ref, on: .iso("2018-01-02")))
    let (one, other) = (try office.project("泵业小镇一期"), try office.project("新厂区建设项目"))
    _ = try office.project("研发中心项目", of: nil)
    office.today = .iso("2018-02-01")
    try office.plan(one, from: .of2018(2), 10, 20, 30, 45)
    for (month, day, actual) in [
      (2, "2018-02-14", 8), (3, "2018-03-20", 12), (4, "2018-04-23", 15),
    ] {
      let planned = (month - 1) * 10
      try office.report(one, .of2018(month), planned: planned, actual: actual, on: day)
      try office.report(other, .of2018(month), planned: planned, actual: planned, on: day)
    }
    try office.report(
      one, .of2018(5), planned: 45, actual: 14, on: "2018-05-18", raising: ["地块高压线迁改"]
    ) {
      ($0.difficulties, $0.suggestions) = ("地块内高压线未迁改", "请供电公司明确时间")
      $0.note = "监理核减"
    }
    try office.plan(one, from: .of2018(6), 40, 50, reason: "高压线推迟")
    try office.log(.test(one.ref, by: [.projectOwner], on: .iso("2018-05-10")))
    office.today = .thursday
    return office
  }

  private func desk(
    _ columns: Int, _ rows: Int, person: ID<Person> = .coordinator,
    language: Language = .chinese, view: View? = .projects
  ) throws -> Desk {
    Desk(
      columns, rows, of: try office().entities, person: person, language: language, view: view)
  }

  @Test func `at 120 by 36 the list stands beside the project in hand`() throws {
    let desk = try desk(120, 36)
    #expect(desk.screen == Self.wide)
  }

  @Test func `by name projects stand as they are spoken`() throws {
    var desk = try desk(120, 36)
    desk.press("s", "s")
    #expect(desk.line(2).contains("按名称"))
    #expect(desk.line(4).contains("泵业小镇") && desk.line(5).contains("新厂区"))
  }

  @Test func `what is owed stands out only when its day is near`() throws {
    let office = try office()
    let project = try #require(office.workspace[ID<Project>(1)])
    let roles = ["2018-06-07", "2018-06-17"].map { day -> TerminalKit.Role? in
      let today = Day.iso(day)
      let duties = office.workspace.projectDuties(of: project, on: today)
      return duties.first { $0.cadence == .projectReport }?.role(on: today)
    }
    #expect(roles == [.text, .accent])
  }

  @Test func `a project without a stage has its town under the name of a town`() throws {
    var office = try office()
    var project = try #require(office.workspace[ID<Project>(1)])
    func facts() -> [String] {
      office.workspace.load(.project(project))
      let page = ProjectPage(project, width: 60, in: .test(office), office.workspace)
      return page.lines.map { $0.map(\.text).joined() }
    }
    project.town = .zeguo
    #expect(facts().contains("镇街     泽国"))
    project.stage = .building
    #expect(facts().contains("阶段     在建  泽国"))
  }

  @Test func `a month that was skipped stays missing when a later one is reported`() throws {
    var office = try office()
    try office.report(ID(2), .of2018(6), planned: 60, actual: 60, on: "2018-06-07")
    let project = try #require(office.workspace[ID<Project>(2)])
    let page = ProjectPage(project, width: 60, in: .test(office), office.workspace)
    #expect(page.lines.map { $0.map(\.text).joined() }.contains("月报     缺 5月"))
    var desk = Desk(120, 36, of: office.entities, person: .coordinator, view: .projects)
    desk.press("j", .enter)
    for _ in 1...6 { desk.press("j") }
    #expect(desk.selected.contains("5月") && desk.selected.contains("未报"))
    desk.press(.enter)
    #expect(desk.line(1).contains("月报 X002 新厂区建设项目  5月"))
    #expect(desk.screen.contains("列为问题"))
  }

  @Test func `at 80 by 24 the list`() throws {
    let desk = try desk(80, 24)
    #expect(desk.screen == Self.middle)
  }

  @Test func `at 60 by 18, in English, the project in hand`() throws {
    var desk = try desk(60, 18, language: .english)
    desk.press(.enter)
    #expect(desk.screen == Self.small)
  }

  @Test func `the report of a month at 80 by 24`() throws {
    var desk = try desk(80, 24, person: .projectOwner)
    desk.press("j", "t")
    #expect(desk.screen == Self.form)
  }

  @Test func `what is no share of the whole has no light, and is said on leaving its field`() throws
  {
    var desk = try desk(120, 36, person: .projectOwner, view: nil)
    desk.press("t")
    desk.type("102")
    #expect(!desk.screen.contains("超前"))
    desk.press(.tab)
    #expect(desk.screen.contains("实际进度（%）是 102，请填 0 到 100（C12）"))
    desk.press(.backTab)
    desk.type("20")
    #expect(desk.screen.contains("黄 落后"))
  }

  @Test func `who answers for projects begins with them, and does the month in a few keys`() throws
  {
    var desk = try desk(120, 36, person: .projectOwner, view: nil)
    #expect(desk.session.workbench.views.front == .projects)
    #expect(desk.screen.contains("1/2") && !desk.screen.contains("研发中心"))
    desk.press("t")
    #expect(desk.line(1).contains("月报 X001 泵业小镇一期") && desk.line(1).contains("6月20日"))
    desk.press(.control("u"))
    desk.type("20％")
    #expect(desk.screen.contains("黄 落后"))
    desk.press(.tab, .tab)
    desk.type("线路已改迁一半")
    desk.press(.control("s"))
    #expect(desk.session.workspace.monthly(of: ID(1), in: .of2018(6))?.actual == 20)
    #expect(desk.screen.contains("已报送") && desk.screen.contains("黄"))
    desk.press("w")
    desk.type("已看现场")
    desk.press(.control("s"))
    let visit = desk.session.workspace.lastVisit(of: ID<Project>(1).ref)
    #expect(visit?.on == .thursday && visit?.visitors == [.projectOwner])
  }

  @Test func `Enter on the page does what is owed, corrects a month, opens an issue`() throws {
    var desk = try desk(120, 36)
    desk.press(.enter, .enter)
    #expect(desk.line(1).contains("月报 X001"))
    desk.press(.escape, "j", .enter)
    #expect(desk.line(1).contains("走访 X001"))
    desk.press(.escape, "j", "j", .enter)
    #expect(desk.line(1).contains("月报 X001 泵业小镇一期  2月") && !desk.screen.contains("列为问题"))
    desk.press(.escape, "G")
    #expect(desk.selected.contains("地块高压线迁改"))
    desk.press("t")
    #expect(desk.line(1).contains("办理 W2018-0001"))
    desk.press(.escape, .enter)
    #expect(desk.session.workbench.views.front == .workbench)
    desk.press(.escape)
    #expect(desk.session.workbench.views.front == .projects)
  }

  @Test func `a difficulty is raised as an issue of several projects, and keeps its report (S6)`()
    throws
  {
    var desk = try desk(120, 36)
    desk.press("c")
    desk.type("高压线和村里政策处理")
    desk.press(.control("s"))
    let made = try #require(desk.session.workspace.issues.live.map(\.self).last)
    #expect(made.title == "高压线和村里政策处理" && made.details == "地块内高压线未迁改")
    #expect(made.source == .monthly(ID(7)) && made.objects == [ID<Project>(1).ref])
  }

  @Test func `a plan is put off with a reason, else refused in words`() throws {
    var desk = try desk(120, 36)
    desk.press("j", "p", .control("s"))
    #expect(desk.screen.contains("请写各月应到百分之几"))
    desk.type("2018-07 55")
    desk.press(.control("s"))
    #expect(desk.screen.contains("调整计划请写明理由（C12）"))
    desk.type("汛期停工")
    desk.press(.control("s"))
    #expect(desk.session.workspace.planned(ID(2), in: .of2018(7)) == 55)
  }

  @Test func `of the figures of a row only a gap that gave it its light stands out`() throws {
    var office = try office()
    try office.report(ID(2), .of2018(5), planned: 40, actual: 38, on: "2018-05-18")
    let desk = Desk(120, 36, of: office.entities, person: .coordinator, view: .projects)
    let accented = [4, 5].map { row in
      desk.canvas.spans(at: row).filter {
        $0.role == .accent && $0.text.contains(where: \.isNumber)
      }
      .map(\.text.trimmingBlanks)
    }
    #expect(accented == [["-31"], []])
    #expect(desk.line(5).contains("绿 ") && desk.line(5).contains(" -2 "))
  }

  @Test func `the page of a project is turned by halves, as every page of figures`() throws {
    var desk = try desk(60, 18)
    desk.press(.enter)
    #expect(desk.screen.contains(" 1-14/"))
    desk.press(.control("d"))
    #expect(desk.screen.contains(" 8-21/"))
    desk.press(.control("u"))
    #expect(desk.screen.contains(" 1-14/"))
  }

  @Test func `all projects are shown on demand, and whoever may see none is told so`() throws {
    var desk = try desk(120, 36)
    #expect(!desk.screen.contains("研发中心"))
    desk.press("o")
    #expect(desk.screen.contains("研发中心"))
    let town = try self.desk(120, 36, person: .townStaff)
    #expect(town.screen.contains("项目进度不给您的角色看") && !town.screen.contains("泵业小镇"))
  }

  @Test func `待办 takes a report that is owed, and the office the one that did not come`() throws {
    var owner = try desk(120, 36, person: .projectOwner, view: .agenda)
    #expect(owner.screen.contains("项目月报"))
    owner.press("G", .enter)
    #expect(owner.line(1).contains("月报 X002 新厂区建设项目  5月"))
    var office = try desk(120, 36, view: .agenda)
    office.press("o")
    #expect(office.screen.contains("项目月报"))
  }
}

extension ProjectsViewTests {
  fileprivate static let wide = """
     留驻工作台  示例市留驻办                               2018年6月7日 周四 今日电话咨询   钱乙 工作人员（未验证）   已存
      1 工作台   2 待办 4   3 专员   4 项目   5 政策   6 总览   7 设置
    ─ 重点项目 ──────────────────────── 1/2  按灯  红 1  黄 1 ─│─ 详情 ─────────────────────────────────────────────────────
      灯 名称                     责任人 实际   差 月报        │ X001 泵业小镇一期                          红 落后 31 个点
    ▌ 红 泵业小镇一期             蒋寅     14  -31 6月20日前   │ 责任人   蒋寅
      黄 新厂区建设项目           蒋寅     30    0 6月20日前   │
                                                               │ 本月该做的
                                                               │   项目月报20日前报送          6月20日前
                                                               │   重点项目每月联系            6月29日前
                                                               │   重点项目每季度实地走访      已做  5月10日
                                                               │
                                                               │ 逐月进度
                                                               │   月份    计划 实际   差  报送
                                                               │   2月       10    8   -2  2月14日      █
                                                               │   3月       20   12   -8  3月20日      ██░
                                                               │   4月       30   15  -15  4月23日 迟报 ██░░░
                                                               │   5月       45   14  -31  5月18日      ██░░░░░░
                                                               │   6月     计划调整  高压线推迟
                                                               │
                                                               │ 最近月报 5月
                                                               │ 困难     地块内高压线未迁改
                                                               │ 建议     请供电公司明确时间
                                                               │ 回落说明 监理核减
                                                               │
                                                               │ 未结的问题  1
                                                               │   红 W2018-0001 地块高压线迁改 待分办       超13个工作日
                                                               │
                                                               │ 走访 1
                                                               │ 5月10日    现场走访 蒋寅         订单饱满，技改在建
                                                               │
                                                               │
                                                               │
                                                               │
                                                               │
    ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
     回车 看这个项目  w 走访  t 月报  c 报问题  p 计划  e 修改  Tab 下一栏  / 筛选  s 排序  o 有责任人/全部          ? 帮助
    """
  fileprivate static let middle = """
     项目  示例市留驻办   6月7日 周四 今日电话咨询   钱乙 工作人员（未验证）   已存
    ─ 重点项目 ───────────────────────────────────────────── 1/2  按灯  红 1  黄 1 ─
      灯 名称                          责任人 计划 实际   差 月报       本月联系
    ▌ 红 泵业小镇一期                  蒋寅     45   14  -31 6月20日前  6月29日前
      黄 新厂区建设项目                蒋寅     30   30    0 6月20日前  6月29日前

















    ────────────────────────────────────────────────────────────────────────────────
     回车 看这个项目  w 走访  t 月报  c 报问题  p 计划  e 修改  Tab 下一栏   ? 帮助
    """
  fileprivate static let small = """
     示例市留驻办         Thu 7 Jun   钱乙 (unverified)   saved
    ─ Details ──────────────────────────────────────── 1-14/26 ─
     X001 泵业小镇一期                       R 31 points behind
     owner        蒋寅

     owed now
    ▌  each project's report by the 20th         by 20 Jun
       each key project each month               by 29 Jun
       a visit to each key project each quarter  done  10 May

     month by month
       month   plan done  gap  came
       2018-02   10    8   -2  14 Feb       █
       2018-03   20   12   -8  20 Mar       ██░
       2018-04   30   15  -15  23 Apr late  ██░░░
       2018-05   45   14  -31  18 May       ██░░░░░░
    ────────────────────────────────────────────────────────────
     Enter open  w log a visit  t report  c issue        ? help
    """
  fileprivate static let form = """
     项目  示例市留驻办              6月7日 周四   蒋寅 项目责任人（未验证）   已存
    ─ 月报 X002 新厂区建设项目  5月 ───── 报送截止 5月18日 周五；上次 4月 实际 30% ─
      月份          ▌2018年5月
      计划进度（%）  30                     实际进度（%）  30
                     累计到百分之几；低于上次要写说明
      进度截至       5月31日 = 周四
      困难
      建议
      回落说明
      列为问题












    ────────────────────────────────────────────────────────────────────────────────
     Tab 下一栏  Ctrl-S 保存  Esc 返回（草稿不丢）  Ctrl-P 全部功能         F1 帮助
    """
}
