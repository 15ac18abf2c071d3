import Domain

extension DutyRoster: ListedOnCommandLine {
  static func columns(_ session: LedgerSession) -> [TextTable<Self>.Column] {
    let workspace = session.workspace
    return [
      .id,
      .init(title: Field.on.phrase) { $0.on.iso },
      .init(title: Phrase("状态", "state")) {
        workspace.state(of: $0.on, $0, on: session.today).text(in: session.options.language)
      },
      .init(title: Field.people.phrase) { roster in
        roster.people.map { session.name(of: $0.ref) }.joined(separator: "、")
      },
      .init(title: Field.units.phrase) { workspace.joinedNames(of: $0.units) },
      .init(title: Field.skippedReason.phrase) { $0.skippedReason },
    ]
  }

  static func sheet(_ row: DutyRoster, in session: LedgerSession) -> String {
    session.sheet(of: row)
  }
}

extension DutyCall: ListedOnCommandLine {
  static func columns(_ session: LedgerSession) -> [TextTable<Self>.Column] {
    [
      .id,
      .init(title: Field.on.phrase) { $0.on.iso },
      .init(title: Field.enterprise.phrase) {
        $0.enterprise.map { session.name(of: $0.ref) } ?? ""
      },
      .init(title: Field.question.phrase) { $0.question },
      .init(title: Field.answer.phrase) { $0.answer },
      .init(title: DutyWords.raised) {
        session.workspace.issue(raisedBy: $0.id)?.id.description ?? ""
      },
    ]
  }

  static func sheet(_ row: DutyCall, in session: LedgerSession) -> String {
    let issue = session.workspace.issue(raisedBy: row.id)
    return [session.sheet(of: row), issue.map { session.workspace.label(of: $0.id) } ?? ""]
      .filter { !$0.isEmpty }.joined(separator: "\n")
  }
}
