import Domain

/// What is due though nobody types.
extension Session {
  /// When something is to be done though nobody types; nil while there is nothing.
  package var wakeAt: Instant? {
    let midnight = Instant(day: workbench.scene.today.adding(days: 1))
    let moments = [keeper.dueAt, workbench.scene.changes.nextExpiry, asksAt, nextMinute, midnight]
    return moments.compactMap(\.self).min()
  }

  /// Where a clock is on the screen.
  private var nextMinute: Instant? {
    guard workbench.top.showsClock else { return nil }
    let now = workbench.scene.actor.at.milliseconds
    return Instant(milliseconds: (now / 60_000 + 1) * 60_000)
  }

  /// A store that cannot say when somebody recorded something is asked every second.
  private var asksAt: Instant? {
    surroundings.storage.wakeUp == nil ? lookedAt.adding(milliseconds: 1000) : nil
  }

  /// Milliseconds until `wakeAt`; nil while nothing is to be done.
  var timeout: Int? {
    wakeAt.map { Int(clamping: max(0, $0.milliseconds - surroundings.clock().milliseconds)) }
  }

  /// Becomes readable when somebody else may have recorded something.
  var wakeUp: Int32? { surroundings.storage.wakeUp }

  /// Whether the store found something out that is not on the screen.
  var hasNews: Bool {
    let status = surroundings.storage.status()
    return status.standing != workbench.scene.standing
      || workbench.message == nil && told < status.notices.count
  }

  /// A slice of the store's housekeeping; false when there is none left.
  func idle() -> Bool { surroundings.storage.idle() }

  /// Says something until the next key.
  package mutating func say(_ phrase: Phrase) { workbench.message = .notice(phrase) }

  /// Does what is due at `wakeAt`.
  package mutating func wake() {
    // A clock that stands still in a demonstration must not keep drafts from being saved.
    let now = max(surroundings.clock(), wakeAt ?? .epoch)
    let yesterday = workbench.scene.today
    look()
    workbench.scene.changes.expire(at: now)
    if let due = keeper.dueAt, due <= now { saveDrafts() }
    if let asksAt, asksAt <= now { refresh() }
    if workbench.scene.today != yesterday { workbench.refresh(in: workspace) }
    tellNotice()
  }
}
