import Domain
import Testing

@testable import Interchange

struct FieldCellTests {
  @Test func `a cell loses its blanks, its guard and, on one line, its line breaks`() {
    #expect(text(" 霜降\r\n公司　", in: .name) == "霜降 公司")
    #expect(text("'=1+1", in: .remarks) == "=1+1")
    #expect(text("一\n二", in: .remarks) == "一\n二")
  }

  private func text(_ text: String, in field: Enterprise.Field) -> String {
    let cell = TableCell(text: text, place: TablePlace(line: 2, column: 1))
    return FieldCell<Enterprise>(cell, field: field).text
  }
}
