import Testing

@testable import Domain

struct QueryReaderTests {
  private func pieces(_ text: String) -> [QueryPiece] {
    var reader = QueryReader(text)
    return Array(IteratorSequence(AnyIterator { reader.next() }))
  }

  @Test(arguments: [
    ("xlysj", QueryPiece(value: "xlysj")),
    ("!大溪", QueryPiece(isNegated: true, value: "大溪")),
    ("！大溪", QueryPiece(isNegated: true, value: "大溪")),
    ("town:泽国", QueryPiece(name: "town", value: "泽国")),
    ("镇街：泽国", QueryPiece(name: "镇街", value: "泽国")),
    ("!unit=教育局", QueryPiece(isNegated: true, name: "unit", relation: .equals, value: "教育局")),
    ("due<7", QueryPiece(name: "due", relation: .less, value: "7")),
    ("due＜＝7", QueryPiece(name: "due", relation: .lessOrEqual, value: "7")),
    ("due≥7", QueryPiece(name: "due", relation: .moreOrEqual, value: "7")),
    ("due>-2", QueryPiece(name: "due", relation: .more, value: "-2")),
    ("due:", QueryPiece(name: "due", value: "")),
    ("\"a b\"", QueryPiece(value: "a b")),
    ("“甲　乙”", QueryPiece(value: "甲　乙")),
    ("unit:\"a b\"", QueryPiece(name: "unit", value: "a b")),
    ("\"town:x\"", QueryPiece(value: "town:x")),
    ("unit:\"a b", QueryPiece(name: "unit", value: "a b")),
    ("10:30", QueryPiece(value: "10:30")),
    (":x", QueryPiece(value: ":x")),
    ("!", QueryPiece(isNegated: true, value: "")),
    ("due《7", QueryPiece(name: "due", relation: .less, value: "7", title: "due《7")),
  ])
  func `a piece is cut into its parts`(text: String, piece: QueryPiece) {
    #expect(pieces(text) == [piece])
  }

  @Test func `pieces are parted by spaces of any width`() {
    #expect(pieces(" a　b  \"c d\" ").map(\.value) == ["a", "b", "c d"])
    #expect(pieces("   ") == [])
  }
}
