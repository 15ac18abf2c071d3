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
      } else if recorded.author.person == actor.id, code?.turnsPage != true {
        guard let taker = undo(of: recorded, among: undone, for: actor) else { return recorded }
        undone.remove(at: taker)
      }
    }
    return nil
  }

  /// The later undo that struck what it made, or touched what it changed, where nothing is left of it
  /// to undo; each took back one change.
  private func undo(
    of recorded: Recorded, among undone: [Set<EntityRef>], for actor: Actor
  ) -> Int? {
    let made = recorded.touches.filter { $0.before == nil }
    let refs = (made.isEmpty ? recorded.touches : made).map(\.after.ref)
    guard let found = undone.lastIndex(where: { $0.isSuperset(of: refs) }) else { return nil }
    var trial = self
    trial.veil = nil
    let change = Change.undo(recorded.touches, reason: GivenReason.undone.recorded)
    let left = try? trial.apply(change, by: actor.id, at: actor.at)
    let isOver = left?.allSatisfy { $0.before == $0.after } ?? true
    return isOver ? found : nil
  }
}

extension ActionCode {
  /// A page that was turned is turned back, and not undone.
  package var turnsPage: Bool { self == .openMeeting || self == .showMeetingItem }
}
