import Testing

@testable import Domain

struct QueryWordsTests {
  private func words(_ wanted: [String], without unwanted: [String] = []) -> QueryWords {
    var words = QueryWords()
    for word in wanted { words.add(word, isNegated: false) }
    for word in unwanted { words.add(word, isNegated: true) }
    return words
  }

  @Test func `every wanted word is there and no unwanted one`() {
    let text = SearchText(["霜降压缩机股份有限公司", "Q0012"])
    #expect(words(["ysj", "12"], without: ["大溪"]).match(text))
    #expect(!words(["ysj", "13"]).match(text))
    #expect(!words(["ysj"], without: ["0012"]).match(text))
    #expect(words(["", "　"]).isEmpty)
  }

  @Test func `words narrow others that they repeat or lengthen, and not those they change`() {
    let typed = words(["ysj"], without: ["大溪"])
    #expect(typed.narrow(typed) && typed.narrow(words([])))
    #expect(words(["ysjg", "12"], without: ["大溪", "泽国"]).narrow(typed))
    #expect(!words(["ys"], without: ["大溪"]).narrow(typed))
    #expect(!words(["sjg"], without: ["大溪"]).narrow(typed))
    #expect(!words(["ysj"]).narrow(typed))
    #expect(!words(["ysj"], without: ["大溪镇"]).narrow(typed))
  }

  @Test func `ranges that touch or overlap are shown as one`() {
    let words = words(["sj", "降压", "gs"], without: ["股份"])
    #expect(words.highlights(in: "霜降压缩机股份有限公司") == [0..<5, 9..<11])
  }
}
