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
    #expect(suite.findings(.share, bug: bug).violations > 0)
  }
}
