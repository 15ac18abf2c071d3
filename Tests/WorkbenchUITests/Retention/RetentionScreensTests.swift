import Domain
import TerminalKit
import TestSupport
import Testing

@testable import WorkbenchUI

/// 留驻风险 on the screen: kept by a few, known to a few, and by nobody on a wall (C11, C14, C16).
struct RetentionScreensTests {
  /// What may be read by nobody else.
  private static let secrets = ["外地看地两处", "已在谈协议", "书记带队去", "请市领导出面", "挽留中", "预警", "外迁"]

  private func office() throws -> TestOffice {
    var office = try TestOffice()
    try office.pair()
    var draft = RetentionCase()
    (draft.enterprise, draft.text, draft.signs) = (.frost, "外地看地两处", [.land])
    draft.judgements = [.init(.warning, on: .thursday, by: .head, reason: "已在谈协议")]
    try office.apply(.retention(.open(draft)), by: .head)
    var brief = Brief()
    (brief.retention, brief.addressee, brief.text) = (ID(1), "副市长", "请市领导出面")
    try office.apply(.retention(.brief(brief)), by: .head)
    let visitOn = Day.iso("2018-06-08")
    try office.apply(
      .retention(
        .engage(ID(1), plan: "书记带队去", town: .daxi, visitOn: visitOn, on: .thursday)), by: .head)
    return office
  }

  private func desk(
    _ columns: Int = 120, _ rows: Int = 36, person: ID<Person> = .head,
    language: Language = .chinese, view: View? = .workbench
  ) throws -> Desk {
    Desk(
      columns, rows, of: try office().entities, person: person, language: language, view: view)
  }

  private func board(_ desk: inout Desk) {
    desk.press(.control("p"))
    desk.type("重点关注")
    desk.press(.enter)
  }

  @Test func `the head sees the case, at 120 by 36`() throws {
    var desk = try desk()
    board(&desk)
    #expect(desk.screen == Self.wide)
  }

  @Test func `in English, at 60 by 18`() throws {
    var desk = try desk(60, 18, language: .english)
    desk.session.run([.push(RetentionScreen())])
    #expect(desk.screen == Self.small)
  }

  @Test func `what a few keep goes into no exported list, and x says why, and what does instead`()
    throws
  {
    var desk = try desk()
    board(&desk)
    desk.press("x")
    #expect(desk.screen.contains("第四类信息不列入导出（C14）；报领导用专报（p）"))
  }

  @Test func `esc takes back a filter that was kept, and leaves once there is none`() throws {
    var desk = try desk()
    board(&desk)
    desk.press("/")
    desk.type("霜降")
    desk.press(.enter)
    #expect(desk.screen.contains("Esc 清除筛选"))
    desk.press(.escape)
    #expect(desk.screen.contains("Esc 返回"))
    #expect(desk.session.workbench.top is RetentionScreen)
    desk.press(.escape)
    #expect(!(desk.session.workbench.top is RetentionScreen))
  }

  @Test func `p shows the briefs of a case as they are printed`() throws {
    var desk = try desk()
    board(&desk)
    desk.press("p")
    #expect(desk.screen.contains("信息专报〔2018〕1号") && desk.screen.contains("请市领导出面"))
  }

  @Test func `p on a case without a brief says how one goes out, whatever others have`() throws {
    var office = try office()
    var draft = RetentionCase()
    (draft.enterprise, draft.text, draft.signs) = (.rain, "租约年底到期", [.lease])
    draft.judgements = [.init(.warning, on: .thursday, by: .head, reason: "房东不续租")]
    try office.apply(.retention(.open(draft)), by: .head)
    var desk = Desk(120, 36, of: office.entities, person: .head)
    board(&desk)
    desk.press("/")
    desk.type("谷雨")
    desk.press(.enter, "p")
    #expect(desk.screen.contains("这家还没有发过信息专报，按 t 发"))
    #expect(desk.session.workbench.top is RetentionScreen)
  }

  @Test func `a case that was just recorded is the row in hand`() throws {
    var office = try office()
    var draft = RetentionCase()
    (draft.enterprise, draft.text, draft.signs) = (.rain, "租约年底到期", [.lease])
    try office.apply(.retention(.open(draft)), by: .head)
    let desk = Desk(120, 36, of: office.entities, person: .head)
    let (scene, workspace) = (desk.session.workbench.scene, desk.session.workspace)
    var screen = RetentionScreen()
    screen.refresh(in: scene, workspace)
    #expect(screen.sides.selected == ID(1))
    _ = screen.resume(
      with: .records([ID<RetentionCase>(2).ref]), in: scene, workspace)
    #expect(screen.sides.selected == ID(2))
  }

  @Test func `a brief goes out under its number, and a wrong end is refused in words`() throws {
    var desk = try desk()
    board(&desk)
    desk.press("t")
    desk.type("发信息专报")
    desk.press(.tab)
    desk.type("市长")
    desk.press(.tab)
    desk.type("续报：条件已谈妥")
    desk.press(.control("s"))
    #expect(desk.session.workspace.briefs(of: ID(1)).map(\.number).last == "信息专报〔2018〕2号")
    desk.press("t")
    desk.type("了结")
    desk.press(.tab)
    desk.type("已留驻")
    desk.press(.tab)
    desk.type("两处备选地早些给")
    desk.press(.control("s"))
    #expect(desk.screen.contains("请写企业谁确认留驻（C11）"))
    desk.type("董事长")
    desk.press(.control("s"))
    #expect(desk.session.workspace[ID<RetentionCase>(1)]?.state == .retained)
  }

