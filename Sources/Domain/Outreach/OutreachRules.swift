/// What a person may do with calls to enterprises.
package enum OutreachChange: Equatable, Sendable {
  case log(OutreachCall)
  case edit(ID<OutreachCall>, [FieldEdit<OutreachCall.Field>])
}

/// Why a call is refused.
package enum OutreachRefusal: Equatable, Sendable {
  case unknown(ID<OutreachCall>)
  case unknownEnterprise(ID<Enterprise>)
  case inTheFuture(Day)
  /// It has a concern: which?
  case concernMissing
  /// To ring again needs a day.
  case nextTryMissing
  case nextTryBefore(Day)
  case fieldProblem(field: Phrase, FieldProblem)
}

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

extension OutreachCall: Findable {
  /// What a list of calls can be asked for.
  package enum Asked: QueryField {
    case enterprise, town, outcome, concern, explained, on, next

    package var names: [String] {
      switch self {
      case .enterprise: ["企业", "enterprise"]
      case .town: ["镇街", "town"]
      case .outcome: ["结果", "outcome"]
      case .concern: ["顾虑", "concern"]
      case .explained: ["已说明", "explained"]
      case .on: ["日期", "date"]
      case .next: ["再联系", "next"]
      }
    }

    package var kind: QueryFieldKind { [.on, .next].contains(self) ? .day : .text }
  }

  package func searched(in workspace: Workspace) -> [String] {
    [id.description, note] + workspace.names(of: enterprise.ref)
  }

  package func value(_ field: Asked, in workspace: Workspace, on today: Day) -> QueryValue {
    switch field {
    case .enterprise: workspace.named(enterprise)
    case .town: workspace.named(workspace[enterprise]?.town)
    case .outcome: .code(outcome)
    case .concern: .code(concern)
    case .explained: .flag(isExplained)
    case .on: .day(on)
    case .next: .day(nextTryOn)
    }
  }
}
