extension Workspace {
  /// Hands out and collects forms, plans lectures and writes down who came (C10, P18).
  mutating func apply(_ change: PolicyChange, by actor: Actor) throws(Refusal) {
    switch change {
    case .distribute(let recipients, let round, let day, let dueOn):
      try distribute(to: recipients, round, on: day, dueOn: dueOn, by: actor)
    case .collect(let id, let answer, let day): try collect(id, answer, on: day, by: actor)
    case .void(let id, let reason, let day): try void(id, reason, on: day, by: actor)
    case .takeIn(let form): try takeIn(form, by: actor)
    case .plan(let drafts): try plan(drafts, by: actor)
    case .edit(let id, let edits): try edit(id, edits, by: actor)
    case .fix(let ids): try fix(ids, by: actor)
    case .hold(let id, let outcome, let day): try hold(id, outcome, on: day, by: actor)
    case .cancel(let id, let reason, let day): try cancel(id, reason, on: day, by: actor)
    }
  }

  private mutating func distribute(
    to recipients: PolicyForm.Recipients, _ round: Int, on day: Day, dueOn: Day, by actor: Actor
  ) throws(Refusal) {
    guard day <= actor.today else { throw .policy(.inTheFuture(day)) }
    guard dueOn >= day else { throw .policy(.dueBefore(day)) }
    let chosen = try chosen(recipients, round, on: day)
    guard !chosen.isEmpty else { throw .policy(.nobodyLeft(round: round)) }
    try requireMayWrite(.policy, of: chosen.map(\.ref), by: actor)
    for enterprise in chosen {
      var form = PolicyForm()
      form.id = policyForms.nextID()
      (form.enterprise, form.round) = (enterprise, round)
      (form.givenOn, form.givenBy, form.dueOn) = (day, actor.id, dueOn)
      put(form)
    }
  }

  private func chosen(
    _ recipients: PolicyForm.Recipients, _ round: Int, on day: Day
  ) throws(Refusal) -> [ID<Enterprise>] {
    let holders = holders(ofRound: round)
    if case .enterprises(let named) = recipients {
      for id in named {
        guard live(id) != nil else { throw .policy(.unknownEnterprise(id)) }
        if let form = holders[id] { throw .policy(.hasForm(id, form)) }
      }
    }
    return withoutForm(recipients, round: round, on: day)
  }

  /// Those of the recipients who have no form of a round: who would get one.
  package func withoutForm(
    _ recipients: PolicyForm.Recipients, round: Int, on day: Day
  ) -> [ID<Enterprise>] {
    let holders = holders(ofRound: round)
    if case .enterprises(let named) = recipients {
      return Set(named).filter { holders[$0] == nil && live($0) != nil }.sorted()
    }
    return enterprises.live.filter { enterprise in
      holders[enterprise.id] == nil && enterprise.isRegistered(on: day)
        && recipients.include(enterprise.town)
    }.map(\.id)
  }

  private func holders(ofRound round: Int) -> [ID<Enterprise>: ID<PolicyForm>] {
    var holders: [ID<Enterprise>: ID<PolicyForm>] = [:]
    for place in 0..<policyForms.count {
      let form = policyForms[at: place]
      guard form.struck == nil, form.round == round, form.voidedOn == nil else { continue }
      holders[form.enterprise] = form.id
    }
    return holders
  }
}

extension Workspace {
  /// Where one was voided and another handed out since, the first does not come back.
  func requireNoOther(_ form: PolicyForm) throws(Refusal) {
    let other = members(PolicyForm.self, of: form.enterprise.ref).first {
      $0.id != form.id && $0.round == form.round && $0.voidedOn == nil
    }
    if let other { throw .policy(.hasForm(form.enterprise, other.id)) }
  }
}

extension PolicyForm.Recipients {
  fileprivate func include(_ town: ID<Unit>?) -> Bool {
    switch self {
    case .everybody: true
    case .towns(let towns): town.map(towns.contains) ?? false
    case .enterprises: false
    }
  }
}

// MARK: - Coming back

extension Workspace {
  private mutating func collect(
    _ id: ID<PolicyForm>, _ answer: PolicyForm.Answer, on day: Day, by actor: Actor
  ) throws(Refusal) {
    var form = try openForm(id, on: day, by: actor)
    form.topics = try chosen(answer.topics)
    form.request = answer.request.trimmingBlanks
    guard !form.topics.isEmpty || !form.request.isEmpty else { throw .policy(.nothingChosen) }
    (form.collectedOn, form.collectedBy) = (day, actor.id)
    put(form)
  }

  /// Each once, by number.
  private func chosen(_ topics: [ID<PolicyTopic>]) throws(Refusal) -> [ID<PolicyTopic>] {
    for id in topics {
      guard let topic = live(id) else { throw .policy(.unknownTopic(id)) }
      if topic.isRetired { throw .policy(.topicRetired(id)) }
    }
    return Set(topics).sorted()
  }

  private mutating func void(
    _ id: ID<PolicyForm>, _ reason: String, on day: Day, by actor: Actor
  ) throws(Refusal) {
    var form = try openForm(id, on: day, by: actor)
    form.voidReason = reason.trimmingBlanks
    guard !form.voidReason.isEmpty else { throw .policy(.reasonMissing) }
    form.voidedOn = day
    put(form)
  }

  private mutating func takeIn(_ draft: PolicyForm, by actor: Actor) throws(Refusal) {
    var form = draft
    (form.id, form.struck, form.givenBy) = (policyForms.nextID(), nil, actor.id)
    guard live(form.enterprise) != nil else { throw .policy(.unknownEnterprise(form.enterprise)) }
    try requireMayWrite(.policy, of: [form.enterprise.ref], by: actor)
    try checkDays(of: form, today: actor.today)
    form.topics = try chosen(draft.topics)
    form.collectedBy = form.collectedOn.map { _ in actor.id }
    if form.collectedOn != nil, form.topics.isEmpty, form.request.isEmpty {
      throw .policy(.nothingChosen)
    }
    if form.voidedOn == nil { try requireNoOther(form) }
    put(form)
  }

  private func checkDays(of form: PolicyForm, today: Day) throws(Refusal) {
    guard form.dueOn >= form.givenOn else { throw .policy(.dueBefore(form.givenOn)) }
    for day in [form.givenOn, form.collectedOn, form.voidedOn].compactMap(\.self) {
      guard day <= today else { throw .policy(.inTheFuture(day)) }
      guard day >= form.givenOn else { throw .policy(.beforeGiven(form.givenOn)) }
    }
    if form.voidedOn != nil, form.voidReason.trimmingBlanks.isEmpty {
      throw .policy(.reasonMissing)
    }
  }

  private func openForm(
    _ id: ID<PolicyForm>, on day: Day, by actor: Actor
  ) throws(Refusal) -> PolicyForm {
    guard let form = live(id) else { throw .policy(.unknownForm(id)) }
    try requireMayWrite(.policy, of: [form.enterprise.ref], by: actor)
    if let voided = form.voidedOn { throw .policy(.voided(voided)) }
    if let collected = form.collectedOn { throw .policy(.alreadyCollected(id, collected)) }
    guard day <= actor.today else { throw .policy(.inTheFuture(day)) }
    guard day >= form.givenOn else { throw .policy(.beforeGiven(form.givenOn)) }
    return form
  }
}
