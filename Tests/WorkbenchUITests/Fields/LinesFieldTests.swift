import TerminalKit
import TestSupport
import Testing

@testable import WorkbenchUI

struct LinesFieldTests {
  private let office: TestOffice

  init() throws { office = try TestOffice() }

  @Test func `enter begins a line and long lines break at han characters`() {
    var field = LinesField()
    field.type([.burst("现场核查已通过，补交评价"), .key(.enter), .burst("预计六月底完成。")], office)
    #expect(field.value == "现场核查已通过，补交评价\n预计六月底完成。")
    #expect(field.drawn(office, columns: 11) == [" 现场核查已", " 通过，补交", " 评价", " 预计六月底", " 完成。"])
  }

  @Test func `up and down keep the display column and leave at the ends`() {
    var field = LinesField("现场核查\nab\n补交评价")
    field.type([.key(.left)], office)
    field.type([.key(.up), .key(.up)], office)
    #expect(field.text.caret == 3)
    let isUsed = field.type([.key(.up)], office)
    #expect(!isUsed)
  }

  @Test func `home and end go along the line of the screen`() {
    var field = LinesField("现场核查已通过")
    field.type([.key(.home)], office, columns: 9)
    #expect(field.text.caret == 4)
    field.type([.key(.end)], office, columns: 9)
    #expect(field.text.caret == 7)
  }

  @Test func `a text longer than its rows shows the line of the caret`() {
    let field = LinesField("一\n二\n三\n四", mostRows: 2)
    #expect(field.drawn(office) == [" 三", " 四"])
    #expect(field.drawn(office, isFocused: false) == [" 一", " 二"])
  }
}
