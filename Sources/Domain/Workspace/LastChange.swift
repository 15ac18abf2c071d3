/// What `undo` takes back where nobody says which change is meant.
extension Workspace {
  /// The newest of somebody's own changes that is not taken back already; nil where there is none.
  ///
  /// One that a rule keeps is named all the same: nobody asked for an older one in its stead.
  package func lastChange(in log: [Recorded], by actor: Actor) -> Recorded? {
    var undone: [Set<EntityRef>] = []
    for recorded in log.reversed() where recorded.event == nil {
      let code = ActionCode(recorded.author.why)
      if code == .undo {
        undone.append(Set(recorded.touches.map(\.after.ref)))
      } else if recorded.author.person == actor.id, code?.turnsPage != true,
        !isTakenBack(recorded, by: undone, for: actor)
      {
        return recorded
      }
    }
    return nil
  }

  /// A later undo struck what it made, or touched what it changed, and nothing is left of it to undo.
  private func isTakenBack(
    _ recorded: Recorded, by undone: [Set<EntityRef>], for actor: Actor
  ) -> Bool {
    let made = recorded.touches.filter { $0.before == nil }
    let refs = (made.isEmpty ? recorded.touches : made).map(\.after.ref)
    guard undone.contains(where: { $0.isSuperset(of: refs) }) else { return false }
    var trial = self
    trial.veil = nil
    let change = Change.undo(recorded.touches, reason: GivenReason.undone.recorded)
    let left = try? trial.apply(change, by: actor.id, at: actor.at)
    return left?.allSatisfy { $0.before == $0.after } ?? true
  }
}

extension ActionCode {
  /// A page that was turned is turned back, and not undone.
  package var turnsPage: Bool { self == .openMeeting || self == .showMeetingItem }
}
