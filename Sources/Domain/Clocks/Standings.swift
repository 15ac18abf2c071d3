/// How an issue stands on a day: figures alone, for thousands of them are gone through.
struct Standing: Equatable, Sendable {
  let state: IssueState
  let due: StepDue?
  /// The signature while it is missing, or `due` where that comes sooner or nothing is to be signed.
  let firstDue: StepDue?
  let card: Escalation?
}

/// How the open issues stand on one day, kept because lists sort, count and filter by it.
///
/// Reckoned by `Workspace.reckon(on:)` and never while somebody reads; an issue is forgotten as soon
/// as it or something that belongs to it changes. What is not known here is reckoned when it is
/// asked for.
struct Standings: Sendable {
  private(set) var day: Day?
  /// In their order, as they lie in memory; each has the same place in all three.
  private var ids: [ID<Issue>] = []
  private var standings: [Standing?] = []
  private var lights: [Light?] = []
  /// Issues that changed since.
  private(set) var stale: Set<ID<Issue>> = []

  init() {}

  /// Of issues in the order of their ids; nothing is known of them yet.
  init(on day: Day, of issues: [ID<Issue>]) {
    self.day = day
    ids = issues
    standings = Array(repeating: nil, count: issues.count)
    lights = Array(repeating: nil, count: issues.count)
  }
}

// MARK: - Asking

extension Standings {
  /// Whether all are known of a day: nil where another day was reckoned, or something changed since.
  func known(on day: Day) -> Standings? {
    day == self.day && stale.isEmpty ? self : nil
  }

  /// The open ones, in the order of their ids.
  var open: [ID<Issue>] { ids.indices.compactMap { standings[$0] == nil ? nil : ids[$0] } }

  /// How they stand, in the same order.
  var all: some Sequence<(ID<Issue>, Standing)> {
    zip(ids, standings).lazy.compactMap { id, standing in standing.map { (id, $0) } }
  }

  func open(in colour: Light.Colour) -> [ID<Issue>] {
    ids.indices.compactMap { lights[$0]?.colour == colour ? ids[$0] : nil }
  }

  func standing(of issue: ID<Issue>, on day: Day) -> Standing? {
    known(issue, on: day).flatMap { standings[$0] }
  }

  func light(of issue: ID<Issue>, on day: Day) -> Light? {
    known(issue, on: day).flatMap { lights[$0] }
  }

  /// Where it stands, of the day that was reckoned.
  private func known(_ issue: ID<Issue>, on day: Day) -> Int? {
    let place = firstPlace(notBelow: issue)
    return day == self.day && holds(issue, at: place) ? place : nil
  }

  private func firstPlace(notBelow issue: ID<Issue>) -> Int { ids.firstPlace { $0 < issue } }

  private func holds(_ issue: ID<Issue>, at place: Int) -> Bool {
    place < ids.count && ids[place] == issue
  }
}

// MARK: - Keeping

extension Standings {
  mutating func keep(_ standing: Standing?, _ light: Light?, of issue: ID<Issue>) {
    let place = firstPlace(notBelow: issue)
    if holds(issue, at: place) {
      (standings[place], lights[place]) = (standing, light)
    } else if standing != nil {
      ids.insert(issue, at: place)
      standings.insert(standing, at: place)
      lights.insert(light, at: place)
    }
  }

  /// All that was forgotten is known again.
  mutating func settle() { stale = [] }

  /// Forgets what a row has a say in: the issue it is, and those it belongs to.
  mutating func forget<Row: Entity>(_ row: Row?) {
    guard day != nil, let row else { return }
    for ref in row.owners + [row.ref] {
      guard let issue = ref.id(as: Issue.self) else { continue }
      keep(nil, nil, of: issue)
      stale.insert(issue)
    }
  }
}

extension Workspace {
  /// Reckons how the open issues stand on a day, as far as that is not known.
  ///
  /// For whoever shows lists, before each frame; without it everything is the same, only slower.
  package mutating func reckon(on day: Day) {
    if standings.day != day { reckonAll(on: day) }
    guard !standings.stale.isEmpty else { return }
    // In their order, as they lie in memory.
    for issue in standings.stale.sorted() { reckon(issue, on: day) }
    standings.settle()
  }

  private mutating func reckonAll(on day: Day) {
    let open = openIssues(on: day)
    standings = Standings(on: day, of: open)
    for issue in open { reckon(issue, on: day) }
  }

  private mutating func reckon(_ issue: ID<Issue>, on day: Day) {
    guard let past = past(issue, asOf: day) else { return standings.keep(nil, nil, of: issue) }
    let due = due(of: past)
    let light = light(of: past, due: due)
    standings.keep(standing(of: past, due, light), light, of: issue)
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
    return standing(of: past, due, light(of: past, due: due))
  }

  private func standing(of past: PastIssue, _ due: StepDue?, _ light: Light) -> Standing {
    Standing(
      state: past.issue.state, due: due, firstDue: firstDue(of: past, due),
      card: card(of: past, due: due, light: light))
  }
}
