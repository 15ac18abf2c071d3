/// 总览: the counters of C4, how the open ones stand, the trend, and the same by category, town and
/// unit; every number opens (interface.md 2).
package enum Overview {
  /// The tables of the left side and of the right.
  package static func tables(
    _ counts: Counts, in workspace: Workspace
  ) -> (left: [ReportTable], right: [ReportTable]) {
    (
      [headline(counts), lights(counts, workspace), weeks(counts), states(counts)],
      [
        groups(.category, "categories", ReportWords.byCategory, counts, workspace),
        groups(.town, "towns", ReportWords.byTown, counts, workspace),
        groups(.unit, "units", ReportWords.byUnit, counts, workspace),
      ]
    )
  }

  private static func headline(_ counts: Counts) -> ReportTable {
    let counters: [(Counter, RateName?)] = [
      (.registered, nil), (.valid, nil), (.replied, .replied), (.solved, .solved),
      (.content, .content), (.closed, .closed), (.open, nil), (.longTerm, nil),
      (.responded, .responded), (.repliedOnTime, .repliedOnTime), (.calledBack, .calledBack),
    ]
    let rows = counters.map { counter, rate in
      [
        .phrase(counter.listedPhrase), counts.number(counter),
        rate.map { counts.rateCell($0) } ?? .empty, .number(counts[counter]),
      ]
    }
    let takenOver: [ReportCell] = [
      .phrase(Counter.takenOver.phrase), counts.number(.takenOver), .empty, .empty,
    ]
    return ReportTable(
      "headline", ReportWords.headline,
      [
        .init("counter", ReportWords.item, width: 18), .number("count", ReportWords.count),
        .rate("rate", ReportWords.share), bar,
      ], rows: rows + (counts[.takenOver] > 0 ? [takenOver] : []))
  }

  /// How loud those are that somebody still has to do with: the same count as over the workbench's
  /// list (C6).
  private static func lights(_ counts: Counts, _ workspace: Workspace) -> ReportTable {
    var byColour: [Light.Colour: [EntityRef]] = [:]
    for issue in counts.unfinished {
      guard let colour = workspace.light(of: issue, asOf: counts.day)?.colour else { continue }
      byColour[colour, default: []].append(issue.ref)
    }
    let colours: [Light.Colour] = [.red, .yellow, .blue, .green, .grey]
    let rows = colours.map { colour in
      let refs = byColour[colour] ?? []
      return [
        .phrase(colour.phrase), ReportCell.number(refs.count, .rows(refs)), .number(refs.count),
      ]
    }
    return ReportTable(
      "lights", ReportWords.openByLight,
      [.init("light", ReportWords.light, width: 19), .number("count", ReportWords.count), bar],
      rows: rows)
  }

  private static func states(_ counts: Counts) -> ReportTable {
    let rows = IssueState.allCases.filter { counts[state: $0] > 0 }.map { state in
      [
        .phrase(state.phrase),
        ReportCell.number(counts[state: state], .issues(IssueSelection(state: state))),
        .number(counts[state: state]),
      ]
    }
    return ReportTable(
      "states", ReportWords.byState,
      [.init("state", ReportWords.state, width: 16), .number("count", ReportWords.count), bar],
      rows: rows)
  }

  /// The last weeks, the newest first.
  private static func weeks(_ counts: Counts) -> ReportTable {
    let monday = counts.day.startOfWeek
    let rows = (0..<WeekMarks.count).map { age -> [ReportCell] in
      let week = counts.week(age)
      return [
        .phrase(monday.adding(days: -7 * age).shortPhrase(today: counts.day)),
        .number(week.registered, .issues(IssueSelection(week: .registered(age)))),
        .number(week.solved, .issues(IssueSelection(week: .solved(age)))),
        .number(week.open, .issues(IssueSelection(week: .open(age)))), .number(week.open),
      ]
    }
    return ReportTable(
      "weeks", ReportWords.byWeek,
      [
        .init("week", ReportWords.week, width: 10),
        .number("registered", Counter.registered.phrase),
        .number("solved", Counter.solved.phrase), .number("open", ReportWords.openAtEnd), bar,
      ], rows: rows)
  }

  private static func groups(
    _ kind: IssueGroup.Kind, _ key: String, _ title: Phrase, _ counts: Counts,
    _ workspace: Workspace
  ) -> ReportTable {
    let rows = counts.byVolume(counts.groups(kind)).map { group -> [ReportCell] in
      [
        .phrase(workspace.phrase(of: group)), counts.number(.valid, in: group),
        counts.number(.open, in: group), counts.number(.solved, in: group),
        .number(counts[.valid, in: group]),
      ]
    }
    return ReportTable(
      key, title,
      [
        .init("name", ReportWords.name, width: 20), .number("valid", Counter.valid.phrase),
        .number("open", Counter.open.phrase), .number("solved", Counter.solved.phrase), bar,
      ], rows: rows)
  }

  private static let bar = ReportTable.Column(
    "bar", Phrase(verbatim: ""), width: 6, isBar: true)
}
