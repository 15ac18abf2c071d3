extension Report {
  /// R12 与上期比较: how what was open became what is open, month by month; it must balance (I3).
  static func comparison(_ material: ReportMaterial) -> Report {
    let since = material.since ?? material.day.month.adding(months: -1).firstDay
    let ends = Period.ends(from: since, to: material.day)
    var counts = [Counts(of: material.workspace, asOf: since.adding(days: -1))]
    counts += ends.dropLast().map { Counts(of: material.workspace, asOf: $0) } + [material.counts]
    let periods = zip(counts, counts.dropFirst()).map { Period($0, $1) }
    return material.report(
      basis: [ReportWords.comparisonBasis], [movement(periods), shares(periods)], since: since)
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
        + rates.map { .rate("\($0)", $0.phrase) },
      rows: periods.map { period in
        [.text(period.label)] + rates.map { .rate(period.end.rate($0)) }
      })
  }
}

/// What happened to the open issues between the ends of two days.
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

  init(_ start: Counts, _ end: Counts) {
    self.start = start
    self.end = end
    for issue in end.issues where !issue.isIn(.takenOver) {
      let before = start[issue.id]
      let wasOpen = before?.isIn(.open) ?? false
      if !wasOpen, before == nil { flows[.registered, default: []].append(issue.id) }
      if !wasOpen, before != nil, issue.isIn(.open) { flows[.back, default: []].append(issue.id) }
      if wasOpen || before == nil, let way = issue.wayOfOpen {
        flows[way, default: []].append(issue.id)
      }
    }
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

extension CountedIssue {
  /// How it left the open ones; nil while it is one.
  fileprivate var wayOfOpen: Period.Flow? {
    if isIn(.open) { return nil }
    if isIn(.merged) { return .merged }
    if isIn(.declined) { return .declined }
    if isIn(.withdrawn) { return .withdrawn }
    return isIn(.solved) ? .solved : .closedOtherwise
  }
}
