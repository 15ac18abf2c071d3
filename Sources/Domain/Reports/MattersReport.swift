extension Report {
  /// R7 共性清单与个性清单: the two lists a commissioner carries to his enterprise (P11).
  static func matters(_ material: ReportMaterial) -> Report {
    material.report(
      basis: [ReportWords.commonBasis, ReportWords.individualBasis],
      [common(material), individual(material)])
  }

  /// Figures of three kinds, each in a column of its own (C9).
  private static func common(_ material: ReportMaterial) -> ReportTable {
    let classes = material.workspace.classes(asOf: material.day)
    let rows = classes.map { known, figures in cells(of: known, figures, material) }
    let open = classes.count { known, _ in known.isOpen }
    return ReportTable(
      "common", ReportWords.common,
      [
        .init("id", ReportWords.number, width: 5),
        .init("name", ReportWords.name, width: 20),
        .init("state", ClassWords.state, width: 10), .init("lead", ClassWords.lead, width: 10),
        .number("issues", ClassWords.members), .number("firms", ClassWords.enterprises),
        .number("done", ClassWords.settled), .number("helped", ClassWords.beneficiaries),
        .init("due", ClassWords.due, width: 16),
        .init("measures", ReportWords.measures, width: 24),
      ], rows: rows, notes: [ReportWords.items(rows.count, open: open)])
  }

  private static func cells(
    of known: CommonClass, _ figures: ClassFigures, _ material: ReportMaterial
  ) -> [ReportCell] {
    let workspace = material.workspace
    let measures = workspace.countermeasures(of: known.id).filter { $0.on <= material.day }
    let due = workspace.due(of: known, asOf: material.day)
    return [
      .id(known.ref), .text(known.name), .phrase(known.state.phrase),
      .text(material.name(of: known.leadUnit?.ref)),
      .number(figures.members, .rows(figures.issues.map(\.ref))), .number(figures.enterprises),
      .number(figures.settled), .number(figures.beneficiaries),
      due.map { .phrase($0.phrase(today: material.day)) } ?? .empty,
      .words(measures.map(\.text).joined(separator: "；")),
    ]
  }

  private static func individual(_ material: ReportMaterial) -> ReportTable {
    let open = material.counts.ids(IssueSelection(.open)).compactMap { id in
      material.workspace.issue(id, asOf: material.day)
    }
    .filter { $0.commonClass == nil }
    let paired = open.compactMap { IndividualMatter($0, material) }
      .sorted { ($0.place, $0.issue.id) < ($1.place, $1.issue.id) }
    let rest = open.count - paired.count
    return ReportTable(
      "individual", ReportWords.individual,
      [
        .init("enterprise", EntityKind.enterprise.phrase, width: 14),
        .init("commissioner", Role.commissioner.phrase, width: 8),
        .init("id", ReportWords.number, width: 10),
        .init("title", Issue.Field.title.phrase, width: 26),
        .init("unit", EntityKind.unit.phrase, width: 10),
        .init("state", ReportWords.state, width: 12), .init("light", ReportWords.light, width: 8),
        .init("dueOn", ReportWords.dueOn, width: 10), .number("days", ReportWords.days),
      ], rows: paired.map { $0.cells(material) },
      notes: [ReportWords.items(paired.count)] + (rest > 0 ? [ReportWords.unpaired(rest)] : []),
      about: paired.map { RowSubject($0.issue.ref) })
  }

  /// An open issue in no class, of an enterprise that has a commissioner.
  private struct IndividualMatter {
    let issue: Issue
    let commissioner: Person
    /// What it is about first of all: what the list goes by.
    let place: EntityRef

    init?(_ issue: Issue, _ material: ReportMaterial) {
      guard let place = issue.primaryObject,
        let person = material.workspace.pairedCommissioner(of: issue, on: material.day)
      else { return nil }
      (self.issue, commissioner, self.place) = (issue, person, place)
    }

    func cells(_ material: ReportMaterial) -> [ReportCell] {
      let light = material.workspace.light(of: issue.id, asOf: material.day)
      return [
        .text(material.name(of: place)), .person(commissioner.name), .id(issue.ref),
        issue.titleCell, .text(material.name(of: issue.leadUnit?.ref)),
        .phrase(issue.state.phrase), light.map { .phrase($0.colourPhrase) } ?? .empty,
        .day(material.workspace.firstDue(of: issue.id, asOf: material.day)?.due),
        .number(issue.registeredOn.days(to: material.day)),
      ]
    }
  }
}
