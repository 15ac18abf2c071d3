import Domain
import TerminalKit
import TestSupport
import Testing

@testable import WorkbenchUI

/// What people get wrong most, as they read it on the screen: which rule says no, and what would do.
struct BadInputScreensTests {
  /// Whether a screen says a sentence, wherever its lines are broken.
  private func says<Content: FormContent>(
    _ desk: FormDesk<Content>, _ words: String..., sourceLocation: SourceLocation = #_sourceLocation
  ) {
    for size in [Size.large, .usual, .small] {
      let drawn = desk.drawn(size).filter { !$0.isWhitespace }
      for words in words {
        #expect(drawn.contains(words), "\(desk.drawn(size))", sourceLocation: sourceLocation)
      }
    }
  }

  @Test func `an overlapping pairing names who is paired, and what to end first`() throws {
    var office = try TestOffice()
    try office.pair()
    var desk = FormDesk(office) { PairingForm(enterprise: .frost, in: $0, $1) }
    desk.type("李丁")
    desk.press(.tab, .control("s"))
    says(desk, "由P003孙丙挂钩联系（J0001）", "请先结束或交接原来的（I1）")
  }

  @Test func `a reply without text stays in its form and says so at the field`() throws {
    var office = try TestOffice()
    let issue = try office.issue(in: .inProgress)
    var desk = FormDesk(office) { IssueStepForm([issue], choosing: .verb(.reply), in: $0, $1) }
    desk.fill("result", "solved")
    desk.press(.control("s"))
    #expect(desk.changes == [] && desk.screen.form.focused?.key == "text")
    says(desk, "请写答复内容（T12）")
  }

  @Test func `a unit that does not answer for the category is named where its reason is missing`()
    throws
  {
    var office = try TestOffice()
    let issue = try office.register()
    var desk = FormDesk(office) { IssueStepForm([issue], choosing: .verb(.triage), in: $0, $1) }
    for (key, value) in [
      ("category", "03"), ("scope", "individual"), ("complexity", "simple"),
      ("severity", "normal"), ("leadUnit", "D01"),
    ] { desk.fill(key, value) }
    desk.press(.control("s"))
    #expect(desk.changes == [] && desk.screen.form.focused?.key == "overrideReason")
    says(desk, "不负责“员工子女入学”", "写明选它的理由（T2）")
  }

  @Test func `a callback by the handler is no step of his, and the list says who may`() throws {
    var office = try TestOffice()
    let issue = try office.register()
    var reply = Reply()
    (reply.text, reply.handler) = ("当场讲清", .coordinator)
    try office.step(issue, .reply(reply))
    var desk = FormDesk(office) { IssueStepForm([issue], choosing: .verb(.callback), in: $0, $1) }
    desk.fill("isReached", "true")
    desk.fill("isSolved", "true")
    desk.fill("satisfaction", "satisfied")
    desk.press(.control("s"))
    #expect(desk.changes == [])
    says(desk, "（C13）", "请换一个人")
  }

  @Test func `a date before the thing it answers is marked with the days that would do`() throws {
    var office = try TestOffice()
    let issue = try office.issue(in: .inProgress)
    var desk = FormDesk(office) { IssueStepForm([issue], choosing: .verb(.reply), in: $0, $1) }
    desk.fill("text", "已办结")
    desk.fill("result", "solved")
    desk.fill("receivedOn", "2018-06-01")
    desk.press(.control("s"))
    #expect(desk.changes == [])
    says(desk, "（C1）", "请填那天到今天之间的日期")
  }

  @Test func `a letter of a day to come is refused at its day, and nothing is sent`() throws {
    var office = try TestOffice()
    let issue = try office.issue(in: .inProgress)
    var desk = FormDesk(office) { IssueStepForm([issue], choosing: .verb(.reply), in: $0, $1) }
    desk.fill("text", "已办结")
    desk.fill("result", "solved")
    desk.fill("receivedOn", "2018-06-08")
    desk.press(.control("s"))
    #expect(desk.changes == [] && desk.refusals == [])
    #expect(desk.screen.form.focused?.key == "receivedOn")
    says(desk, "还没到，请填今天或以前的日期（I5）")
  }

