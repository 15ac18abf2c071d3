extension ReportTable {
  /// 比上月: what the month brought beside what the one before it did (月报简报).
  ///
  /// A month that is not over is laid beside as many days of the last one.
  static func months(_ material: ReportMaterial) -> ReportTable {
    let this = MonthFigures(until: material.day, material.counts, in: material.workspace)
    let end = material.day.samePlaceInLastMonth
    let last = MonthFigures(
      until: end, Counts(of: material.workspace, asOf: end), in: material.workspace)
    let rows = zip(this.rows, last.rows).map { now, before -> [ReportCell] in
      [
        .phrase(now.name), .number(now.count, now.behind), .number(before.count, before.behind),
        .change(now.count - before.count),
      ]
    }
    return ReportTable(
      "months", ReportWords.months,
      [
        .init("item", ReportWords.item, width: 20), .number("this", this.days, width: 16),
        .number("last", last.days, width: 16),
        .number("change", ReportWords.sinceLastMonth, width: 8),
      ], rows: rows)
  }
}

/// What happened from the first of a month to a day of it.
private struct MonthFigures {
  let days: Phrase
  let rows: [(name: Phrase, count: Int, behind: RowsBehind?)]

  init(until end: Day, _ counts: Counts, in workspace: Workspace) {
    let first = end.month.firstDay
    days = ReportWords.days(first, end)
    let period = Period(
      Counts(of: workspace, asOf: first.adding(days: -1)), counts, in: workspace)
    let visits = workspace.visits.live.filter { (first...end).contains($0.on) }
    let enterprises = Set(visits.flatMap(\.objects).filter { $0.kind == .enterprise })
    let flow = { (flow: Period.Flow) -> (Phrase, Int, RowsBehind?) in
      (flow.phrase, period[flow].count, .rows(period[flow].map(\.ref)))
    }
    rows = [
      (ReportWords.visitsOfMonth, visits.count, .rows(visits.map(\.ref))),
      (ReportWords.enterprisesOfMonth, enterprises.count, .rows(enterprises.sorted())),
      flow(.registered), flow(.solved), flow(.closedOtherwise),
      (ReportWords.openAtEndOfMonth, period.closing, .rows(period.openAtEnd.map(\.ref))),
    ]
  }
}

extension Day {
  /// The last day of a month stands beside the last of the month before.
  fileprivate var samePlaceInLastMonth: Day {
    self == month.lastDay ? month.adding(months: -1).lastDay : adding(months: -1)
  }
}
