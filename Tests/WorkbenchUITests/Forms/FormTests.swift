import Domain
import TerminalKit
import TestSupport
import Testing

@testable import WorkbenchUI

struct FormTests {
  private let office: TestOffice
  private var form: Form

  init() throws {
    office = try TestOffice()
    form = .reply
    form.set("on", to: "2018-06-06", in: .test(office), office.workspace)
    form.fields[2].base = "2018-06-06"
  }

  private func drawn(_ form: Form, rows: Int, columns: Int = 80) -> String {
    canvas(form, rows: rows, columns: columns).text
  }

  private func canvas(
    _ form: Form, rows: Int = 8, columns: Int = 80, _ language: Language = .chinese
  ) -> Canvas {
    let scene = Scene.test(office, rows: rows, columns: columns, language: language)
    var canvas = Canvas(size: scene.size)
    form.draw(in: scene, office.workspace, into: &canvas, area: canvas.bounds)
    return canvas
  }

  @Test func `halves share a row where there is room`() {
    #expect(
      drawn(form, rows: 4) == """
          结果      已解决  部分解决  解释说明  列入计划  无法解决                *必填
          答复文号                              收到日期  6月6日 = 周三
          答复内容                                                                *必填

        """)
  }

  @Test
  func `on a narrow screen halves stand one under the other, and what is required has a star`() {
    #expect(
      drawn(form, rows: 5, columns: 60) == """
         *结果      已解决  部分解决  解释说明  列入计划  无法解决
          答复文号
          收到日期  6月6日 = 周三
          答复内容                                            *必填

        """)
  }

  @Test func `that a field must be filled in stands where one types, not beside what is offered`() {
    var picker = RecordField([.enterprise], isSeveral: false)
    picker.offer([ID<Enterprise>.frost.ref, ID<Enterprise>.rain.ref], now: true)
    let canvas = canvas(
      Form([FormField("at", WorkbenchWords.enterprise, picker, isRequired: true)]))
    #expect(canvas.line(0).hasSuffix("*必填"))
    #expect(canvas.line(1).contains("▌霜降") && !canvas.line(2).contains("*必填"))
  }

  @Test func `the mark never touches what can be chosen`() {
    let full = ChoiceField([Option("a", Phrase(verbatim: String(repeating: "x", count: 66)))])
    let form = Form([FormField("at", Phrase("结果", "result"), full, isRequired: true)])
    #expect(!canvas(form).text.contains("x*"))
  }

  @Test func `labels are whole where the screen leaves room, and halves then stand apart`() {
    let labels = ["complex: extensions in all", "common: countermeasure"]
    let form = Form(labels.map { FormField($0, Phrase(verbatim: $0), LineField(), isHalf: true) })
    let drawn = canvas(form, .english)
    #expect(drawn.line(0).hasPrefix("  " + labels[0]) && drawn.line(1).hasPrefix("  " + labels[1]))
  }

  @Test(arguments: [6, 12, 22], Language.allCases)
  func `a day beside another field is read back whole, else it has a row of its own`(
    label: Int, language: Language
  ) {
    let longest = Phrase(verbatim: String(repeating: "x", count: label))
    var form = Form([
      FormField("longest", longest, LineField()),
      FormField("on", Phrase("下次走访", "next visit"), DayField(), isHalf: true),
      FormField("minutes", Phrase("时长", "minutes"), LineField(), isHalf: true),
    ])
    form.set("on", to: "2018-12-31", in: .test(office, language: language), office.workspace)
    let back = language == .chinese ? "12月31日 = 周一" : "2018-12-31 = Mon 31 Dec"
    #expect(canvas(form, language).text.contains(back))
  }

  @Test func `where both halves of a row are wrong, each sentence names its own`() {
    let labels = [Phrase("答复文号", "document"), Phrase("签收人", "signer")]
    var form = Form(
      labels.map { FormField($0.en, $0, LineField(), isRequired: true, isHalf: true) })
    _ = form.check(in: .test(office), office.workspace)
    let lines = (1...2).map { canvas(form).line($0).trimmingBlanks }
    #expect(lines == ["答复文号：这一栏必填", "签收人：这一栏必填"])
  }

  @Test func `the same form in english`() {
    var form = Form.reply
    let scene = Scene.test(office, language: .english)
    form.set("on", to: "2018-06-06", in: scene, office.workspace)
    #expect(
      canvas(form, rows: 6, columns: 60, .english).text == """
          result    solved  partly solved  explained  planned
                    cannot be solved                      *required
          document
          received  2018-06-06 = Wed 6 Jun
          text                                            *required

        """)
  }

  @Test func `the caret is where the next character goes`() {
    var form = form
    #expect(canvas(form).caret == Point(row: 0, column: 12))
    form.move(by: 1, in: .test(office), office.workspace)
    _ = form.type(.text("安监函"), in: .test(office), office.workspace)
    #expect(canvas(form).caret == Point(row: 1, column: 18))
    form.move(by: 1, in: .test(office), office.workspace)
    #expect(canvas(form).caret == Point(row: 1, column: 56))
  }

  @Test func `what is wrong is said under the field and holds nobody there`() {
    var form = form
    form.go(to: "on", in: .test(office), office.workspace)
    _ = form.type(.text("过几天"), in: .test(office), office.workspace)
    #expect(form.problems == 0)
    let isLeft = form.move(by: 1, in: .test(office), office.workspace)
    #expect(isLeft)
    #expect(form.focused?.key == "text")
    #expect(
      drawn(form, rows: 5) == """
          结果      已解决  部分解决  解释说明  列入计划  无法解决                *必填
          答复文号                              收到日期  过几天
                    看不懂“过几天”，可写 今天 昨天 下周三 +3 15 7-15 20180715 180715
          答复内容                                                                *必填

        """)
  }

  @Test func `saving shows all that is wrong and goes to the first of it`() {
    var form = form
    form.go(to: "text", in: .test(office), office.workspace)
    let isFine = form.check(in: .test(office), office.workspace)
    #expect(!isFine)
    #expect(form.problems == 2)
    #expect(form.focused?.key == "result")
    _ = form.type(.text("1"), in: .test(office), office.workspace)
    #expect(form.problems == 1)
  }

  @Test(arguments: [false, true])
  func `words typed where one chooses are not swallowed without a word`(isOfSeveral: Bool) {
    let options = Reply.Result.allCases.map { Option($0.rawValue, $0.phrase) }
    let editor: any FieldEditor = isOfSeveral ? ChoicesField(options) : ChoiceField(options)
    var form = Form([FormField("result", Phrase("结果", "result"), editor)])
    _ = form.type(.text("企业表示理解"), in: .test(office), office.workspace)
    #expect(drawn(form, rows: 3).contains("这一栏是选择，没有“企业表示理解”"))
    _ = form.type(.text("1"), in: .test(office), office.workspace)
    #expect(form.problems == 0 && form["result"] == "solved")
  }

  @Test func `an empty field is not wrong before one saves`() {
    var form = form
    for _ in 0..<4 { form.move(by: 1, in: .test(office), office.workspace) }
    #expect(form.problems == 0)
  }

  @Test func `only what differs from the opened form counts as changed`() {
    var form = form
    #expect(!form.isDirty)
    _ = form.type(.text("1"), in: .test(office), office.workspace)
    #expect(form.isDirty)
    _ = form.type(.key(.backspace), in: .test(office), office.workspace)
    _ = form.type(.key(.backspace), in: .test(office), office.workspace)
    #expect(!form.isDirty)
  }

  @Test(arguments: 0..<4)
  func `the focused field is on a screen of any height`(focus: Int) {
    var form = form
    form.go(to: focus, in: .test(office), office.workspace)
    for rows in 1...4 { #expect(canvas(form, rows: rows, columns: 60).caret != nil) }
  }

  @Test func `a draft brings back what was typed and where the caret was`() {
    var typed = form
    typed.go(to: "text", in: .test(office), office.workspace)
    _ = typed.type(.text("已核查\n\\t预计六月底"), in: .test(office), office.workspace)
    typed.go(to: "on", in: .test(office), office.workspace)
    _ = typed.type(.text("昨天"), in: .test(office), office.workspace)
    var fresh = Form.reply
    fresh.restore(
      FormDraft(text: FormDraft(of: typed).text), in: .test(office), office.workspace)
    #expect(fresh["text"] == "已核查\n\\t预计六月底")
    #expect(fresh["on"] == "2018-06-06")
    #expect(fresh.focused?.key == "on")
    #expect(fresh.isDirty)
  }

  @Test func `a guess is called one until somebody writes something else`() {
    var field = FormField("unit", WorkbenchWords.enterprise, LineField("经信局"))
    field.guess = StepFormWords.suggestion
    #expect(field.remark(isFocused: true) == StepFormWords.suggestion)
    #expect(field.remark(isFocused: false) == nil)
    field.editor = LineField("住建局")
    #expect(field.remark(isFocused: true) == nil && field.isOpen)
  }
}

extension Form {
  /// The fields of a reply, as 办理 asks for them.
  static var reply: Form {
    Form([
      FormField(
        "result", Phrase("结果", "result"),
        ChoiceField(Reply.Result.allCases.map { Option($0.rawValue, $0.phrase) }), isRequired: true),
      FormField("document", Phrase("答复文号", "document"), LineField(), isHalf: true),
      FormField("on", Phrase("收到日期", "received"), DayField(), isHalf: true),
      FormField("text", Phrase("答复内容", "text"), LinesField(), isRequired: true),
    ])
  }
}
