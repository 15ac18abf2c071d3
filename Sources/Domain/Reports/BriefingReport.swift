extension Report {
  /// R1 领导小组简报: the headline figures, the month beside the last, by object, class and unit, and
  /// what is worst.
  static func briefing(_ material: ReportMaterial) -> Report {
    let counts = material.counts
    return material.report(
      basis: [
        ReportWords.validBasis, ReportWords.solvedBasis, ReportWords.takenOver(counts),
        ReportWords.placesBasis,
      ],
      [
        headline(material), .months(material), objects(material), categories(material),
        units(material),
        worst(material), retention(material), decisions(material),
      ].compactMap(\.self))
  }

  private static func headline(_ material: ReportMaterial) -> ReportTable {
    let counts = material.counts
    let counters: [(Counter, RateName?)] = [
      (.registered, nil), (.valid, nil), (.replied, .replied), (.solved, .solved),
      (.content, .content), (.closed, .closed), (.open, nil), (.longTerm, nil),
    ]
    let rows = counters.map { counter, rate in
      [
        .phrase(counter.listedPhrase), counts.number(counter),
        rate.map { counts.rateCell($0) } ?? .empty,
        rate.map { .phrase(ReportWords.basis(of: $0)) } ?? .empty,
      ]
    }
    let naive: [ReportCell] = [
      .phrase(RateName.solvedNaively.phrase), .empty, counts.rateCell(.solvedNaively),
      .phrase(ReportWords.basis(of: .solvedNaively)),
    ]
    return ReportTable(
      "headline", ReportWords.headline,
      [
        .init("counter", ReportWords.item, width: 20),
        .number("count", ReportWords.count, width: 8),
        .rate("rate", ReportWords.share), .init("basis", ReportWords.basisTitle, width: 48),
      ], rows: rows + [commonClasses(material), naive])
  }

  /// How many there are, and how many of them came to their conclusion.
  private static func commonClasses(_ material: ReportMaterial) -> [ReportCell] {
    let classes = material.workspace.classes.live.compactMap { $0.asOf(material.day) }
    let concluded = classes.count { $0.state == .concluded }
    return [
      .phrase(EntityKind.commonClass.phrase),
      .number(classes.count, .rows(classes.map(\.ref))),
      .rate(Rate(concluded, of: classes.count)), .phrase(ReportWords.concludedBasis),
    ]
  }

  private static func objects(_ material: ReportMaterial) -> ReportTable {
    let (counts, workspace) = (material.counts, material.workspace)
    let coverage = Coverage(of: workspace, since: nil, asOf: material.day)
    let rows = Coverage.kinds.map { kind -> [ReportCell] in
      let visited = coverage.visited.filter { $0.kind == kind }
      let registered = coverage.registered.filter { $0.kind == kind }
      let group = IssueGroup.object(kind)
      return [
        .phrase(kind.phrase), .number(registered.count), .number(visited.count, .rows(visited)),
        .rate(Rate(visited.count, of: registered.count)), counts.number(.registered, in: group),
        counts.number(.open, in: group), counts.rateCell(.solved, in: group),
      ]
    }
    let totals: [ReportCell] = [
      .phrase(ReportWords.total), .number(coverage.registered.count),
      .number(coverage.visited.count, .rows(coverage.visited)),
      .rate(Rate(coverage.visited.count, of: coverage.registered.count)),
      counts.number(.registered), counts.number(.open), counts.rateCell(.solved),
    ]
    return ReportTable(
      "objects", ReportWords.byObject,
      [
        .init("object", ReportWords.object, width: 16),
        .number("registry", ReportWords.registry, width: 8),
        .number("visited", ReportWords.visited, width: 8), .rate("coverage", ReportWords.coverage),
        .number("issues", EntityKind.issue.phrase), .number("open", Counter.open.phrase),
        .rate("solvedRate", RateName.solved.phrase),
      ], rows: rows, totals: totals)
  }

  private static func categories(_ material: ReportMaterial) -> ReportTable {
    grouped(
      "categories", ReportWords.byCategory, .category, ReportWords.category, material)
  }

  private static func units(_ material: ReportMaterial) -> ReportTable {
    grouped("units", ReportWords.byUnit, .unit, EntityKind.unit.phrase, material)
  }

  private static func grouped(
    _ key: String, _ title: Phrase, _ kind: IssueGroup.Kind, _ head: Phrase,
    _ material: ReportMaterial
  ) -> ReportTable {
    let (counts, workspace) = (material.counts, material.workspace)
    let rows = counts.byVolume(counts.groups(kind)).map { group -> [ReportCell] in
      [
        .phrase(workspace.phrase(of: group)), counts.number(.valid, in: group),
        counts.number(.open, in: group), counts.rateCell(.solved, in: group),
        counts.rateCell(.content, in: group),
      ]
    }
    return ReportTable(
      key, title,
      [
        .init("name", head, width: 24), .number("valid", Counter.valid.phrase),
        .number("open", Counter.open.phrase), .rate("solvedRate", RateName.solved.phrase),
        .rate("contentRate", RateName.content.phrase),
      ], rows: rows,
      totals: [
        .phrase(ReportWords.total), counts.number(.valid), counts.number(.open),
        counts.rateCell(.solved), counts.rateCell(.content),
      ])
  }
}

