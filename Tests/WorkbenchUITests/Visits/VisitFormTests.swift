import Domain
import TerminalKit
import TestSupport
import Testing

@testable import WorkbenchUI

struct VisitFormTests {
  private let office: TestOffice

  init() throws {
    var office = try TestOffice()
    try office.pair()
    self.office = office
  }

  /// The commissioner of 霜降压缩机 opens the form from his list.
  private var desk: FormDesk<VisitForm> {
    FormDesk(office, .commissioner) { VisitForm(in: $0, $1) }
  }

  @Test func `a commissioner logs a plain visit in at most twelve strokes besides the text`() {
    var desk = desk
    desk.type("订单充足")
    desk.press(.control("s"))
    let strokesWithoutText = desk.strokes - 1
    #expect(desk.isClosed && desk.pushed == nil)
    #expect(strokesWithoutText + 1 <= 12)  // and the `w` that opens the form
  }

  @Test func `a visit of which nothing was written says so, and is recorded once that is meant`() {
    var desk = desk
    desk.fill("minutes", "30")
    desk.press(.control("s"))
    #expect((desk.pushed as? Question)?.title == VisitFormWords.nothingSaid)
    #expect((desk.pushed as? Question)?.selected == 1 && desk.changes == [])
    desk.answer(.choice(1))
    #expect(!desk.isClosed && desk.changes == [])
    desk.press(.control("s"))
    desk.answer(.choice(0))
    #expect(desk.isClosed && desk.changes.count == 1)
  }

  @Test(arguments: [
    ("difficulties", "招工难"), ("services", "policy"), ("serviceText", "送去汇编"),
    ("problems", "路灯不亮"), ("sign", true.fieldText),
  ])
  func `nothing is asked of a visit that tells anything at all`(key: String, text: String) {
    var desk = desk
    desk.fill(key, text)
    if key == "sign" { desk.fill("signText", "又去外地看了") }
    desk.press(.control("s"))
    #expect(desk.pushed == nil && desk.changes.count + desk.refusals.count == 1)
  }

  @Test func `what is wanted from government becomes an issue of the visit where that is meant`()
    throws
  {
    var desk = desk
    desk.fill("wishes", "请帮助对接职业院校\n招普工五十人")
    desk.press(.control("s"))
    let question = try #require(desk.pushed as? Question)
    #expect(question.title.zh == "“需政府解决”里的话没有登记成问题")
    #expect(question.choices.map(\.words.zh) == ["登记为一件", "不登记"])
    #expect(desk.changes == [])
    desk.answer(.choice(0))
    #expect(desk.said.last?.zh == "已记走访 V00001，登记问题 W2018-0001")
    #expect(desk.office.workspace[.first]?.title == "请帮助对接职业院校 招普工五十人")
    #expect(desk.office.workspace[ID<Visit>(1)]?.wishes == "请帮助对接职业院校\n招普工五十人")
  }

  @Test func `of wishes beside a problem nothing is asked, for that one is registered`() {
    var desk = desk
    desk.fill("wishes", "请帮助对接职业院校")
    desk.fill("problems", "招工难")
    desk.press(.control("s"))
    #expect(desk.isClosed && desk.pushed == nil && desk.office.workspace.issues.count == 1)
  }

  @Test func `a visit is corrected in the order it was written, and its round says what it is`()
    throws
  {
    var office = office
    try office.log(.test(on: .iso("2018-06-06")))
    let visit = try #require(office.workspace[ID<Visit>(1)])
    var edit = FormDesk(office, .commissioner) { VisitEditForm(visit, in: $0, $1) }
    let written = desk.screen.form.fields.map(\.key).filter { Visit.Field(rawValue: $0) != nil }
    #expect(edit.screen.form.fields.map(\.key) == written + ["round"])
    edit.screen.content.form.go(to: "round", in: edit.scene, office.workspace)
    #expect(edit.drawn.contains("集中走访的第几轮"))
  }

  @Test func `a visit on a day to come is refused at its day, and nothing is sent`() {
    var desk = desk
    desk.fill("on", "2018-06-08")
    desk.press(.control("s"))
    #expect(desk.screen.form.focused?.key == "on")
    #expect(desk.screen.form.problems == 1)
    #expect(desk.changes == [] && desk.refusals == [])
  }

  @Test func `the next visit is none before this one, and that is said on leaving the field`() {
    var desk = desk
    desk.fill("situation", "订单充足")
    desk.fill("nextVisitOn", "2018-06-06")
    let problem = desk.screen.form.field("nextVisitOn")?
      .found(onSaving: false, in: desk.scene, office.workspace)
    #expect(problem == Phrase.nextBefore(.thursday))
    desk.fill("on", "2018-06-06")
    desk.press(.control("s"))
    #expect(desk.screen.form.problems == 0 && desk.changes.count == 1)
  }

  @Test func `the three questions are typed one after the other`() throws {
    var desk = desk
    desk.type("订单充足，满负荷生产")
    desk.press(.tab)
    desk.type("招工难")
    desk.press(.tab)
    desk.type("请帮助对接职业院校")
    desk.press(.control("s"))
    desk.answer(.choice(1))
    #expect(desk.strokes + 2 <= 12)  // the `w` before, and the answer that no issue is meant
    var visit = Visit()
    visit.on = .thursday
    visit.objects = [ID<Enterprise>.frost.ref]
    visit.visitors = [.commissioner]
    visit.situation = "订单充足，满负荷生产"
    visit.difficulties = "招工难"
    visit.wishes = "请帮助对接职业院校"
    #expect(desk.changes == [.visit(.log(visit, problems: []))])
    #expect(desk.said == [VisitFormWords.recorded("V00001", issues: [])])
    #expect(desk.dropped == ["visit-new"])
  }

