import Domain

extension CommonClass: ListedOnCommandLine {
  static func columns(_ session: LedgerSession) -> [TextTable<Self>.Column] {
    let (workspace, language) = (session.workspace, session.options.language)
    func figure(_ title: Phrase, _ figure: @escaping (ClassFigures) -> Int)
      -> TextTable<Self>.Column
    {
      .init(title: title) { String(figure(workspace.classFigures(of: $0.id))) }
    }
    return [
      .id,
      .init(title: Field.name.phrase) { $0.name },
      .init(title: ClassWords.state) { $0.state.phrase.text(in: language) },
      .init(title: ClassWords.lead) { $0.leadUnit.map { session.name(of: $0.ref) } ?? "" },
      figure(ClassWords.members, \.members), figure(ClassWords.enterprises, \.enterprises),
      figure(ClassWords.beneficiaries, \.beneficiaries), figure(ClassWords.settled, \.settled),
      .init(title: ClassWords.due) {
        workspace.due(of: $0, asOf: session.today)?.phrase(today: session.today)
          .text(in: language) ?? ""
      },
    ]
  }

  /// The fields, every move, the countermeasures, then the members.
  static func sheet(_ row: CommonClass, in session: LedgerSession) -> String {
    let (workspace, language) = (session.workspace, session.options.language)
    let lead = row.leadUnit.map { session.name(of: $0.ref) } ?? ""
    let moves = row.moves.map { line(of: $0, session) }
    let measures = workspace.countermeasures(of: row.id).map { measure in
      let done = ClassWords.done(measure.doneOn, today: session.today).text(in: language)
      return [measure.id.description, measure.text, measure.policy, done, measure.doneEvidence]
    }
    let head = [
      session.sheet(of: row),
      session.titled(ClassWords.leadUnit, lead),
      ClassWords.figures(workspace.classFigures(of: row.id)).text(in: language),
    ]
    return (head + moves + measures.map(joined) + members(of: row, session))
      .joined(separator: "\n")
  }

  /// Those that who reads may see; the others are counted (C16).
  private static func members(of row: CommonClass, _ session: LedgerSession) -> [String] {
    let (workspace, language) = (session.workspace, session.options.language)
    let all = workspace.classMembers(of: row.id)
    let shown = all.filter { workspace.maySee($0, by: session.reader) }
    let lines = shown.map { issue in
      let draft = workspace.draftAnswer(to: issue).map { _ in ClassWords.drafts.text(in: language) }
      return joined([
        issue.id.description, issue.title, issue.objects.first.map(session.name(of:)) ?? "",
        issue.state.phrase.text(in: language), draft ?? "",
      ])
    }
    let others = PermissionWords.others(all.count - shown.count)
    return lines + [others?.text(in: language)].compactMap(\.self)
  }

  private static func line(of move: Move, _ session: LedgerSession) -> String {
    joined([
      move.on.iso, move.to.phrase.text(in: session.options.language),
      session.name(of: move.by.ref), move.unit.map { session.name(of: $0.ref) } ?? "", move.note,
      move.carried.map(\.description).joined(separator: "、"),
    ])
  }

  private static func joined(_ parts: [String]) -> String {
    parts.filter { !$0.isEmpty }.joined(separator: "  ")
  }
}
