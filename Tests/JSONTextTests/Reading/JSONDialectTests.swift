import JSONText
import Testing

struct JSONDialectTests {
  @Test func `a theme may have comments, trailing commas and a byte order mark`() throws {
    let text = """
      \u{FEFF}// 会议室
      {
        "inherits": "light", /* 底色
        不变 */ "roles": ["a", "b",],
      } // end
      """
    let value = try JSON(parsing: text, dialect: .commented)
    #expect(value == ["inherits": "light", "roles": ["a", "b"]])
  }

  @Test(arguments: [
    ("/* 1", JSONProblem.commentNotClosed, 0), ("/*/", .commentNotClosed, 0),
    ("/ 1", .valueExpected, 0), ("[,]", .valueExpected, 1), ("[1,,]", .valueExpected, 3),
    (#"{"a":1,"a":2}"#, .duplicateKey("a"), 7), ("// only", .textEnds, 7),
  ])
  func `what is no comment is still an error`(text: String, problem: JSONProblem, offset: Int) {
    let failure = #expect(throws: JSONFailure.self) { try JSON(parsing: text, dialect: .commented) }
    #expect(failure?.problem == problem)
    #expect(failure?.position.offset == offset)
  }
}
