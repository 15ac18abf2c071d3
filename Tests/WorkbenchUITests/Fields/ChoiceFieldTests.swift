import Domain
import TerminalKit
import TestSupport
import Testing

@testable import WorkbenchUI

struct ChoiceFieldTests {
  private let office: TestOffice

  init() throws { office = try TestOffice() }

  private func results(_ code: String = "") -> ChoiceField {
    ChoiceField(Reply.Result.allCases.map { Option($0.rawValue, $0.phrase) }, selected: code)
  }

  @Test func `the chosen answer bears a bar`() {
    #expect(
      results("planned").drawn(office, columns: 60, isFocused: false)
        == [" 已解决  部分解决  解释说明 ▌列入计划  无法解决"])
  }

  @Test func `answers that do not fit wrap between words`() {
    #expect(
      results("solved").drawn(office, columns: 30)
        == ["▌已解决  部分解决  解释说明", " 列入计划  无法解决"])
    #expect(results("solved").drawn(office, columns: 30, isFocused: false) == ["▌已解决"])
  }

  @Test(
    arguments: [
      ([.key(.right)], "solved"), ([.key(.left)], "unsolvable"),
      ([.key(.right), .key(.right)], "partly"), ([.burst("4")], "planned"),
      ([.burst("l")], "planned"), ([.burst("b"), .burst("f")], "partly"),
      ([.burst("解释")], "explained"),
      ([.burst("w"), .burst("l")], "planned"), ([.burst("p"), .burst("l")], "planned"),
      ([.burst("４")], "planned"), ([.burst("z")], ""),
      ([.burst("l"), .key(.backspace)], ""), ([.burst("4"), .key(.right)], "unsolvable"),
      ([.burst("4"), .key(.left), .key(.left)], "partly"),
      ([.burst("jue"), .key(.left)], "unsolvable"),
      ([.key(.right), .key(.backspace)], ""),
    ] as [([Stroke], String)])
  func `arrows, digits, pinyin and words choose`(strokes: [Stroke], expected: String) {
    var field = results()
    field.type(strokes, office)
    #expect(field.value == expected)
  }

  @Test func `by lines only the chosen answer is told`() {
    var canvas = Canvas(size: Size(rows: 1, columns: 60))
    let area = Rect(row: 0, column: 1, rows: 1, columns: 59)
    results("planned").draw(
      isFocused: false, in: .test(office), office.workspace, into: &canvas, area: area)
    #expect(canvas.text.contains("已解决  部分解决"))
    #expect(PlainPage(canvas).lines == ["列入计划"])
  }

  @Test(arguments: ["4", "l", "列入"])
  func `a digit or a letter moves the mark, and a few answers stay in sight`(typed: String) {
    var field = results()
    field.type([.burst(typed)], office)
    #expect(
      field.drawn(office, columns: 60) == [" 已解决  部分解决  解释说明 ▌列入计划  无法解决"])
  }

  @Test func `of many answers only those that letters mean are shown, until an arrow is pressed`() {
    var field = ChoiceField(
      (1...12).map { Option("\($0)", Phrase($0 < 3 ? "月报\($0)" : "旬\($0)", "no. \($0)")) })
    field.type([.burst("月")], office)
    #expect(field.drawn(office, columns: 60) == ["▌月报1  月报2"])
    field.type([.key(.left)], office)
    #expect(field.value == "12")
    #expect(field.drawn(office, columns: 80).joined().contains("▌旬12"))
  }

  @Test func `what is called so goes before what only begins so`() {
    var field = ChoiceField([
      Option("both", Phrase("回访并销号", "call back and close")),
      Option("one", Phrase("回访", "call back")),
    ])
    field.type([.burst("回访")], office)
    #expect(field.value == "one")
    field.type([.burst("并")], office)
    #expect(field.value == "both")
  }

  @Test func `a numeric code is found by its digits`() {
    var field = ChoiceField([
      Option("07", Phrase("审批与手续补办", "approvals")), Option("10", Phrase("电力设施迁改", "power")),
    ])
    field.type([.burst("1"), .burst("0")], office)
    #expect(field.value == "10")
    field.type([.burst("0"), .burst("7")], office)
    #expect(field.value == "07")
  }

  @Test(arguments: [("y", "是"), ("n", "否"), ("s", "是"), ("f", "否"), ("否", "否"), ("2", "否")])
  func `yes and no are one letter`(typed: String, expected: String) {
    var field = ChoiceField.yesNo()
    field.type([.burst(typed)], office)
    #expect(field.value == expected)
  }

  @Test func `a restored word is understood as its code`() {
    var field = results()
    field.take("列入计划", in: .test(office), office.workspace)
    #expect(field.value == "planned")
  }
}
