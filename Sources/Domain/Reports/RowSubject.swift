/// What a row of a list in a report is about: it is for those who see that whole (C16).
package struct RowSubject: Equatable, Sendable {
  let ref: EntityRef
  /// As what it stands there: how a project gets on is not for whoever may know of the project.
  let thing: Guarded

  init(_ ref: EntityRef, as thing: Guarded? = nil) {
    self.ref = ref
    self.thing = thing ?? ref.kind.guarded
  }
}

extension Workspace {
  func seesWhole(_ subject: RowSubject, by actor: Actor) -> Bool {
    if seesAll(subject.thing, by: actor) { return true }
    guard let entity = entity(subject.ref)?.any else { return false }
    return isPartOfIt(actor, entity)
      || sight(of: subject.thing, of: belongings(of: entity), by: actor) == .whole
  }

  /// Whoever was there, or was given it to do, knows of it anyway.
  private func isPartOfIt(_ actor: Actor, _ entity: AnyEntity) -> Bool {
    switch entity {
    case .visit(let visit): visit.visitors.contains(actor.id)
    case .decision(let decision): wasGiven(decision, to: actor)
    default: false
    }
  }

  /// The enterprises, parks, projects and units that make a thing somebody's own.
  private func belongings(of entity: AnyEntity) -> [EntityRef] {
    switch entity {
    case .issue(let issue): issue.objects + issue.units.map(\.ref)
    case .pairing(let pairing): [pairing.enterprise.ref]
    case .visit(let visit): Array(visit.objects)
    case .dispatch(let letter): belongings(of: letter)
    case .decision(let decision): self[decision.meeting].map(belongings) ?? []
    case .policyForm(let form): [form.enterprise.ref]
    case .dutyCall(let call): [call.enterprise?.ref].compactMap(\.self)
    case .demand(let demand): demand.objects(in: self)
    default: [entity.ref]
    }
  }
}