  @Test func `each problem is a line, and what was done on the spot stands beside it`() {
    var desk = desk
    desk.press(.tab, .tab, .tab)
    desk.type("储油设施改建手续补办")
    desk.press(.enter)
    desk.type("厂门口路灯不亮")
    desk.press(.tab)
    desk.type("已联系街道当天修好")
    desk.press(.control("s"))
    guard case .visit(.log(_, let problems))? = desk.changes.first else {
      Testing.Issue.record("no visit was logged: \(desk.said)")
      return
    }
    #expect(
      problems == [
        FoundProblem(title: "储油设施改建手续补办"),
        FoundProblem(title: "厂门口路灯不亮", done: "已联系街道当天修好"),
      ])
    #expect(desk.office.workspace.issues.count == 2)
    #expect(desk.said.last?.zh == "已记走访 V00001，登记问题 W2018-0001 W2018-0002")
  }

  @Test func `Enter behind a problem begins the next, Tab asks what was done and then goes on`() {
    var desk = desk
    desk.press(.tab, .tab, .tab)
    desk.type("储油设施改建手续补办")
    desk.press(.enter)
    desk.type("厂门口没有公交")
    #expect(desk.problems == ["储油设施改建手续补办", "厂门口没有公交"])
    desk.press(.tab)
    desk.type("已报公交公司")
    desk.press(.backTab, .backspace, .tab)
    #expect(desk.problems == ["储油设施改建手续补办", "厂门口没有公\t已报公交公司"])
    desk.press(.tab)
    desk.type("1")
    #expect(desk.problems.count == 2)
    desk.press(.backTab, .enter)
    #expect(desk.problems.count == 2)
  }

  @Test func `each line of a list that is pasted is a problem, between those that stand there`() {
    var desk = desk
    desk.press(.tab, .tab, .tab)
    desk.type("一、")
    desk.paste("储油设施改建手续补办\r\n\n  \n路灯\t不亮\n")
    desk.press(.enter)
    desk.type("厂门口没有公交")
    desk.press(.up)
    desk.paste("\n")
    desk.paste("了\n招工难")
    #expect(desk.problems == ["一、储油设施改建手续补办", "路灯 不亮了", "招工难", "厂门口没有公交"])
    desk.press(.control("s"))
    #expect(desk.office.workspace.issues.count == 4)
  }

  @Test func `what is pasted behind a problem is what was done about it`() {
    var desk = desk
    desk.press(.tab, .tab, .tab)
    desk.type("路灯不亮")
    desk.press(.tab)
    desk.paste("已联系街道\n当天修好")
    #expect(desk.problems == ["路灯不亮\t已联系街道 当天修好"])
  }

  @Test func `the form at 80 columns`() {
    var desk = desk
    desk.press(.tab, .tab, .tab)
    desk.type("储油设施改建手续补办")
    #expect(
      desk.drawn(.usual) == """
        ─ 记走访 ──────────────────────────────────────────────────────────────── 8/14 ─
          走访对象      霜降压缩机
          方式         ▌现场走访  座谈会  电话  会议  书面
          日期          6月7日 = 周四
          走访人        孙丙
          经营情况
          困难
          需政府解决
          发现问题      储油设施改建手续补办                 当场办结？
                        一行一个，回车写下一个；Tab 写当场怎么办的，空着就交办公室
          提供服务      [ ] 政策告知  [ ] 审批指导  [ ] 党建指导  [ ] 协调  [ ] 其他
          服务内容
          下次走访                              时长（分钟）
          其他参加人
          外迁苗头     ▌无  有




          将记录：走访 1 次，新问题 1 个
        """)
  }

  /// What stood there before was `yes` and `no`.
  @Test func `a draft of an older program keeps what it noticed of leaving`() {
    var desk = desk
    let typed = FormDraft(
      focus: "on", texts: ["sign": "yes", "signText": "去外地看了"],
      bases: ["sign": "no", "signText": ""])
    desk.restore(Draft(name: "visit", text: typed.text))
    #expect(desk.screen.form["sign"] == "是")
    desk.press(.control("s"))
    guard case .visit(.logNoticing(_, _, let sign)) = desk.changes.last else {
      Testing.Issue.record("nothing was noticed: \(desk.changes)")
      return
    }
    #expect(sign == "去外地看了")
  }

  @Test func `where both parts of a problem need two rows, an empty line has one`() {
    var problems = ProblemsField()
    problems.type([.burst("厂门口没有公交"), .key(.enter)], office)
    #expect(problems.drawn(office) == [" 厂门口没有公交", "   当场办结？", ""])
    problems.leave(in: .test(office), office.workspace)
    #expect(problems.drawn(office, isFocused: false) == [" 厂门口没有公交", "   当场办结？"])
    #expect(ProblemsField().drawn(office) == [""])
  }

  @Test func `the form at 60 columns, in english`() {
    var desk = desk
    desk.press(.tab, .tab, .tab)
    desk.type("储油设施改建手续补办")
    #expect(
      desk.drawn(.small, .english) == """
        ─ Log a visit ─────────────────────────────────────── 8/14 ─
          date                  6月7日 = Thu 7 Jun
          visitors              孙丙
          how business goes
          difficulties
          wanted from governm…
          problems found        储油设施改建手续补办
                                  done there?
                                one a line; Tab: what was done
                                there, empty: to the office
          services given        [ ] policy advice
                                [ ] approval guidance
                                [ ] party building
          Will record: 1 visit, 1 new issue
        """)
  }
}

extension FormDesk<VisitForm> {
  /// A problem a line, what was done behind a tab.
  fileprivate var problems: [String] {
    screen.form["problems"].split(separator: "\n").map(String.init)
  }
}
