extension Report {
  /// R3 专员月报: each commissioner's contacts in the month, what he brought in, what is open.
  static func commissioners(_ material: ReportMaterial) -> Report {
    let since = material.since ?? material.day.month.firstDay
    let workspace = material.workspace
    let spells = workspace.pairingSpells(since: since, until: material.day)
    let found = FoundIssues(spells, material)
    let totals: [ReportCell] = [.phrase(ReportWords.total), .empty, .empty, .empty, .empty, .empty]
    let table = ReportTable(
      "commissioners", ReportName.commissioners.title, columns,
      rows: spells.map { cells(of: $0, since: since, found, material) },
      totals: totals + FoundIssues.cells(of: found.all) + [.empty],
      notes: found.unlisted.isEmpty ? [] : [ReportWords.foundByUnlisted(found.unlisted.count)],
      about: spells.map { RowSubject($0.pairing.ref) })
    return material.report(
      basis: [
        ReportWords.contactsBasis, ReportWords.contactOfMonthBasis, ReportWords.foundBasis,
      ],
      [
        table, partyBuilding(since: since, material), covers(since: since, material),
        contactsOfMonth(spells, material),
      ], since: since)
  }

  /// How many met what they owe each month (R-PAIR-M); who was excused did not (C8).
  private static func contactsOfMonth(
    _ spells: [PairingSpell], _ material: ReportMaterial
  ) -> ReportTable {
    let duties = spells.compactMap {
      material.workspace.contactDuty(of: $0.pairing, on: material.day)
    }
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
    let helped = workspace.visits.live.filter { visit in
      since <= visit.on && visit.on <= material.day && visit.services.contains(.partyBuilding)
    }.sorted { ($0.on, $0.id) < ($1.on, $1.id) }.compactMap { visit in
      visit.visitors.lazy.compactMap { workspace[$0] }
        .first { $0.holds(.commissioner, on: visit.on) }.map { (visit: visit, by: $0) }
    }
    let rows = helped.map { visit, commissioner -> [ReportCell] in
      [
        .person(commissioner.name),
        .text(visit.objects.map { material.name(of: $0) }.joined(separator: "、")),
        .day(visit.on), .words(visit.serviceText),
      ]
    }
    return ReportTable(
      "partyBuilding", Visit.Service.partyBuilding.phrase,
      [
        .init("name", Role.commissioner.phrase, width: 8),
        .init("enterprise", EntityKind.enterprise.phrase, width: 16),
        .init("on", ReportWords.day, width: 10),
        .init("result", Visit.Field.serviceText.phrase, width: 40),
      ], rows: rows, notes: [ReportWords.items(rows.count)],
      about: helped.map { RowSubject($0.visit.ref) })
  }

  /// Who stood in for whom, in which days of the period.
  private static func covers(since: Day, _ material: ReportMaterial) -> ReportTable {
    let workspace = material.workspace
    let covers = workspace.pairings.live.flatMap { pairing in
      pairing.covers.filter { $0.from <= material.day && since <= $0.to }.map { (pairing, $0) }
    }.sorted { ($0.1.from, $0.0.id) < ($1.1.from, $1.0.id) }
    let rows = covers.map { pairing, cover in
      [
        .person(workspace[pairing.commissioner]?.name ?? ""),
        .text(material.name(of: pairing.enterprise.ref)),
        .person(workspace[cover.by]?.name ?? ""), .day(cover.from), .day(cover.to),
        .words(cover.reason, isSensitive: true), contacts(cover, pairing, since: since, material),
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
      ], rows: rows, about: covers.map { RowSubject($0.0.ref) })
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
    of spell: PairingSpell, since: Day, _ found: FoundIssues, _ material: ReportMaterial
  ) -> [ReportCell] {
    let (workspace, pairing) = (material.workspace, spell.pairing)
    let person = workspace[pairing.commissioner]
    let visits = workspace.members(Visit.self, of: pairing.commissioner.ref)
      .filter { $0.on <= material.day && spell.days.contains($0.on) }
    let recent = visits.filter { since <= $0.on }.map(\.ref)
    let duty = workspace.contactDuty(of: pairing, on: material.day)
    let contact = duty.map { ReportWords.contact($0.status) } ?? ReportWords.notCounted
    let open = workspace.issues(of: pairing.enterprise.ref).map(\.id)
      .filter { material.counts.isIn(.open, $0) }.map(\.ref)
    return [
      .person(person?.name ?? ""), .text(material.name(of: person?.unit?.ref)),
      .text(material.name(of: pairing.enterprise.ref)), .number(recent.count, .rows(recent)),
      .phrase(contact), .day(visits.map(\.on).max()),
    ] + FoundIssues.cells(of: found[spell]) + [.number(open.count, .rows(open))]
  }
}

/// What commissioners brought in, by whom and of what kind (F7, T2).
private struct FoundIssues {
  /// Of everybody, also of those that stand in no row.
  let all: [CountedIssue]
  let unlisted: [CountedIssue]
  private let bySpell: [ID<Pairing>: [CountedIssue]]

  init(_ spells: [PairingSpell], _ material: ReportMaterial) {
    let workspace = material.workspace
    var bySpell: [ID<Pairing>: [CountedIssue]] = [:]
    var unlisted: [CountedIssue] = []
    for issue in material.counts.issues where issue.isIn(.registered) {
      guard let finder = workspace.commissioner(whoFound: issue.id),
        let day = workspace[issue.id]?.registeredOn
      else { continue }
      if let spell = spells.first(where: { $0.isOf(finder, on: day) }) {
        bySpell[spell.pairing.id, default: []].append(issue)
      } else {
        unlisted.append(issue)
      }
    }
    (self.bySpell, self.unlisted) = (bySpell, unlisted)
    all = bySpell.values.flatMap(\.self) + unlisted
  }

  subscript(spell: PairingSpell) -> [CountedIssue] { bySpell[spell.pairing.id] ?? [] }

  /// All, talent, schooling, others.
  static func cells(of all: [CountedIssue]) -> [ReportCell] {
    let split = [Category.talent, Category.schooling]
    return [all]
      .map(cell) + split.map { code in cell(all.filter { $0.category == code }) }
      + [cell(all.filter { !split.contains($0.category) })]
  }

  private static func cell(_ issues: [CountedIssue]) -> ReportCell {
    .number(issues.count, .rows(issues.map(\.id).sorted().map(\.ref)))
  }
}

extension Counts {
  /// Whether an issue counts for something on the day.
  package func isIn(_ counter: Counter, _ id: ID<Issue>) -> Bool {
    self[id]?.isIn(counter) ?? false
  }
}
