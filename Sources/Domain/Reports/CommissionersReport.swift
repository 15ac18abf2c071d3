extension Report {
  /// R3 专员月报: each commissioner's contacts in the month, what he brought in, what is open.
  static func commissioners(_ material: ReportMaterial) -> Report {
    let since = material.since ?? material.day.month.firstDay
    let workspace = material.workspace
    let found = FoundIssues(material)
    let rows = workspace.pairings.live.filter { $0.holds(on: material.day) }
      .sorted { $0.commissioner < $1.commissioner }
      .map { cells(of: $0, since: since, found, material) }
    let table = ReportTable(
      "commissioners", ReportName.commissioners.title, columns, rows: rows,
      totals: [.phrase(ReportWords.total), .empty, .empty, .empty, .empty] + found.cells(of: nil)
        + [.empty], isList: true)
    return material.report(
      basis: [ReportWords.contactsBasis, ReportWords.foundBasis], [table], since: since)
  }

  private static var columns: [ReportTable.Column] {
    [
      .init("name", Role.commissioner.phrase, width: 8),
      .init("unit", EntityKind.unit.phrase, width: 10),
      .init("enterprise", EntityKind.enterprise.phrase, width: 16),
      .number("contacts", ReportWords.contacts),
      .init("lastVisit", ReportWords.lastVisit, width: 10), .number("found", ReportWords.found),
      .number("talent", ReportWords.talent), .number("schooling", ReportWords.schooling),
      .number("others", ReportWords.others), .number("open", Counter.open.phrase),
    ]
  }

  private static func cells(
    of pairing: Pairing, since: Day, _ found: FoundIssues, _ material: ReportMaterial
  ) -> [ReportCell] {
    let workspace = material.workspace
    let person = workspace[pairing.commissioner]
    let visits = workspace.members(Visit.self, of: pairing.commissioner.ref)
      .filter { $0.on <= material.day }
    let recent = visits.filter { since <= $0.on }.map(\.ref)
    let open = workspace.issues(of: pairing.enterprise.ref).map(\.id)
      .filter { material.counts.isIn(.open, $0) }.map(\.ref)
    return [
      .person(person?.name ?? ""), .text(material.name(of: person?.unit?.ref)),
      .text(material.name(of: pairing.enterprise.ref)), .number(recent.count, .rows(recent)),
      .day(visits.map(\.on).max()),
    ] + found.cells(of: pairing.commissioner) + [.number(open.count, .rows(open))]
  }
}

/// What commissioners brought in, by whom and of what kind (F7, T2).
private struct FoundIssues {
  private var byFinder: [ID<Person>: [CountedIssue]] = [:]

  init(_ material: ReportMaterial) {
    for issue in material.counts.issues where issue.isIn(.registered) {
      guard let finder = material.workspace.commissioner(whoFound: issue.id) else { continue }
      byFinder[finder, default: []].append(issue)
    }
  }

  /// All, talent, schooling, others; of everybody where nobody is named.
  func cells(of finder: ID<Person>?) -> [ReportCell] {
    let all = finder.map { byFinder[$0] ?? [] } ?? byFinder.values.flatMap(\.self)
    let split = [Category.talent, Category.schooling]
    return [all]
      .map(cell) + split.map { code in cell(all.filter { $0.category == code }) }
      + [cell(all.filter { !split.contains($0.category) })]
  }

  private func cell(_ issues: [CountedIssue]) -> ReportCell {
    .number(issues.count, .rows(issues.map(\.id).sorted().map(\.ref)))
  }
}

extension Counts {
  /// Whether an issue counts for something on the day.
  package func isIn(_ counter: Counter, _ id: ID<Issue>) -> Bool {
    self[id]?.isIn(counter) ?? false
  }
}
