/// How an issue stands on a day.
struct Standing: Equatable, Sendable {
  let state: IssueState
  let due: StepDue?
  /// By when it is to be signed for, while it is not.
  let signBy: Day?
  let light: Light
  let card: Escalation?
}

/// How the open issues stand on one day, kept because lists sort, count and filter by it.
///
/// Reckoned by `Workspace.reckon(on:)` and never while somebody reads; an issue is forgotten as soon
/// as it or something that belongs to it changes. What is not known here is reckoned when it is
/// asked for.
struct Standings: Sendable {
  private(set) var day: Day?
  private var known: [ID<Issue>: Standing] = [:]
  /// Issues that changed since.
  private(set) var stale: Set<ID<Issue>> = []

  init() {}

  init(on day: Day, of issues: some Sequence<ID<Issue>>) {
    self.day = day
    stale = Set(issues)
    known.reserveCapacity(stale.count)
  }

  /// How every issue stands; nil where another day was reckoned, or something changed since.
  func all(on day: Day) -> [ID<Issue>: Standing]? {
    day == self.day && stale.isEmpty ? known : nil
  }

  func standing(of issue: ID<Issue>, on day: Day) -> Standing? {
    day == self.day ? known[issue] : nil
  }

  mutating func keep(_ standing: Standing?, of issue: ID<Issue>) { known[issue] = standing }

  /// All that was forgotten is known again.
  mutating func settle() { stale = [] }

  /// Forgets what a row has a say in: the issue it is, and those it belongs to.
  mutating func forget<Row: Entity>(_ row: Row?) {
    guard day != nil, let row else { return }
    for ref in row.owners + [row.ref] {
      guard let issue = ref.id(as: Issue.self) else { continue }
      known[issue] = nil
      stale.insert(issue)
    }
  }
}

extension Workspace {
  /// Reckons how the open issues stand on a day, as far as that is not known.
  ///
  /// For whoever shows lists, before each frame; without it everything is the same, only slower.
  package mutating func reckon(on day: Day) {
    if standings.day != day {
      standings = Standings(on: day, of: openIssues(on: day))
    }
    guard !standings.stale.isEmpty else { return }
    // In their order, as they lie in memory.
    for issue in standings.stale.sorted() {
      let past = past(issue, asOf: day)
      standings.keep(past.map { standing(of: $0) }, of: issue)
    }
    standings.settle()
  }

  /// Those that are open now and were registered by a day.
  func openIssues(on day: Day) -> [ID<Issue>] {
    (0..<issues.count).filter { place in
      issues[at: place].struck == nil && issues[at: place].registeredOn <= day
        && frame(at: place).isOpen
    }
    .map { issues[at: $0].id }
  }

  func standing(of past: PastIssue) -> Standing {
    let due = due(of: past)
    let light = light(of: past, due: due)
    return Standing(
      state: past.issue.state, due: due, signBy: signDue(of: past)?.due, light: light,
      card: card(of: past, due: due, light: light))
  }
}
