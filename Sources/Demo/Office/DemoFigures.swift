/// The figures an office made up comes to.
///
/// Those of the report of 2018 hold in the demo office (F1–F11).
package struct DemoFigures: Equatable, Sendable {
  // Visited (F1), and those in the registry nobody visited yet (T7).
  package var enterprises = 911
  package var unvisited = 101
  package var projects = 86
  package var parks = 39
  package var sites = 25
  // Projects on the other two lists (T4, F9), and who answers for them.
  package var municipalProjects = 43
  package var largeProjects = 52
  package var projectOwners = 7
  // Commissioners (F5), and what they brought in (F7).
  package var pairings = 39
  package var homeUnits = 31
  package var talentIssues = 12
  package var schoolIssues = 5
  package var otherIssues = 30
  // Issues (F2), common classes (F3), children placed (F8), projects one issue is about (F11).
  package var solved = 832
  package var classes = 19
  package var children = 18
  package var linkedProjects = 4
  // Topics on offer (F4).
  package var policyTopics = 44
  // Enterprises asked by telephone (F6).
  package var calls = 100
  package private(set) var scale = 1

  package static let reported = DemoFigures()

  /// So many times the office, for measuring; what one issue is about stays.
  package func scaled(by scale: Int) -> DemoFigures {
    var figures = self
    figures.scale = self.scale * scale
    let multiplied: [WritableKeyPath<DemoFigures, Int>] = [
      \.enterprises, \.unvisited, \.projects, \.parks, \.sites, \.municipalProjects,
      \.largeProjects, \.pairings, \.talentIssues, \.schoolIssues, \.otherIssues, \.solved,
      \.children, \.calls,
    ]
    for figure in multiplied { figures[keyPath: figure] *= scale }
    return figures
  }
}

extension DemoFigures {
  /// F1: everything that was visited.
  package var visited: Int { enterprises + projects + parks + sites }
  /// F10: everybody on the books gets one.
  package var policyForms: Int { enterprises + unvisited }
  /// F7.
  package var commissionerIssues: Int { talentIssues + schoolIssues + otherIssues }
  /// N (F2): what was solved, and the ways that are not solved.
  package var issues: Int { solved + DemoWay.unsolved.reduce(0) { $0 + $1.count } * scale }
}
