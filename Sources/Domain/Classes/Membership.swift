extension Workspace {
  /// Issues become members: their scope is 共性 from then on, as an amendment that says so (T26).
  mutating func join(
    _ issues: [ID<Issue>], _ id: ID<CommonClass>, reason: String, by actor: Actor
  ) throws(Refusal) {
    try refusing(id) { workspace throws(ClassRefusal) in
      guard workspace.live(id) != nil else { throw .unknown }
      for issue in issues {
        if workspace[issue]?.commonClass == id { throw .alreadyMember(issue) }
        try workspace.checkCounts(issue)
      }
    }
    for issue in issues {
      try belong(issue, to: id, reason: reason.isEmpty ? "\(id)" : reason, by: actor)
    }
  }

  mutating func leave(
    _ issues: [ID<Issue>], reason: String, by actor: Actor
  ) throws(Refusal) {
    try requireOffice(actor)
    let first = issues.first.flatMap { self[$0]?.commonClass } ?? .unassigned
    let reason = reason.trimmingBlanks
    guard !reason.isEmpty else { throw .commonClass(first, .reasonMissing) }
    for issue in issues {
      guard let found = live(issue) else { throw .commonClass(first, .unknownIssue(issue)) }
      guard found.commonClass != nil else { throw .commonClass(first, .notAMember(issue)) }
      try belong(issue, to: nil, reason: reason, by: actor)
    }
  }

  /// An issue that counts nowhere is no member of anything.
  private func checkCounts(_ id: ID<Issue>) throws(ClassRefusal) {
    guard let issue = live(id), issue.history == nil else { throw .unknownIssue(id) }
    guard issue.isValid else { throw .issueOver(id, issue.state) }
  }

  private mutating func belong(
    _ id: ID<Issue>, to owner: ID<CommonClass>?, reason: String, by actor: Actor
  ) throws(Refusal) {
    guard let issue = live(id) else { return }
    do { try requireNotConcluded(owner) } catch { throw .step(issue: id, error) }
    let act = Act(issue, by: actor, on: actor.today)
    let category = owner.flatMap { self[$0]?.category } ?? ""
    let amended = change(act) {
      $0.commonClass = owner
      $0.scope = owner == nil ? .individual : .common
      if $0.category.isEmpty { $0.category = category }
    }
    do throws(StepRefusal) {
      try record(.amend, to: issue.state, act) {
        $0.reason = reason
        $0.amended = amended
      }
    } catch {
      throw .step(issue: id, error)
    }
  }
}

extension Issue {
  /// One of Nv: neither merged, declined nor withdrawn (C4).
  package var isValid: Bool {
    history == nil && state.isValid
  }

  /// Answered, and the enterprise was asked: nothing more is owed for it to its class (C9).
  package var isSettled: Bool {
    switch state {
    case .resolved, .closed, .longTerm: true
    default: false
    }
  }
}

extension IssueState {
  /// Not one of those that say that there never was an issue of its own (C4).
  var isValid: Bool { self != .merged && self != .declined && self != .withdrawn }
}
