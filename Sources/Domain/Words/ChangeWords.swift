/// What a change is called when it is to be taken back: `W2018-0412 的“答复”`.
extension Change {
  /// `touches` are what it was recorded as: they know the ids that were taken.
  package func title(of touches: [Touch], in workspace: Workspace) -> Phrase {
    let subject = subject ?? touches.first?.after.ref
    let name = subject.map { workspace.label(of: $0) } ?? ""
    return Phrase("\(name) 的“\(verb.zh)”", "“\(verb.en)” of \(name)")
  }

  /// What it is about, where that had its id before.
  private var subject: EntityRef? {
    switch self {
    case .issue(.step(let id, _, _)): id.ref
    case .issue(.each(let ids, _, _)), .issue(.dispatch(let ids, _, _)): ids.first?.ref
    case .issue(.triageAll(let rows, _)): rows.first?.issue.ref
    case .pairing(.end(let id, _, _)), .pairing(.handOver(let id, _, _, _, _)): id.ref
    default: nil
    }
  }

  private var verb: Phrase {
    switch self {
    case .office: Phrase("建立办公室", "founding")
    case .registry(let change): change.verb
    case .pairing(let change): change.verb
    case .visit(.log): Phrase("走访", "visit")
    case .visit(.edit): Phrase("修改走访", "correcting the visit")
    case .issue(let change): change.verb
    case .undo: WorkbenchWords.undo
    }
  }
}

extension RegistryChange {
  fileprivate var verb: Phrase {
    switch self {
    case .enterprise(.add), .park(.add), .site(.add), .project(.add), .unit(.add), .person(.add):
      Phrase("新增", "adding")
    case .enterprise(.edit), .park(.edit), .site(.edit), .project(.edit), .unit(.edit),
      .person(.edit):
      Phrase("修改", "editing")
    case .all: Phrase("批量录入", "entering many")
    }
  }
}

extension PairingChange {
  fileprivate var verb: Phrase {
    switch self {
    case .begin: Phrase("挂钩", "pairing")
    case .end: Phrase("结束挂钩", "ending the pairing")
    case .handOver: Phrase("交接", "handing over")
    }
  }
}

extension IssueChange {
  fileprivate var verb: Phrase {
    switch self {
    case .register, .takeOver: Phrase("登记", "registering")
    case .step(_, let requests, _): Phrase.joined(requests.map(\.verb.phrase))
    case .each(_, let request, _): request.verb.phrase
    case .dispatch: StepVerb.dispatch.phrase
    case .triageAll: Phrase("批量分办", "triaging many")
    case .letter: Phrase("收文登记", "letter")
    }
  }
}

extension Phrase {
  /// `签收·措施·答复`.
  fileprivate static func joined(_ phrases: [Phrase]) -> Phrase {
    Phrase(
      phrases.map(\.zh).joined(separator: "·"), phrases.map(\.en).joined(separator: ", "))
  }
}
