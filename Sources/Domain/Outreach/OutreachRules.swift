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
      put(try checked(call, today: actor.today))
    case .edit(let id, let edits): try edit(id, edits, by: actor)
    }
  }

  mutating func edit(
    _ id: ID<OutreachCall>, _ edits: [FieldEdit<OutreachCall.Field>], by actor: Actor
  ) throws(Refusal) {
    guard let call = live(id) else { throw .outreach(.unknown(id)) }
    let edited = try call.applying(edits) { .outreach(.fieldProblem(field: $0, $1)) }
    guard edited != call else { return }
    put(try checked(edited, today: actor.today))
  }

  /// What does not go with the outcome is left out.
  private func checked(_ draft: OutreachCall, today: Day) throws(Refusal) -> OutreachCall {
    var call = draft
    guard live(call.enterprise) != nil else {
      throw .outreach(.unknownEnterprise(call.enterprise))
    }
    if call.on == .epoch { call.on = today }
    guard call.on <= today else { throw .outreach(.inTheFuture(call.on)) }
    if call.outcome != .concern { call.concern = nil }
    guard call.outcome != .concern || call.concern != nil else {
      throw .outreach(.concernMissing)
    }
    if call.outcome.isOpen {
      guard let next = call.nextTryOn else { throw .outreach(.nextTryMissing) }
      guard next >= call.on else { throw .outreach(.nextTryBefore(call.on)) }
    }
    return call
  }
}
