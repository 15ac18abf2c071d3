import Domain
import TerminalKit
import TestSupport
import Testing

@testable import WorkbenchUI

/// 批量交办: what waits to be sent, a letter for each unit.
struct DispatchScreenTests {
  /// Two for 经信局, one for 教育局, one whose class nobody leads.
  private static func desk(_ columns: Int = 80, _ rows: Int = 24) throws -> Desk {
    var office = try TestOffice()
    let issues = try ["车间用电增容", "仓库用电增容", "厂区用水增容", "员工子女入学"].map {
      try office.register($0)
    }
    for issue in issues.prefix(2) { try office.step(.schooling(to: .industry), issue) }
    try office.step(.schooling(), issues[2])
    try office.step(.common(try office.openClass()), issues[3])
    var desk = Desk(columns, rows, of: office.entities, view: nil)
    desk.press(.enter)
    return desk
  }

  @Test func `each unit has one letter with its number, and what cannot go says why`() throws {
    let desk = try Self.desk()
    #expect(
      desk.screen == """
         待办  示例市留驻办   6月7日 周四 今日电话咨询   钱乙 工作人员（未验证）   已存
        ─ 批量交办 ───────────────────────────────────────────────────────── 3 件 2 份 ─
        ▌ [x] 经信局  2 件  交办〔2018〕1号
              W2018-0001 车间用电增容
              W2018-0002 仓库用电增容
          [x] 教育局  1 件  交办〔2018〕2号
              W2018-0003 厂区用水增容
          W2018-0004 员工子女入学
              合力件交共性类的牵头单位，G01 员工子女入学难 还没有定牵头：先定牵头
              （T4）












        ────────────────────────────────────────────────────────────────────────────────
         回车 编号交办  空格 先不发/要发  t 电话交办、签发人  Esc 返回           ? 帮助
        """)
  }

  @Test func `a letter that waits is not sent, and the others take the next numbers`() throws {
    var desk = try Self.desk()
    desk.press(" ")
    #expect(desk.screen.contains("[ ] 经信局  2 件  先不发"))
    #expect(desk.screen.contains("[x] 教育局  1 件  交办〔2018〕1号"))
    desk.press(.enter)
    let workspace = desk.session.workspace
    #expect(workspace.dispatches.all.map(\.unit) == [.education])
    #expect(workspace[ID<Domain.Issue>.first]?.state == .triaged)
  }

  @Test func `what a unit sent back goes to the next as 转办, under a number of its own`() throws {
    var office = try TestOffice()
    let (back, new) = (try office.register("车间用电增容"), try office.register("仓库用电增容"))
    for issue in [back, new] { try office.step(.schooling(to: .industry), issue) }
    try office.step(back, .byPhone, .sendBack(.reassign, to: .education))
    let (letters, unsent) = PlannedLetter.all(for: [back, new], in: office.workspace)
    #expect(unsent.isEmpty && letters.map(\.unit) == [.education, .industry])
    let numbers = PlannedLetter.numbers(of: letters, on: office.today, in: office.workspace)
    #expect(numbers == ["转办〔2018〕1号", "交办〔2018〕1号"])
    for letter in letters { try office.apply(letter.commit(on: office.today).change) }
    let kinds = office.workspace.dispatches.all.suffix(2).map(\.kind)
    #expect(kinds == [.forward, .letter])
  }

  @Test func `one letter may go by telephone`() throws {
    var desk = try Self.desk()
    desk.press("t")
    #expect(desk.screen.contains("交办方式"))
    desk.press(.right)
    desk.press(.tab, .tab)
    desk.handle(.text("卫丑"))
    desk.press(.tab)
    desk.handle(.text("两天内答复"))
    desk.press(.control("s"))
    #expect(desk.session.workspace.dispatches.all.map(\.kind) == [.phone])
    #expect(!desk.screen.contains("车间用电增容") && desk.screen.contains("教育局"))
  }

  @Test func `a letter somebody else sent meanwhile is gone`() throws {
    var desk = try Self.desk()
    var issue = try #require(desk.session.workspace[ID<Domain.Issue>.third])
    issue.state = .withdrawn
    desk.others(record: issue)
    #expect(!desk.screen.contains("教育局  1 件"))
  }
}
