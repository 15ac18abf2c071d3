extension Report {
  /// R8 政策需求汇总、宣讲计划、未满足 (C10): what enterprises chose, what is planned for it, what is left
  /// open and why.
  static func policy(_ material: ReportMaterial) -> Report {
    let demand = PolicyDemand(of: material.workspace, asOf: material.day)
    let plan = material.workspace.lecturePlan(.usual(after: material.day), asOf: material.day)
    return material.report(
      basis: [PolicyWords.formsBasis, PolicyWords.planBasis],
      [
        forms(material), ranking(demand, material), matrix(demand, material),
        units(demand, material),
        lectures(material), plan.unmetTable(in: material.workspace), requests(demand, material),
        chase(material),
      ])
  }
}

// MARK: - Demand

extension Report {
  private static func forms(_ material: ReportMaterial) -> ReportTable {
    let counts = material.workspace.formCounts(asOf: material.day)
    let void = material.workspace.policyForms.live.count {
      $0.givenOn <= material.day && $0.state(asOf: material.day) == .void
    }
    let rows = counts.map { count in
      [.phrase(material.workspace.townName(count.town))] + cells([count], material)
    }
    return ReportTable(
      "forms", PolicyWords.byTown,
      [
        .init("town", ReportWords.town, width: 12),
        .number("given", PolicyWords.given), .number("collected", PolicyWords.collected),
        .number("missing", PolicyWords.missing), .rate("rate", PolicyWords.rate),
      ], rows: rows, totals: [.phrase(ReportWords.total)] + cells(counts, material),
      notes: void == 0 ? [] : [PolicyWords.alsoVoid(void)])
  }

  private static func cells(
    _ counts: [Workspace.FormCount], _ material: ReportMaterial
  ) -> [ReportCell] {
    let (given, open) = (counts.flatMap(\.given), counts.flatMap(\.open))
    let missing = Set(open)
    let collected = given.filter { !missing.contains($0) }
    return [
      .number(given.count, .rows(given.map(\.ref))),
      .number(collected.count, .rows(collected.map(\.ref))),
      .number(open.count, .rows(open.map(\.ref))), .rate(Rate(collected.count, of: given.count)),
    ]
  }

  private static func ranking(_ demand: PolicyDemand, _ material: ReportMaterial) -> ReportTable {
    let workspace = material.workspace
    let rows = demand.ranking.enumerated().compactMap { place, id -> [ReportCell]? in
      guard let topic = workspace[id] else { return nil }
      let wishers = demand.wishers(id)
      let (served, open) = (demand.servedCount(id), demand.open(id))
      return [
        .number(place + 1), .id(id.ref), .text(topic.name),
        .text(workspace.joinedNames(of: topic.units)),
        .number(wishers.count, .rows(wishers.map(\.ref))), .number(served),
        .number(wishers.count - served - open.count), .number(open.count, .rows(open.map(\.ref))),
      ]
    }
    let never = demand.neverChosen.map { workspace.label(of: $0) }
    return ReportTable(
      "topics", PolicyWords.ranking,
      [
        .number("rank", Phrase("名次", "rank"), width: 4),
        .init("id", ReportWords.number, width: 5),
        .init("topic", EntityKind.topic.phrase, width: 32),
        .init("units", PolicyWords.units, width: 16),
        .number("wishes", PolicyWords.wishes), .number("served", PolicyWords.served),
        .number("promised", PolicyWords.promised), .number("open", PolicyWords.open),
      ], rows: rows, notes: [PolicyWords.never(never)])
  }

  private static func matrix(_ demand: PolicyDemand, _ material: ReportMaterial) -> ReportTable {
    let chosen = demand.ranking.filter { demand.count($0) > 0 }
    let rows = chosen.map { topic -> [ReportCell] in
      [.text(material.workspace.label(of: topic))]
        + demand.towns.map { town in
          .number(
            demand.count(topic, in: town), .rows(demand.wishers(topic, in: town).map(\.ref)))
        } + [.number(demand.count(topic))]
    }
    let columns = demand.towns.map { town in
      ReportTable.Column.number(town.description, material.workspace.townName(town), width: 4)
    }
    return ReportTable(
      "matrix", PolicyWords.matrix,
      [.init("topic", EntityKind.topic.phrase, width: 20)] + columns
        + [.number("total", ReportWords.total)], rows: rows,
      totals: [.phrase(ReportWords.total)] + demand.towns.map { .number(demand.count(in: $0)) }
        + [.number(demand.wishes)])
  }

  /// What each unit is wanted for; a topic that several could lecture on is with each of them.
  private static func units(_ demand: PolicyDemand, _ material: ReportMaterial) -> ReportTable {
    let workspace = material.workspace
    var wanted: [ID<Unit>: [ID<PolicyTopic>]] = [:]
    for id in demand.topics where demand.count(id) > 0 {
      for unit in workspace[id]?.units ?? [] { wanted[unit, default: []].append(id) }
    }
    let lectures = workspace.lectures.live.filter { $0.isKnown(on: material.day) }
    let rows = wanted.map { unit, topics in
      let own = lectures.filter { $0.units.contains(unit) }
      return (unit, topics, topics.reduce(0) { $0 + demand.count($1) }, own)
    }.sorted { ($1.2, $0.0) < ($0.2, $1.0) }.map { unit, topics, wishes, own -> [ReportCell] in
      [
        .text(material.name(of: unit.ref)), .number(topics.count, .rows(topics.map(\.ref))),
        .number(wishes), .number(own.count, .rows(own.map(\.ref))),
        .number(own.count { $0.heldOn.map { $0 <= material.day } ?? false }),
      ]
    }
    return ReportTable(
      "units", PolicyWords.unitWork,
      [
        .init("unit", EntityKind.unit.phrase, width: 16), .number("topics", PolicyWords.topics),
        .number("wishes", PolicyWords.wishes), .number("sessions", PolicyWords.sessions),
        .number("held", PolicyWords.served),
      ], rows: rows)
  }
}

