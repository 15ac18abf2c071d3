import TestSupport
import Testing

@testable import Domain

struct LexiconTests {
  @Test(arguments: [
    ("人才租房补贴没有到位", "04"), ("技改补贴没有到位", "17"), ("天然气管网没有接通", "09"),
    ("高压线挡了厂房，开工不了", "10"), ("Ａ区厂房屋顶漏水", nil), ("", nil),
  ])
  func `the longest words speak for a category, and none speaks where none is known`(
    text: String, category: String?
  ) {
    #expect(Lexicon.shipped.suggestion(for: text) == category)
  }

  @Test func `widths and cases make no difference`() {
    let lexicon = Lexicon([.init("09", ["LNG储罐"])])
    #expect(lexicon.suggestion(for: "新增ｌｎｇ 储罐一座") == "09")
  }

  @Test func `every category of the office has its words, and no word speaks for two`() {
    let entries = Lexicon.shipped.entries
    #expect(entries.map(\.category) == Category.shipped.map(\.code))
    let words = entries.flatMap(\.words).map(Folding.fold)
    #expect(Set(words).count == words.count)
    #expect(words.allSatisfy { !$0.isEmpty })
  }

  /// On texts that were labelled before there was a lexicon; the floors are what it reaches, rounded
  /// down.
  @Test func `of the labelled texts most get their category, and few another one`() {
    let matters = MatterPair.all.flatMap { [$0.one, $0.other] }
    let suggested = matters.map { (matter: $0, category: Lexicon.shipped.suggestion(for: $0.text)) }
    let right = suggested.count { $0.matter.category == $0.category }
    let wrong = suggested.count { $0.category != nil && $0.matter.category != $0.category }
    print(
      "category suggestions: \(right) right, \(wrong) wrong, of \(matters.count) labelled texts")
    #expect(matters.count >= 120)
    #expect(right * 100 / matters.count >= 91)
    #expect(wrong * 100 / matters.count <= 4)
  }
}
