import Domain
import TerminalKit
import TestSupport
import Testing

@testable import WorkbenchUI

/// 政策: demand, topics, forms and lectures, one page beside the other.
struct PolicyViewTests {
  /// Four topics; three of the morning's enterprises sent their forms back, one did not.
  static var entities: [any Entity] {
    Morning.entities + [
      topic(1, "技术改造补助申报", 1, "技改"), topic(2, "排污许可与环保验收", 2, "排污"),
      topic(3, "研发费用加计扣除", 1, "税收"), topic(4, "施工许可与竣工验收", 2, ""),
    ] as [any Entity] + [
      form(1, of: 1, [1, 2]), form(2, of: 2, [1], request: "想听出口退税"), form(3, of: 3, [1, 3]),
      form(4, of: 4, []),
    ] + [
      lecture(1, [1, 2], on: "2018-06-12", in: 3, inviting: [1, 3]),
      lecture(2, [1], on: "2018-06-05", in: 4, inviting: [2], fixed: true),
    ]
  }

  static func topic(_ number: Int, _ name: String, _ unit: Int, _ keyword: String) -> PolicyTopic {
    var topic = PolicyTopic()
    (topic.id, topic.name, topic.units) = (ID(number), name, [ID(unit)])
    topic.keywords = keyword.isEmpty ? [] : [keyword]
    return topic
  }

  static func form(
    _ number: Int, of enterprise: Int, _ topics: [Int], request: String = ""
  ) -> PolicyForm {
    var form = PolicyForm()
    (form.id, form.enterprise) = (ID(number), ID(enterprise))
    (form.givenOn, form.dueOn) = (.iso("2018-05-21"), .iso("2018-06-15"))
    if !topics.isEmpty { form.collectedOn = .iso("2018-06-01") }
    (form.topics, form.request) = (topics.map { ID($0) }, request)
    return form
  }

  static func lecture(
    _ number: Int, _ topics: [Int], on day: String, in town: Int, inviting: [Int],
    fixed: Bool = false
  ) -> LectureSession {
    var session = LectureSession()
    (session.id, session.topics, session.towns) = (ID(number), topics.map { ID($0) }, [ID(town)])
    (session.on, session.units) = (.iso(day), topics.count > 1 ? [ID(1), ID(2)] : [ID(1)])
    session.invited = inviting.map { ID($0) }
    session.plannedOn = .iso("2018-06-01")
    if fixed { session.fixedOn = .iso("2018-06-01") }
    return session
  }

  private func desk(
    _ columns: Int = 120, _ rows: Int = 36, _ language: Language = .chinese, page: Int = 0,
    person: ID<Person> = .coordinator
  ) -> Desk {
    var desk = Desk(columns, rows, of: Self.entities, person: person, language: language)
    desk.press("5")
    for _ in 0..<page { desk.press(.tab) }
    return desk
  }

