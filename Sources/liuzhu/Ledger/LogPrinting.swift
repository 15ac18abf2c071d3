import Domain
import JSONText
import JournalStore

extension LedgerSession {
  /// Prints what was recorded, oldest first: a table in words, or the patches for machines.
  func print(_ log: [Recorded], columns: [TextTable<Recorded>.Column], asJSON: Bool) {
    if asJSON {
      Output.print(JSON.array(log.map(json(of:))).text())
    } else {
      Output.print(TextTable(columns: columns, language: options.language).text(of: log))
    }
  }

  /// Who did what, and when.
  var logColumns: [TextTable<Recorded>.Column] {
    [
      .init(title: Phrase("序号", "seq")) { String($0.seq) },
      .init(title: Phrase("时间", "when")) { $0.author.at.toTheMinute },
      .init(title: Phrase("谁", "who")) { name(of: $0.author.person.ref) },
      .init(title: Phrase("做什么", "what")) { $0.author.deed.text(in: options.language) },
    ]
  }

  /// What an action was about: the first two, and how many there are in all.
  func subjects(of recorded: Recorded) -> String {
    if let event = recorded.event { return event.phrase.text(in: options.language) }
    var refs: [EntityRef] = []
    for ref in seen(recorded).flatMap(\.subjects) where !refs.contains(ref) { refs.append(ref) }
    let named = Phrase.names(refs.prefix(2).map { workspace.label(of: $0) })
    guard refs.count > 2 else { return named.text(in: options.language) }
    return Phrase(
      "\(named.zh) 等\(refs.count)项", "\(named.en) and others, \(refs.count) in all"
    ).text(in: options.language)
  }

  /// What it changed of them.
  func account(of recorded: Recorded) -> String {
    seen(recorded).map { workspace.account(of: $0, today: today).text(in: options.language) }
      .filter { !$0.isEmpty }.joined(separator: "  ")
  }
}

extension Touch {
  /// What it is spoken of as: a part of an issue's file as that issue, a judged pair as both.
  fileprivate var subjects: [EntityRef] {
    guard after.ref.kind.isPartOfIssue else { return [after.ref] }
    let issues = after.value.owners.filter { $0.kind == .issue }
    guard let first = issues.first else { return [after.ref] }
    return after.ref.kind == .notSame ? issues : [first]
  }
}

extension LedgerSession {
  /// What of it who reads may see, with what is kept from him replaced (C16).
  private func seen(_ recorded: Recorded) -> [Touch] {
    let reader = reader
    return recorded.touches.compactMap { touch in
      workspace.seen(touch.after, by: reader).map { after in
        Touch(
          before: touch.before.map { covered(workspace.asSeen($0, by: reader)) },
          after: covered(after))
      }
    }
  }

  /// A store knows no veil: what it recorded is covered here (C14).
  private func covered(_ entity: AnyEntity) -> AnyEntity {
    workspace.veil.map { entity.value.hidden(by: $0).any } ?? entity
  }

  /// `{"seq":41,"at":"…","by":"P002","why":"issue.reply","changes":[{"id":"…","set":{…}}]}`; what was
  /// done to the store itself stands behind it as `"store":{"thawed":{…}}`.
  private func json(of recorded: Recorded) -> JSON {
    let author = recorded.author
    let json: JSON = [
      "seq": .integer(Int64(recorded.seq)), "at": .string(author.at.iso),
      "by": .string(author.person.description), "why": .string(author.why),
      "changes": .array(
        seen(recorded).map { touch in
          ["id": .string(touch.after.ref.description), "set": Records.difference(touch).set]
        }),
    ]
    guard let event = recorded.event else { return json }
    return json.merging(["store": event.document])
  }
}
