/// Who writes what (C16): the one guard of every change but the steps of issues.
extension Workspace {
  /// One of those who say yes to what others prepared.
  func requireMayApprove(_ thing: Guarded, by actor: Actor) throws(Refusal) {
    guard actor.approves(thing) else {
      throw .permission(.needsRole(PermissionTable.approvers(of: thing)))
    }
  }

  /// One of the table's writers; those bound to their own, for their own alone.
  func requireMayWrite(
    _ thing: Guarded, of objects: [EntityRef] = [], on day: Day? = nil, by actor: Actor
  ) throws(Refusal) {
    let writers = PermissionTable.writers(of: thing)
    let held = writers.filter { actor.isAny(of: $0) }
    guard !held.isEmpty else { throw .permission(.needsRole(writers)) }
    if held.contains(where: { PermissionTable.rights(of: $0, on: thing).writes == .all }) { return }
    for object in objects
    where !held.contains(where: { isOwn(object, of: actor, as: $0, on: day) }) {
      throw .permission(.notHisEnterprise(object))
    }
  }

  /// Why somebody may write none of these about an object, if so: told before anything is typed.
  package func refusal(
    toWrite things: [Guarded], of object: EntityRef, by actor: Actor
  ) -> Refusal? {
    var refusal: Refusal?
    for thing in things {
      do {
        try requireMayWrite(thing, of: [object], by: actor)
        return nil
      } catch {
        refusal = error
      }
    }
    return refusal
  }
}
