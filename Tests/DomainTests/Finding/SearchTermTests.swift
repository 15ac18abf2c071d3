import Testing

@testable import Domain

struct SearchTermTests {
  private func finds(_ term: String, in text: String) throws -> Bool {
    try #require(SearchTerm(term)).matches(SearchText(text))
  }

  @Test(arguments: [
    ("鑫磊压缩机股份有限公司", "xlysj"), ("鑫磊压缩机股份有限公司", "xinlei"), ("鑫磊压缩机股份有限公司", "鑫lei"),
    ("鑫磊压缩机股份有限公司", "xin磊"), ("鑫磊压缩机股份有限公司", "xlys"), ("鑫磊压缩机股份有限公司", "ysj"),
    ("鑫磊压缩机股份有限公司", "xinl"), ("鑫磊压缩机股份有限公司", "xinle"), ("鑫磊压缩机股份有限公司", "xleiys"),
    ("鑫磊压缩机股份有限公司", "压缩"), ("鑫磊压缩机股份有限公司", "XLYSJ"), ("鑫磊压缩机股份有限公司", "ｘｌ"),
    ("重庆路", "cq"), ("重庆路", "chongqing"), ("重庆路", "zhongq"), ("长城", "cc"), ("厦门", "xm"),
    ("乐清", "yq"), ("银行", "yh"), ("行业", "hangye"), ("行业", "xingye"), ("绿色", "lvse"),
    ("绿色", "lus"), ("女", "nü"), ("浙江", "zhj"), ("浙江", "zj"), ("西安", "xian"), ("先", "xian"),
    ("上海", "shhai"), ("13800001234", "1234"), ("Q0012", "q0012"), ("Q0012", "12"),
    ("宁波GQY视讯", "gqysx"), ("宁波GQY视讯", "nbgqy"), ("〔2018〕12号", "[2018]12"),
  ])
  func `a name is found however it is typed`(text: String, term: String) throws {
    #expect(try finds(term, in: text))
  }

  @Test(arguments: [
    ("鑫磊压缩机股份有限公司", "xilei"), ("鑫磊压缩机股份有限公司", "xly压"), ("鑫磊压缩机股份有限公司", "lx"),
    ("鑫磊压缩机股份有限公司", "xys"), ("鑫磊压缩机股份有限公司", "磊鑫"), ("鑫磊压缩机股份有限公司", "inlei"),
    ("鑫磊压缩机股份有限公司", "xinleix"), ("长城", "zhch1"), ("13800001234", "12345"), ("绿色", "vse"),
  ])
  func `letters that spell something else find nothing`(text: String, term: String) throws {
    #expect(try !finds(term, in: text))
  }

  @Test(arguments: [
    ("鑫磊压缩机", "xinleiyasuoji"), ("鑫磊压缩机", "鑫leiy"), ("长城", "zhangcheng"), ("长城", "chch"),
    ("上海", "shhai"), ("绿色", "lüse"), ("宁波GQY视讯", "ningboGQYshixun"), ("13800001234", "80000123"),
    ("〔2018〕12号", "[2018]12"),
  ])
  func `what a word finds was found by each beginning of it`(text: String, term: String) throws {
    let whole = try #require(SearchTerm(term))
    for length in 1...term.count {
      let beginning = String(term.prefix(length))
      #expect(try finds(beginning, in: text), "\(beginning)")
      #expect(try whole.begins(with: #require(SearchTerm(beginning))))
    }
  }

  @Test func `a word of spaces is none`() {
    #expect(SearchTerm(" 　") == nil)
  }

  @Test func `many polyphones in a row do not slow the search down`() throws {
    let text = String(repeating: "行", count: 400)
    #expect(try !finds(String(repeating: "h", count: 125) + "1", in: text))
  }

  @Test(arguments: [
    ("鑫磊压缩机", "xl", [0..<2]), ("鑫磊压缩机", "ysj", [2..<5]), ("鑫 磊", "xinlei", [0..<3]),
    ("长城和长沙", "长", [0..<1, 3..<4]), ("e\u{301}长", "chang", [1..<2]), ("霜降", "q", []),
    ("上海", "sh", [0..<1]), ("行行", "hh", [0..<2]),
  ])
  func `the characters that match are the ones shown`(
    text: String, term: String, expected: [Range<Int>]
  ) throws {
    #expect(try #require(SearchTerm(term)).highlights(in: text) == expected)
  }
}
