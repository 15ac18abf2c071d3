import Domain
import TerminalKit
import TestSupport
import Testing

@testable import WorkbenchUI

struct BatchTriageTests {
  /// Two issues like one that was decided before, and one like none.
  private static func office() throws -> TestOffice {
    var office = try TestOffice.withIssue("车间用电增容", "新车间用电增容", "仓库用电增容", "厂区门口噪声扰民")
    try office.triage(.first)
    return office
  }

  private func triage(_ office: TestOffice) -> TriageDesk {
    TriageDesk(office, [.second, .third, ID(year: 2018, 4)])
  }

  @Test func `rows are filled in from similar issues`() throws {
    let desk = try triage(Self.office())
    #expect(desk.screen.rows[0].words(in: desk.scene, desk.office.workspace).last == "经信局")
    #expect(desk.screen.rows[2].words(in: desk.scene, desk.office.workspace).last == "?")
  }

  @Test func `enter agrees and goes on; what is missing opens`() throws {
    var desk = try triage(Self.office())
    desk.agreeToDuplicates()
    desk.press(.enter)
    #expect(desk.screen.rows[0].isAccepted)
    #expect(desk.screen.current == 1)
    desk.press(.enter, .enter)
    #expect(desk.screen.current == 2)
    #expect(desk.screen.isChanging)
    #expect(desk.screen.rows[2].form.focused?.key == "leadUnit")
  }

  @Test func `at the end one question sends each unit its letter`() throws {
    var desk = try triage(Self.office())
    desk.agreeToDuplicates()
    desk.press(.enter, .enter, .control("s"))
    #expect(desk.question?.title == TriageWords.dispatch(2, units: 1))
    desk.answer(.choice(0))
    #expect(desk.refusals == [])
    #expect(desk.office.workspace[.second]?.state == .dispatched)
    #expect(desk.office.workspace[.third]?.state == .dispatched)
    #expect(desk.office.workspace.dispatches.all.map(\.issues) == [[.second, .third]])
    #expect(desk.said.last?.zh == "已分办 2 件，交办〔2018〕1号")
    #expect(desk.isClosed)
  }

  @Test func `tab and down stop at the last field of a row, and nothing is agreed to`() throws {
    var desk = try triage(Self.office())
    desk.agreeToDuplicates()
    for _ in 0..<20 { desk.press(.tab) }
    #expect(desk.said.last == TriageWords.lastField)
    desk.press(.down)
    #expect(desk.screen.isChanging && desk.screen.current == 0)
    #expect(desk.screen.accepted.isEmpty && desk.question == nil)
    desk.press(.escape, .enter)
    #expect(desk.screen.rows[0].isAccepted && desk.screen.current == 1)
  }

  @Test func `enter at the question sends nothing; y does`() throws {
    var desk = try triage(Self.office())
    desk.agreeToDuplicates()
    desk.press(.enter, .control("s"))
    let question = try #require(desk.question)
    #expect(question.choices[question.selected].words == TriageWords.triageOnly)
    #expect(question.choices[0].key == "y")
  }

  @Test func `triage without letters leaves them to be dispatched`() throws {
    var desk = try triage(Self.office())
    desk.agreeToDuplicates()
    desk.press(.enter, .control("s"))
    desk.answer(.choice(1))
    #expect(desk.office.workspace[.second]?.state == .triaged)
    #expect(desk.office.workspace.dispatches.count == 0)
  }

  @Test func `of several issues one letter throws nothing away: it is asked once more`() throws {
    var desk = try triage(Self.office())
    desk.agreeToDuplicates()
    desk.press(.enter, .enter, .escape)
    desk.press(.escape)
    #expect(desk.question?.title == FormWords.leaveChanged)
    desk.answer(.choice(2))
    let question = try #require(desk.question)
    #expect(question.title.zh == "填好的 2 件都不要了？" && question.selected == 1)
    desk.answer(.choice(1))
    #expect(!desk.isClosed && desk.screen.accepted.count == 2)
    desk.press(.escape)
    desk.answer(.choice(2))
    desk.answer(.choice(0))
    #expect(desk.isClosed)
  }

  @Test func `one issue is thrown away at the first word`() throws {
    var desk = try triage(Self.office())
    desk.press(.tab)
    desk.type("07")
    desk.press(.escape, .escape)
    desk.answer(.choice(2))
    #expect(desk.isClosed)
  }

  @Test func `nothing is asked while nothing is agreed to`() throws {
    var desk = try triage(Self.office())
    desk.press(.control("s"))
    #expect(desk.said.last == TriageWords.nothingAccepted)
    #expect(desk.question == nil)
  }

  @Test func `changing a row takes the agreement back`() throws {
    var desk = try triage(Self.office())
    desk.agreeToDuplicates()
    desk.press(.enter, .up, .tab)
    desk.type("07")
    #expect(!desk.screen.rows[0].isAccepted)
    desk.press(.escape)
    #expect(!desk.screen.isChanging)
  }

