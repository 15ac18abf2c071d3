import Domain
import TerminalKit
import TestSupport
import Testing

@testable import WorkbenchUI

struct PickFieldTests {
  private let office: TestOffice

  init() throws { office = try TestOffice() }

  private func results(_ code: String = "") -> PickField {
    PickField(Reply.Result.allCases.map { Option($0.rawValue, $0.phrase) }, selected: code)
  }

  @Test func `each answer has a row, and the marked one a bar`() {
    var field = results()
    field.type([.key(.down)], office)
    #expect(
      field.drawn(office) == ["", " 已解决", "▌部分解决", " 解释说明", " 列入计划", " 无法解决"])
    #expect(field.drawn(office, isFocused: false) == [""])
  }

  @Test func `what is typed leaves those it could mean, and Enter takes the marked one`() {
    var field = results()
    field.type([.burst("jue"), .key(.down)], office)
    #expect(field.drawn(office) == [" jue", " 已解决", "▌部分解决", " 无法解决"])
    #expect(field.value == "")
    field.type([.key(.enter)], office)
    #expect(field.value == "partly")
    #expect(field.drawn(office) == [" 部分解决"])
  }

  @Test func `leaving takes what was typed, and not what was only marked`() {
    var field = results()
    field.type([.key(.down)], office)
    field.leave(in: .test(office), office.workspace)
    #expect(field.value == "")
    field.type([.burst("列入")], office)
    field.leave(in: .test(office), office.workspace)
    #expect(field.value == "planned")
  }

  @Test func `what means none of them is told, and the answer before it is not saved for it`() {
    var field = results("planned")
    field.type([.burst("没有")], office)
    field.leave(in: .test(office), office.workspace)
    #expect(field.problem(in: .test(office), office.workspace) == FormWords.noAnswer("没有"))
    #expect(field.drawn(office, isFocused: false) == [" 没有"])
    field.type([.key(.backspace), .key(.backspace)], office)
    #expect(field.problem(in: .test(office), office.workspace) == nil)
    #expect(field.value == "planned")
  }

  @Test func `a blank is no answer`() {
    var field = results("planned")
    field.type([.burst(" ")], office)
    field.leave(in: .test(office), office.workspace)
    #expect(field.value == "planned" && field.drawn(office) == [" 列入计划"])
  }

  @Test func `backspace gives the choice back, and all are shown again`() {
    var field = results("planned")
    #expect(field.drawn(office) == [" 列入计划"])
    field.type([.key(.backspace)], office)
    #expect(field.value == "" && field.drawn(office).count == 6)
  }

  @Test func `enter and arrows belong to the form once something is taken`() {
    var field = results("planned")
    for key in [Key.enter, .up, .down] {
      let isUsed = field.type([.key(key)], office)
      #expect(!isUsed)
    }
  }

  @Test func `of many answers those around the marked one are shown`() {
    var field = PickField((1...30).map { Option("c\($0)", Phrase(verbatim: "第\($0)项")) })
    #expect(field.drawn(office).count == 11)
    for _ in 1...20 { field.type([.key(.down)], office) }
    #expect(field.drawn(office).contains("▌第21项") && field.drawn(office).count == 11)
  }
}
