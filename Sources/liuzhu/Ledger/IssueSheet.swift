import Domain

extension Issue: ListedOnCommandLine {
  static func columns(_ session: LedgerSession) -> [TextTable<Self>.Column] {
    let language = session.options.language
    return [
      .id,
      .init(title: Field.title.phrase) { $0.title },
      .init(title: EntityKind.enterprise.phrase) {
        $0.objects.first.map(session.name(of:)) ?? ""
      },
      .init(title: Phrase("环节", "state")) { $0.state.phrase.text(in: language) },
      .init(title: EntityKind.unit.phrase) {
        $0.leadUnit.map { session.name(of: $0.ref) } ?? ""
      },
      .init(title: Phrase("登记", "registered")) { $0.registeredOn.iso },
    ]
  }

  /// The fields, then every step with its day, its words and who entered it, then each 催办.
  static func sheet(_ row: Issue, in session: LedgerSession) -> String {
    let state = row.state.phrase.text(in: session.options.language)
    let steps = session.workspace.members(Step.self, of: row.ref).map { line(of: $0, session) }
    let urgings = session.workspace.urgings(of: row.id).map { line(of: $0, session) }
    return ([session.sheet(of: row), state] + steps + urgings).joined(separator: "\n")
  }

  private static func line(of urging: DispatchDoc, _ session: LedgerSession) -> String {
    let gist = session.workspace.gist(of: urging.any, today: session.today)
    return [
      urging.on.iso, urging.documentNumber(word: "") ?? "", gist.text(in: session.options.language),
      urging.by.map { session.name(of: $0.ref) } ?? "",
    ].filter { !$0.isEmpty }.joined(separator: "  ")
  }

  private static func line(of step: Step, _ session: LedgerSession) -> String {
    let to = step.to.phrase.text(in: session.options.language)
    let by = session.name(of: step.by.ref)
    return [step.on.iso, step.rule.rawValue, to, by, step.reason]
      .filter { !$0.isEmpty }.joined(separator: "  ")
  }
}
