import Glibc
import StoreProof

/// Proves the store's promise at full length, and prints what was tried and what was found.
///
/// `swift run -c release liuzhu-proof [K F A …] [bugs]`: some suites, the planted bugs or some of
/// them by name; without words everything. `--share` tries as little as `swift test` does, `--2/5`
/// the second fifth of what takes long. `P` cuts the power of real file systems and needs root. Ends
/// with 1 when anything was otherwise than promised, with 64 for a word that means nothing here.
@main
enum LiuzhuProof {
  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    if arguments.first == "--worker", var worker = Worker(Array(arguments.dropFirst())) {
      exit(worker.run())
    }
    let errand = asked(arguments)
    let isProven = prove(errand.suites, errand.size, errand.part)
    exit(hunt(errand.bugs) && isProven ? 0 : 1)
  }

  private static func asked(_ words: [String]) -> Errand {
    do {
      return try Errand(words)
    } catch {
      let answer = "liuzhu-proof: there is no \(error.word) here; there is\n\(Errand.help)\n"
      _ = write(STDERR_FILENO, answer, answer.utf8.count)
      exit(64)
    }
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
      isProven = isProven && found.isGreen
    }
    return isProven
  }

  /// Every planted bug has to be noticed by some suite that finds nothing where none is planted.
  private static func hunt(_ bugs: [PlantedBug]) -> Bool {
    if bugs.isEmpty { return true }
    let hunt = Hunt()
    for suite in hunt.unfit {
      print("\(suite.letter) is not green without a bug, so it catches none")
    }
    print(Table.bugHead)
    var isProven = hunt.unfit.isEmpty
    for bug in bugs {
      let catchers = hunt.catchers(of: bug)
      print(Table.row(bug, catchers))
      isProven = isProven && !catchers.isEmpty
    }
    return isProven
  }
}
