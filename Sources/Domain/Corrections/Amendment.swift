extension StepRequest {
  /// Whether recording it would leave behind a step and nothing else.
  package func changesNothing(of issue: Issue) -> Bool {
    switch self {
    case .amend(let edit, _): edit.old == edit.new
    case .triage(let request): request.repeats(issue)
    default: false
    }
  }
}

extension Issue.Field {
  /// Whether the unit that leads answers for it may hang on it.
  var isOfLead: Bool { self == .leadUnit || self == .category }
}

extension Workspace {
  /// T26: one field, with its old and new text; never the state.
  mutating func amend(
    _ edit: FieldEdit<Issue.Field>, reason: String, _ act: Act
  ) throws(StepRefusal) {
    try checkCurrent(edit, act.issue)
    let reason = try checkAmender(edit.field, reason: reason, act)
    var issue = act.issue
    do {
      try issue.set(edit.field, to: edit.new)
    } catch {
      throw .fieldProblem(field: edit.field.phrase, error)
    }
    issue.category = categories.code(of: issue.category) ?? issue.category
    try checkFields(of: issue, edit.field)
    // Until it is sent the category may be corrected before the unit is.
    let isHalfWay = edit.field == .category && issue.state == .triaged
    if let lead = issue.leadUnit, edit.field.isOfLead, !isHalfWay {
      try requireMayLead(lead, issue.category, because: reason)
    }
    let amended = change(act) { $0 = issue }
    try record(.amend, to: act.issue.state, act) {
      $0.reason = reason
      $0.amended = amended
    }
  }

  private func checkCurrent(
    _ edit: FieldEdit<Issue.Field>, _ issue: Issue
  ) throws(StepRefusal) {
    let current = issue.text(edit.field)
    guard current != edit.old else { return }
    throw .changedMeanwhile(
      FieldConflict(edit.field, base: edit.old, mine: edit.new, theirs: current))
  }

  /// The head with a reason, or whoever typed it himself today.
  private func checkAmender(
    _ field: Issue.Field, reason: String, _ act: Act
  ) throws(StepRefusal) -> String {
    let reason = reason.trimmingBlanks
    if typedToday(by: act.actor, in: act.issue.id).contains(field) { return reason }
    guard act.actor.isAny(of: .head) else { throw .amendNotYours }
    return try required(reason, or: .reasonMissing)
  }

  /// Whether there is a field he may correct at all: told before anything is typed.
  func requireAmendable(_ act: Act) throws(StepRefusal) {
    guard !act.actor.isAny(of: .head) else { return }
    if typedToday(by: act.actor, in: act.issue.id).isEmpty { throw .amendNotYours }
  }

  /// The fields that he filled in himself today: they are corrected without a reason.
  package func typedToday(by actor: Actor, in issue: ID<Issue>) -> Set<Issue.Field> {
    guard actor.isAny(of: .officeStaff) || self[issue]?.state == .registered else { return [] }
    let steps = steps(of: issue)
    return Set(
      actor.amendedFields.filter { field in
        let typed = steps.last { step in
          step.rule == .register || step.amended.contains { $0.field == field }
        }
        return typed?.by == actor.id && typed?.at.day == actor.today
      })
  }

  /// Scope and class go together: `join` and `leave` change both.
  private func checkClass(of issue: Issue) throws(StepRefusal) {
    switch (issue.scope, issue.commonClass) {
    case (.common, nil): throw .classMissing
    case (.common, let id?):
      guard live(id) != nil else { throw .unknownClass(id) }
      if id != self[issue.id]?.commonClass { try requireNotConcluded(id) }
    case (_, let id?): throw .stillInClass(id)
    case (_, nil): break
    }
  }

  private func checkFields(of issue: Issue, _ field: Issue.Field) throws(StepRefusal) {
    switch field {
    case .objects: try checkObjects(issue)
    case .category: try checkCategory(of: issue)
    case .scope, .commonClass: try checkClass(of: issue)
    case .leadUnit, .coUnits:
      for unit in issue.units where live(unit) == nil { throw .unknownUnit(unit) }
      let now = self[issue.id]?.leadUnit
      if field == .leadUnit, let now, standingDispatch(of: issue.id) != nil {
        throw .unitHasIt(now)
      }
    default: break
    }
  }
}

extension Actor {
  /// What he corrects of an issue: outside the office the words he told it in, and those only until the
  /// office has triaged it.
  package var amendedFields: [Issue.Field] {
    isAny(of: .officeStaff) ? Issue.Field.allCases : [.title, .details]
  }
}
