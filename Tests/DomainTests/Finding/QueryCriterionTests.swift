import Testing

@testable import Domain

struct QueryCriterionTests {
  private func criterion(
    _ relation: QueryPiece.Operator, _ value: String, _ kind: QueryFieldKind,
    among codes: [FieldShape.Choice] = []
  ) throws -> QueryCriterion {
    let piece = QueryPiece(name: "x", relation: relation, value: value)
    let today = try #require(Day(iso: "2018-06-07"))
    let criterion = try QueryCriterion(piece, kind: kind, name: Phrase("x", "x"), today: today)
    return try #require(criterion.settled(among: codes))
  }

  @Test(arguments: [
    ("7", "2018-06-14"), ("-2", "2018-06-05"), ("+3", "2018-06-10"), ("０", "2018-06-07"),
    ("周五", "2018-06-08"), ("6-15", "2018-06-15"), ("20180615", "2018-06-15"),
  ])
  func `a bare number for a day counts from today`(value: String, expected: String) throws {
    let day = try #require(Day(iso: expected))
    #expect(try criterion(.less, value, .day) == .day(.less, day))
  }

  @Test func `one of several texts is enough`() throws {
    let units = QueryValue.anyOf(["教育局", "人社局"])
    #expect(try criterion(.has, "rsj", .text).finds(units))
    #expect(try criterion(.equals, "人社局", .text).finds(units))
    #expect(try !criterion(.equals, "人社", .text).finds(units))
    #expect(try !criterion(.has, "公安局", .text).finds(units))
  }

  @Test func `an empty text is no value`() throws {
    #expect(QueryValue.text("") == .missing)
    #expect(try !criterion(.has, "", .text).finds(.text("")))
    #expect(try criterion(.has, "", .text).finds(.text("泽国镇")))
  }

  @Test(arguments: [("", true), ("是", true), ("yes", true), ("否", false), ("no", false)])
  func `a flag is asked for by itself or by yes and no`(value: String, flag: Bool) throws {
    let criterion = try criterion(.has, value, .text, among: Domain.Issue.Asked.yesOrNo)
    #expect(criterion.finds(.flag(flag)))
    #expect(!criterion.finds(.flag(!flag)))
  }

  @Test func `a code is found in both languages and as it stands in files`() throws {
    for word in ["待签收", "dqs", "sign for", "dispatched"] {
      let criterion = try criterion(.has, word, .text, among: IssueState.codes)
      #expect(criterion.finds(.code(IssueState.dispatched)), "\(word)")
    }
    let dispatched = try criterion(.equals, "dispatched", .text, among: IssueState.codes)
    #expect(!dispatched.finds(.code(IssueState.triaged)))
  }
}

extension QueryCriterion {
  fileprivate func finds(_ value: QueryValue) -> Bool {
    var folded = FoldedTexts()
    return holds(for: value, folded: &folded)
  }
}
