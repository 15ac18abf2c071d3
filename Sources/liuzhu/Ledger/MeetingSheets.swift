import Domain

extension Meeting: ListedOnCommandLine {
  static func columns(_ session: LedgerSession) -> [TextTable<Self>.Column] {
    let language = session.options.language
    return [
      .id,
      .init(title: Field.proposedOn.phrase) { ($0.heldOn ?? $0.proposedOn).iso },
      .init(title: Field.kind.phrase) { $0.kind.phrase.text(in: language) },
      .init(title: Field.topic.phrase) { session.name(of: $0.ref) },
      .init(title: Field.units.phrase) { names($0.units, session) },
      .init(title: Phrase("状态", "state")) {
        MeetingWords.standing(of: $0).text(in: language)
      },
      .init(title: MeetingWords.minutes) { $0.minutes },
    ]
  }

  private static func names(_ units: [ID<Unit>], _ session: LedgerSession) -> String {
    units.map { session.name(of: $0.ref) }.joined(separator: "、")
  }

  /// The plan, the agenda, what came of it.
  static func sheet(_ row: Meeting, in session: LedgerSession) -> String {
    let language = session.options.language
    let state = MeetingWords.standing(of: row).text(in: language)
    let agenda = row.issues.map { session.workspace.label(of: $0) }
    let decided = session.workspace.decisions(of: row.id).map { line(of: $0, session) }
    let former = row.formerDecisions.map(\.text)
    return
      ([session.sheet(of: row), "\(state)  \(row.minutes)\(row.calledOffReason)"] + agenda
      + decided + former).joined(separator: "\n")
  }

  private static func line(of decision: Decision, _ session: LedgerSession) -> String {
    [
      decision.id.description,
      session.workspace.phrase(of: decision, on: session.today).text(in: session.options.language),
      decision.owner.map(session.name(of:)) ?? "",
      decision.dueOn?.iso ?? "",
      decision.doneOn.map { "\(MeetingWords.done.text(in: session.options.language)) \($0.iso)" }
        ?? "",
    ].filter { !$0.isEmpty }.joined(separator: "  ")
  }
}

extension Decision: ListedOnCommandLine {
  static func columns(_ session: LedgerSession) -> [TextTable<Self>.Column] {
    [
      .id,
      .init(title: Field.text.phrase) { $0.text },
      .init(title: Phrase("谁办", "whose")) {
        $0.owner.map(session.name(of:)) ?? MeetingWords.office.text(in: session.options.language)
      },
      .init(title: Field.dueOn.phrase) { $0.dueOn?.iso ?? "" },
      .init(title: MeetingWords.done) { $0.doneOn?.iso ?? "" },
      .init(title: EntityKind.meeting.phrase) { $0.meeting.description },
      .init(title: EntityKind.issue.phrase) { $0.issue?.description ?? "" },
    ]
  }

  static func sheet(_ row: Decision, in session: LedgerSession) -> String {
    let done = row.doneOn.map {
      "\(MeetingWords.done.text(in: session.options.language)) \($0.iso)"
    }
    return [
      session.sheet(of: row), session.workspace.label(of: row.meeting.ref), done ?? "",
      row.doneNote,
    ].filter { !$0.isEmpty }.joined(separator: "\n")
  }
}
