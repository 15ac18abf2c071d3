import Domain
import TerminalKit
import TestSupport
import Testing

@testable import WorkbenchUI

/// 公文: what the office wrote, as it is printed, and where its files lie.
struct PapersScreenTests {
  private static func office() throws -> TestOffice {
    var office = try TestOffice.withIssue("车间用电增容", "宿舍用水不足")
    try office.dispatch(.first)
    try office.dispatch(.second)
    return office
  }

  private func desk(_ columns: Int, _ rows: Int, language: Language = .chinese) throws -> Desk {
    var desk = Desk(columns, rows, of: try Self.office().entities, language: language)
    desk.session.run([.push(PapersScreen())])
    return desk
  }

  @Test func `the palette finds it, and it needs no issue in hand`() throws {
    var desk = Desk(120, 36, of: try Self.office().entities)
    desk.press(":")
    desk.type("公文")
    desk.press(.enter)
    #expect(desk.session.workbench.top is PapersScreen)
  }

  @Test func `the list and the letter in hand at 120 by 36`() throws {
    let desk = try desk(120, 36)
    #expect(desk.screen == Self.wide)
  }

  @Test func `the list alone at 60 by 18, and Enter reads`() throws {
    var desk = try desk(60, 18)
    #expect(desk.screen == Self.small)
    desk.press(.enter)
    #expect(desk.screen.contains("示例市留驻办交办函") && desk.screen.contains("1-14/"))
    desk.press("j", .escape)
    #expect(desk.screen == Self.small)
  }

  @Test func `reading ends at the last line, and one key goes back`() throws {
    var desk = try desk(60, 18)
    desk.press(.enter, .end)
    let end = desk.screen
    desk.press("j", .pageDown, " ")
    #expect(desk.screen == end)
    desk.press("k", "j")
    #expect(desk.screen == end)
    desk.press("k")
    #expect(desk.screen != end)
  }

  @Test(arguments: ["宿舍", "2号", "sushe 经信局", "W2018-0002 霜降"])
  func `a paper is found by its number, its unit, and the issues it is about`(text: String) throws {
    var desk = try desk(60, 18)
    desk.press("/")
    desk.type(text)
    #expect(desk.line(1).contains("1/1 (2)"))
    #expect(desk.line(2).contains("交办〔2018〕2号") && !desk.screen.contains("交办〔2018〕1号"))
    desk.press(.enter, .enter)
    #expect(desk.screen.contains("示例市留驻办交办函"))
    desk.press(.escape, .escape)
    #expect(desk.screen == Self.small)
  }

  @Test func `Esc comes back to the paper in hand before others were looked for`() throws {
    var desk = try desk(60, 18)
    desk.press("j", "/")
    desk.type("2号")
    #expect(desk.selected.contains("交办〔2018〕2号"))
    desk.press(.escape)
    #expect(desk.selected.contains("交办〔2018〕1号"))
  }

  @Test func `the footer says that Esc clears a filter before it goes back`() throws {
    var desk = try desk(120, 36)
    desk.press("/")
    desk.type("1号")
    desk.press(.enter)
    #expect(desk.screen.contains("Esc 清除筛选"))
    desk.press(.escape)
    #expect(desk.screen.contains("Esc 返回") && desk.session.workbench.top is PapersScreen)
  }

  @Test func `arrows go through what is found while it is typed, g and G to its ends`() throws {
    var desk = try desk(60, 18)
    desk.press("/")
    desk.type("交办")
    desk.press(.down)
    #expect(desk.selected.contains("交办〔2018〕1号") && desk.canvas.caret != nil)
    desk.press(.enter, "g")
    #expect(desk.selected.contains("交办〔2018〕2号"))
    desk.press("G")
    #expect(desk.selected.contains("交办〔2018〕1号"))
  }

  @Test func `what finds no paper says so, and Esc shows all again`() throws {
    var desk = try desk(60, 18)
    desk.press("/")
    desk.type("没有这份")
    #expect(desk.screen.contains("没有找到；Esc 清除筛选"))
    desk.press(.escape)
    #expect(desk.screen == Self.small)
  }

  @Test func `whoever reads is told that Enter goes back to the list`() throws {
    var desk = try desk(60, 18)
    desk.press(.enter)
    #expect(desk.screen.contains("回车 回列表") && !desk.screen.contains("回车 通读"))
    desk.press(.enter)
    #expect(desk.screen == Self.small)
  }

