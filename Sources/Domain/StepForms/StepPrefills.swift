/// What stands in a form before anything is typed.
extension Workspace {
  func prefills(
    _ verb: StepVerb, _ issue: Issue, _ actor: Actor, on today: Day
  ) -> [StepField: StepForm.Prefill] {
    var prefills = Prefills()
    if verb.fields.contains(.on) { prefills.set(.on, today.iso) }
    switch verb {
    case .triage: fillTriage(&prefills, issue)
    case .dispatch: prefills.set(.means, DispatchDoc.Kind.letter.rawValue)
    case .sign: if actor.isAny(of: .liaison) { prefills.set(.signer, actor.person.name) }
    case .coordinate: prefills.suggest(.units, issue.units.fieldText())
    case .reply:
      prefills.set(.receivedOn, today.iso)
      if issue.state.isWithUnit { prefills.set(.unit, issue.leadUnit.fieldText) }
    case .callback: fillCallback(&prefills, actor, on: today)
    case .confirm: prefills.set(.proposal, pendingProposal(of: issue.id)?.id.fieldText ?? "")
    case .close: prefills.set(.beneficiaries, issue.beneficiaries.fieldText)
    case .suspend: prefills.suggest(.reviewOn, today.adding(days: 30).iso)
    default: break
    }
    return prefills.all
  }

  private func fillCallback(_ prefills: inout Prefills, _ actor: Actor, on today: Day) {
    prefills.set(.calledOn, today.iso)
    prefills.set(.caller, actor.id.fieldText)
    prefills.set(.channel, Callback.Channel.phone.rawValue)
    prefills.set(.reached, true.fieldText)
    prefills.suggest(.reviewOn, today.adding(days: 90).iso)
  }

  /// What stands on the issue already; else what was decided for the most similar one; else what
  /// the category says.
  private func fillTriage(_ prefills: inout Prefills, _ issue: Issue) {
    let similar = mostSimilarDecided(to: issue)
    for (field, source) in triageFields {
      prefills.set(field, issue.text(source))
      prefills.suggest(field, similar?.text(source) ?? "")
    }
    guard let code = prefills.all[.category]?.text, let category = category(code) else {
      return
    }
    prefills.suggest(.scope, category.defaultScope.rawValue)
    let units = responsibleUnits(for: code)
    if units.count == 1 { prefills.suggest(.leadUnit, units[0].fieldText) }
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
