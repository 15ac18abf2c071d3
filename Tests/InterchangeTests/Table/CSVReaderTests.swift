import Testing

@testable import Interchange

struct CSVReaderTests {
  @Test(arguments: [
    ("a,b\nc,d", [["a", "b"], ["c", "d"]]),
    ("a,b\r\nc,d\r\n", [["a", "b"], ["c", "d"]]),
    ("a\rb\r", [["a"], ["b"]]),
    ("\"a,\"\"b\"\"\",c", [["a,\"b\"", "c"]]),
    ("\"a\r\nb\",c\n", [["a\r\nb", "c"]]),
    ("\"\",\n", [["", ""]]),
    ("5\" pipe,b", [["5\" pipe", "b"]]),
    ("\"\"\"\"", [["\""]]),
    ("霜降,谷雨", [["霜降", "谷雨"]]),
  ])
  func `fields are cut as RFC 4180 has it`(text: String, records: [[String]]) {
    #expect(read(text).records == records)
  }

  @Test(arguments: [
    ("a;b;c,d", ["a", "b", "c,d"]), ("a\tb", ["a", "b"]), ("\"x;y;z\",b", ["x;y;z", "b"]),
    ("a", ["a"]), ("a,b;c", ["a", "b;c"]),
  ])
  func `the delimiter is the one the first line uses most`(text: String, fields: [String]) {
    #expect(read(text).records == [fields])
  }

  @Test func `the first line decides the delimiter for all`() {
    #expect(read("a;b\n1,5;2,5,7\n").records == [["a", "b"], ["1,5", "2,5,7"]])
  }

  @Test func `each field knows its physical line`() {
    var reader = CSVReader(Array("a,\"x\r\ny\",b\rc\n".utf8))
    #expect(reader.nextRecord()?.map(\.line) == [1, 1, 2])
    #expect(reader.nextRecord()?.map(\.line) == [3])
    #expect(reader.nextRecord() == nil)
  }

  @Test func `a quote that never closes is named where it opened`() {
    let result = read("a,b\n1,\"two\n3,4\n")
    #expect(result.records == [["a", "b"]])
    let place = TablePlace(line: 2, column: 2)
    #expect(
      result.problems == [TableProblem(at: place, found: "two", expected: .closingQuote)])
  }

  @Test func `text after a closing quote is named, and the next line is read again`() {
    let result = read("a,b\n1,\"two\"x\n3,4\n")
    #expect(result.records == [["a", "b"], ["3", "4"]])
    let place = TablePlace(line: 2, column: 2)
    #expect(
      result.problems == [TableProblem(at: place, found: "x", expected: .delimiterAfterQuote)])
  }

  @Test func `a line is told once, however much is wrong with it`() {
    #expect(read("a,b\n\"1\"x,\"2\"y\n").problems.count == 1)
  }

  private func read(_ text: String) -> (records: [[String]], problems: [TableProblem]) {
    let utf8 = Array(text.utf8)
    var reader = CSVReader(utf8)
    var records: [[String]] = []
    while let record = reader.nextRecord() { records.append(record.map { $0.text(in: utf8) }) }
    return (records, reader.problems)
  }
}
