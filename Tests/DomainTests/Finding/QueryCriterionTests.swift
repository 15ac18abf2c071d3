import Testing

@testable import Domain

struct QueryCriterionTests {
  private func criterion(
    _ relation: QueryPiece.Operator, _ value: String, _ kind: QueryFieldKind
  ) throws -> QueryCriterion {
    let piece = QueryPiece(name: "x", relation: relation, value: value)
    return try QueryCriterion(piece, kind: kind, name: "x", today: #require(Day(iso: "2018-06-07")))
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
    let units = QueryValue.anyOf([SearchText("教育局"), SearchText("人社局")])
    #expect(try criterion(.has, "rsj", .text).holds(for: units))
    #expect(try criterion(.equals, "人社局", .text).holds(for: units))
    #expect(try !criterion(.equals, "人社", .text).holds(for: units))
    #expect(try !criterion(.has, "公安局", .text).holds(for: units))
  }

  @Test func `an empty text is no value`() throws {
    #expect(QueryValue.text("") == .missing)
    #expect(try !criterion(.has, "", .text).holds(for: .text("")))
    #expect(try criterion(.has, "", .text).holds(for: .text("泽国镇")))
  }
}
