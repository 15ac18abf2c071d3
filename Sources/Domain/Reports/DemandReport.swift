extension Report {
  /// R11 人才/投资需求库: what enterprises look for, and what was held to bring them together (P21).
  static func demands(_ material: ReportMaterial) -> Report {
    material.report(
      basis: [TalentWords.demandBasis, TalentWords.eventBasis],
      [demandTable(material), eventTable(material), measureTable(material)])
  }

  /// What is still looked for comes first, by the day it is needed.
  private static func demandTable(_ material: ReportMaterial) -> ReportTable {
    let day = material.day
    let demands = material.workspace.demands.live
      .filter { $0.state(asOf: day) != .dropped && ($0.foundOn ?? .distantFuture) <= day }
      .sorted { $0.precedes($1, asOf: day) }
    let open = demands.filter { $0.state(asOf: day).isLive }
    let money = open.filter { $0.sort == .investment }.reduce(0) { $0 + $1.count }
    let people = open.reduce(0) { $0 + $1.count } - money
    let field = Demand.Field.self
    return ReportTable(
      "demands", TalentWords.demands,
      [
        .init("id", ReportWords.number, width: 7),
        .init("enterprise", field.enterprise.phrase, width: 16),
        .init("sort", field.sort.phrase, width: 8), .init("name", field.name.phrase, width: 18),
        .init("skill", field.skill.phrase, width: 18), .number("count", ReportWords.count),
        .init("neededBy", field.neededBy.phrase, width: 10),
        .init("state", field.state.phrase, width: 8),
      ], rows: demands.map { $0.cells(material) },
      notes: [ReportWords.items(demands.count), TalentWords.total(people: people, money: money)],
      about: demands.map { RowSubject($0.ref) })
  }

  private static func eventTable(_ material: ReportMaterial) -> ReportTable {
    let events = material.workspace.events.live
      .filter { $0.on.map { $0 <= material.day } ?? false }
      .sorted { ($0.on ?? .epoch, $0.id) < ($1.on ?? .epoch, $1.id) }
    let field = TalentEvent.Field.self
    return ReportTable(
      "events", TalentWords.events,
      [
        .init("id", ReportWords.number, width: 6), .init("name", field.name.phrase, width: 22),
        .init("sort", field.sort.phrase, width: 9), .init("on", field.on.phrase, width: 10),
        .number("invited", field.invited.phrase, width: 8),
        .number("willing", field.willing.phrase), .number("attended", field.attended.phrase),
      ], rows: events.map(\.cells), notes: [ReportWords.items(events.count)])
  }
}

extension Report {
  /// What is done for whoever finds nobody to hire: countermeasures of the classes of talent and
  /// recruitment (P22), and how many enterprises named a chief talent officer.
  fileprivate static func measureTable(_ material: ReportMaterial) -> ReportTable {
    let workspace = material.workspace
    let classes = workspace.classes.live.filter {
      [Category.talent, Category.recruitment].contains($0.category)
    }
    let measures = classes.flatMap { known in
      workspace.countermeasures(of: known.id).filter { $0.on <= material.day }.map { (known, $0) }
    }
    let officers = workspace.enterprises.live.count { !$0.talentOfficer.isEmpty }
    return ReportTable(
      "measures", TalentWords.measures,
      [
        .init("class", EntityKind.commonClass.phrase, width: 16),
        .init("text", EntityKind.countermeasure.phrase, width: 40),
        .init("unit", ClassWords.lead, width: 10), .init("on", ReportWords.day, width: 10),
        .init("done", TalentWords.measureDone, width: 10),
      ],
      rows: measures.map { known, measure in
        let lead = known.asOf(material.day)?.leadUnit
        let done = measure.doneOn.flatMap { $0 <= material.day ? $0 : nil }
        return [
          .phrase(Phrase(verbatim: known.name), .rows([known.ref])), .words(measure.text),
          .text(material.name(of: lead?.ref)), .day(measure.on), .day(done),
        ]
      }, notes: [ReportWords.items(measures.count), TalentWords.officers(officers)])
  }
}

extension Demand {
  fileprivate func precedes(_ other: Demand, asOf day: Day) -> Bool {
    let (mine, theirs) = (neededBy ?? .distantFuture, other.neededBy ?? .distantFuture)
    return (state(asOf: day).isLive ? 0 : 1, mine, id)
      < (other.state(asOf: day).isLive ? 0 : 1, theirs, other.id)
  }

  fileprivate func cells(_ material: ReportMaterial) -> [ReportCell] {
    [
      .id(ref), .text(material.name(of: enterprise?.ref)), .phrase(sort.phrase), .text(name),
      .words(skill), .number(count), .day(neededBy), .phrase(state(asOf: material.day).phrase),
    ]
  }
}

extension TalentEvent {
  fileprivate var cells: [ReportCell] {
    [
      .id(ref), .text(name), .phrase(sort.phrase), .day(on),
      .number(invited.count, .rows(invited.map(\.ref))),
      .number(willing.count, .rows(willing.map(\.ref))),
      .number(attended.count, .rows(attended.map(\.ref))),
    ]
  }
}