  @Test func `the list closes when its only row was merged, and goes on with those that are left`()
    throws
  {
    var desk = try TriageDesk(Self.office(), [.second, .third])
    let merged: [(ID<Domain.Issue>, Bool)] = [(.second, false), (.third, true)]
    for (issue, isLast) in merged {
      desk.press(.enter)
      #expect(desk.screen.isChanging && !desk.isClosed)
      try desk.office.step(.merge(into: .first, reason: "同一件事"), issue)
      desk.screen.refresh(in: desk.scene, desk.office.workspace)
      #expect(!desk.screen.isChanging && desk.screen.rows.isEmpty == isLast)
      desk.answer(.choice(0))
      #expect(desk.isClosed == isLast)
    }
    let bindings = desk.screen.bindings(in: desk.scene, desk.office.workspace)
    #expect(bindings.map(\.action) == [.left])
  }

  @Test func `what was merged is asked of no other row any more`() throws {
    var office = try TestOffice()
    let first = try office.register("员工子女就近入学")
    let second = try office.register("幼儿园学位不够")
    var desk = TriageDesk(office, [first, second])
    desk.fill(0, "category", "03")
    #expect(desk.screen.rows[0].form.field("sawDuplicates@03") != nil)
    try desk.office.step(second, .merge(into: first, reason: "同一件事"))
    desk.screen.refresh(in: desk.scene, desk.office.workspace)
    #expect(desk.screen.rows.map(\.issue) == [first])
    #expect(desk.screen.rows[0].form["category"] == "03")
    #expect(desk.screen.rows[0].form.field("sawDuplicates@03") == nil)
  }

  @Test func `a row that lacks something since others wrote is no longer agreed to`() throws {
    var desk = try TriageDesk(TestOffice.withIssue("车间用电增容", "厂区门口噪声扰民"), [.first])
    desk.fill(0, "category", "08")
    desk.fill(0, "complexity", "simple")
    desk.fill(0, "scope", "individual")
    desk.fill(0, "leadUnit", ID<Unit>.industry.description)
    desk.press(.enter)
    #expect(desk.screen.rows[0].isAccepted)
    try desk.office.triage(.second)
    desk.screen.refresh(in: desk.scene, desk.office.workspace)
    #expect(!desk.screen.rows[0].isAccepted)
    desk.answer(.choice(0))
    #expect(desk.said.last == TriageWords.nothingAccepted && desk.refusals.isEmpty)
  }

  @Test func `the keys of every list go through the rows, and agree to none`() throws {
    var desk = try triage(Self.office())
    for (key, row) in [(.end, 2), (.home, 0), ("G", 2), ("g", 0), (.pageDown, 2), (.pageUp, 0)]
      as [(Key, Int)]
    {
      desk.press(key)
      #expect(desk.screen.current == row, "\(key)")
    }
    #expect(desk.screen.accepted.isEmpty)
  }

  @Test func `the row in hand stays in hand when others take rows away`() throws {
    var desk = try triage(Self.office())
    desk.press(.down, .down, .tab)
    try desk.office.triage(.second)
    desk.screen.refresh(in: desk.scene, desk.office.workspace)
    #expect(desk.screen.rows[desk.screen.current].issue == ID(year: 2018, 4))
    #expect(desk.screen.isChanging)
  }

  @Test func `a dropped run is taken up where it was`() throws {
    var desk = try triage(Self.office())
    desk.press(.down, .down, .tab)
    desk.type("11")
    let draft = try #require(desk.screen.draft)
    var restored = BatchTriage([], in: desk.scene, desk.office.workspace)
    restored.restore(draft, in: desk.scene, desk.office.workspace)
    #expect(restored.rows.map(\.issue) == desk.screen.rows.map(\.issue))
    #expect(restored.current == 2)
    #expect(restored.rows[2].form["category"] == "11")
    #expect(restored.draft == draft)
  }

  @Test func `what was agreed to is so in its draft, unless something was done to the issue since`()
    throws
  {
    var desk = try triage(Self.office())
    desk.agreeToDuplicates()
    desk.press(.enter, .enter)
    let draft = try #require(desk.screen.draft)
    let edit = FieldEdit(Domain.Issue.Field.details, from: "", to: "两台炉子都停")
    try desk.office.step(.third, .amend(edit, reason: "写明"), by: .head)
    var restored = BatchTriage([], in: desk.scene, desk.office.workspace)
    restored.restore(draft, in: desk.scene, desk.office.workspace)
    #expect(restored.rows.map(\.isAccepted) == [true, false, false])
    #expect(restored.current == 2)
  }

