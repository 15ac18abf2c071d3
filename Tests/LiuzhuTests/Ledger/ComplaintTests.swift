import Domain
import Testing

@testable import liuzhu

/// What is wrong in a person's own themes and keys, in the one line there is for it.
@Suite struct ComplaintTests {
  private let theme = Phrase("没有主题", "no theme")
  private let key = Phrase("没有这个键", "no key")

  @Test func `the first is said, and how much more there is`() {
    #expect(SessionWords.first(of: []) == nil)
    #expect(SessionWords.first(of: [theme]) == theme)
    let told = SessionWords.first(of: [theme, key, key])
    #expect(told == Phrase("没有主题；另有 2 处", "no theme; 2 more"))
  }
}