// MARK: - Lectures, and what is left open

extension Report {
  private static func lectures(_ material: ReportMaterial) -> ReportTable {
    let sessions = material.workspace.lectures.live.filter { $0.plannedOn <= material.day }
      .sorted { ($0.on, $0.slot, $0.id) < ($1.on, $1.slot, $1.id) }
    return ReportTable(
      "lectures", PolicyWords.schedule,
      [
        .init("id", ReportWords.number, width: 7), .init("on", ReportWords.day, width: 10),
        .init("slot", LectureSession.Field.slot.phrase, width: 6),
        .init("towns", ReportWords.town, width: 16), .init("topics", PolicyWords.topics, width: 24),
        .init("units", PolicyWords.units, width: 16), .init("state", ReportWords.state, width: 6),
        .number("invited", PolicyWords.invited), .number("attended", PolicyWords.attended),
      ], rows: sessions.map { cells(of: $0, material) })
  }

  private static func cells(
    of session: LectureSession, _ material: ReportMaterial
  ) -> [ReportCell] {
    let state = session.state(asOf: material.day)
    let attended = state == .held ? session.attended : []
    return [
      .id(session.ref), .day(session.on), .phrase(session.slot.phrase),
      .text(material.workspace.joinedNames(of: session.towns)),
      .text(session.topics.map(\.description).joined(separator: "、")),
      .text(material.workspace.joinedNames(of: session.units)),
      .phrase(state.phrase), .number(session.invited.count, .rows(session.invited.map(\.ref))),
      .number(attended.count, .rows(attended.map(\.ref))),
    ]
  }

  private static func requests(_ demand: PolicyDemand, _ material: ReportMaterial) -> ReportTable {
    let workspace = material.workspace
    let forms = demand.requests.compactMap { workspace[$0] }
    let rows = forms.map { form -> [ReportCell] in
      [
        .id(form.enterprise.ref), .text(material.name(of: form.enterprise.ref)),
        .text(material.name(of: workspace.town(of: form.enterprise.ref)?.ref)),
        .words(form.request),
      ]
    }
    return ReportTable(
      "requests", PolicyWords.requests,
      [
        .init("id", ReportWords.number, width: 6), .init("name", ReportWords.name, width: 20),
        .init("town", ReportWords.town, width: 8), .init("request", PolicyWords.request, width: 50),
      ], rows: rows, about: forms.map { RowSubject($0.ref) })
  }

  /// The list to ring round with, town by town.
  private static func chase(_ material: ReportMaterial) -> ReportTable {
    let workspace = material.workspace
    let open = workspace.formCounts(asOf: material.day).flatMap { count in
      count.open.compactMap { workspace[$0] }.map { (count.town, $0) }
    }
    return ReportTable(
      "missing", PolicyWords.chase,
      [
        .init("form", EntityKind.policyForm.phrase, width: 7),
        .init("town", ReportWords.town, width: 8), .init("id", ReportWords.number, width: 6),
        .init("name", ReportWords.name, width: 30), .init("due", PolicyWords.due, width: 10),
      ],
      rows: open.map { town, form in
        [
          .id(form.ref), .phrase(workspace.townName(town)), .id(form.enterprise.ref),
          .text(material.name(of: form.enterprise.ref)), .day(form.dueOn),
        ]
      }, notes: [ReportWords.items(open.count)], about: open.map { RowSubject($0.1.ref) })
  }
}

// MARK: - A proposal

extension LecturePlan {
  /// The lectures proposed, and what stays open with its reason.
  package func tables(in workspace: Workspace) -> [ReportTable] {
    [sessionTable(in: workspace), unmetTable(in: workspace)]
  }

  private func sessionTable(in workspace: Workspace) -> ReportTable {
    ReportTable(
      "plan", PolicyWords.plan,
      [
        .init("on", ReportWords.day, width: 10),
        .init("slot", LectureSession.Field.slot.phrase, width: 6),
        .init("towns", ReportWords.town, width: 18),
        .init("units", PolicyWords.units, width: 20),
        .number("invited", PolicyWords.invited),
        .init("topics", PolicyWords.topics, width: 18, isWhole: true),
        .init("names", ReportWords.name, width: 50),
      ],
      rows: sessions.map { session in
        [
          .day(session.on), .phrase(session.slot.phrase),
          .text(workspace.joinedNames(of: session.towns)),
          .text(workspace.joinedNames(of: session.units)),
          .number(session.invited.count, .rows(session.invited.map(\.ref))),
          .text(session.topics.map(\.description).joined(separator: "、")),
          .text(workspace.joinedNames(of: session.topics)),
        ]
      })
  }

  func unmetTable(in workspace: Workspace) -> ReportTable {
    ReportTable(
      "unmet", PolicyWords.unmet,
      [
        .init("topic", EntityKind.topic.phrase, width: 32),
        .init("towns", ReportWords.town, width: 24),
        .number("firms", PolicyWords.enterprises), .init("reason", PolicyWords.reason, width: 40),
      ],
      rows: unmet.map { left in
        [
          .text(workspace.label(of: left.topic)), .text(workspace.joinedNames(of: left.towns)),
          .number(left.enterprises.count, .rows(left.enterprises.map(\.ref))),
          .phrase(left.reason.phrase(in: workspace)),
        ]
      }, notes: [PolicyWords.coverage(self)])
  }
}
