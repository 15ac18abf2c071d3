import TestSupport
import Testing

@testable import Domain

/// Real names nobody here made up.
@Suite(.enabled(if: Places.listedCompanies != nil, "no list of companies beside the package"))
struct ListedCompaniesTests {
  private let names: [String]

  /// The first column; no name of the list holds a comma or a quote.
  init() throws {
    let bytes = try #require(Places.listedCompanies.flatMap(readFile))
    let lines = String(decoding: bytes, as: UTF8.self).split { $0.isNewline }.dropFirst()
    names = lines.map { String($0.prefix { $0 != "," }) }
    try #require(names.count == 723)
  }

  private func expectEachToBeFound(by spelling: (String) -> String) throws {
    for name in names {
      let term = try #require(SearchTerm(spelling(name)))
      let text = SearchText(name)
      #expect(term.matches(text), "\(name) by \(spelling(name))")
      #expect(term.highlights(in: name) == [0..<name.count], "\(name) by \(spelling(name))")
    }
  }

  @Test func `each is found by its own name`() throws {
    try expectEachToBeFound { $0 }
  }

  @Test func `each is found by its initials`() throws {
    try expectEachToBeFound { name in
      String(name.unicodeScalars.map { Pinyin.readings(of: $0).first?.first ?? Character($0) })
    }
  }

  @Test func `each is found by its full pinyin`() throws {
    try expectEachToBeFound { name in
      name.unicodeScalars.map { Pinyin.readings(of: $0).first ?? String($0) }.joined()
    }
  }

  @Test func `xlysj, xinlei and 鑫lei find the one maker of compressors`() throws {
    for word in ["xlysj", "xinlei", "鑫lei"] {
      let term = try #require(SearchTerm(word))
      #expect(names.filter { term.matches(SearchText($0)) } == ["鑫磊压缩机股份有限公司"], "\(word)")
    }
  }
}
