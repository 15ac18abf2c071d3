extension Report {
  /// R5 文书台账: every numbered letter until the day, or in the period, and how far its issues are.
  static func letters(_ material: ReportMaterial) -> Report {
    let workspace = material.workspace
    let letters = workspace.dispatches.live.filter { letter in
      workspace.documentNumber(of: letter) != nil && letter.kind != .minutes
        && letter.on <= material.day && (material.since.map { $0 <= letter.on } ?? true)
    }.sorted { ($0.on, $0.id) < ($1.on, $1.id) }
    let table = ReportTable(
      "letters", ReportName.letters.title, letterColumns,
      rows: letters.map { cells(of: $0, material) }, notes: [ReportWords.items(letters.count)],
      about: letters.map { RowSubject($0.ref) })
    return material.report(basis: [ReportWords.letterBasis], [table])
  }

  private static var letterColumns: [ReportTable.Column] {
    [
      .init("number", ReportWords.documentNumber, width: 18, isWhole: true),
      .init("kind", ReportWords.letterKind, width: 12),
      .init("unit", EntityKind.unit.phrase, width: 14), .init("on", ReportWords.day, width: 10),
      .init("dueOn", ReportWords.dueOn, width: 13), .number("issues", ReportWords.letterIssues),
      .number("replied", Counter.replied.phrase), .number("open", Counter.open.phrase),
    ]
  }

  private static func cells(of letter: DispatchDoc, _ material: ReportMaterial) -> [ReportCell] {
    let (workspace, counts) = (material.workspace, material.counts)
    let number = { (counter: Counter) -> ReportCell in
      let found = letter.issues.filter { counts[$0]?.isIn(counter) == true }
      return .number(found.count, .rows(found.map(\.ref)))
    }
    return [
      .text(workspace.documentNumber(of: letter) ?? ""),
      .phrase(letter.kind.phrase), .text(material.name(of: letter.unit.ref)), .day(letter.on),
      .firstDay(of: workspace.answersDue(to: letter)),
      .number(letter.issues.count, .rows(letter.issues.map(\.ref))),
      number(.replied), number(.open),
    ]
  }
}

extension Workspace {
  /// By when it is to be answered: a reminder names one day of its own, any other letter the day of
  /// each issue.
  fileprivate func answersDue(to letter: DispatchDoc) -> [Day] {
    letter.kind.isUrging
      ? [letter.dueOn].compactMap(\.self) : wording(of: letter).items.compactMap(\.dueOn)
  }
}
