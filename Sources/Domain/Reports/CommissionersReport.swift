extension Report {
  /// R3 专员月报: each commissioner's contacts in the month, what he brought in, what is open.
  static func commissioners(_ material: ReportMaterial) -> Report {
    let since = material.since ?? material.day.month.firstDay
    let workspace = material.workspace
    let found = FoundIssues(material)
    let pairings = workspace.pairings.live.filter { $0.holds(on: material.day) }
      .sorted { $0.commissioner < $1.commissioner }
    let totals: [ReportCell] = [.phrase(ReportWords.total), .empty, .empty, .empty, .empty, .empty]
    let table = ReportTable(
      "commissioners", ReportName.commissioners.title, columns,
      rows: pairings.map { cells(of: $0, since: since, found, material) },
      totals: totals + found.cells(of: nil) + [.empty], isList: true)
    return material.report(
      basis: [
        ReportWords.contactsBasis, ReportWords.contactOfMonthBasis, ReportWords.foundBasis,
      ],
      [
        table, partyBuilding(since: since, material), covers(since: since, material),
        contactsOfMonth(pairings, material),
      ], since: since)
  }

  /// How many met what they owe each month (R-PAIR-M); who was excused did not (C8).
  private static func contactsOfMonth(
    _ pairings: [Pairing], _ material: ReportMaterial
  ) -> ReportTable {
    let duties = pairings.compactMap { material.workspace.contactDuty(of: $0, on: material.day) }
    let rows = [Obligation.Status.met, .due, .excused].map { status -> [ReportCell] in
      let found = duties.filter { $0.status == status }.map(\.subject)
      return [.phrase(ReportWords.contact(status)), .number(found.count, .rows(found))]
    }
    return ReportTable(
      "contactsOfMonth", PairingNewsWords.contactState,
      [
        .init("contact", PairingNewsWords.contactState, width: 12),
        .number("count", ReportWords.count),
      ], rows: rows, totals: [.phrase(ReportWords.total), .number(duties.count)])
  }

  /// What came of helping with the party's work, which is no issue (P12, P23).
  private static func partyBuilding(since: Day, _ material: ReportMaterial) -> ReportTable {
    let workspace = material.workspace
    let rows = workspace.visits.live.filter { visit in
      since <= visit.on && visit.on <= material.day && visit.services.contains(.partyBuilding)
    }.sorted { ($0.on, $0.id) < ($1.on, $1.id) }.compactMap { visit -> [ReportCell]? in
      let commissioner = visit.visitors.lazy.compactMap { workspace[$0] }
        .first { $0.holds(.commissioner, on: visit.on) }
      return commissioner.map {
        [
          .person($0.name),
          .text(visit.objects.map { material.name(of: $0) }.joined(separator: "、")),
          .day(visit.on), .words(visit.serviceText),
        ]
      }
    }
    return ReportTable(
      "partyBuilding", Visit.Service.partyBuilding.phrase,
      [
        .init("name", Role.commissioner.phrase, width: 8),
        .init("enterprise", EntityKind.enterprise.phrase, width: 16),
        .init("on", ReportWords.day, width: 10),
        .init("result", Visit.Field.serviceText.phrase, width: 40),
      ], rows: rows, notes: [ReportWords.items(rows.count)], isList: true)
  }

  /// Who stood in for whom, in which days of the period.
  private static func covers(since: Day, _ material: ReportMaterial) -> ReportTable {
    let workspace = material.workspace
    let rows = workspace.pairings.live.flatMap { pairing in
      pairing.covers.filter { $0.from <= material.day && since <= $0.to }.map { (pairing, $0) }
    }.sorted { ($0.1.from, $0.0.id) < ($1.1.from, $1.0.id) }.map { pairing, cover in
      [
        .person(workspace[pairing.commissioner]?.name ?? ""),
        .text(material.name(of: pairing.enterprise.ref)),
        .person(workspace[cover.by]?.name ?? ""), .day(cover.from), .day(cover.to),
        .words(cover.reason), contacts(cover, pairing, since: since, material),
      ] as [ReportCell]
    }
    return ReportTable(
      "covers", PairingFormWords.cover,
      [
        .init("name", Role.commissioner.phrase, width: 8),
        .init("enterprise", EntityKind.enterprise.phrase, width: 16),
        .init("substitute", PairingFormWords.substitute, width: 8),
        .init("from", PairingFormWords.awayFrom, width: 10),
        .init("to", PairingFormWords.awayTo, width: 10),
        .init("reason", PairingFormWords.leaveReason, width: 20),
        .number("contacts", ReportWords.contacts),
      ], rows: rows, isList: true)
  }

  /// What who stood in did for the enterprise in those days.
  private static func contacts(
    _ cover: Pairing.Cover, _ pairing: Pairing, since: Day, _ material: ReportMaterial
  ) -> ReportCell {
    let days = max(since, cover.from)...max(since, min(cover.to, material.day))
    let visits = material.workspace.members(Visit.self, of: pairing.enterprise.ref)
      .filter { days.contains($0.on) && $0.visitors.contains(cover.by) }.map(\.ref)
    return .number(visits.count, .rows(visits))
  }

  private static var columns: [ReportTable.Column] {
    [
      .init("name", Role.commissioner.phrase, width: 8),
      .init("unit", EntityKind.unit.phrase, width: 10),
      .init("enterprise", EntityKind.enterprise.phrase, width: 16),
      .number("contacts", ReportWords.contacts),
      .init("contactOfMonth", PairingNewsWords.contactState, width: 12),
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
    let duty = workspace.contactDuty(of: pairing, on: material.day)
    let contact = duty.map { ReportWords.contact($0.status) } ?? ReportWords.notCounted
    let open = workspace.issues(of: pairing.enterprise.ref).map(\.id)
      .filter { material.counts.isIn(.open, $0) }.map(\.ref)
    return [
      .person(person?.name ?? ""), .text(material.name(of: person?.unit?.ref)),
      .text(material.name(of: pairing.enterprise.ref)), .number(recent.count, .rows(recent)),
      .phrase(contact), .day(visits.map(\.on).max()),
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
