import TestSupport
import Testing

@testable import Domain

struct SuggestionTests {
  @Test func `the most similar title that was triaged is found`() throws {
    var office = try TestOffice()
    let schooling = try office.issue(in: .triaged)
    let roads = try office.register("厂区门口道路破损")
    try office.step(roads, .schooling(to: .industry))
    let draft = Issue.draft("员工子女入学难")
    #expect(office.workspace.mostSimilarDecided(to: draft)?.id == schooling)
    #expect(office.workspace.mostSimilarDecided(to: .draft("高压线迁移")) == nil)
  }

  @Test(arguments: [("天然气管网", "天然气管网", 100), ("天然气", "高压线", 0), ("气", "气", 0)])
  func `likeness is the share of common pairs`(one: String, other: String, percent: Int) {
    #expect(Bigrams(one).likeness(to: Bigrams(other)) == percent)
  }
}
