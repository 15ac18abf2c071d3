import StoreProof
import Testing

struct SuiteTests {
  @Test(arguments: Suite.all.map(\.letter))
  func `the fast share of each suite finds nothing`(letter: String) throws {
    let suite = try #require(Suite.named(letter))
    let found = suite.findings(.share)
    #expect(found.cases > 0)
    #expect(found.examples == [])
  }

  @Test(arguments: PlantedBug.allCases)
  func `a planted bug is caught`(bug: PlantedBug) throws {
    let suite = try #require(Suite.named(bug.catcher))
    // Where real processes meet, whether they get in each other's way is chance.
    let isCaught = (1...5).contains { _ in suite.findings(.share, bug: bug).violations > 0 }
    #expect(isCaught)
  }
}
