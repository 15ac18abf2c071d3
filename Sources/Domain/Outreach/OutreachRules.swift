extension Workspace {
  /// Asks enterprises whether they want a commissioner (P14).
  mutating func apply(_ change: OutreachChange, by actor: Actor) throws(Refusal) {
    try requireMayWrite(.pairing, by: actor)
    switch change {
    case .log(let draft):
      var call = draft
      call.id = outreach.nextID()
      call.struck = nil
      call.by = actor.id
      put(try checked(call, since: nil, today: actor.today))
    case .edit(let id, let edits): try edit(id, edits, by: actor)
    }
  }

  mutating func edit(
    _ id: ID<OutreachCall>, _ edits: [FieldEdit<OutreachCall.Field>], by actor: Actor
  ) throws(Refusal) {
    guard let call = live(id) else { throw .outreach(.unknown(id)) }
    let edited = try call.applying(edits) { .outreach(.fieldProblem(field: $0, $1)) }
    guard edited != call else { return }
    put(try checked(edited, since: call, today: actor.today))
  }

  /// What does not go with the outcome is left out.
  private func checked(
    _ draft: OutreachCall, since before: OutreachCall?, today: Day
  ) throws(Refusal) -> OutreachCall {
    var call = draft
    guard live(call.enterprise) != nil else {
      throw .outreach(.unknownEnterprise(call.enterprise))
    }
    if call.on == .epoch { call.on = today }
    guard call.on <= today else { throw .outreach(.inTheFuture(call.on)) }
    if call.outcome == .concern {
      try requireConcern(call.concern, besides: before?.concern, on: today)
    } else {
      call.concern = ""
    }
    if call.outcome.isOpen {
      guard let next = call.nextTryOn else { throw .outreach(.nextTryMissing) }
      guard next >= call.on else { throw .outreach(.nextTryBefore(call.on)) }
    }
    return call
  }

  /// One of the list, be it retired where it stood there already (C2).
  private func requireConcern(
    _ code: String, besides held: String?, on day: Day
  ) throws(Refusal) {
    guard !code.isEmpty else { throw .outreach(.concernMissing) }
    let words = codeWords(of: .concern, on: day, besides: [held].compactMap(\.self))
    guard words.contains(where: { $0.code == code }) else {
      let problem = FieldProblem.notAChoice(code, among: words.map(\.phrase))
      throw .outreach(.fieldProblem(field: OutreachCall.Field.concern.phrase, problem))
    }
  }
}
