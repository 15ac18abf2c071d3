import Domain

extension PolicyForm: ListedOnCommandLine {
  static func columns(_ session: LedgerSession) -> [TextTable<Self>.Column] {
    let (workspace, language) = (session.workspace, session.options.language)
    return [
      .id,
      .init(title: EntityKind.enterprise.phrase) { session.name(of: $0.enterprise.ref) },
      .init(title: Enterprise.Field.town.phrase) {
        workspace.townName(workspace.town(of: $0.enterprise.ref) ?? .unassigned).text(in: language)
      },
      .init(title: PolicyWords.state) { $0.state.phrase.text(in: language) },
      .init(title: PolicyWords.due) { $0.dueOn.iso },
      .init(title: PolicyWords.topics) { $0.topics.map(\.description).joined(separator: "、") },
      .init(title: PolicyWords.request) { $0.request },
    ]
  }

  static func sheet(_ row: PolicyForm, in session: LedgerSession) -> String {
    let shown = TextTable(columns: columns(session), language: session.options.language)
    let topics = row.topics.map { session.workspace.label(of: $0) }
    return ([shown.text(of: [row])] + topics + [row.voidReason]).filter { !$0.isEmpty }
      .joined(separator: "\n")
  }
}

extension LectureSession: ListedOnCommandLine {
  static func columns(_ session: LedgerSession) -> [TextTable<Self>.Column] {
    let (workspace, language) = (session.workspace, session.options.language)
    return [
      .id,
      .init(title: Field.on.phrase) { $0.on.iso },
      .init(title: Field.slot.phrase) { $0.slot.phrase.text(in: language) },
      .init(title: Field.towns.phrase) { workspace.joinedNames(of: $0.towns) },
      .init(title: Field.units.phrase) { workspace.joinedNames(of: $0.units) },
      .init(title: Field.topics.phrase) { $0.topics.map(\.description).joined(separator: "、") },
      .init(title: PolicyWords.state) { $0.state.phrase.text(in: language) },
      .init(title: PolicyWords.invited) { "\($0.invited.count)" },
      .init(title: PolicyWords.attended) { $0.state == .held ? "\($0.attended.count)" : "" },
    ]
  }

  /// Everything planned, and whom it invites or who came.
  static func sheet(_ row: LectureSession, in session: LedgerSession) -> String {
    let language = session.options.language
    let isHeld = row.state == .held
    let people = (isHeld ? row.attended : row.invited).map { session.name(of: $0.ref) }
    let title = isHeld ? PolicyWords.attended : PolicyWords.invited
    return [
      session.sheet(of: row), row.state.phrase.text(in: language),
      session.titled(title, people.joined(separator: "、")), row.feedback,
      row.calledOffReason,
    ].filter { !$0.isEmpty }.joined(separator: "\n")
  }
}
