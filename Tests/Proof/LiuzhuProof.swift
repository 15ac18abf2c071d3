import Glibc
import StoreProof

/// Proves the store's promise at full length, and prints what was tried and what was found.
///
/// `swift run -c release liuzhu-proof [K F A …] [bugs]`: some suites, the planted bugs or some of
/// them by name; without words everything. `--share` tries as little as `swift test` does, `--2/5`
/// the second fifth of what takes long. `P` cuts the power of real file systems and needs root. Ends with 1 when anything was otherwise than promised.
@main
enum LiuzhuProof {
  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    if arguments.first == "--worker", var worker = Worker(Array(arguments.dropFirst())) {
      exit(worker.run())
    }
    let words = arguments.filter { !$0.hasPrefix("-") }
    let size = arguments.contains("--share") ? Trials.Size.share : .long
    let suites = words.isEmpty ? Suite.all : words.compactMap(Suite.named)
    let bugs = PlantedBug.allCases.filter {
      words.isEmpty || words.contains("bugs") || words.contains($0.rawValue)
    }
    let part = arguments.lazy.compactMap { Part($0.drop { $0 == "-" }) }.first ?? .whole
    let isProven = prove(suites, size, part)
    exit(hunt(bugs) && isProven ? 0 : 1)
  }

  private static func prove(_ suites: [Suite], _ size: Trials.Size, _ part: Part) -> Bool {
    if suites.isEmpty { return true }
    print(Table.suiteHead)
    var isProven = true
    for suite in suites {
      let start = Table.seconds()
      let found = suite.findings(size, part: part)
      print(Table.row(suite, found, seconds: Table.seconds() - start))
      for example in found.examples { print("     \(example)") }
      isProven = isProven && found.cases > 0 && found.violations == 0
    }
    return isProven
  }

  /// Every planted bug has to be noticed by some suite.
  private static func hunt(_ bugs: [PlantedBug]) -> Bool {
    if bugs.isEmpty { return true }
    print(Table.bugHead)
    var isProven = true
    for bug in bugs {
      let catchers = Suite.all.filter { $0.findings(.share, bug: bug).violations > 0 }
      print(Table.row(bug, catchers))
      isProven = isProven && !catchers.isEmpty
    }
    return isProven
  }
}
