extension Report {
  /// R14 通报数核对: what was published beside what the ledger counts (F1–F11, T1), of the day or
  /// before it.
  static func figures(_ material: ReportMaterial) -> Report {
    let figures = material.workspace.figures.live.filter { figure in
      figure.asOf.map { $0 <= material.day } ?? true
    }
    return material.report(
      basis: [ReportWords.figuresBasis],
      [reconciliation(figures, material), shares(figures, material), sources(material)],
      notes: [ReportWords.rangeNote])
  }

  private static func reconciliation(
    _ figures: [ReportedFigure], _ material: ReportMaterial
  ) -> ReportTable {
    ReportTable(
      "figures", ReportName.figures.title,
      [
        .init("name", ReportedFigure.Field.name.phrase, width: 24),
        .number("said", ReportWords.said, width: 8), .number("range", ReportWords.range, width: 11),
        .init("asOf", ReportWords.asOfTitle, width: 10),
        .init("subject", ReportWords.subject, width: 18),
        .number("ledger", ReportWords.ledger, width: 8),
        .init("verdict", ReportWords.verdict, width: 14),
        .init("source", ReportedFigure.Field.source.phrase, width: 22),
      ], rows: figures.map { cells(of: $0, material) })
  }

  private static func cells(
    of figure: ReportedFigure, _ material: ReportMaterial
  ) -> [ReportCell] {
    let counted = figure.subject.map { material.workspace.count(of: $0, in: material.counts) }
    return [
      .phrase(Phrase(verbatim: figure.name), .rows([figure.ref])), .phrase(figure.said),
      .text(figure.range.text), .day(figure.asOf),
      .phrase(figure.subject?.phrase ?? ReportWords.noSubject),
      counted.map { .number($0.count, .rows($0.rows)) } ?? .empty,
      .phrase(ReportWords.verdict(on: figure.range, counted: counted?.count)),
      .text(figure.source),
    ]
  }

  /// The share solved: as published, and as the ledger has it in both ways (F2, C4).
  private static func shares(_ figures: [ReportedFigure], _ material: ReportMaterial) -> ReportTable
  {
    let counts = material.counts
    var rows: [[ReportCell]] = []
    if let solved = figures.first(where: { $0.subject == .solved }),
      let all = figures.first(where: { $0.subject == .issues })
    {
      let rate = ReportedRate(solved, of: all)
      rows.append([.phrase(ReportWords.published), .phrase(rate.phrase), .phrase(rate.percents)])
    }
    rows += [RateName.solved, .solvedNaively].map { name in
      let rate = counts.rate(name)
      return [
        .phrase(name.phrase), .text(rate.fraction),
        ReportCell.phrase(Phrase(verbatim: rate.percent), counts.rateCell(name).behind),
      ]
    }
    return ReportTable(
      "solved", RateName.solved.phrase,
      [
        .init("basis", ReportWords.basisTitle, width: 30),
        .init("fraction", ReportWords.fraction, width: 40),
        .init("share", ReportWords.share, width: 20),
      ], rows: rows)
  }

  /// Whether what commissioners brought in is among the issues is not known, so both are said (T2).
  private static func sources(_ material: ReportMaterial) -> ReportTable {
    let all = material.counts.ids(IssueSelection(.registered))
    let found = all.filter { material.workspace.commissioner(whoFound: $0) != nil }
    let rest = all.filter { material.workspace.commissioner(whoFound: $0) == nil }
    let rows: [[ReportCell]] = [
      (ReportWords.withCommissioners, all), (ReportWords.ofCommissioners, found),
      (ReportWords.withoutCommissioners, rest),
    ].map { [.phrase($0.0), .number($0.1.count, .rows($0.1.map(\.ref)))] }
    return ReportTable(
      "sources", ReportWords.sources,
      [
        .init("basis", ReportWords.basisTitle, width: 30),
        .number("count", ReportWords.count, width: 8),
      ], rows: rows)
  }
}
