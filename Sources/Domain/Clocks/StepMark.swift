/// What clocks and counters ask of a step: small values read where the step stands.
///
/// To pass a step whole takes longer than all that is reckoned from it.
struct StepMark: Sendable {
  let id: ID<Step>
  let rule: Rule
  let to: IssueState
  let on: Day
  let outcome: ClosingOutcome?
  let hasMeasure: Bool
  let opensLeg: Bool
  /// Since when the unit has it, where this step opens a leg; a partly solved issue goes on at the
  /// day that was planned (T15).
  let start: Day
  /// What the letter itself says, where this step opens a leg.
  let writtenDue: Day?
}

extension Workspace {
  func mark(_ step: Step) -> StepMark {
    mark(
      step.id, step.rule, to: step.to, on: step.on, step.outcome, of: step.issue,
      refs: step.rule.hasRefsForClocks ? step.refs : [])
  }

  /// The mark of the step at a place of the table.
  func mark(at place: Int) -> StepMark {
    let rule = steps[at: place].rule
    return mark(
      steps[at: place].id, rule, to: steps[at: place].to, on: steps[at: place].on,
      steps[at: place].outcome, of: steps[at: place].issue,
      refs: rule.hasRefsForClocks ? steps[at: place].refs : [])
  }

  private func mark(
    _ id: ID<Step>, _ rule: Rule, to state: IssueState, on day: Day, _ outcome: ClosingOutcome?,
    of issue: ID<Issue>, refs: [EntityRef]
  ) -> StepMark {
    let document = refs.first { $0.kind == .dispatch }
    let opensLeg = rule.opensLeg(to: state, hasDocument: document != nil)
    return StepMark(
      id: id, rule: rule, to: state, on: day, outcome: outcome,
      hasMeasure: refs.contains { $0.kind == .measure }, opensLeg: opensLeg,
      start: rule == .partlySolved ? plannedDay(of: issue, asOf: day) ?? day : day,
      writtenDue: document.flatMap { dueDay(of: ID($0)) })
  }

  private func plannedDay(of issue: ID<Issue>, asOf day: Day) -> Day? {
    members(Reply.self, of: issue.ref).last { $0.receivedOn <= day }?.planOn
  }

  private func dueDay(of document: ID<DispatchDoc>) -> Day? {
    dispatches.place(of: document).flatMap { dispatches[at: $0].dueOn }
  }
}

extension Step {
  /// Opens a leg of the unit's clock (C5).
  var opensLeg: Bool {
    rule.opensLeg(
      to: to, hasDocument: rule == .conclude && refs.contains { $0.kind == .dispatch })
  }
}

extension Rule {
  /// Whether what was recorded with a step may open a leg or settle a measure.
  fileprivate var hasRefsForClocks: Bool {
    switch self {
    case .dispatch, .measure, .conclude, .partlySolved: true
    default: false
    }
  }

  fileprivate func opensLeg(to state: IssueState, hasDocument: Bool) -> Bool {
    switch self {
    case .dispatch, .partlySolved: true
    case .conclude: hasDocument
    case .redo, .reopen, .takeUp: state == .inProgress
    default: false
    }
  }
}
