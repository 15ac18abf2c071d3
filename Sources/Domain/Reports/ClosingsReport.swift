extension Report {
  /// R6 销号台账: what was closed until the day, or in the period, in the order it was closed.
  static func closings(_ material: ReportMaterial) -> Report {
    let closings = material.counts.ids(IssueSelection(.closed)).compactMap { id in
      Closing(id, material)
    }
    .filter { closing in material.since.map { $0 <= closing.on } ?? true }
    .sorted { ($0.on, $0.issue.id) < ($1.on, $1.issue.id) }
    let table = ReportTable(
      "closings", ReportName.closings.title, columns,
      rows: closings.map { $0.cells(material) },
      notes: [ReportWords.items(closings.count)],
      about: closings.map { RowSubject($0.issue.ref) })
    return material.report(basis: [ReportWords.closingBasis], [table])
  }

  private static var columns: [ReportTable.Column] {
    [
      .init("id", ReportWords.number, width: 10),
      .init("title", Issue.Field.title.phrase, width: 26),
      .init("object", ReportWords.object, width: 14),
      .init("unit", EntityKind.unit.phrase, width: 10),
      .init("registeredOn", ReportWords.registeredOn, width: 10),
      .init("dueOn", ReportWords.dueOn, width: 10),
      .init("repliedOn", ReportWords.repliedOn, width: 10),
      .init("closedOn", ReportWords.closedOn, width: 10),
      .init("outcome", ReportWords.outcome, width: 10),
      .init("callback", EntityKind.callback.phrase, width: 10),
    ]
  }

  /// One closed issue, as it stood when it was closed.
  private struct Closing {
    let issue: Issue
    let past: PastIssue
    let on: Day

    init?(_ id: ID<Issue>, _ material: ReportMaterial) {
      guard let issue = material.workspace.issue(id, asOf: material.day),
        let past = material.workspace.past(id, asOf: material.day),
        let step = past.arrival(in: .closed)
      else { return nil }
      (self.issue, self.past, on) = (issue, past, step.on)
    }

    func cells(_ material: ReportMaterial) -> [ReportCell] {
      let workspace = material.workspace
      let call = workspace.members(Callback.self, of: issue.ref)
        .last { $0.isReached && $0.on <= material.day }
      return [
        .id(issue.ref), issue.titleCell, .text(material.name(of: issue.primaryObject)),
        .text(material.name(of: issue.leadUnit?.ref)), .day(issue.registeredOn),
        .day(workspace.unitClocks(of: past).last?.due),
        .day(past.arrival(in: .replied)?.on), .day(on),
        .phrase(issue.closing?.phrase ?? Phrase(verbatim: "")),
        .phrase(
          call.map { $0.satisfaction?.phrase ?? ReportWords.reached } ?? ReportWords.notCalled),
      ]
    }
  }
}
