import Domain
import TerminalKit
import TestSupport
import Testing

@testable import WorkbenchUI

/// 专员, and what a commissioner finds when he sits down: 我的企业 (interface.md 2).
struct PairingsViewTests {
  /// 李丁 looks after 霜降压缩机.
  private let commissioner = ID<Person>(3)

  private func own(
    _ columns: Int, _ rows: Int, language: Language = .chinese
  ) -> Desk {
    Desk(columns, rows, person: commissioner, language: language, view: nil)
  }

  @Test func `a commissioner begins with his enterprise, and the bar calls it so`() {
    let desk = own(120, 36)
    #expect(desk.session.workbench.views.front == .pairings)
    #expect(desk.line(1).contains("3 我的企业"))
    #expect(Desk(120, 36).line(1).contains("3 专员"))
  }

  @Test func `without an enterprise of his own he begins in the workbench`() {
    let entities = Morning.entities.filter { $0.ref.kind != .pairing }
    let desk = Desk(120, 36, of: entities, person: commissioner, view: nil)
    #expect(desk.session.workbench.views.front == .workbench)
  }

  @Test func `the page at 120 by 36`() { #expect(own(120, 36).screen == Self.wide) }
  @Test func `the page at 80 by 24`() { #expect(own(80, 24).screen == Self.middle) }
  @Test func `the page at 60 by 18, in English`() {
    #expect(own(60, 18, language: .english).screen == Self.small)
  }

  @Test func `what is owed is said whole, its day beside it or below`() {
    let wide = own(80, 24, language: .english).screen
    #expect(wide.contains("the paired enterprise each month  still owed, by Fri 29 Jun"))
    let beside = Desk(120, 36, language: .english, view: .pairings)
    let row = (0..<36).first { beside.line($0).hasSuffix("the paired enterprise each month") }
    #expect(row.map { beside.line($0 + 1) }?.hasSuffix("│     still owed, by Fri 29 Jun") == true)
  }

  @Test func `Enter on what is owed logs a visit, on an issue shows its file and Esc comes back`() {
    var desk = own(120, 36)
    desk.press(.enter)
    #expect(desk.line(1).contains("走访") && desk.screen.contains("霜降压缩机"))
    desk.press(.escape, "j")
    #expect(desk.selected.contains("签收"))
    desk.press(.enter)
    #expect(desk.session.workbench.views.front == .workbench)
    #expect(desk.screen.contains("仅看W2018-0412"))
    desk.press(.escape)
    #expect(desk.session.workbench.views.front == .pairings)
    desk.press("G", "t")
    #expect(desk.screen.contains("办理 W2018-0655"))
  }

  @Test func `the newest visit is corrected from here by name, that of this month in its row`() {
    var desk = own(120, 36)
    desk.press(":")
    desk.type("修改最近一次")
    desk.press(.enter)
    #expect(desk.line(1).contains("修改走访 V00001"))
    desk.press(.escape, "w")
    desk.type("订单充足")
    desk.press(.control("s"))
    #expect(desk.selected.contains("已联系（6月7日）"))
    desk.press(.enter)
    #expect(desk.line(1).contains("修改走访 V00004") && desk.screen.contains("订单充足"))
  }

  @Test func `what became of what he reported opens, and Esc comes back`() {
    var desk = own(120, 36)
    desk.press("k")
    #expect(desk.selected.contains("您反映的 2 件：1 件办理中，1 件协调会商"))
    desk.press(.enter)
    #expect(desk.session.workbench.views.front == .workbench)
    #expect(desk.screen.contains("仅看您反映的 2 件") && desk.view?.issues.rows.count == 2)
    desk.press(.escape)
    #expect(desk.session.workbench.views.front == .pairings)
  }

  @Test func `the cursor stays on its issue, whatever is told above it meanwhile`() {
    var desk = own(120, 36)
    desk.press("G")
    #expect(desk.selected.contains("W2018-0655"))
    desk.others(record: Morning.step(6, .sign, .inProgress, "2018-06-06", by: 2, ""))
    #expect(desk.screen.contains("现场走访）  4"))
    #expect(desk.selected.contains("W2018-0655"))
  }

  @Test func `what is solved waits to be closed and is not counted as open, here as in the file`()
    throws
  {
    var desk = own(120, 36)
    var issue = try #require(desk.session.workspace[ID<Domain.Issue>(year: 2018, 655)])
    issue.state = .resolved
    desk.others(record: issue)
    #expect(desk.screen.contains("未结的问题  1  待销号 1"))
    desk.press("1")
    #expect(desk.screen.contains("未结问题 1  待销号 1"))
  }

  @Test func `/ looks among the issues of his enterprise, and Esc comes back`() {
    var desk = own(120, 36)
    desk.press("/")
    desk.type("天然气")
    #expect(desk.view?.issues.rows == [ID(year: 2018, 655)])
    desk.press(.escape, .escape)
    #expect(desk.session.workbench.views.front == .pairings)
  }

  @Test(arguments: ["回访", "记走访"])
  func `the list of everything finds what he does by the words he knows`(words: String) {
    var desk = own(120, 36)
    desk.press(":")
    desk.type(words)
    #expect(!desk.screen.contains("没有找到"))
  }

  @Test func `where one pane takes the room of all, Enter on an issue shows its file at once`() {
    var desk = own(80, 24)
    desk.press("G", .enter)
    #expect(desk.line(2).contains("─ 详情 ─") && desk.line(2).contains("W2018-0655"))
    desk.press("t")
    #expect(desk.screen.contains("办理 W2018-0655"))
    desk.press(.escape, .escape)
    #expect(desk.session.workbench.views.front == .pairings)
    desk.press("1")
    #expect(desk.line(2).contains("─ 问题 "))
  }

  @Test func `who stands in for another has both enterprises before him`() {
    var other = Morning.pairing(2, of: 4, with: 4)
    other.covers = [
      Pairing.Cover(by: commissioner, from: .thursday, to: .iso("2018-06-15"), reason: "年休")
    ]
    let entities = Morning.entities.filter { $0.ref != other.ref } + [other]
    var desk = Desk(120, 36, of: entities, person: commissioner, view: nil)
    #expect(desk.line(1).contains("3 我的企业"))
    #expect(desk.session.workbench.views.front == .pairings)
    #expect(desk.screen.contains("霜降压缩机") && desk.screen.contains("惊蛰数控"))
    desk.press("j")
    #expect(desk.screen.contains("请假顶岗"))
    desk.press("w")
    #expect(desk.screen.contains("惊蛰数控"))
    let alone = Desk(120, 36, of: entities, person: ID(4), view: nil)
    #expect(alone.screen.contains("请假顶岗"))
  }

  @Test(arguments: [
    (Language.chinese, "交接     钱乙交来：储油设施一事正在办"), (.english, "handover     from 钱乙: 储油设施一事正在办"),
  ])
  func `who took over finds what was left in writing, on his page and in the file`(
    language: Language, words: String
  ) {
    var before = Morning.pairing(9, of: 1, with: 4)
    before.from = .iso("2018-03-01")
    before.to = .iso("2018-05-01")
    (before.endReason, before.handoverNote) = (GivenReason.handover.recorded, "储油设施一事正在办")
    let entities = Morning.entities + [before]
    let own = Desk(120, 36, of: entities, person: commissioner, language: language, view: nil)
    #expect(own.screen.contains(words))
    let other = Desk(120, 36, of: entities, person: ID(4), language: language, view: nil)
    #expect(!other.screen.contains(words))
    let scene = own.session.workbench.scene
    let workspace = own.session.workspace
    let file = PairingDetail(
      pairing: Morning.pairing(1, of: 1, with: 3), workspace: workspace, scene: scene)
    #expect(file.page(width: 80).lines.contains { $0.map(\.text).joined() == words })
  }

  @Test func `under what is his own stands what the whole city has in common, and Enter opens it`()
    throws
  {
    var desk = own(120, 36)
    let matters: [(String, ClassState)] = [
      ("员工子女入学难", .parked), ("招工难", .gathered), ("用地难", .concluded),
    ]
    let classes = try matters.enumerated().map { place, matter in
      var known = CommonClass()
      (known.id, known.openedOn) = (ID(place + 1), .iso("2018-05-02"))
      (known.name, known.state) = matter
      known.leadUnit = try #require(desk.session.workspace.units.all.first).id
      return known
    }
    for known in classes { desk.others(record: known) }
    var issue = try #require(desk.session.workspace[ID<Domain.Issue>(year: 2018, 412)])
    issue.commonClass = ID(2)
    desk.others(record: issue)
    #expect(desk.screen.contains("全市共性问题  2"))
    let rows = desk.screen.split(separator: "\n")
    #expect(rows.contains { $0.contains("G02  招工难") && $0.contains("含本企业1件") })
    #expect(rows.contains { $0.contains("G01  员工子女入学难") && !$0.contains("含本企业") })
    desk.press("G", .enter)
    #expect(desk.selected.contains("G02") && desk.screen.contains("受益"))
  }

  @Test func `e arranges for leave and handover here too, x takes the list along`() {
    var desk = Desk(120, 36, view: .pairings)
    desk.press("e")
    #expect(desk.line(1).contains("挂钩联系"))
    desk.press(.escape, "x")
    #expect(desk.world.exported.map(\.rows.count) == [2])
  }

  @Test func `what happens meanwhile stands there at once`() throws {
    var desk = own(120, 36)
    var issue = try #require(desk.session.workspace[ID<Domain.Issue>(year: 2018, 412)])
    issue.state = .replied
    desk.others(record: issue)
    #expect(desk.screen.contains("已答复待回访"))
  }

  @Test func `the office sees every commissioner beside the page of the one in hand`() {
    var desk = Desk(120, 36, view: .pairings)
    #expect(desk.screen == Self.office)
    desk.press("j")
    #expect(desk.selected.contains("钱乙"))
    #expect(desk.screen.contains("Q0004 惊蛰数控"))
    desk.press(.enter, .escape)
    #expect(desk.selected.contains("钱乙"))
  }

  @Test func `where there is little room the page takes the place of the list`() {
    var desk = Desk(60, 18, view: .pairings)
    #expect(desk.screen.contains("李丁") && desk.screen.contains("钱乙"))
    desk.press(.enter)
    #expect(desk.screen.contains("上次来之后的变化") && !desk.screen.contains("钱乙"))
    desk.press(.escape)
    #expect(desk.screen.contains("钱乙"))
  }

  @Test func `in the month one was paired nothing is owed, which is not to have done it`() {
    var pairing = Morning.pairing(1, of: 1, with: 3)
    pairing.from = .iso("2018-06-04")
    let visits = Morning.visits.map(\.ref)
    let entities = Morning.entities.filter { !visits.contains($0.ref) } + [pairing]
    let screen = Desk(120, 36, of: entities, person: commissioner, view: .pairings).screen
    #expect(screen.contains("没有要做的") && !screen.contains("都做了"))
  }

  @Test func `the list is filtered as every list, and the page follows`() {
    var desk = Desk(120, 36, view: .pairings)
    desk.press("/")
    desk.type("惊蛰")
    #expect(desk.selected.contains("钱乙"))
    #expect(desk.screen.contains("Q0004 惊蛰数控"))
    desk.press(.escape)
    #expect(desk.selected.contains("李丁") && desk.screen.contains("Q0001 霜降压缩机"))
  }

  @Test func `the footer of a page offers no filter, which would be of the list beside it`() {
    var desk = Desk(120, 36, view: .pairings)
    #expect(desk.line(35).contains("/ 筛选"))
    desk.press(.tab)
    #expect(!desk.line(35).contains("/ 筛选"))
  }
}

extension PairingsViewTests {
  fileprivate static let wide = """
     留驻工作台  温岭市留驻办                               2018年6月7日 周四 今日电话咨询   李丁 营商专员（未验证）   已存
      1 工作台   2 待办 0   3 我的企业   4 项目   5 政策   6 总览   7 设置
    ─ 我的企业 ─────────────────────────────────────────────────────────────────────────────────────────────────────────────
     Q0001 霜降压缩机                                                                                             自 5月2日

     您反映的 2 件：1 件办理中，1 件协调会商

     本月
    ▌  每月联系挂钩企业                还差，6月29日 周五 前

     上次来之后的变化（4月28日 现场走访）  3
       5月4日   签收       储油设施改建手续补办
       5月4日   交办       储油设施改建手续补办                 安监局
       5月3日   分办       储油设施改建手续补办

     未结的问题  2
       红 W2018-0412 储油设施改建手续补办                 协调会商     超17个工作日
       绿 W2018-0655 新厂区天然气大网接入                 办理中
















    ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
     回车 打开  w 走访  c 新问题  : 全部功能                                                                         ? 帮助
    """
  fileprivate static let middle = """
     我的企业  温岭市留驻办            6月7日 周四   李丁 营商专员（未验证）   已存
    ─ 我的企业 ─────────────────────────────────────────────────────────────────────
     Q0001 霜降压缩机                                                     自 5月2日

     您反映的 2 件：1 件办理中，1 件协调会商

     本月
    ▌  每月联系挂钩企业                还差，6月29日 周五 前

     上次来之后的变化（4月28日 现场走访）  3
       5月4日   签收       储油设施改建手续补办
       5月4日   交办       储油设施改建手续补办        安监局
       5月3日   分办       储油设施改建手续补办

     未结的问题  2
       红 W2018-0412 储油设施改建手续补办               协调会商     超17个工作日
       绿 W2018-0655 新厂区天然气大网接入               办理中





    ────────────────────────────────────────────────────────────────────────────────
     回车 打开  w 走访  c 新问题  : 全部功能                                 ? 帮助
    """
  fileprivate static let small = """
     温岭市留驻办         Thu 7 Jun   李丁 (unverified)   saved
    ─ my enterprise ────────────────────────────────── 1-14/16 ─
     Q0001 霜降压缩机                               since 2 May

     you reported 2: 1 in progress, 1 coordinating

     this month
    ▌  the paired enterprise each month
         still owed, by Fri 29 Jun

     since you were there (28 Apr, on site)  3
       4 May    signed for 储油设施改建手续…
       4 May    dispatched 储油设施改建手续… 安监局
       3 May    triaged    储油设施改建手续…

     open issues  2
    ────────────────────────────────────────────────────────────
     Enter open  w log a visit  c new issue              ? help
    """
  fileprivate static let office = """
     留驻工作台  温岭市留驻办                               2018年6月7日 周四 今日电话咨询   孙丙 工作人员（未验证）   已存
      1 工作台   2 待办 4   3 专员   4 项目   5 政策   6 总览   7 设置
    ─ 专员 ──────────────────────────────────── 1/2  按名称 ─│─ 挂钩联系 ───────────────────────────────────────────────────
      姓名     单位     挂钩企业     最近联系 问题 本月联系  │ Q0001 霜降压缩机                                   自 5月2日
    ▌ 李丁     安监局   霜降压缩机   40天前      2 还没联系  │ 专员     李丁（安监局）
      钱乙     住建局   惊蛰数控     未访        0 还没联系  │
                                                             │ 反映的 2 件：1 件办理中，1 件协调会商
                                                             │
                                                             │ 本月
                                                             │   每月联系挂钩企业                还差，6月29日 周五 前
                                                             │
                                                             │ 上次来之后的变化（4月28日 现场走访）  3
                                                             │   5月4日   签收       储油设施改建手续…
                                                             │   5月4日   交办       储油设施改建手续…  安监局
                                                             │   5月3日   分办       储油设施改建手续…
                                                             │
                                                             │ 未结的问题  2
                                                             │   红 W2018-0412 储油设施改建手…  协调会商     超17个工作日
                                                             │   绿 W2018-0655 新厂区天然气大…  办理中
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
     回车 看这家企业  w 走访  c 新问题  e 修改  p 挂钩  Tab 下一栏  / 筛选  s 排序  : 全部功能                       ? 帮助
    """
}