  @Test(arguments: Language.allCases)
  func `the sheet of a lecture is called so in the list, and its number stands whole`(
    language: Language
  ) throws {
    var office = try TestOffice()
    try office.offerTopics(of: [.industry, .education])
    try office.distribute()
    try office.collect(.frost, [1])
    let lecture = try office.plan(.test())
    try office.apply(.policy(.fix([lecture])), by: .head)
    var desk = Desk(120, 36, of: office.entities, language: language)
    desk.session.run([.push(PapersScreen())])
    let kind = language == .chinese ? "政策宣讲安排" : "policy lecture"
    #expect(desk.line(2).contains(" \(kind) \(lecture.description) "))
  }

  @Test func `x writes the one in hand, a writes all of its day, and both say where`() throws {
    var desk = try desk(120, 36)
    desk.press("j", "x")
    #expect(desk.world.written == [["交办〔2018〕1号 经信局"]])
    #expect(desk.screen.contains("已写好 1 份：/papers；在自己电脑上取回："))
    #expect(desk.screen.contains("\n scp -r 'zhang@10.1.2.3:/papers' .\n"))
    desk.press("a")
    #expect(desk.world.written.last?.count == 2)
  }

  @Test func `a folder that cannot be written is told, and the ledger is untouched`() throws {
    var desk = try desk(120, 36)
    desk.world.refusesPapers = true
    desk.press("x")
    #expect(desk.screen.contains("没有写成：/papers 写不进去（没有写的权限），台账不受影响；此前的 3 份已写好"))
  }

  @Test func `while the screen is projected no file is written, for masks would stand in it`()
    throws
  {
    var desk = Desk(120, 36, of: try Self.office().entities)
    desk.press("M")
    desk.session.run([.push(PapersScreen())])
    desk.press("x")
    #expect(desk.world.written.isEmpty)
    #expect(desk.screen.contains("投屏时不输出公文"))
  }

  @Test func `where nothing was numbered it says so`() throws {
    var desk = Desk(80, 24, of: try TestOffice().entities)
    desk.session.run([.push(PapersScreen())])
    #expect(desk.screen.contains("还没有编过号的公文"))
    desk.press("x")
    #expect(desk.screen.contains("还没有编过号的公文") && desk.world.written.isEmpty)
  }

  @Test func `whoever may not have a letter does not see it`() throws {
    var desk = Desk(80, 24, of: try Self.office().entities, person: .viewer)
    desk.session.run([.push(PapersScreen())])
    #expect(desk.screen.contains("还没有编过号的公文"))
  }
}

extension PapersScreenTests {
  fileprivate static let wide = """
     留驻工作台  示例市留驻办                               2018年6月7日 周四 今日电话咨询   钱乙 工作人员（未验证）   已存
    ─ 公文 ──────────────────────────────── 1/2 ─│─ 预览 ───────────────────────────────────────────────────────────────────
    ▌ 6月7日   交办〔2018〕2号      经信局       │                            示例市留驻办交办函
      6月7日   交办〔2018〕1号      经信局       │                             交办〔2018〕2号
                                                 │
                                                 │ 经济和信息化局：
                                                 │   我办在走访联系中收到以下 1 件企业问题，按职责请贵单位牵头办理：
                                                 │
                                                 │ 序号    编号        企业          问题            答复期限
                                                 │ 1       W2018-0002  霜降压缩机股  宿舍用水不足    2018年6月12日 周二
                                                 │                     份有限公司
                                                 │
                                                 │   请签收后按期限书面答复我办，并直接联系企业。不属于贵单位职责的，请尽早
                                                 │   退回并说明理由。
                                                 │
                                                 │                                                             示例市留驻办
                                                 │                                                        2018年6月7日 周四
                                                 │
                                                 │ ────────────────────────────────────────────────────────────────────────
                                                 │                                   回执
                                                 │   示例市留驻办：交办〔2018〕2号 所列问题办理结果如下（已解决、部分解决、
                                                 │   解释说明、列入计划、无法解决）：
                                                 │
                                                 │ 编号        问题            办理结果  答复内容             计划完成日
                                                 │                                                            期
                                                 │ W2018-0002  宿舍用水不足
                                                 │
                                                 │   承办单位（盖章）：
                                                 │   经办人：
                                                 │   联系电话：
                                                 │   日期：
                                                 │
                                                 │
                                                 │
    ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
     x 输出这份  a 输出当天全部  回车 通读  y 转发文字  / 筛选  Esc 返回  : 全部功能                                 ? 帮助
    """
  fileprivate static let small = """
     示例市留驻办  6月7日 周四   钱乙 工作人员（未验证）   已存
    ─ 公文 ─────────────────────────────────────────────── 1/2 ─
    ▌ 6月7日   交办〔2018〕2号      经信局
      6月7日   交办〔2018〕1号      经信局












    ────────────────────────────────────────────────────────────
     x 输出这份  a 输出当天全部  回车 通读  y 转发文字   ? 帮助
    """
}
