extension Workspace {
  /// T2: what kind of matter it is and whose; in 待交办 it renews that, as an amendment (T26).
  mutating func triage(_ request: StepRequest.Triage, _ act: Act) throws(StepRefusal) {
    try check(request, act)
    let renewed = act.issue.state == .triaged
    let owner = try classChosen(by: request, act)
    let amended = change(act) {
      $0.take(request)
      $0.commonClass = owner
    }
    try record(renewed ? .amend : .triage, to: .triaged, act) {
      $0.amended = amended
      $0.reason = request.overrideReason.trimmingBlanks
      $0.unit = request.leadUnit
    }
  }

  private func check(_ request: StepRequest.Triage, _ act: Act) throws(StepRefusal) {
    if request.category != act.issue.category { try checkOffered(request.category, on: act.on) }
    if request.category.isEmpty { throw .categoryUnknown(request.category) }
    if request.complexity == nil { throw .fieldMissing(Issue.Field.complexity.phrase) }
    if request.scope == nil { throw .fieldMissing(Issue.Field.scope.phrase) }
    try checkUnits(request)
    let candidates = duplicateCandidates(of: act.issue, category: request.category)
    if !candidates.isEmpty, !request.sawDuplicates { throw .duplicatesNotSeen(candidates) }
  }

  /// A common matter has its class: one that is there, or one that is proposed here and opened, led
  /// by the unit that is named with it.
  ///
  /// Who proposes the name of an open class of the category means that one: two matters triaged
  /// together open one class.
  private mutating func classChosen(
    by request: StepRequest.Triage, _ act: Act
  ) throws(StepRefusal) -> ID<CommonClass>? {
    guard request.scope == .common else { return nil }
    if let chosen = request.commonClass {
      guard live(chosen) != nil else { throw .unknownClass(chosen) }
      if chosen != act.issue.commonClass { try requireNotConcluded(chosen) }
      return chosen
    }
    var draft = CommonClass()
    draft.name = try required(request.newClass, or: .classMissing)
    draft.category = request.category
    draft.openedOn = act.on
    if let other = bearers(of: .name(.commonClass, Folding.fold(draft.name))).first {
      let known = openClasses(of: request.category).first { $0.ref == other }
      guard let known else { throw .classNameTaken(ID(other)) }
      return known.id
    }
    return try? found(draft, ledBy: request.leadUnit, by: act.actor)
  }

  /// A class that is over takes no new matters: what comes again is looked into again (C9).
  func requireNotConcluded(_ id: ID<CommonClass>?) throws(StepRefusal) {
    if let id, isConcluded(id) { throw .classConcluded(id) }
  }

  private func checkUnits(_ request: StepRequest.Triage) throws(StepRefusal) {
    guard let lead = request.leadUnit else { throw .unitMissing }
    for unit in [lead] + request.coUnits {
      guard let found = live(unit), !found.isRetired else { throw .unknownUnit(unit) }
    }
    try requireMayLead(lead, request.category, because: request.overrideReason)
  }

  /// Wherever a unit is made to lead what it does not answer for, somebody says why.
  func requireMayLead(
    _ unit: ID<Unit>, _ category: String, because reason: String
  ) throws(StepRefusal) {
    guard !isResponsible(unit, for: category), reason.trimmingBlanks.isEmpty else { return }
    throw .unitNotResponsible(unit, category: category)
  }

  /// Whether a unit may lead without a reason given: it declared the category, or no unit did yet.
  package func isResponsible(_ unit: ID<Unit>, for category: String) -> Bool {
    let declared = responsibleUnits(for: category)
    return declared.isEmpty || declared.contains(unit)
  }

  /// The units that declared a category, in the order of their ids.
  package func responsibleUnits(for category: String) -> [ID<Unit>] {
    units.live.filter { !$0.isRetired && $0.categories.contains(category) }.map(\.id)
  }
}

extension Workspace {
  /// Changes fields of the issue beside a step; what it says is written into that step.
  mutating func change(_ act: Act, _ edit: (inout Issue) -> Void) -> [Step.Amendment] {
    guard let before = self[act.issue.id] else { return [] }
    var issue = before
    edit(&issue)
    put(issue)
    return issue.edits(since: before).map {
      Step.Amendment(field: $0.field, old: $0.old, new: $0.new)
    }
  }
}

extension StepRequest.Triage {
  /// Whether it only says again what was decided of an issue in 待交办.
  func repeats(_ issue: Issue) -> Bool {
    var renewed = issue
    renewed.take(self)
    renewed.commonClass = scope == .common ? commonClass : nil
    return issue.state == .triaged && overrideReason.trimmingBlanks.isEmpty
      && renewed.edits(since: issue).isEmpty
  }
}

extension Issue {
  fileprivate mutating func take(_ request: StepRequest.Triage) {
    category = request.category
    complexity = request.complexity
    scope = request.scope
    severity = request.severity
    leadUnit = request.leadUnit
    coUnits = request.coUnits
    isRedFlag = request.isRedFlag
  }

  /// What an answer on the spot is taken for until somebody says better (T3).
  mutating func takeTriageDefaults() {
    if category.isEmpty { category = Category.other }
    if complexity == nil { complexity = .simple }
    if scope == nil { scope = .individual }
  }
}