  @Test func `the list and the row in hand at 80 columns`() throws {
    let desk = try triage(Self.office())
    #expect(
      desk.drawn == """
        ─ 批量分办 ────────────────────────────────────────────────────────── 已定 0/3 ─
        ▌[ ] W2018-0002 新车间用电增容        要素成本     简单     个性     经信局
         [ ] W2018-0003 仓库用电增容          要素成本     简单     个性     经信局
         [ ] W2018-0004 厂区门口噪声扰民      环保         简单     个性     ?





        ─ W2018-0002 新车间用电增容 ────────────────────────────────────────────────────
          霜降压缩机  6月6日 现场走访
          类别           ▌要素成本
          难易           ▌简单  复杂            范围 ▌个性  共性
          程度           ▌一般  重要  紧急
          牵头单位        经信局
          协办单位
          重点标记        是 ▌否
          已看过疑似重复  W2018-0001 车间用电增容：按回车并排看                   *必填


        """)
  }

  @Test func `how hard and how wide are whole words in English`() throws {
    let desk = try triage(Self.office())
    #expect(desk.english(100).line(1).contains(" simple  individual "))
  }

  @Test func `a category has the columns of its words where titles keep theirs; codes make room`()
    throws
  {
    let desk = try triage(Self.office())
    #expect(desk.english(120).line(1).contains(" costs of land, power and labour simple "))
    let narrow = desk.english(80).line(1)
    #expect(narrow.contains(" costs of land, power ") && !narrow.contains("simple"))
  }

  @Test func `at 60 columns titles stand whole, beside category and unit`() throws {
    let desk = try triage(Self.office())
    var canvas = Canvas(size: .small)
    desk.screen.draw(in: desk.scene, desk.office.workspace, into: &canvas, area: canvas.bounds)
    #expect(canvas.line(1).contains("新车间用电增容 ") && canvas.line(1).contains("要素成本"))
    #expect(canvas.line(3).contains("厂区门口噪声扰民 "))
    for row in 1...3 {
      #expect(!canvas.line(row).contains("…") && !canvas.line(row).contains("简单"))
    }
    #expect(canvas.line(1).contains("经信局"))
  }

  @Test
  func `under a title too long for the rule stand whole title, enterprise and story, at 60 by 14`()
    throws
  {
    var office = try TestOffice()
    var draft = Domain.Issue.draft("新厂区天然气大网接入迟迟未通，热处理车间只能用瓶装气，成本高且不安全")
    draft.details = "去年十月报装，燃气公司答复等主管网，至今没有日期；旺季前不通就要停两条线，已有三份订单推迟，请政府协调"
    try office.apply(.issue(.register(draft)))
    let desk = TriageDesk(office, [.first])
    var canvas = Canvas(size: .small)
    desk.screen.draw(in: desk.scene, office.workspace, into: &canvas, area: canvas.bounds)
    #expect(canvas.line(4).hasPrefix("─ W2018-0001 ──"))
    #expect(canvas.line(5) + canvas.line(6).dropFirst(2) == "  " + draft.title)
    #expect(canvas.line(7).hasPrefix("  霜降压缩机  6月7日反映  企业来电反映  去年十月"))
    #expect(canvas.line(7).hasSuffix("…"))
    #expect(canvas.line(8).contains("类别"))
  }

  @Test func `what does not fit into its lines says that there is more`() throws {
    let office = try TestOffice.withIssue()
    var issue = try #require(office.workspace[ID<Domain.Issue>.first])
    issue.details = "先说一句。\n" + String(repeating: "再说一句。", count: 40)
    let matter = TriageMatter(issue: issue, scene: .test(office), workspace: office.workspace)
    let lines = matter.lines(columns: 80, atMost: 3).map(\.text)
    #expect(lines.prefix(2) == ["霜降压缩机  6月6日 现场走访", "先说一句。"])
    #expect(lines.count == 3 && lines[2].hasSuffix("…") && lines[2].columns <= 77)
    #expect(matter.lines(columns: 80, atMost: 20).map(\.text).joined().hasSuffix("再说一句。"))
  }

  @Test func `a letter that fails stops no other, and is named with its reason`() throws {
    var office = try Self.office()
    try office.apply(.registry(.unit(.add(.named("公安局", short: "公安局", .department)))), by: .head)
    var desk = triage(office)
    desk.agreeToDuplicates()
    desk.fill(0, "redFlag", "是")
    desk.fill(2, "category", "12")
    desk.fill(2, "complexity", "simple")
    desk.fill(2, "scope", "individual")
    desk.fill(2, "leadUnit", "D05")
    desk.press(.enter, .enter, .enter)
    desk.answer(.choice(0))
    #expect(desk.refusals.count == 1)
    #expect(desk.office.workspace[ID<Domain.Issue>(year: 2018, 4)]?.state == .dispatched)
    #expect(desk.office.workspace[.second]?.state == .triaged)
    let said = desk.said.last?.zh ?? ""
    #expect(said.hasPrefix("已分办 3 件，交办〔2018〕1号；经信局没有交办："))
    #expect(said.contains("办公室负责人"))
  }
}
