/// What a change is called when it is to be taken back: `W2018-0412 的“答复”`.
extension Change {
  /// `touches` are what it was recorded as: they know the ids that were taken, and how many records
  /// go with the one that is named.
  package func title(of touches: [Touch], in workspace: Workspace) -> Phrase {
    let subject = subject ?? touches.first?.after.ref
    let name = subject.map { workspace.label(of: $0) } ?? ""
    let records = Set(touches.compactMap(\.record)).count
    let alone = Phrase("\(name) 的“\(verb.zh)”", "“\(verb.en)” of \(name)")
    guard records > 1 else { return alone }
    guard records != found.count + 1 else { return alone.with(found.count) }
    return Phrase(
      "\(name) 等 \(records) 项的“\(verb.zh)”",
      "“\(verb.en)” of \(name) and others, \(records) in all")
  }

  /// The problems a visit found, which come and go with it.
  package var found: [String] {
    switch self {
    case .visit(.log(_, let problems)), .visit(.logNoticing(_, let problems, _)):
      problems.map(\.title)
    default: []
    }
  }

  /// Several steps saved together are named one by one: `签收·定措施·答复`.
  private var verb: Phrase {
    switch self {
    case .issue(.step(_, let requests, _)): Phrase.joined(requests.map(\.verb.phrase))
    case .issue(.seeing(_, let change)): Change.issue(change).verb
    case .issue(.triageAll): Phrase("批量分办", "triage many")
    default: code.phrase
    }
  }
}

extension Touch {
  /// What is counted as changed by it: a part of an issue's file is its issue; a document, a decision
  /// and a meeting's item are owned by another first, and go with what they did.
  fileprivate var record: EntityRef? {
    guard after.ref.kind.isPartOfIssue else { return after.ref }
    return after.value.owners.first.flatMap { $0.kind == .issue ? $0 : nil }
  }
}

extension Phrase {
  /// `… 和登记的 2 个问题`.
  fileprivate func with(_ found: Int) -> Phrase {
    Phrase("\(zh)和登记的 \(found) 个问题", "\(en) and \(counted(found, "issue")) told there")
  }

  fileprivate static func joined(_ phrases: [Phrase]) -> Phrase {
    Phrase(
      phrases.map(\.zh).joined(separator: "·"), phrases.map(\.en).joined(separator: ", "))
  }
}