  @Test func `a day to come is no day on which something happened, whatever the form`() throws {
    var office = try TestOffice()
    try office.openClass(leadBy: .education)
    let (scene, workspace) = (Scene.test(office), office.workspace)
    let forms: [(form: Form, key: String)] = [
      (VisitForm(in: scene, workspace).form, "on"), (CallForm(in: scene, workspace).form, "on"),
      (EntryForm(OutreachCall(), in: scene, workspace).form, "on"),
      (RetentionForm(in: scene, workspace).form, "on"),
      (RetentionStepForm(ID(1), choosing: .note, in: scene, workspace).form, "on"),
      (ClassStepForm(ID(1), choosing: .progress, in: scene, workspace).form, "on"),
      (LetterForm(in: scene, workspace).form, "receivedOn"),
    ]
    for (form, key) in forms {
      var form = form
      form.set(key, to: "2018-06-08", in: scene, workspace)
      let problem = form.field(key)?.found(onSaving: false, in: scene, workspace)
      #expect(problem == Phrase.inTheFuture(.iso("2018-06-08")), "\(form.fields.map(\.label.zh))")
    }
  }

  @Test func `a return after the ruling cannot be chosen, and the unit's way out is named`() throws
  {
    var office = try TestOffice()
    let issue = try office.issue(in: .dispatched)
    try office.step(issue, .sendBack(.uphold))
    var desk = FormDesk(office, .head) {
      IssueStepForm([issue], choosing: .verb(.return), in: $0, $1)
    }
    desk.type("退回")
    says(desk, "（T6）", "请单位办理并答复")
  }

  // MARK: - The settings, drawn

  /// The form of 员工子女入学, with a day from which on it is not offered.
  private func retiring(_ columns: Int, _ rows: Int, _ language: Language) throws -> Desk {
    var office = try TestOffice()
    _ = try office.issue(in: .triaged)
    var desk = Desk(
      columns, rows, of: office.entities, person: .head, language: language, view: .settings)
    desk.press(.home, "j", "j", "j", "j", "j", .enter, "j", "j", .enter)
    desk.press(.tab, .tab, .tab)
    desk.type("2018-07-01")
    desk.press(.control("s"))
    return desk
  }