  @Test func `the demand at 120 by 36`() {
    #expect(
      desk().screen == """
         留驻工作台  温岭市留驻办                               2018年6月7日 周四 今日电话咨询   孙丙 工作人员（未验证）   已存
          1 工作台   2 待办 6   3 专员   4 项目   5 政策   6 总览   7 设置
          需求   宣讲项   选项表   宣讲   周四值班   接线记录
        ─ 需求  收回 3/4  需求 5  已讲 0  自由需求 1 ───────────────────────────────────────────────────────────────────────────
          宣讲项                                   合计 城西 大溪
        ▌ Z01 技术改造补助申报                        3    2    1
          Z02 排污许可与环保验收                      1    1
          Z03 研发费用加计扣除                        1    1
          Z04 施工许可与竣工验收                      0

























        ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
         回车 看明细  Tab 下一表  l 下一个镇街  : 全部功能                                                               ? 帮助
        """)
  }

  @Test func `the demand at 60 by 18, in English`() {
    #expect(
      desk(60, 18, .english).screen == """
         温岭市留驻办         Thu 7 Jun   孙丙 (unverified)   saved
          demand   topics   forms   lectures   Thursdays   calls
        ─ demand  collected 3/4  wishes 5  served 0  requests 1 ────
          topic                                   total 城西 大溪
        ▌ Z01 技术改造补助申报                        3    2    1
          Z02 排污许可与环保验收                      1    1
          Z03 研发费用加计扣除                        1    1
          Z04 施工许可与竣工验收                      0








        ────────────────────────────────────────────────────────────
         Enter see the rows  Tab next list  l next town      ? help
        """)
  }

  @Test func `the topics at 80 by 24`() {
    #expect(
      desk(80, 24, page: 1).screen == """
         政策  温岭市留驻办   6月7日 周四 今日电话咨询   孙丙 工作人员（未验证）   已存
          需求   宣讲项   选项表   宣讲   周四值班   接线记录
        ─ 宣讲项 ───────────────────────────────────────────────────────── 1/4  按编号 ─
          编号 宣讲内容                           宣讲单位                需求    分钟
        ▌ Z01  技术改造补助申报                   安监局                     3      40
          Z02  排污许可与环保验收                 住建局                     1      40
          Z03  研发费用加计扣除                   安监局                     1      40
          Z04  施工许可与竣工验收                 住建局                     0      40














        ────────────────────────────────────────────────────────────────────────────────
         回车 修改  c 新宣讲项  Tab 下一表  / 筛选  o 未结/全部  : 全部功能      ? 帮助
        """)
  }

  @Test func `how a form or a lecture stands is whole in English where there is room`() {
    #expect(desk(80, 24, .english, page: 2).screen.contains("handed out"))
    #expect(!desk(120, 36, .english, page: 3).screen.contains("plann…"))
  }

  @Test func `the forms that are missing, at 80 by 24`() {
    #expect(
      desk(80, 24, page: 2).screen == """
         政策  温岭市留驻办   6月7日 周四 今日电话咨询   孙丙 工作人员（未验证）   已存
          需求   宣讲项   选项表   宣讲   周四值班   接线记录
        ─ 选项表 ───────────────────────────────────────────────────────── 1/1  按镇街 ─
          编号    镇街   企业            状态   期限     宣讲项           自由需求
        ▌ DT0004  大溪   惊蛰数控        已发   6月15日

















        ────────────────────────────────────────────────────────────────────────────────
         回车 逐张录入  c 发放  Tab 下一表  / 筛选  o 未结/全部  : 全部功能      ? 帮助
        """)
  }

  @Test func `the lectures at 120 by 36, with the one in hand`() {
    #expect(
      desk(page: 3).screen == """
         留驻工作台  温岭市留驻办                               2018年6月7日 周四 今日电话咨询   孙丙 工作人员（未验证）   已存
          1 工作台   2 待办 6   3 专员   4 项目   5 政策   6 总览   7 设置
          需求   宣讲项   选项表   宣讲   周四值班   接线记录
        ─ 宣讲 ─────────────────────────────────────────────────────────────────────────────────────────────── 1/2  按日期先后 ─
          编号    宣讲日期       镇街              宣讲单位                     宣讲项                          状态   来/邀请
        ▌ XJ0002  6月5日 上午    大溪              安监局                       Z01                             已定         1
          XJ0001  6月12日 上午   城西              安监局、住建局               Z01 Z02                         拟排         2

















        ─ 详情 ──────────────────────────────────────────────────────────────────────────────────────────────────────── XJ0002 ─
         6月5日 上午  大溪                                                                                                 已定
         宣讲项   Z01 技术改造补助申报  安监局
         邀请     谷雨泵业






        ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
         回车 办理  d 拟排方案  c 加一场  e 修改  p 公文  Tab 下一表  / 筛选  o 未结/全部  : 全部功能                    ? 帮助
        """)
  }

  @Test func `the lectures at 60 by 18`() {
    #expect(
      desk(60, 18, page: 3).screen == """
         温岭市留驻办  6月7日 周四   孙丙 工作人员（未验证）   已存
          需求   宣讲项   选项表   宣讲   周四值班   接线记录
        ─ 宣讲 ─────────────────────────────────── 1/2  按日期先后 ─
          宣讲日期       镇街     宣讲单位    宣讲项        状态
        ▌ 6月5日 上午    大溪     安监局      Z01           已定
          6月12日 上午   城西     安监局、住… Z01 Z02       拟排










        ────────────────────────────────────────────────────────────
         回车 办理  d 拟排方案  c 加一场  e 修改  p 公文     ? 帮助
        """)
  }

  @Test(arguments: PolicyView.Page.allCases)
  func `no two keys of a page have one name`(page: PolicyView.Page) {
    var view = PolicyView()
    let desk = desk(120, 36)
    let (scene, workspace) = (desk.session.workbench.scene, desk.session.workspace)
    view.turn(to: page, in: scene, workspace)
    let words = view.hints(in: scene, workspace).filter { $0.place != .hidden }.map(\.words)
    #expect(Set(words.map(\.zh)).count == words.count, "\(words.map(\.zh))")
    #expect(Set(words.map(\.en)).count == words.count, "\(words.map(\.en))")
  }

  @Test func `a cell opens the enterprises behind it, and Esc comes back`() {
    var desk = desk()
    desk.press(.right, .right, .enter)
    #expect(desk.session.workbench.views.front == .workbench)
    #expect(desk.screen.contains("仅看Z01 技术改造补助申报 大溪"))
    #expect(desk.screen.contains("谷雨泵业") && !desk.line(5).contains("霜降压缩机"))
    desk.press(.escape)
    #expect(desk.session.workbench.views.front == .policy)
  }

  @Test func `forms are entered by number and by pinyin, one after the other`() {
    var desk = desk(page: 2)
    desk.press(.enter)
    desk.type("3")
    desk.type(" ")
    desk.type("jsgz")
    desk.press(.control("s"))
    let form = desk.session.workspace[ID<PolicyForm>(4)]
    #expect(form?.topics == [ID(1), ID(3)])
    #expect(form?.collectedBy == .coordinator)
    #expect(desk.screen.contains("选项表都收齐了"))
  }

  @Test func `the next form comes by itself, and Esc ends`() {
    var desk = desk(page: 2)
    desk.others(record: Self.form(5, of: 1, []))
    desk.press("g", .enter)
    #expect(desk.screen.contains("收选项表 Q0001 霜降压缩机"))
    desk.type("2")
    desk.press(.enter, .control("s"))
    #expect(desk.screen.contains("收选项表 Q0004 惊蛰数控"))
    desk.press(.escape)
    #expect(desk.session.workbench.isAtBase)
  }

  @Test func `from 待办 a town's forms are entered until the last of them is back`() {
    var desk = desk()
    desk.others(record: Self.form(5, of: 2, []))
    desk.press("2", "g")
    for _ in 0..<12 where !desk.selected.contains("选项表回收") { desk.press("j") }
    desk.press(.enter)
    for enterprise in ["惊蛰数控", "谷雨泵业"] {
      #expect(desk.line(1).contains("收选项表") && desk.line(1).contains(enterprise))
      desk.type("2")
      desk.press(.enter, .control("s"))
    }
    #expect(desk.session.workspace.policyForms.live.allSatisfy { $0.state == .collected })
    #expect(!desk.screen.contains("收选项表"))
  }

  @Test func `a lecture is fixed by the head, and by nobody else`() {
    var desk = desk(page: 3)
    desk.press("j", "t", .control("s"))
    #expect(desk.screen.contains("办公室负责人"))
    var head = self.desk(page: 3, person: .head)
    head.press("j", "t", .control("s"))
    #expect(head.session.workspace[ID<LectureSession>(1)]?.fixedBy == .head)
    head.press("p")
    #expect(head.screen.contains("政策宣讲安排"))
    head.press("j")
    #expect(head.screen.contains("政策宣讲任务单"))
  }

  @Test func `who came is written down, those unmarked did not`() {
    var desk = desk(page: 3)
    desk.press("t", .control("s"))
    #expect(desk.session.workspace[ID<LectureSession>(2)]?.attended == [ID(2)])
    desk.press("g")
    #expect(!desk.screen.contains("XJ0002"))
    desk.press("o")
    #expect(desk.screen.contains("XJ0002") && desk.screen.contains("1/1"))
  }

  @Test func `how many came is counted before it is saved`() {
    var desk = desk(page: 3)
    desk.press("t")
    #expect(desk.screen.contains("将记录：到 1 家，邀请 1 家；"))
    desk.press(.tab)
    #expect(desk.screen.contains("* 全选或全不选"))
    desk.type("*")
    #expect(desk.screen.contains("将记录：到 0 家，邀请 1 家；"))
  }

  @Test func `a proposal is looked at, narrowed, and taken over whole`() {
    var desk = desk(page: 3)
    for id in [1, 2] {
      var session = Self.lecture(id, [1], on: "2018-06-12", in: 3, inviting: [])
      session.calledOffOn = .thursday
      desk.others(record: session)
    }
    desk.press("d")
    #expect(desk.screen.contains("满足未讲需求 0/5"))
    for _ in 0..<4 { desk.press("-") }
    #expect(desk.screen.contains("满足未讲需求 5/5 100.0%"))
    desk.press(.control("s"))
    #expect(desk.session.workspace.lectures.live.filter { $0.state == .planned }.count == 1)
    #expect(desk.screen.contains("已写入 1 场拟排"))
  }

  @Test func `forms are handed out to everybody who has none`() {
    var desk = desk(page: 2)
    desk.press("c")
    #expect(desk.screen.contains("将发放 0 张"))
    desk.press(.tab, .tab)
    desk.press(.backspace)
    desk.type("2")
    desk.press(.control("s"))
    #expect(desk.session.workspace.policyForms.count == 8)
    #expect(desk.screen.contains("已发放 4 张选项表"))
  }

  @Test(arguments: [(120, 36), (80, 24), (60, 18)], Language.allCases)
  func `every page has room on every screen`(
    size: (columns: Int, rows: Int), language: Language
  ) {
    for page in 0..<PolicyView.Page.allCases.count {
      let desk = desk(size.columns, size.rows, language, page: page)
      let name = PolicyView.Page.allCases[page].phrase.text(in: language)
      #expect(desk.screen.contains("─ \(name) "))
      for row in 0..<size.rows { #expect(desk.line(row).columns <= size.columns) }
    }
  }
}
