import Domain
import TestSupport
import Testing

@testable import Interchange

struct FieldCellTests {
  @Test func `a cell loses its blanks, its guard and, on one line, its line breaks`() {
    #expect(text(" 霜降\r\n公司　", in: .name) == "霜降 公司")
    #expect(text("'=1+1", in: .remarks) == "=1+1")
    #expect(text("一\n二", in: .remarks) == "一\n二")
  }

  @Test func `a cell broken as Windows or an old Mac breaks lines has lines like any other`() {
    #expect(text("一\r\n二\r三", in: .remarks) == "一\n二\n三")
    #expect(text("王辛 厂长\r\n李庚", in: .contacts) == "王辛 厂长\n李庚")
    #expect(throws: Never.self) { try taking("一\r\n二", in: .remarks) }
  }

  @Test(arguments: ["泽国镇", "泽国", " 泽　国 ", "D01"])
  func `an entry may stand by its name, its short name or its id`(text: String) throws {
    #expect(try enterprise(town: text).town == ID(1))
  }

  @Test func `a name nobody or several bear is told`() {
    #expect(throws: Misfit(expected: .town(near: []))) {
      try enterprise(town: "海南")
    }
    let towns = [ID<Unit>(2).ref, ID<Unit>(3).ref]
    #expect(throws: Misfit(expected: .oneOf(towns))) { try enterprise(town: "城区") }
  }

  @Test func `a department in the column of towns is told to be none`() throws {
    let cell = TableCell(text: "教育局", place: TablePlace(line: 2, column: 1))
    var (enterprise, names) = (Enterprise(), NameBook())
    let workspace = try TestOffice().workspace
    #expect(throws: Misfit(expected: .town(near: []))) {
      try enterprise.take(FieldCell(cell, field: .town), in: workspace, &names)
    }
  }

  @Test func `a day that a spreadsheet kept as a number is told by its day`() {
    #expect(throws: Misfit(expected: .dayNotNumber(.iso("2018-05-01")))) {
      try taking("43221", in: .registeredFrom)
    }
    #expect(throws: Misfit(expected: .field(.notADay("99999")))) {
      try taking("99999", in: .registeredFrom)
    }
  }

  @Test func `a day with its month first is refused, with how to write it`() {
    #expect(throws: Misfit(expected: .dayYearFirst)) {
      try taking("5/1/18", in: .registeredFrom)
    }
    #expect(throws: Misfit(expected: .dayWithYear)) { try taking("5月1日", in: .registeredFrom) }
    #expect(throws: Never.self) { try taking("18-5-1", in: .registeredFrom) }
  }

  @Test func `a book in one cell is refused with its place, before a record has no room for it`() {
    #expect(throws: Misfit(expected: .atMost(bytes: 100_000))) {
      try taking(String(repeating: "大", count: 40_000), in: .remarks)
    }
  }

  private func taking(_ text: String, in field: Enterprise.Field) throws(Misfit) {
    let cell = TableCell(text: text, place: TablePlace(line: 2, column: 1))
    var (enterprise, names) = (Enterprise(), NameBook())
    try enterprise.take(FieldCell(cell, field: field), in: Workspace(), &names)
  }

  private func enterprise(town: String) throws -> Enterprise {
    let cell = TableCell(text: town, place: TablePlace(line: 2, column: 1))
    var enterprise = Enterprise()
    var names = NameBook()
    try enterprise.take(FieldCell(cell, field: .town), in: Offices.withThreeTowns, &names)
    return enterprise
  }

  private func text(_ text: String, in field: Enterprise.Field) -> String {
    let cell = TableCell(text: text, place: TablePlace(line: 2, column: 1))
    return FieldCell<Enterprise>(cell, field: field).text
  }

  @Test func `a number kept whole by an equal sign and quotes is the text between them`() {
    #expect(text("=\"\(Samples.frostCode)\"", in: .creditCode) == Samples.frostCode)
    #expect(text(" =\"\" ", in: .remarks).isEmpty)
    #expect(throws: Never.self) { try taking("=\"\(Samples.frostCode)\"", in: .creditCode) }
  }

  @Test(arguments: [
    "=1+1", "＝A2", " =HYPERLINK(\"http://x\",\"甲\")", "=\"甲\"&\"乙\"", "=\"", "=\"甲",
  ])
  func `a formula is no name, unless an apostrophe says it is text`(text: String) {
    #expect(throws: Misfit(expected: .noFormula)) { try taking(text, in: .name) }
    #expect(throws: Never.self) { try taking("'=立春", in: .name) }
  }
}
