import Interchange
import Testing

struct CSVWriterTests {
  @Test func `rows end with CRLF and quotes stand only where they must`() {
    #expect(written([["名称", "备注"], ["霜降", "a,b"]]) == "名称,备注\r\n霜降,\"a,b\"\r\n")
    #expect(written([["他说\"好\"", "两\n行"]]) == "\"他说\"\"好\"\"\",\"两\n行\"\r\n")
  }

  @Test func `the mark that spreadsheets look for comes first when asked for`() {
    #expect(CSVWriter(byteOrderMark: true).bytes == [0xEF, 0xBB, 0xBF])
    #expect(CSVWriter().bytes.isEmpty)
  }

  @Test func `a cell that would run as a formula is made harmless`() {
    #expect(written([["=1+1", "@x", "-12.5"]]) == "'=1+1,'@x,-12.5\r\n")
  }

  @Test func `what is written reads back the same`() {
    let rows = [["a", "b;c", "d\te"], ["", "\"", "\r\n"], ["霜降", " x ", ","]]
    var writer = CSVWriter(byteOrderMark: false)
    for row in rows { writer.write(row) }
    let table = CSVTable(reading: writer.bytes)
    #expect(table.columns.map(\.name) == ["a", "b;c", "d\te"])
    let read = (0..<table.rowCount).map { row in
      (0..<3).map { table.cell(row: row, column: $0).text }
    }
    #expect(read == [["", "\"", "'\r\n"], rows[2]])
  }

  @Test func `a row of one empty cell is no empty line`() {
    #expect(written([[""]]) == "\"\"\r\n")
  }

  private func written(_ rows: [[String]]) -> String {
    var writer = CSVWriter()
    for row in rows { writer.write(row) }
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}
