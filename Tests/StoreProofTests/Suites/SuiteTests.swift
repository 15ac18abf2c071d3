import Testing

@testable import StoreProof

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
    let isCaught = (1...5).contains { _ in suite.findings(.wholeShare, bug: bug).violations > 0 }
    #expect(isCaught)
  }

  @Test func `a suite that finds something without any bug is no witness of one`() {
    let grumbler = Suite(letter: "G", title: "always finds something") {
      $0.note("wrong", in: "any case")
    }
    let idler = Suite(letter: "I", title: "tries nothing") { _ in }
    let witness = Suite(letter: "W", title: "notices a bug") { trials in
      trials.note(trials.bug == nil ? nil : "wrong", in: "any case")
    }
    let hunt = Hunt(among: [grumbler, idler, witness])
    #expect(hunt.unfit.map(\.letter) == ["G", "I"])
    #expect(hunt.catchers(of: .noSync).map(\.letter) == ["W"])
  }

  @Test func `suites and bugs are asked for by name, and nothing else is`() throws {
    let some = try Errand(["k", "P", "no-lock", "--2/5"])
    #expect(some.suites.map(\.letter) == ["K", "P"] && some.bugs == [.noLock])
    #expect(some.size == .long)
    let all = try Errand(["--share"])
    #expect(all.suites.count == Suite.all.count && all.bugs == PlantedBug.allCases)
    #expect(all.size == .share)
    for words in [["Z"], ["K", "foo"], ["--shar"], ["--0/5"], ["-h"]] {
      #expect(throws: Errand.UnknownWord(word: words.last ?? "")) { try Errand(words) }
    }
  }

  @Test func `what there is to ask for is listed, with where the rest is run`() {
    for suite in Suite.all + Suite.forRoot { #expect(Errand.help.contains("  \(suite.letter)  ")) }
    for bug in PlantedBug.allCases { #expect(Errand.help.contains(bug.rawValue)) }
    #expect(Errand.help.contains("swift test --filter MutatedLineTests"))
  }
}
