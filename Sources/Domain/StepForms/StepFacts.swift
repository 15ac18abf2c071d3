/// What the questions of a form hang on besides the answers: taken from the workspace once, when
/// the form opens.
struct StepFacts: Sendable {
  /// The categories one may choose, and the issue's own.
  var categories: [Category] = []
  /// Those that were offered once.
  var retiredCategories: [Category] = []
  /// Units that declared each category.
  var responsible: [String: Set<ID<Unit>>] = [:]
  /// Issues that may be the same matter, by category.
  var duplicates: [String: [ID<Issue>]] = [:]
  /// Units by what they are called, where decisions name whose they are.
  var unitNames: [String: ID<Unit>] = [:]
  /// What an answer to a common matter may cite.
  var countermeasures: [ID<Countermeasure>] = []
  var result = Reply.Result.solved
  var handler: ID<Person>?
  var actor: ID<Person> = .unassigned
  var isHead = false
  var signsHimself = false
  var isLastTry = false
  /// There are measures that may be marked done, or carried on with.
  var hasMeasures = false
  /// Of an amendment: what this person corrects without a reason.
  var typedToday: Set<Issue.Field> = []
  /// The last call found a content enterprise.
  var isContent = false
  /// Before it nothing happened that comes after it; any day is told in a line of progress (C1).
  var lastStepOn: Day?
  /// Of an extension.
  var extent: StepForm.Extent?

  func isResponsible(_ unit: ID<Unit>, for category: String) -> Bool {
    responsible[category].map { $0.contains(unit) } ?? true
  }

  /// The head may let one person stand on both sides (C13).
  func needsOverride(_ caller: ID<Person>?) -> Bool {
    guard isHead, let handler else { return false }
    return handler == actor || handler == caller
  }
}

extension Workspace {
  /// The form of one step; nil where the issue is unknown.
  ///
  /// Whether the step is possible at all is what `possibilities` says.
  package func stepForm(
    _ verb: StepVerb, of id: ID<Issue>, by actor: Actor, on today: Day
  ) -> StepForm? {
    live(id).map { issue in
      StepForm(
        verb: verb, issue: issue, today: today, facts: facts(verb, issue, actor, on: today),
        prefills: prefills(verb, issue, actor, on: today))
    }
  }

  private func facts(
    _ verb: StepVerb, _ issue: Issue, _ actor: Actor, on today: Day
  ) -> StepFacts {
    var facts = StepFacts()
    facts.actor = actor.id
    facts.isHead = actor.isAny(of: .head)
    facts.signsHimself = actor.isAny(of: .liaison)
    if verb != .note, verb != .amend { facts.lastStepOn = lastStep(of: issue.id)?.on }
    facts.categories = categories(on: today, besides: [issue.category])
    facts.retiredCategories = categories.filter { !facts.categories.contains($0) }
    if verb.fields.contains(.overrideReason) { facts.responsible = declaredResponsibilities() }
    switch verb {
    case .triage:
      facts.duplicates = duplicatesByCategory(of: issue)
    case .measure: facts.hasMeasures = !measures(of: issue.id).isEmpty
    case .amend: facts.typedToday = typedToday(by: actor, in: issue.id)
    case .conclude: facts.unitNames = unitNames()
    case .reply: facts.countermeasures = citable(in: issue, on: today).map(\.id)
    case .callback: takeReply(into: &facts, issue, on: today)
    case .extend: facts.extent = extent(of: issue, asOf: today)
    case .close: facts.isContent = lastCallback(of: issue.id)?.satisfaction?.isContent == true
    default: break
    }
    return facts
  }

  private func takeReply(into facts: inout StepFacts, _ issue: Issue, on today: Day) {
    guard let reply = lastReply(of: issue.id) else { return }
    facts.result = reply.result
    facts.handler = reply.handler
    facts.isLastTry = isGivenUp(issue.id, more: today)
  }

  private func unitNames() -> [String: ID<Unit>] {
    var names: [String: ID<Unit>] = [:]
    for unit in units.live where !unit.isRetired {
      for name in [unit.name, unit.shortName] where !name.isEmpty { names[name] = unit.id }
    }
    return names
  }

  private func declaredResponsibilities() -> [String: Set<ID<Unit>>] {
    var declared: [String: Set<ID<Unit>>] = [:]
    for unit in units.live where !unit.isRetired {
      for category in unit.categories { declared[category, default: []].insert(unit.id) }
    }
    return declared
  }

  private func duplicatesByCategory(of issue: Issue) -> [String: [ID<Issue>]] {
    let found = categories.map {
      ($0.code, duplicateCandidates(of: issue, category: $0.code))
    }
    return Dictionary(uniqueKeysWithValues: found)
  }
}

extension StepForm {
  /// The issues a person must have looked at before choosing this category (T2).
  package func duplicates(given texts: [StepField: String]) -> [ID<Issue>] {
    category(given: texts).flatMap { facts.duplicates[$0] } ?? []
  }

  /// The code of the category that was typed; nil where none is known by that.
  func category(given texts: [StepField: String]) -> String? {
    facts.categories.code(of: (texts[.category] ?? "").trimmingBlanks)
  }
}
