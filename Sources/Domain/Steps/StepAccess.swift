/// Who may touch which issue (C3 "Roles").
extension Workspace {
  /// One of `roles`, and where the role is bound to an enterprise, a town or a unit, to its own.
  func requireRole(_ roles: [Role], _ act: Act) throws(StepRefusal) {
    let held = roles.filter { act.actor.person.holds($0, on: act.actor.today) }
    guard !held.isEmpty else { throw .needsRole(roles) }
    if held.contains(where: { reaches($0, act) }) { return }
    throw held.contains(.liaison) ? .notHisUnit : .notHisEnterprise
  }

  private func reaches(_ role: Role, _ act: Act) -> Bool {
    switch role {
    case .head, .coordinator, .leader: true
    case .viewer: false
    case .liaison: act.actor.person.unit.map(act.issue.units.contains) ?? false
    case .commissioner, .town, .projectOwner:
      act.issue.objects.contains { isOwn($0, of: act.actor, as: role, on: act.on) }
    }
  }
}

extension Issue {
  /// The unit that leads and those that help.
  package var units: [ID<Unit>] { (leadUnit.map { [$0] } ?? []) + coUnits }
}
