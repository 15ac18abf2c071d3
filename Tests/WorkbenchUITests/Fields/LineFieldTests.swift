import TerminalKit
import TestSupport
import Testing

@testable import WorkbenchUI

struct LineFieldTests {
  private let office: TestOffice

  init() throws { office = try TestOffice() }

  @Test func `newlines of a paste become spaces`() {
    var field = LineField()
    _ = field.type(
      .paste("安监函\n〔2018〕7号"), columns: 40, in: .test(office), office.workspace)
    #expect(field.value == "安监函 〔2018〕7号")
  }

  @Test func `a code typed with the input method on becomes ascii`() {
    var field = LineField(isCode: true)
    field.type([.burst("９１３３－Ａ")], office)
    #expect(field.value == "9133-A")
    var words = LineField()
    words.type([.burst("：")], office)
    #expect(words.value == "：")
  }

  @Test func `typing on arrival replaces the number that stands there, and no other text`() {
    var (number, name) = (LineField("15", isNumber: true), LineField("霜降"))
    number.enter()
    name.enter()
    for digit in ["４", "2"] { number.type([.burst(digit)], office) }
    name.type([.burst("机床")], office)
    #expect(number.value == "42" && name.value == "霜降机床")
    number.enter()
    number.type([.key(.backspace), .burst("5")], office)
    #expect(number.value == "45")
  }

  @Test func `the caret stands behind wide characters`() {
    var field = LineField("霜降压缩机")
    field.type([.key(.left), .key(.left)], office)
    #expect(field.caretColumn(office) == 6)
    #expect(field.caretColumn(office, columns: 6) == 3)
  }

  @Test func `keys of the form are left to the form`() {
    var field = LineField("霜降")
    for key in [Key.tab, .enter, .up, .down, .escape] {
      let isUsed = field.type([.key(key)], office)
      #expect(!isUsed)
    }
  }
}
