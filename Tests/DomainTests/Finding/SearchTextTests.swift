import Testing

@testable import Domain

struct SearchTextTests {
  @Test func `texts are folded once and kept apart`() throws {
    let text = SearchText(["霜降 泵业", "", "Ｑ０００１"])
    #expect(text == SearchText(["霜降泵业", "q0001"]))
    #expect(try #require(SearchTerm("霜降")).matches(text))
    #expect(try #require(SearchTerm("0001")).matches(text))
    #expect(try !#require(SearchTerm("业q")).matches(text))
    #expect(try !#require(SearchTerm("yq")).matches(text))
  }

  @Test func `letters rule out only what cannot match`() {
    let text = LetterSet(ofText: Folding.scalars(of: "重庆GQY视讯2018"))
    for term in ["cq", "zq", "chongqing", "gqy", "shixun", "sx", "2018", "重", "庆gqy"] {
      #expect(LetterSet(ofTerm: Folding.scalars(of: term)).isSubset(of: text), "\(term)")
    }
    for term in ["m", "cqm", "3", "泵"] {
      #expect(!LetterSet(ofTerm: Folding.scalars(of: term)).isSubset(of: text), "\(term)")
    }
  }
}
