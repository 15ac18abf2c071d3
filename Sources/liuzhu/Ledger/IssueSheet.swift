import Domain
import JSONText

extension Issue: ListedOnCommandLine {
  static func columns(_ session: LedgerSession) -> [TextTable<Self>.Column] {
    let (workspace, language) = (session.workspace, session.options.language)
    return [
      .init(title: WorkbenchWords.light) {
        workspace.light(of: $0.id, asOf: session.asOf)?.colour.letter.text(in: language) ?? ""
      },
      .id,
      .init(title: Field.title.phrase) { $0.title },
      .init(title: EntityKind.enterprise.phrase) {
        $0.objects.first.map(session.name(of:)) ?? ""
      },
      .init(title: Phrase("环节", "state")) { $0.state.phrase.text(in: language) },
      .init(title: WorkbenchWords.move) {
        workspace.moverPhrase(of: $0, asOf: session.asOf).text(in: language)
      },
      .init(title: WorkbenchWords.due) {
        let due = workspace.firstDue(of: $0.id, asOf: session.asOf)
        return due?.phrase(today: session.asOf).text(in: language) ?? ""
      },
      .init(title: EntityKind.unit.phrase) {
        $0.leadUnit.map { session.name(of: $0.ref) } ?? ""
      },
      .init(title: Phrase("登记", "registered")) { $0.registeredOn.iso },
    ]
  }

  static var standing: [String] { ["light", "mover", "owes", "due", "left"] }

  /// How it stands on the day asked for, as the queue on the screen shows it, behind what the record
  /// holds; the record leaves out the state of what is still to triage.
  static func json(_ row: Issue, in session: LedgerSession) -> JSON {
    var object = row.any.json.object ?? JSONObject()
    object["state"] = .string(row.state.rawValue)
    if let light = session.workspace.light(of: row.id, asOf: session.asOf) {
      object["light"] = .string(light.colour.rawValue)
    }
    object["mover"] = .string(session.workspace.mover(of: row, asOf: session.asOf).rawValue)
    if let due = session.workspace.firstDue(of: row.id, asOf: session.asOf) {
      object["owes"] = .string(due.task.rawValue)
      object["due"] = .string(due.due.iso)
      object["left"] = .integer(Int64(due.left))
    }
    return .object(object)
  }

  /// The fields, how it stands, then everything that happened to it, by days.
  static func sheet(_ row: Issue, in session: LedgerSession) -> String {
    let (workspace, language) = (session.workspace, session.options.language)
    let age = workspace.agePhrase(of: row, asOf: session.asOf)
    let state = [row.state.phrase, age].compactMap { $0?.text(in: language) }
    let history = workspace.history(of: row.id, until: session.asOf)
    return
      ([session.sheet(of: row), state.joined(separator: "  ")] + standing(of: row, session)
      + history.map { line(of: $0, session) }).joined(separator: "\n")
  }

  /// Light with its reasons, what is due, the meeting it waits for and who has to do it; what is over has
  /// none of the last.
  private static func standing(of row: Issue, _ session: LedgerSession) -> [String] {
    let (workspace, today) = (session.workspace, session.asOf)
    let light = workspace.light(of: row.id, asOf: today).map { light in
      let (colour, why) = (light.colourPhrase, light.phrase(today: today))
      return Phrase("\(colour.zh)  \(why.zh)", "\(colour.en)  \(why.en)")
    }
    let due = workspace.duePhrase(of: row.id, asOf: today)
    let lines: [(title: Phrase, words: Phrase?)] = [
      (Self.colour, light), (WorkbenchWords.due, due),
      (Meeting.Kind.coordination.phrase, workspace.meetingPhrase(of: row.id, asOf: today)),
      (WorkbenchWords.move, workspace.moverPhrase(of: row, asOf: today)),
    ]
    let language = session.options.language
    return lines.compactMap { title, words in
      guard let words = words?.text(in: language), !words.isEmpty else { return nil }
      return session.titled(title, words)
    }
  }

  /// `灯：黄超期`, `yellow: overdue`: the English colour is a title itself.
  private static let colour = Phrase("灯", "")

  private static func line(of happened: HistoryLine, _ session: LedgerSession) -> String {
    let language = session.options.language
    let account = happened.account.text(in: language).split(whereSeparator: \.isNewline)
    return [
      happened.on.iso, happened.what.text(in: language),
      happened.by.map { session.name(of: $0.ref) } ?? "", account.joined(separator: " "),
    ].filter { !$0.isEmpty }.joined(separator: "  ")
  }
}
