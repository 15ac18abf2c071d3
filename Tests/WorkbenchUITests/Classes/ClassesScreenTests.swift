import Domain
import TerminalKit
import TestSupport
import Testing

@testable import WorkbenchUI

struct ClassesScreenTests {
  /// One class of two issues that is researched, and three enterprises that want power.
  private func office() throws -> TestOffice {
    var office = try TestOffice()
    let issues = [
      try office.register(), try office.register("孩子要上小学", of: ID<Enterprise>.rain.ref),
    ]
    let id = try office.openClass(leadBy: .education)
    try office.apply(.commonClass(.join(issues, id, reason: "同一类")))
    try office.move(id, .research(note: "摸底"))
    try office.counter(id)
    for enterprise in [ID<Enterprise>.frost, .rain, .thunder] {
      try office.register("变压器增容", of: enterprise.ref)
    }
    return office
  }

  private func desk(_ columns: Int, _ rows: Int, _ language: Language = .chinese) throws -> Desk {
    var desk = Desk(columns, rows, of: try office().entities, language: language)
    desk.press("l")
    return desk
  }

  @Test func `the list stands over the file, and above both what may be common`() throws {
    let drawn = try desk(100, 28).body
    #expect(
      drawn == """
         10 电力设施迁改 疑似共性 3 家（3件）
        ─ 共性类 ───────────────────────────────────────────────────────────────────────── 1/1  按期限先后 ─
          编号   名称               状态       牵头       件数   家数   受益   已办 期限
        ▌ G01    员工子女入学难     调研中     教育局        2      2      0      0 对策 还剩30天






        ─ 详情 ─────────────────────────────────────────────────────────────────────────────────────── G01 ─
         员工子女入学难                                                                              调研中

         类别     03 员工子女入学
         牵头     教育局
         期限     对策 还剩30天
         件数     2件，2家企业，受益0人，已办0件

         GC0001 未落实       新增两个班

         6月7日   已定牵头     钱乙   教育局
         6月7日   调研中       钱乙   摸底

         W2018-0001 待分办         霜降压缩机   员工子女入学名额不足
         W2018-0002 待分办         谷雨泵业     孩子要上小学
        """)
  }

  @Test func `on a small screen the columns that say most stay`() throws {
    let drawn = try desk(60, 18).body
    #expect(
      drawn == """
         10 电力设施迁改 疑似共性 3 家（3件）
        ─ 共性类 ───────────────────────────────── 1/1  按期限先后 ─
          名称            状态         件数 期限
        ▌ 员工子女入学难  调研中          2 对策 还剩30天


        ─ 详情 ─────────────────────────────────────────────── G01 ─
         员工子女入学难                                      调研中

         类别     03 员工子女入学
         牵头     教育局
         期限     对策 还剩30天
         件数     2件，2家企业，受益0人，已办0件

         GC0001 未落实       新增两个班
        """)
  }

  @Test(arguments: [60, 80, 120])
  func `what is owed is whole, however late it is`(columns: Int) throws {
    var office = try TestOffice()
    _ = try office.openClass(leadBy: .education)
    let world = Desk.World()
    world.now = Instant(day: .iso("2018-12-27"), hour: 9)
    world.record(office.entities)
    var desk = Desk(columns, 24, world: world, view: .workbench)
    desk.press("l")
    let row = desk.selected
    #expect(row.contains("调研方案 超1") && row.contains("个工作日"), "\(desk.screen)")
  }

  @Test(arguments: [80, 100])
  func `a name of nine characters is whole where columns leave room`(columns: Int) throws {
    var office = try TestOffice()
    try office.openClass("货款拖欠和合同纠纷", leadBy: .education)
    var desk = Desk(columns, 24, of: office.entities)
    desk.press("l")
    #expect(desk.selected.contains("货款拖欠和合同纠纷"))
  }

  @Test func `the file is scrolled to its last line, and one key goes back`() throws {
    var desk = try desk(80, 24)
    let first = desk.screen
    desk.press(.pageDown, .pageDown, .pageDown)
    let end = desk.screen
    #expect(end != first && end.contains("孩子要上小学"))
    desk.press(.pageUp)
    #expect(desk.screen == first)
  }

  @Test func `in English it says the same`() throws {
    let drawn = try desk(120, 36, .english).body
    #expect(
      drawn == """
         10 moving power lines may be common to 3 (3 issues)
        ─ Common classes ──────────────────────────────────────────────────────────────────────────────────── 1/1  by due date ─
          number name                               state      lead         issues  firms helped   done due
        ▌ G01    员工子女入学难                     research   教育局            2      2      0      0 measure 30 days left









        ─ Details ──────────────────────────────────────────────────────────────────────────────────────────────────────── G01 ─
         员工子女入学难                                                                                                research

         category     03 schooling of employees' children
         lead         教育局
         due          measure 30 days left
         issues       2 issues, 2 firms, 0 people helped, 0 settled

         GC0001 not done       新增两个班

         7 Jun    led                      钱乙   教育局
         7 Jun    research                 钱乙   摸底

         W2018-0001 to triage      霜降压缩机   员工子女入学名额不足
         W2018-0002 to triage      谷雨泵业     孩子要上小学





        """)
  }

  @Test func `a class that was just opened is the row in hand`() throws {
    var office = try office()
    try office.openClass("食堂难办")
    let desk = Desk(100, 28, of: office.entities)
    let (scene, workspace) = (desk.session.workbench.scene, desk.session.workspace)
    var board = ClassesScreen()
    board.refresh(in: scene, workspace)
    let rows = board.sides.list.rows
    #expect(rows.count == 2 && board.sides.list.selected == rows[0])
    let saved = [ID<Domain.Issue>.first.ref, rows[1].ref]
    _ = board.resume(with: .records(saved), in: scene, workspace)
    #expect(board.sides.list.selected == rows[1])
  }

  @Test func `x takes the classes along as they are listed`() throws {
    var desk = try desk(100, 28)
    desk.press("x")
    #expect(desk.world.exported.last?.rows.map { $0[0] } == ["G01"])
  }

  @Test func `Enter shows the issues of a class in the workbench, and Esc comes back`() throws {
    var desk = try desk(120, 36)
    desk.press(.enter)
    #expect(desk.screen.contains("仅看员工子女入学难"))
    #expect(desk.view?.issues.rows.count == 2)
  }

  @Test func `town staff read the members of their own town, and how many more there are`() throws {
    var desk = Desk(120, 36, of: try office().entities, person: .townStaff)
    desk.press("l")
    #expect(desk.screen.contains("员工子女入学名额不足"))
    #expect(!desk.screen.contains("孩子要上小学"))
    #expect(desk.screen.contains("另有 1 件不归您看"))
    #expect(desk.screen.contains("2件，2家企业"))
  }

  @Test func `without a class it says how one is opened`() throws {
    var desk = Desk(80, 24, of: try TestOffice().entities)
    desk.press("l")
    #expect(desk.screen.contains("还没有共性类"))
  }

  @Test func `esc takes back a filter that was kept, and leaves once there is none`() throws {
    var desk = try desk(100, 28)
    desk.press("/")
    desk.type("入学")
    desk.press(.enter, .escape)
    let board = try #require(desk.session.workbench.top as? ClassesScreen)
    #expect(board.sides.list.filter.text.isEmpty)
    desk.press(.escape)
    #expect(!(desk.session.workbench.top is ClassesScreen))
  }

  @Test func `whose classes are not his to work on reads so at once, and no form is opened`() throws
  {
    var desk = Desk(120, 36, of: try office().entities, person: .commissioner)
    desk.press("l")
    for key in ["c", "t", "e"] as [Key] {
      desk.press(key)
      #expect(desk.session.workbench.top is ClassesScreen, "\(key)")
      #expect(desk.screen.contains("请他们来办（C16）"), "\(key)")
      desk.press("j")
    }
  }

  @Test func `whose enterprise has none of its issues is told so, and shown no empty list`() throws
  {
    var desk = Desk(120, 36, of: try office().entities, person: .commissioner)
    desk.press("l", .enter)
    #expect(desk.session.workbench.top is ClassesScreen)
    #expect(desk.screen.contains("2 件里没有您企业的，别家的不归您看"))
  }

  @Test func `who may only look sees the classes and opens none`() throws {
    var desk = Desk(120, 36, of: try office().entities, person: nil)
    desk.press("l")
    #expect(desk.screen.contains("员工子女入学难"))
    desk.press("c")
    #expect(desk.screen.contains("还不知道您是谁"))
  }
}

extension Desk {
  /// What stands between top line and footer.
  fileprivate var body: String {
    screen.split(separator: "\n", omittingEmptySubsequences: false).dropFirst().dropLast(2)
      .joined(separator: "\n")
  }
}
