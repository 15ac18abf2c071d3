/// What clocks and counters ask of a step: small values read where the step stands.
///
/// To pass a step whole takes longer than all that is reckoned from it.
package struct StepMark: Equatable, Sendable {
  package let id: ID<Step>
  package let rule: Rule
  package let to: IssueState
  package let on: Day
  let outcome: ClosingOutcome?
  let reviewOn: Day?
  let cause: StepRequest.Suspending.Cause?
  let hasMeasure: Bool
  let opensLeg: Bool
  /// Since when the unit has it, where this step opens a leg; a partly solved issue goes on at the
  /// day that was planned (T15).
  let start: Day
  /// What the letter itself says, where this step opens a leg.
  let writtenDue: Day?

  /// As what the issue is closed after it; an amendment leaves that as it was.
  func closing(after before: ClosingOutcome?) -> ClosingOutcome? {
    guard to == .closed else { return nil }
    return rule == .amend ? before : outcome
  }

  /// An answer did not hold (T14, T14b).
  var isRedo: Bool { rule == .redo || rule == .redoTriage }
}

extension Workspace {
  /// The mark of the step at a place of the table.
  func mark(at place: Int) -> StepMark {
    let (rule, state, day) = (steps[at: place].rule, steps[at: place].to, steps[at: place].on)
    let document = rule.hasRefsForClocks ? steps[at: place].refs.first(.dispatch) : nil
    return StepMark(
      id: steps[at: place].id, rule: rule, to: state, on: day,
      outcome: steps[at: place].outcome, reviewOn: steps[at: place].reviewOn,
      cause: steps[at: place].cause,
      hasMeasure: rule == .measure
        || rule.hasRefsForClocks && steps[at: place].refs.first(.measure) != nil,
      opensLeg: rule.opensLeg(to: state, hasDocument: document != nil),
      start: rule == .partlySolved
        ? plannedDay(of: steps[at: place].issue, asOf: day) ?? day : day,
      writtenDue: document.flatMap { dueDay(of: ID($0)) })
  }

  private func plannedDay(of issue: ID<Issue>, asOf day: Day) -> Day? {
    lastMember(Reply.self, of: issue.ref) { $0.receivedOn <= day }?.planOn
  }

  private func dueDay(of document: ID<DispatchDoc>) -> Day? {
    dispatches.place(of: document).flatMap { dispatches[at: $0].dueOn }
  }
}

extension Few<EntityRef> {
  /// By their places: to hand over the list takes longer than to look through it.
  fileprivate func first(_ kind: EntityKind) -> EntityRef? {
    for place in indices where self[place].kind == kind { return self[place] }
    return nil
  }
}

extension Rule {
  /// An amendment brings nowhere, and what was merged is as it was once it is taken apart (I9).
  var stopsNoClock: Bool { self == .amend || self == .merge || self == .unmerge }

  /// Whether what was recorded with a step may open a leg or settle a measure.
  fileprivate var hasRefsForClocks: Bool {
    switch self {
    case .dispatch, .conclude, .partlySolved: true
    default: false
    }
  }

  /// A leg of the unit's clock (C5).
  fileprivate func opensLeg(to state: IssueState, hasDocument: Bool) -> Bool {
    switch self {
    case .dispatch, .partlySolved: true
    case .conclude: hasDocument
    case .redo, .reopen, .takeUp: state == .inProgress
    default: false
    }
  }
}
