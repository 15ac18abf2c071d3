/// What stands in a form before anything is typed.
extension Workspace {
  func prefills(
    _ verb: StepVerb, _ issue: Issue, _ actor: Actor, on today: Day
  ) -> [StepField: StepForm.Prefill] {
    var prefills = Prefills()
    if verb.fields.contains(.on) { prefills.set(.on, today.iso) }
    switch verb {
    case .triage: fillTriage(&prefills, issue)
    case .dispatch: prefills.set(.means, means(of: issue).rawValue)
    case .urge: prefills.set(.means, DispatchDoc.Kind.urge.rawValue)
    case .supervise: prefills.suggest(.copyTo, leaders(on: today))
    case .sign: if actor.isAny(of: .liaison) { prefills.set(.signer, actor.person.name) }
    case .coordinate: prefills.suggest(.units, issue.units.fieldText())
    case .reply:
      prefills.set(.receivedOn, today.iso)
      if issue.state.isWithUnit { prefills.set(.unit, issue.leadUnit.fieldText) }
      fillFromClass(&prefills, issue, on: today)
    case .callback: fillCallback(&prefills, actor, on: today)
    case .confirm: prefills.set(.proposal, pendingProposal(of: issue.id)?.id.fieldText ?? "")
    case .close: prefills.set(.beneficiaries, issue.beneficiaries.fieldText)
    case .suspend: prefills.suggest(.reviewOn, today.adding(days: Self.longestSuspension).iso)
    default: break
    }
    return prefills.all
  }

  /// What was found for the whole class: the draft of its conclusion, and what it cites (C9, T12).
  private func fillFromClass(_ prefills: inout Prefills, _ issue: Issue, on today: Day) {
    prefills.suggest(.text, draftAnswer(to: issue) ?? "")
    let known = citable(in: issue, on: today)
    if let only = known.first, known.count == 1 { prefills.set(.countermeasure, only.id.fieldText) }
  }

  /// Who may be the one in charge of the unit; where there are several, one crosses out the others.
  private func leaders(on today: Day) -> String {
    people.live.filter { $0.holds(.leader, on: today) }.map(\.name).joined(separator: "、")
  }

  private func fillCallback(_ prefills: inout Prefills, _ actor: Actor, on today: Day) {
    prefills.set(.calledOn, today.iso)
    prefills.set(.caller, actor.id.fieldText)
    prefills.set(.channel, Callback.Channel.phone.rawValue)
    prefills.set(.reached, true.fieldText)
    prefills.suggest(.reviewOn, today.adding(days: 90).iso)
  }

  /// What stands on the issue already; else what was decided for the most similar one; else what its
  /// words speak for, and what that category says.
  private func fillTriage(_ prefills: inout Prefills, _ issue: Issue) {
    let similar = mostSimilarDecided(to: issue)
    let isOver = similar?.commonClass.map(isConcluded) ?? false
    for (field, source) in triageFields {
      prefills.set(field, issue.text(source))
      // A class that is concluded takes no new matters, so it says nothing of whether this is one.
      if isOver, field == .scope || field == .commonClass { continue }
      prefills.suggest(field, similar?.text(source) ?? "")
    }
    prefills.suggest(.category, likelyCategory(of: issue))
    guard let code = prefills.all[.category]?.text else { return }
    let defaults = triageDefaults(for: code)
    prefills.suggest(.scope, defaults[.scope] ?? "")
    if prefills.all[.scope]?.text == Issue.Scope.common.rawValue {
      fillClass(&prefills, of: code, defaults)
    }
    for field in [StepField.complexity, .leadUnit] {
      prefills.suggest(field, defaults[field] ?? "")
    }
  }
}

extension Workspace {
  /// The only class of the category that is worked on, and the unit that leads it; else the name of
  /// a new one.
  private func fillClass(
    _ prefills: inout Prefills, of category: String, _ defaults: [StepField: String]
  ) {
    let open = openClasses(of: category)
    if open.count == 1 { prefills.suggest(.commonClass, open[0].id.fieldText) }
    guard let chosen = prefills.all[.commonClass].flatMap({ ID<CommonClass>($0.text) }) else {
      return prefills.suggest(.newClass, defaults[.newClass] ?? "")
    }
    prefills.suggest(.leadUnit, self[chosen]?.leadUnit.fieldText ?? "")
  }
}

private let triageFields: [(StepField, Issue.Field)] = [
  (.category, .category), (.complexity, .complexity), (.scope, .scope),
  (.commonClass, .commonClass), (.severity, .severity), (.leadUnit, .leadUnit),
  (.coUnits, .coUnits), (.redFlag, .isRedFlag),
]

/// Collects prefills; what is known first stays.
private struct Prefills {
  private(set) var all: [StepField: StepForm.Prefill] = [:]

  mutating func set(_ field: StepField, _ text: String) {
    add(field, text, isSuggestion: false)
  }

  mutating func suggest(_ field: StepField, _ text: String) {
    add(field, text, isSuggestion: true)
  }

  private mutating func add(_ field: StepField, _ text: String, isSuggestion: Bool) {
    guard !text.isEmpty, all[field] == nil else { return }
    all[field] = StepForm.Prefill(text: text, isSuggestion: isSuggestion)
  }
}
