/// Everything that is counted about issues on one day, by object, town, unit and category (C4).
///
/// Reckoned once and brought up to date by what changed: the numbers are those of a fresh count.
package struct Counts: Sendable {
  package let day: Day
  /// In the order of their ids.
  package private(set) var issues: [CountedIssue] = []
  private var all = Tally()
  private var byGroup: [IssueGroup: Tally] = [:]
  private var byState: [IssueState: Int] = [:]
  private var weeks = WeekTally()

  package init(of workspace: Workspace, asOf day: Day) {
    self.day = day
    issues = workspace.countedIssues(asOf: day)
    addAll()
  }

  /// The same as adding one after the other: groups and states are looked up once for all issues that
  /// are in the same ones.
  private mutating func addAll() {
    var alike: [GroupsOfIssue: Tally] = [:]
    for place in issues.indices {
      alike[GroupsOfIssue(issues[place]), default: Tally()].add(issues[place].sets, 1)
      weeks.add(issues[place].weeks, 1)
    }
    for (groups, tally) in alike { add(tally, to: groups) }
  }

  private mutating func add(_ issue: CountedIssue, _ sign: Int) {
    var tally = Tally()
    tally.add(issue.sets, sign)
    add(tally, to: GroupsOfIssue(issue))
    weeks.add(issue.weeks, sign)
  }

  private mutating func add(_ tally: Tally, to groups: GroupsOfIssue) {
    all.add(tally)
    byState[groups.state, default: 0] += tally[.registered]
    for group in groups.all { byGroup[group, default: Tally()].add(tally) }
  }
}

// MARK: - Asking

extension Counts {
  package subscript(counter: Counter) -> Int { all[counter] }

  package subscript(counter: Counter, in group: IssueGroup) -> Int {
    byGroup[group]?[counter] ?? 0
  }

  /// How many are in a state; those of old ledgers are in none.
  package subscript(state state: IssueState) -> Int { byState[state] ?? 0 }

  package func rate(_ rate: RateName) -> Rate {
    Rate(self[rate.numerator], of: self[rate.denominator])
  }

  package func rate(_ rate: RateName, in group: IssueGroup) -> Rate {
    Rate(self[rate.numerator, in: group], of: self[rate.denominator, in: group])
  }

  /// The groups of a kind that anything was registered in, in no order.
  package func groups(_ kind: IssueGroup.Kind) -> [IssueGroup] {
    byGroup.filter { $0.key.kind == kind && $0.value[.registered] > 0 }.map(\.key)
  }

  /// Registered, solved and open at the end of so many weeks before the one of the day.
  package func week(_ age: Int) -> (registered: Int, solved: Int, open: Int) { weeks[age] }

  /// What an issue counts for; nil where it was not yet registered.
  package subscript(id: ID<Issue>) -> CountedIssue? {
    let place = firstPlace(notBelow: id)
    return place < issues.count && issues[place].id == id ? issues[place] : nil
  }

  /// Open, or solved and not yet closed: somebody still has something to do.
  package var unfinished: [ID<Issue>] {
    issues.lazy.filter { $0.isIn(.open) || $0.isIn(.valid) && $0.state == .resolved }.map(\.id)
  }

  /// The rows behind a number, in the order of their ids.
  package func ids(_ selection: IssueSelection) -> [ID<Issue>] {
    issues.lazy.filter(selection.holds).map(\.id)
  }
}

// MARK: - Following changes

extension Counts {
  /// Takes in what was recorded: the issues it has a say in are counted again.
  package mutating func refresh(_ touches: [Touch], in workspace: Workspace) {
    var stale: Set<ID<Issue>> = []
    for touch in touches {
      for row in [touch.before?.value, touch.after.value].compactMap(\.self) {
        guard let issues = workspace.issuesCounted(by: row) else {
          self = Counts(of: workspace, asOf: day)
          return
        }
        stale.formUnion(issues)
      }
    }
    for issue in stale { recount(issue, in: workspace) }
  }

  private mutating func recount(_ id: ID<Issue>, in workspace: Workspace) {
    let place = firstPlace(notBelow: id)
    let old = self[id]
    let new = workspace.countedIssue(id, asOf: day)
    if let old { add(old, -1) }
    if let new { add(new, 1) }
    switch (old, new) {
    case (.some, let new?): issues[place] = new
    case (.some, nil): issues.remove(at: place)
    case (nil, let new?): issues.insert(new, at: place)
    case (nil, nil): break
    }
  }

  private func firstPlace(notBelow id: ID<Issue>) -> Int {
    issues.firstPlace { $0.id < id }
  }
}
