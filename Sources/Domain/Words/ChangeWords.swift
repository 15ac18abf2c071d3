/// What a change is called when it is to be taken back: `W2018-0412 的“答复”`.
extension Change {
  /// `touches` are what it was recorded as: they know the ids that were taken, and how many records
  /// go with the one that is named.
  package func title(of touches: [Touch], in workspace: Workspace) -> Phrase {
    let subject = subject ?? touches.first?.after.ref
    let name = subject.map { workspace.label(of: $0) } ?? ""
    let records = Set(touches.map(\.after.ref).filter { !$0.kind.isPartOfIssue }).count
    guard records > 1 else { return Phrase("\(name) 的“\(verb.zh)”", "“\(verb.en)” of \(name)") }
    return Phrase(
      "\(name) 等 \(records) 项的“\(verb.zh)”",
      "“\(verb.en)” of \(name) and others, \(records) in all")
  }

  /// What it is about, where that had its id before.
  private var subject: EntityRef? {
    switch self {
    case .issue(.seeing(_, let change)): Change.issue(change).subject
    case .issue(.step(let id, _, _)): id.ref
    case .issue(.each(let ids, _, _)), .issue(.dispatch(let ids, _, _)): ids.first?.ref
    case .issue(.triageAll(let rows, _)): rows.first?.issue.ref
    case .issue(.letter(let letter)): letter.answers.first?.issue.ref
    case .meeting(.edit(let id, _)), .meeting(.hold(let id, _, _)),
      .meeting(.cancel(let id, _, _)):
      id.ref
    case .meeting(.finish(let id, _, _)), .meeting(.amend(let id, _)): id.ref
    case .meeting(.item(.prepare(let id))), .meeting(.present(.open(let id, _))): id.ref
    case .meeting(.item(.edit(let id, _))), .meeting(.item(.move(let id, _))): id.ref
    case .meeting(.present(.decide(let id, _))): id.ref
    case .settings(.giveUp(let id)): id.ref
    case .settings(.answer(let id, _, _)), .settings(.withdraw(let id)): id.ref
    case .issue(.judge(let pair)): pair.one.ref
    case .commonClass(let change): change.subject
    case .card(let change): change.issue.ref
    case .excuse(.add(let excuse)): excuse.subject
    case .project(.report(let monthly, _)): monthly.project.ref
    case .project(.edit(let id, _)): id.ref
    case .project(.plan(let plan)): plan.project.ref
    case .retention(let change): change.subject
    case .policy(let change): change.subject
    case .outreach(.edit(let id, _)): id.ref
    case .duty(.edit(let id, _)): id.ref
    case .duty(.amend(let id, _, _)): id.ref
    case .pairing(.review(let id, _, _)), .pairing(.cover(let id, _)): id.ref
    case .pairing(.end(let id, _, _)), .pairing(.handOver(let id, _, _, _, _)): id.ref
    default: nil
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

extension PolicyChange {
  fileprivate var subject: EntityRef? {
    switch self {
    case .distribute, .plan: nil
    case .takeIn(let form): form.enterprise.ref
    case .collect(let id, _, _), .void(let id, _, _): id.ref
    case .fix(let ids): ids.first?.ref
    case .edit(let id, _), .hold(let id, _, _), .cancel(let id, _, _): id.ref
    }
  }
}

extension Phrase {
  fileprivate static func joined(_ phrases: [Phrase]) -> Phrase {
    Phrase(
      phrases.map(\.zh).joined(separator: "·"), phrases.map(\.en).joined(separator: ", "))
  }
}
