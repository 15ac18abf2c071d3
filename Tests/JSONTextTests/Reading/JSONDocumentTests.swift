import JSONText
import Testing

struct JSONDocumentTests {
  static let text = """
    {
      // 颜色
      "roles": {
        "强调": "#fff", "acent": "#000"
      },
      "list": [1, {"x": 2}]
    }
    """

  @Test(arguments: [
    (["roles"], 3, 3), (["roles", "强调"], 4, 5), (["roles", "acent"], 4, 19),
    (["list", "1"], 6, 15),
    (["list", "1", "x"], 6, 16),
  ])
  func `every key knows its line and column`(path: [String], line: Int, column: Int) throws {
    let document = try JSONDocument(parsing: Self.text, dialect: .commented)
    let position = try #require(document.position(of: path))
    #expect((position.line, position.column) == (line, column))
  }

  @Test func `a key that is not there has no position`() throws {
    let document = try JSONDocument(parsing: Self.text, dialect: .commented)
    #expect(document.position(of: ["roles", "x"]) == nil)
    #expect(document.root["roles"]?["acent"] == "#000")
  }

  @Test func `an error names line and column, counting characters and not bytes`() {
    let failure = #expect(throws: JSONFailure.self) {
      try JSONDocument(parsing: "{\n  \"霜降\": tru\n}", dialect: .commented)
    }
    #expect(failure == JSONFailure(.valueExpected, at: .init(offset: 14, line: 2, column: 9)))
  }
}
