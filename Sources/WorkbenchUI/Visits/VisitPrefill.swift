import Domain

extension Workspace {
  /// What stands in the form of a visit before anything is typed: today, me, mine, as last time.
  func prefilledVisit(to subject: EntityRef?, by actor: Actor) -> Visit {
    var visit = Visit()
    visit.on = actor.today
    let own = activePairing(ofCommissioner: actor.id, on: actor.today)
    if let object = subject ?? own?.enterprise.ref { visit.objects = [object] }
    visit.visitors = [visitor(to: visit.objects.first, by: actor)]
    if let last = visit.objects.first.flatMap(lastVisit(of:)) {
      visit.kind = last.kind
      visit.round = last.round
    }
    return visit
  }

  /// The commissioner went, or who stands in for him, also where the office writes it down for him.
  private func visitor(to object: EntityRef?, by actor: Actor) -> ID<Person> {
    let enterprise = object?.id(as: Enterprise.self)
    let pairing = enterprise.flatMap { activePairing(of: $0, on: actor.today) }
    return pairing?.inCharge(on: actor.today) ?? actor.id
  }
}
