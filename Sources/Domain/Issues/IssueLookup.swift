extension Workspace {
  /// The issues about an enterprise, park, site or project, found on a visit, or led by a unit.
  package func issues(of ref: EntityRef) -> [Issue] { members(Issue.self, of: ref) }

  package func issueCount(of ref: EntityRef) -> IssueCount {
    var count = IssueCount()
    for place in places(Issue.self, of: ref) { count.take(issues[at: place]) }
    return count
  }
}

/// How many issues there are and how many somebody still owes something (`未结2 共7`).
///
/// Those from old ledgers stand in a column of their own, never among the others (C3b).
package struct IssueCount: Equatable, Sendable {
  package private(set) var open = 0
  package private(set) var all = 0
  package private(set) var takenOver = 0

  package init() {}

  package mutating func take(_ issue: Issue) {
    guard issue.history == nil else {
      takenOver += 1
      return
    }
    all += 1
    if issue.state.isLive { open += 1 }
  }
}