  @Test func `the visit form asks one question, and never stands in the way`() throws {
    var desk = try desk(person: .coordinator)
    desk.press("w")
    #expect(desk.screen.contains("外迁苗头"))
    desk.type("订单饱满")
    desk.press(.control("s"))
    #expect(desk.session.workspace.visits.count == 1)
    #expect(desk.session.workspace[ID<RetentionCase>(1)]?.moves.count == 1)
    desk.press("w")
    while desk.session.workbench.top is FormScreen<VisitForm>,
      (desk.session.workbench.top as? FormScreen<VisitForm>)?.content.form.focused?.key != "sign"
    { desk.press(.tab) }
    desk.press(.right, .tab)
    desk.type("又去外地看了")
    desk.press(.control("s"))
    #expect(desk.session.workspace[ID<RetentionCase>(1)]?.moves.last?.note == "又去外地看了")
  }

  @Test func `待办 reminds those who keep it, by its name`() throws {
    let head = try desk(view: .agenda)
    #expect(head.screen.contains("重点关注企业"))
    let coordinator = try desk(person: .coordinator, view: .agenda)
    #expect(!coordinator.screen.contains("重点关注企业"))
  }

  @Test(arguments: [ID<Person>.coordinator, .townStaff, .otherCommissioner, .viewer])
  func `who does not keep it reads nothing of it on any screen`(person: ID<Person>) throws {
    var desk = try desk(person: person)
    try expectNothing(in: &desk)
  }

  @Test(arguments: [(120, 36), (80, 24), (60, 18)])
  func `on a wall nobody reads a word of it, in any cell, report or copy`(
    columns: Int, rows: Int
  ) throws {
    var desk = try desk(columns, rows)
    board(&desk)
    #expect(desk.screen.contains("外地看地两处"))
    desk.press(.escape, "M")
    try expectNothing(in: &desk)
    board(&desk)
    #expect(desk.screen.contains("投屏时不显示"))
    desk.press("w")
    #expect(!desk.screen.contains("外迁"))
  }

  /// Goes through all views, details and reports.
  private func expectNothing(in desk: inout Desk) throws {
    func look(_ desk: Desk, _ place: String) {
      for secret in Self.secrets { #expect(!desk.screen.contains(secret), "\(place)") }
    }
    for view in View.allCases {
      desk.press(.character(view.key))
      look(desk, "\(view)")
      desk.press(.enter)
      look(desk, "\(view) Enter")
      desk.press("y", .escape, .escape)
    }
    for name in ReportName.allCases {
      desk.session.run([.push(ReportScreen(name))])
      for _ in 0..<4 {
        look(desk, name.rawValue)
        desk.press(.pageDown)
      }
      desk.press(.escape)
    }
    desk.session.run([.push(RetentionScreen())])
    look(desk, "board")
    desk.press(.escape)
    let copied = desk.orders.compactMap { order -> String? in
      guard case .copy(let text) = order else { return nil }
      return text
    }
    for secret in Self.secrets { #expect(!copied.contains { $0.contains(secret) }) }
  }
}

extension RetentionScreensTests {
  fileprivate static let wide = """
     留驻工作台  示例市留驻办                           2018年6月7日 周四 今日电话咨询   赵甲 办公室负责人（未验证）   已存
    ─ 重点关注企业 ───────────────────────────────── 1/1  等级 ─│─ 详情 ─────────────────────────────────────────── RC0001 ─
      编号    等级   企业          状态      原因 期限          │ Q0001 霜降压缩机                              预警 挽留中
    ▌ RC0001  预警   霜降压缩机    挽留中       0 6月8日        │
                                                                │ 登记     6月7日  赵甲
                                                                │ 苗头     用地瓶颈
                                                                │ 发现     外地看地两处
                                                                │ 期限     6月8日 周五
                                                                │
                                                                │ 6月7日   预警       赵甲   已在谈协议
                                                                │ 6月7日   信息专报   赵甲   信息专报〔2018〕1号  副市长  …
                                                                │ 6月7日   挽留中     赵甲   书记带队去  大溪  6月8日
                                                                │
                                                                │
                                                                │
                                                                │
                                                                │
                                                                │
                                                                │
                                                                │
                                                                │
                                                                │
                                                                │
                                                                │
                                                                │
                                                                │
                                                                │
                                                                │
                                                                │
                                                                │
                                                                │
                                                                │
                                                                │
                                                                │
    ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
     回车 看成员问题  t 办理  c 登记苗头  p 信息专报  / 筛选  s 排序  o 已了结的也看  Esc 返回  : 全部功能           ? 帮助
    """
  fileprivate static let small = """
     示例市留驻办         Thu 7 Jun   赵甲 (unverified)   saved
    ─ enterprises under watch ───────────────────── 1/1  level ─
      number  level   enterprise   state     dri… due
    ▌ RC0001  warning 霜降压缩机   being ke…    0 8 Jun



    ─ Details ───────────────────────────────────────── RC0001 ─
     Q0001 霜降压缩机                       warning, being kept

     opened       7 Jun  赵甲
     signs        no land to grow
     noticed      外地看地两处
     due          Fri 8 Jun

     7 Jun    warning    赵甲   已在谈协议
    ────────────────────────────────────────────────────────────
     Enter show its issues  t next step  c open a case   ? help
    """
}
