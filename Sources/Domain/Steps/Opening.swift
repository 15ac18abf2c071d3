/// The part of each guard that needs no form: may this person do this, here, now? It greys what
/// cannot be done before anything is typed, and every step passes it first.
extension Workspace {
  func requireOpen(_ verb: StepVerb, _ act: Act) throws(StepRefusal) {
    if act.issue.history != nil, verb != .amend, verb != .note { throw .takenOver }
    try requireState(verb, act)
    // What nobody may do any more waits for no role.
    if verb == .return { try requireNoFinalRuling(act) }
    try requireRole(roles(for: verb, act), act)
    try requireFacts(verb, act)
  }

  private func requireState(_ verb: StepVerb, _ act: Act) throws(StepRefusal) {
    let state = act.issue.state
    switch verb {
    case .amend, .correct, .note: return
    case .confirm: if pendingProposal(of: act.issue.id) == nil { throw .noProposal }
    case .extend: if !state.isWithUnit { throw .noDueYet }
    case .urge, .supervise: try requireUnitHasIt(verb, act)
    case .close where state == .replied && act.issue.kind == .problem:
      throw .notFrom(state, verb: verb)
    default:
      if StepTable.rows(of: verb, from: state).isEmpty { throw .notFrom(state, verb: verb) }
    }
  }

  /// Only who has an issue can be reminded of it; before the unit was asked there is nobody.
  private func requireUnitHasIt(_ verb: StepVerb, _ act: Act) throws(StepRefusal) {
    guard act.issue.state.isWithUnit, standingDispatch(of: act.issue.id) != nil else {
      throw .notFrom(act.issue.state, verb: verb)
    }
    if act.issue.leadUnit == nil { throw .unitMissing }
  }

  /// What remains: facts of this issue that forbid the verb whatever is typed.
  private func requireFacts(_ verb: StepVerb, _ act: Act) throws(StepRefusal) {
    switch verb {
    case .dispatch: _ = try addressee(of: act.issue)
    case .return: try requireReturnable(act)
    case .conclude: if openMeeting(of: act.issue.id) == nil { throw .noMeeting }
    case .suspend: try requireSuspensionLeft(act)
    case .reply: try requireMeasuresSettled(act)
    case .callback: try requireCallable(act)
    case .reopen: try requireRecent(act)
    case .amend: try requireAmendable(act)
    case .correct: _ = try correctable(act)
    case .extend: try requireExtensionLeft(act)
    default: break
    }
  }

  /// Who may, by the rows of the table; a few rows ask for the head in some cases.
  private func roles(for verb: StepVerb, _ act: Act) -> [Role] {
    switch verb {
    case .confirm, .extend, .supervise: [.head]
    case .urge: [.coordinator, .head]
    case .amend: StepTable.registrars
    case .correct, .note: Role.allCases.filter { $0 != .viewer }
    case .dispatch where act.issue.isRedFlag: [.head]
    case .return where !returns(of: act.issue.id).isEmpty: [.head]
    case .close where needsHeadToClose(act.issue): [.head]
    case .callback: StepTable.callers
    default: StepTable.roles(of: verb, from: act.issue.state)
    }
  }
}