// MARK: - Who may leave

extension Report {
  /// How many, by level, and how many of those that ended stayed: never which (C11); none on a wall
  /// (C14).
  private static func retention(_ material: ReportMaterial) -> ReportTable? {
    let count = material.workspace.retentionCount(asOf: material.day)
    guard material.workspace.veil == nil, count.all > 0 || count.retained.denominator > 0 else {
      return nil
    }
    let levels = RetentionCase.Level.allCases.reversed().map { level -> [ReportCell] in
      [.phrase(level.phrase), .number(count.open[level] ?? 0), .empty]
    }
    return ReportTable(
      ofRetention: count.all, RetentionWords.retentionTable,
      [
        .init("level", RetentionWords.level, width: 30),
        .number("count", ReportWords.count, width: 8), .rate("rate", ReportWords.share),
      ],
      rows: levels + [[.phrase(RetentionWords.retained), .empty, .rate(count.retained)]])
  }
}

// MARK: - What is worst

extension Report {
  /// So many of the red ones go to the leaders.
  private static let worstShown = 10

  private static func worst(_ material: ReportMaterial) -> ReportTable? {
    let workspace = material.workspace
    let red = material.counts.unfinished.compactMap { id -> Worst? in
      guard let light = workspace.light(of: id, asOf: material.day), light.colour == .red,
        let issue = workspace.issue(id, asOf: material.day)
      else { return nil }
      return Worst(
        issue: issue, light: light, days: issue.registeredOn.days(to: material.day))
    }
    guard !red.isEmpty else { return nil }
    let shown = red.sorted { ($1.days, $0.issue.id) < ($0.days, $1.issue.id) }.prefix(worstShown)
    return ReportTable(
      "red", ReportWords.red,
      [
        .init("id", ReportWords.number, width: 10),
        .init("title", Issue.Field.title.phrase, width: 30),
        .init("object", ReportWords.object, width: 16),
        .init("unit", EntityKind.unit.phrase, width: 12), .number("days", ReportWords.days),
        .init("reason", ReportWords.why, width: 28),
      ], rows: shown.map { $0.cells(material) },
      notes: red.count > shown.count ? [ReportWords.shown(shown.count, of: red.count)] : [],
      about: shown.map { RowSubject($0.issue.ref) })
  }

  private struct Worst {
    let issue: Issue
    let light: Light
    let days: Int

    func cells(_ material: ReportMaterial) -> [ReportCell] {
      [
        .id(issue.ref), issue.titleCell, .text(material.name(of: issue.primaryObject)),
        .text(material.name(of: issue.leadUnit?.ref)), .number(days),
        .phrase(light.phrase(today: material.day)),
      ]
    }
  }
}

extension Report {
  /// What meetings decided and nobody has done yet, by the day it is due.
  private static func decisions(_ material: ReportMaterial) -> ReportTable? {
    let workspace = material.workspace
    let open = workspace.openDecisions(asOf: material.day)
    guard !open.isEmpty else { return nil }
    return ReportTable(
      "decisions", ReportWords.decisionsDue,
      [
        .init("due", ReportWords.dueOn, width: 10),
        .init("text", EntityKind.decision.phrase, width: 40),
        .init("owner", ReportWords.owner, width: 14),
        .init("issue", EntityKind.issue.phrase, width: 12),
      ],
      rows: open.map { decision in
        let owner = material.name(of: decision.owner)
        return [
          .day(decision.dueOn), .decided(decision),
          decision.person == nil ? .text(owner) : .person(owner),
          decision.issue.map { .id($0.ref) } ?? .empty,
        ]
      }, about: open.map { RowSubject($0.ref) })
  }
}

extension Issue {
  /// Its title; hidden from walls where the matter is confidential (C14).
  var titleCell: ReportCell { .words(title, isSensitive: confidentiality != .normal) }
}
