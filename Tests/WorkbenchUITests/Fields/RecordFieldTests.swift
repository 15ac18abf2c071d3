import Domain
import TerminalKit
import TestSupport
import Testing

@testable import WorkbenchUI

struct RecordFieldTests {
  private let office: TestOffice

  init() throws { office = try TestOffice() }

  private var objects: RecordField {
    RecordField([.enterprise, .park], isSeveral: true)
  }

  @Test(arguments: ["霜降", "sjys", "shuangjiang", "霜jiang", "Q0001", "q1"])
  func `han, pinyin, initials and codes find an enterprise`(typed: String) {
    var field = objects
    field.type([.burst(typed), .key(.enter)], office)
    #expect(field.value == (typed == "q1" ? "" : "Q0001"))
  }

  @Test func `what matches is listed below and enter takes the marked one`() {
    var field = objects
    field.type([.burst("beng")], office)
    #expect(
      field.drawn(office, columns: 44) == [
        " beng", "▌谷雨泵业有限公司  Q0002  泽国", " 清明泵业小微园  Y01  大溪",
      ])
    field.type([.key(.down), .key(.enter), .burst("gy"), .key(.enter)], office)
    #expect(field.value == "Y01、Q0002")
    #expect(field.drawn(office) == [" 清明泵业小微园、谷雨泵业、"])
  }

  @Test func `more than five are gone through down to the last, and it says how many there are`()
    throws
  {
    var office = office
    for number in 1...7 {
      try office.apply(.registry(.enterprise(.add(.named("小满\(number)号厂", town: .daxi)))))
    }
    var field = objects
    field.type([.burst("小满")] + Array(repeating: .key(.down), count: 6), office)
    #expect(
      field.drawn(office) == [
        " 小满", " 小满3号厂  Q0006  大溪", " 小满4号厂  Q0007  大溪", " 小满5号厂  Q0008  大溪",
        " 小满6号厂  Q0009  大溪", "▌小满7号厂  Q0010  大溪               7/7",
      ])
    field.type([.key(.enter)], office)
    #expect(field.value == "Q0010")
  }

  @Test(arguments: ["霜降压缩机、谷雨泵业", "霜降，gybengye", "霜降,,谷雨、", "、Q0001、 ，谷雨"])
  func `names typed in one go with marks between them are taken one by one`(typed: String) {
    var field = objects
    field.type([.burst(typed)], office)
    field.leave(in: .test(office), office.workspace)
    #expect(field.value == "Q0001、Q0002")
  }

  @Test func `a name among several that names nothing stays to be seen with those behind it`() {
    var field = objects
    field.type([.burst("霜降、大雪电机、谷雨")], office)
    field.leave(in: .test(office), office.workspace)
    #expect(field.drawn(office, isFocused: false) == [" 霜降压缩机、大雪电机、谷雨"])
  }

  @Test func `issues that are called alike stand with their numbers and whose they are`() throws {
    let office = try TestOffice.withIssue("停水通知太晚", "停水通知太晚")
    var field = RecordField([.issue], isSeveral: true)
    field.type([.burst("停水")], office)
    #expect(
      field.drawn(office) == [
        " 停水", "▌停水通知太晚  W2018-0001  霜降压缩机", " 停水通知太晚  W2018-0002  霜降压缩机",
      ])
    field.take("W2018-0001、W2018-0002", in: .test(office), office.workspace)
    #expect(
      field.drawn(office, isFocused: false) == [
        " W2018-0001 停水通知太晚 霜降压缩机、", " W2018-0002 停水通知太晚 霜降压缩机",
      ])
  }

  @Test func `names that a row cannot hold stand in rows, and of too many the last`() throws {
    let three = RecordField([.enterprise], isSeveral: true, chosen: "Q0001、Q0002、Q0003")
    #expect(three.drawn(office, columns: 24) == [" 霜降压缩机、谷雨泵业、", " 惊蛰机床、"])
    #expect(three.caretColumn(office, columns: 24) == 10)
    var larger = office
    for number in 1...7 {
      try larger.apply(.registry(.enterprise(.add(.named("小满\(number)号厂", town: .daxi)))))
    }
    let all = (1...10).map { ID<Enterprise>($0).description }.joined(separator: "、")
    let ten = RecordField([.enterprise], isSeveral: true, chosen: all)
    #expect(
      ten.drawn(larger, columns: 12)
        == [" 共 10 个，…"] + (2...7).map { " 小满\($0)号厂、" } + [""])
  }

  @Test func `leaving takes the marked one`() {
    var field = objects
    field.type([.burst("jz")], office)
    field.leave(in: .test(office), office.workspace)
    #expect(field.value == "Q0003")
  }

  @Test(arguments: ["霜降", "", "大雪 电机、谷雨"])
  func `a draft keeps a name that is typed and not taken yet, beside those that are taken`(
    typed: String
  ) {
    var field = RecordField([.enterprise, .park], isSeveral: true, chosen: "Q0003、Y01")
    field.type([.burst(typed)], office)
    var restored = objects
    restored.take(field.written, in: .test(office), office.workspace)
    #expect(restored.value == "Q0003、Y01" && restored.isHalfTyped == !typed.isEmpty)
    #expect(restored.drawn(office) == field.drawn(office))
  }

  @Test func `by lines an answer takes the place of what a draft brought back half typed`() {
    var field = objects
    field.take("\t没有这一家", in: .test(office), office.workspace)
    let problem = field.answer("霜降", in: .test(office), office.workspace)
    #expect(problem == nil && field.value == "Q0001" && !field.isHalfTyped)
  }

  @Test func `backspace takes the last one back`() {
    var field = RecordField([.enterprise], isSeveral: true, chosen: "Q0001、Q0002")
    field.type([.key(.backspace)], office)
    #expect(field.value == "Q0001")
  }

  @Test func `Ctrl-U takes all back, as it clears a line`() {
    var field = RecordField([.enterprise], isSeveral: true, chosen: "Q0001、Q0002")
    field.type([.burst("谷雨"), .key(.control("u"))], office)
    #expect(field.value == "Q0001、Q0002" && !field.isHalfTyped)
    field.type([.key(.control("u"))], office)
    #expect(field.value == "")
  }

  @Test func `one record replaces the other where only one may be`() {
    var field = RecordField([.enterprise], isSeveral: false, chosen: "Q0001")
    field.type([.burst("gy"), .key(.enter)], office)
    #expect(field.value == "Q0002")
    #expect(field.drawn(office) == [" 谷雨泵业"])
  }

  @Test func `words that name nothing are said so and kept`() {
    var field = objects
    field.type([.burst("大雪电机")], office)
    field.leave(in: .test(office), office.workspace)
    #expect(
      field.problem(in: .test(office), office.workspace)?.zh
        == "没有找到“大雪电机”，可输入企业、小微园的名称、拼音或编号")
    #expect(field.drawn(office) == [" 大雪电机"])
  }

  @Test func `a field for a town offers towns alone, and says of another unit that it is none`() {
    var field = RecordField([.unit], isSeveral: false, areTowns: true)
    field.type([.burst("泽")], office)
    #expect(field.found == [ID<Unit>.zeguo.ref])
    field.type([.key(.control("u")), .burst("教育局")], office)
    field.leave(in: .test(office), office.workspace)
    #expect(
      field.problem(in: .test(office), office.workspace)?.zh == "D02 教育局 不是镇街，请选镇街道或管委会")
  }

  @Test func `a unit that was dissolved is not offered, and is said to be gone and not unknown`()
    throws
  {
    var office = office
    try office.apply(
      .registry(.unit(.edit(.education, [FieldEdit(.isRetired, from: "否", to: "是")]))))
    var field = RecordField([.unit], isSeveral: false)
    field.type([.burst("教育局")], office)
    field.leave(in: .test(office), office.workspace)
    #expect(field.problem(in: .test(office), office.workspace)?.zh == "教育局已撤并，请另选")
  }

  @Test func `whoever has left is not offered, and is said to be gone and not unknown`() throws {
    var office = office
    let edit = FieldEdit(Person.Field.isActive, from: "是", to: "否")
    try office.apply(.registry(.person(.edit(.coordinator, [edit]))), by: .head)
    var field = RecordField([.person], isSeveral: false)
    field.type([.burst("钱乙")], office)
    field.leave(in: .test(office), office.workspace)
    #expect(field.problem(in: .test(office), office.workspace)?.zh == "钱乙已不在岗，请另选")
  }

  @Test func `words that name nothing stand apart from the names taken, also once it is left`() {
    var field = objects
    field.type([.burst("霜降"), .key(.enter), .burst("大雪电机")], office)
    field.leave(in: .test(office), office.workspace)
    #expect(field.drawn(office, isFocused: false) == [" 霜降压缩机、大雪电机"])
  }

  @Test func `a mark with no name before it is no name`() {
    var field = objects
    field.type([.burst("霜降"), .key(.enter), .burst("、"), .burst("谷雨"), .burst("、")], office)
    #expect(field.value == "Q0001、Q0002")
    field.type([.burst("，、惊蛰"), .burst("、"), .burst("、")], office)
    #expect(field.value == "Q0001、Q0002、Q0003")
    #expect(field.drawn(office) == [" 霜降压缩机、谷雨泵业、惊蛰机床、"])
    #expect(field.problem(in: .test(office), office.workspace) == nil)
  }

  @Test func `a mark takes nothing that is only offered`() {
    var field = objects
    field.offer([ID<Enterprise>.frost.ref], now: true)
    field.type([.burst("、")], office)
    #expect(field.value == "" && field.found == [ID<Enterprise>.frost.ref])
  }

  @Test func `enter and arrows belong to the form while nothing is listed`() {
    var field = objects
    for key in [Key.enter, .up, .down] {
      let isUsed = field.type([.key(key)], office)
      #expect(!isUsed)
    }
  }

  @Test func `the caret stands behind the names taken`() {
    var field = objects
    field.type([.burst("霜降"), .key(.enter), .burst("谷")], office)
    #expect(field.caretColumn(office) == 14)
  }
}
