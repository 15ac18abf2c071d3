/// Looks for planted bugs, with suites that find nothing where none is planted: what any other finds
/// says nothing of the bug.
package struct Hunt {
  package let suites: [Suite]
  /// Those that found something, or tried nothing, without any bug.
  package let unfit: [Suite]

  package init(among all: [Suite] = Suite.all) {
    let judged = all.map { (suite: $0, isGreen: $0.findings(.wholeShare).isGreen) }
    suites = judged.filter { $0.isGreen }.map { $0.suite }
    unfit = judged.filter { !$0.isGreen }.map { $0.suite }
  }

  /// The suites that notice it.
  package func catchers(of bug: PlantedBug) -> [Suite] {
    suites.filter { $0.findings(.wholeShare, bug: bug).violations > 0 }
  }
}
