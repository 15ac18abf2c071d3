extension Report {
  /// R10 覆盖率与未访清单: of the registry as it stood on the day, who was visited and who was not.
  static func coverage(_ material: ReportMaterial) -> Report {
    let coverage = Coverage(of: material.workspace, since: material.since, asOf: material.day)
    return material.report(
      basis: [ReportWords.coverageBasis(material.day), ReportWords.placesBasis],
      [
        summary(coverage), rounds(coverage), towns(material), unvisited(coverage, material),
      ])
  }

  private static func summary(_ coverage: Coverage) -> ReportTable {
    let rows = Coverage.kinds.map { kind in
      [.phrase(kind.phrase)] + cells(of: coverage) { $0.kind == kind }
    }
    return ReportTable(
      "coverage", ReportWords.coverage,
      [
        .init("object", ReportWords.object, width: 16),
        .number("registry", ReportWords.registry, width: 8),
        .number("visited", ReportWords.visited, width: 8),
        .number("onSite", ReportWords.onSite, width: 8),
        .number("unvisited", ReportWords.unvisited, width: 8),
        .rate("coverage", ReportWords.coverage),
      ], rows: rows, totals: [.phrase(ReportWords.total)] + cells(of: coverage) { _ in true })
  }

  private static func cells(
    of coverage: Coverage, _ isCounted: (EntityRef) -> Bool
  ) -> [ReportCell] {
    let registered = coverage.registered.filter(isCounted)
    let visited = coverage.visited.filter(isCounted)
    let onSite = visited.filter(coverage.visitedOnSite.contains)
    let unvisited = coverage.unvisited.filter(isCounted)
    return [
      .number(registered.count, .rows(registered)), .number(visited.count, .rows(visited)),
      .number(onSite.count, .rows(onSite)), .number(unvisited.count, .rows(unvisited)),
      .rate(Rate(visited.count, of: registered.count)),
    ]
  }

  /// One visited in two rounds counts in both, so there is no total (R-COVER).
  private static func rounds(_ coverage: Coverage) -> ReportTable {
    let rows = coverage.rounds.map { round, visited -> [ReportCell] in
      [.phrase(ReportWords.round(round))]
        + Coverage.kinds.map { kind in
          let refs = visited.filter { $0.kind == kind }
          return .number(refs.count, .rows(refs))
        } + [
          .number(visited.count, .rows(visited)),
          .rate(Rate(visited.count, of: coverage.registered.count)),
        ]
    }
    return ReportTable(
      "rounds", ReportWords.rounds,
      [.init("round", ReportWords.roundHead, width: 16)]
        + Coverage.kinds.map { .number($0.rawValue, $0.phrase, width: 8) } + [
          .number("visited", ReportWords.visited, width: 8),
          .rate("coverage", ReportWords.coverage),
        ], rows: rows, notes: [ReportWords.roundsBasis])
  }

  /// What each round of a campaign owes each town, and what it has (R-COVER).
  private static func towns(_ material: ReportMaterial) -> ReportTable {
    let workspace = material.workspace
    let rounds = workspace.campaignRounds.live.filter {
      $0.from.map { $0 <= material.day } ?? false
    }
    let rows = rounds.flatMap { round in
      workspace.townsOwing(round).compactMap { $0?.ref ?? workspace.office?.ref }
        .map { row(of: round, $0, material) }
    }
    return ReportTable(
      "towns", ReportWords.roundsByTown,
      [
        .init("round", EntityKind.campaignRound.phrase, width: 28),
        .init("to", ReportWords.dueBy, width: 10), .init("town", ReportWords.town, width: 12),
        .number("targets", ReportWords.targets, width: 8),
        .number("visited", ReportWords.visited, width: 8),
        .number("unvisited", ReportWords.unvisited, width: 8),
        .rate("coverage", ReportWords.coverage),
      ], rows: rows)
  }

  private static func row(
    of round: CampaignRound, _ subject: EntityRef, _ material: ReportMaterial
  ) -> [ReportCell] {
    let workspace = material.workspace
    let targets = workspace.targets(of: round, in: subject)
    let unvisited = workspace.unvisited(in: round, of: subject, asOf: material.day)
    let visited = targets.filter { !unvisited.contains($0) }
    return [
      .text(round.name), .day(round.to), .text(material.name(of: subject)),
      .number(targets.count, .rows(targets)), .number(visited.count, .rows(visited)),
      .number(unvisited.count, .rows(unvisited)), .rate(Rate(visited.count, of: targets.count)),
    ]
  }

  private static func unvisited(_ coverage: Coverage, _ material: ReportMaterial) -> ReportTable {
    let workspace = material.workspace
    let rows = coverage.unvisited.map { ref -> [ReportCell] in
      let enterprise = ref.id(as: Enterprise.self)
      let person = enterprise.flatMap { workspace.commissioner(of: $0, on: material.day) }
      return [
        .id(ref), .phrase(ref.kind.phrase), .text(workspace.names(of: ref).first ?? ""),
        .text(material.name(of: workspace.town(of: ref)?.ref)), .person(person?.name ?? ""),
      ]
    }
    return ReportTable(
      "unvisited", ReportWords.unvisitedList,
      [
        .init("id", ReportWords.number, width: 8), .init("kind", ReportWords.object, width: 12),
        .init("name", ReportWords.name, width: 40), .init("town", ReportWords.town, width: 12),
        .init("commissioner", Role.commissioner.phrase, width: 12),
      ], rows: rows, notes: [ReportWords.items(rows.count)])
  }
}