  @Test func `a category that is still in use says what has it, and both ways out`() throws {
    let desk = try retiring(80, 24, .chinese)
    #expect(
      desk.screen == """
         设置  示例市留驻办            6月7日 周四   赵甲 办公室负责人（未验证）   已存
        ─ 修改问题类别 CAT03 员工子女入学 ──────────────────────────────────────── 5/6 ─
          类别名称  员工子女入学
          英文名称  schooling of employees' children
          通常属于  个性 ▌共性
          停用日期  2018-07-01 = 7月1日 周日
          停用说明
                    CAT03 员工子女入学 还在用：未结问题 W2018-0001、负责单位 D02 教育
                    局；请先改用别的类别，或在“停用说明”里写明它们怎么办（C2）
          提示词    入学、上学、读书、子女、孩子、小孩、学位、学区、学籍、择校、转学、…











          将改：停用日期 （空） → 2018-07-01 = 7月1日 周日
        ────────────────────────────────────────────────────────────────────────────────
         Tab 下一栏  Ctrl-S 保存  Esc 返回（草稿不丢）  Ctrl-P 全部功能         F1 帮助
        """)
  }

  @Test func `the same in English on a small screen`() throws {
    let desk = try retiring(60, 18, .english)
    #expect(
      desk.screen == """
         示例市留驻办         Thu 7 Jun   赵甲 (unverified)   saved
        ─ Edit category CAT03 员工子女入学 ─────────────────── 5/6 ─
          name                  员工子女入学
          English name          schooling of employees' children
          usually               individual ▌common
          retired on            2018-07-01 = Sun 1 Jul
          what becomes of ope…
                                CAT03 员工子女入学 is in use by the
                                open issues W2018-0001, the units
                                D02 教育局; move them to another
                                category first, or say what becomes
                                of them (C2)
          words for it          入学、上学、读书、子女、孩子、小孩…


          Will change: retired on (empty) → 2018-07-01 = Sun 1 Jul
        ────────────────────────────────────────────────────────────
         Tab next field  Ctrl-S save                        F1 help
        """)
  }

  /// An issue dispatched in the last days of 2018, whose deadline lies in a year nobody entered.
  private func reachingOver(_ columns: Int, _ rows: Int, _ language: Language) throws -> Desk {
    var office = try TestOffice()
    office.today = .iso("2018-12-27")
    _ = try office.issue(in: .inProgress, complexity: .complex)
    let world = Desk.World()
    world.now = Instant(day: office.today, hour: 9)
    world.record(office.entities)
    var desk = Desk(columns, rows, world: world, person: .head, language: language)
    desk.press(.tab, .enter)
    return desk
  }

  @Test
  func `a deadline in a year whose holidays are missing says which year, and where to enter it`()
    throws
  {
    let desk = try reachingOver(80, 24, .chinese)
    #expect(
      desk.screen == """
         留驻工作台  示例市留驻办    12月27日 周四   赵甲 办公室负责人（未验证）   已存
          企业 3   问题 1   详情   专员 0
        ─ 详情 ──────────────────────────────────────────────────────────── W2018-0001 ─
         员工子女入学名额不足                                                    办理中
         绿正常  还剩7天；2019年节假日未录入，只按周末推算

         企业     Q0001 霜降压缩机
         类别     03 员工子女入学  问题  复杂  个性  措施跟进
         承办     教育局（牵头）
         期限     首项措施 2019年1月7日 周一 到期，还剩7天（2019年节假日未录入，只按周
                  末推算）
         来自     企业来电反映

         12月27日 登记         钱乙
         12月27日 分办         钱乙   教育局
         12月27日 交办         钱乙   教育局  电话交办  卫丑  两天内答复
         12月27日 签收         钱乙   教育局

         下一步   请求协调、暂缓、更正内容（其余 23 项按 t 看）



        ────────────────────────────────────────────────────────────────────────────────
         w 走访  t 办理  Esc 返回  e 修改  p 挂钩  : 全部功能                    ? 帮助
        """)
  }

  @Test func `and in English on a small screen`() throws {
    let desk = try reachingOver(60, 18, .english)
    #expect(
      desk.screen == """
         示例市留驻办        Thu 27 Dec   赵甲 (unverified)   saved
          Enterprises 3   Issues 1   Details   Commissioners 0
        ─ Details ──────────────────────────── W2018-0001  1-11/17 ─
         员工子女入学名额不足                           in progress
         green: on time  7 days left; the holidays of 2019 are
         missing: weekends only

         enterprise   Q0001 霜降压缩机
         category     03 schooling of employees' children  problem
                      complex  individual  followed up
         units        教育局 (lead)
         due          first measure due Mon 7 Jan 2019, 7 days left
                      (the holidays of 2019 are missing: weekends
                      only)
         next step    ask for coordination, suspend, amend (t: 23
                      more)
        ────────────────────────────────────────────────────────────
         w log a visit  t next step  Esc back  e edit        ? help
        """)
  }

  @Test(arguments: [(120, 36), (80, 24), (60, 18)])
  func `the settings name the year that is missing, and its form is one key away`(
    columns: Int, rows: Int
  ) throws {
    let world = Desk.World()
    world.now = Instant(day: .iso("2018-12-27"), hour: 9)
    world.record(try TestOffice().entities)
    var desk = Desk(columns, rows, world: world, person: .head, view: .settings)
    desk.press(.home)
    for _ in 0..<6 { desk.press("j") }
    #expect(desk.selected.contains("节假日") && desk.selected.contains("2019年还没有"))
    desk.press("c")
    #expect(desk.line(1).contains("新增节假日") && desk.screen.contains("2019"))
  }
}
