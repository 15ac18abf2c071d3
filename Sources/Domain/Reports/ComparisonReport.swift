extension Report {
  /// R12 与上期比较: how what was open became what is open, month by month; it must balance (I3).
  static func comparison(_ material: ReportMaterial) -> Report {
    let since = material.since ?? material.day.month.adding(months: -1).firstDay
    let ends = Period.ends(from: since, to: material.day)
    var counts = [Counts(of: material.workspace, asOf: since.adding(days: -1))]
    counts += ends.dropLast().map { Counts(of: material.workspace, asOf: $0) } + [material.counts]
    let periods = zip(counts, counts.dropFirst()).map { Period($0, $1, in: material.workspace) }
    return material.report(
      basis: [ReportWords.comparisonBasis, ReportWords.eachTime],
      [movement(periods), shares(periods)], since: since)
  }

  private static func movement(_ periods: [Period]) -> ReportTable {
    let flows = Period.Flow.allCases
    let rows = periods.map { period -> [ReportCell] in
      [.text(period.label), .number(period.opening)]
        + flows.map { .number(period[$0].count, .rows(period[$0].map(\.ref))) }
        + [
          .number(period.closing, .rows(period.openAtEnd.map(\.ref))),
          .phrase(period.isBalanced ? ReportWords.balanced : ReportWords.unbalanced),
        ]
    }
    let sums = flows.map { flow in periods.reduce(0) { $0 + $1[flow].count } }
    let totals: [ReportCell] =
      [.phrase(ReportWords.total), .number(periods.first?.opening ?? 0)]
      + sums.map { .number($0) } + [.number(periods.last?.closing ?? 0), .empty]
    return ReportTable(
      "movement", ReportWords.movement,
      [
        .init("period", ReportWords.period, width: 24),
        .number("opening", ReportWords.opening, width: 8),
      ] + flows.map { .number($0.rawValue, $0.phrase, width: 8) } + [
        .number("closing", ReportWords.closing, width: 8),
        .init("balance", ReportWords.balance, width: 8),
      ], rows: rows, totals: totals)
  }

  private static func shares(_ periods: [Period]) -> ReportTable {
    let rates = [RateName.replied, .solved, .content, .repliedOnTime, .calledBack]
    return ReportTable(
      "shares", ReportWords.sharesAtEnd,
      [.init("period", ReportWords.period, width: 24)]
        + rates.map { .rate($0.rawValue, $0.phrase) },
      rows: periods.map { period in
        [.text(period.label)] + rates.map { .rate(period.end.rate($0)) }
      })
  }
}

/// What happened to the open issues between the ends of two days: every time one came in or went out,
/// so that the months of a year add up to the year.
struct Period {
  /// Ways into the open ones, and out of them.
  enum Flow: String, CaseIterable {
    case registered
    /// Was not open before and is again: taken up, separated, admitted after all.
    case back
    case solved
    case closedOtherwise
    case merged
    case declined
    case withdrawn

    var isIn: Bool { self == .registered || self == .back }
  }

  let start: Counts
  let end: Counts
  private var flows: [Flow: [ID<Issue>]] = [:]

  init(_ start: Counts, _ end: Counts, in workspace: Workspace) {
    self.start = start
    self.end = end
    let returned = workspace.issuesReturned(after: start.day, until: end.day)
    for issue in end.issues where !issue.isIn(.takenOver) {
      let before = start[issue.id]
      if before == nil { flows[.registered, default: []].append(issue.id) }
      var last = before?.stage ?? Stage(state: .registered, closing: nil)
      // Who never came back went out once at most: both ends say it all.
      if returned.contains(issue.id), let past = workspace.past(issue.id, asOf: end.day) {
        for step in past.steps where step.on > start.day {
          note(Stage(after: step, last), of: issue.id, after: &last)
        }
      }
      note(issue.stage, of: issue.id, after: &last)
    }
  }

  /// What counts of an issue between two of its steps.
  fileprivate struct Stage {
    let state: IssueState
    let closing: ClosingOutcome?

    /// How it left the open ones; nil while it is one.
    var wayOut: Flow? {
      switch state {
      case _ where state.isLive: nil
      case .merged: .merged
      case .declined: .declined
      case .withdrawn: .withdrawn
      default: state.isSolved(closing) ? .solved : .closedOtherwise
      }
    }
  }

  /// It came in or went out, or nothing of both.
  private mutating func note(
    _ now: Stage, of issue: ID<Issue>, after last: inout Stage
  ) {
    if let way = now.wayOut {
      if last.wayOut == nil { flows[way, default: []].append(issue) }
    } else if last.wayOut != nil {
      flows[.back, default: []].append(issue)
    }
    last = now
  }

  subscript(flow: Flow) -> [ID<Issue>] { flows[flow] ?? [] }

  var opening: Int { start[.open] }
  var closing: Int { end[.open] }
  var openAtEnd: [ID<Issue>] { end.ids(IssueSelection(.open)) }

  /// opening + in − out = closing.
  var isBalanced: Bool {
    let change = Flow.allCases.reduce(0) { $0 + ($1.isIn ? 1 : -1) * self[$1].count }
    return opening + change == closing
  }

  /// `2018-05-01 - 2018-05-31`.
  var label: String { "\(start.day.adding(days: 1).iso) - \(end.day.iso)" }

  /// The last days of the months of a period, and its own last day.
  static func ends(from start: Day, to end: Day) -> [Day] {
    var ends: [Day] = []
    var month = start.month
    while month.lastDay < end {
      ends.append(month.lastDay)
      month = month.adding(months: 1)
    }
    return ends + [end]
  }
}

extension Period.Stage {
  fileprivate init(after step: StepMark, _ last: Self) {
    self.init(state: step.to, closing: step.closing(after: last.closing))
  }
}

extension CountedIssue {
  fileprivate var stage: Period.Stage { .init(state: state, closing: closing) }
}

extension Workspace {
  /// The issues that became open again in these days (T19, T24, T25): few, and found in one go.
  fileprivate func issuesReturned(after start: Day, until end: Day) -> Set<ID<Issue>> {
    var found: Set<ID<Issue>> = []
    for place in 0..<steps.count where steps[at: place].struck == nil {
      guard steps[at: place].on > start, steps[at: place].on <= end else { continue }
      switch steps[at: place].rule {
      case .reopen, .unmerge, .restore: found.insert(steps[at: place].issue)
      default: break
      }
    }
    return found
  }
}
