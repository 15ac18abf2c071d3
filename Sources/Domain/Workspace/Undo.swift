/// Taking back what one earlier change did (interface.md 3, storage.md 3).
///
/// Nothing is deleted and nobody else's work is lost: what was created is struck unless something
/// was built on it, a field gets its old value while it still has the one that was written, a step
/// is struck by T27, a pairing that ended goes on if both sides are still free.
extension Workspace {
  mutating func undo(
    _ touches: [Touch], reason: String, by actor: Actor
  ) throws(Refusal) {
    guard !touches.isEmpty else { throw .undo(.nothingToUndo) }
    let undoing = Undoing(reason: reason.trimmingBlanks, actor: actor)
    let issues = try correctSteps(in: touches, undoing)
    for touch in touches.reversed() where !touch.isPart(of: issues) {
      try takeBack(touch, undoing)
    }
  }

  /// Strikes the steps, the newest first, and with them what they created (T27); returns their
  /// issues.
  private mutating func correctSteps(
    in touches: [Touch], _ undoing: Undoing
  ) throws(Refusal) -> Set<EntityRef> {
    let steps = touches.compactMap(\.step)
    if let gone = steps.first(where: { live($0.id) == nil }) {
      throw .undo(.changedSince(gone.issue.ref))
    }
    // A sign that a later step implied is struck with it.
    for step in steps.reversed() where live(step.id) != nil {
      guard !undoing.reason.isEmpty else { throw .undo(.reasonMissing) }
      let request = StepRequest.correct(step.id, reason: undoing.reason)
      try apply(.step(step.issue, [request], on: undoing.actor.today), by: undoing.actor)
    }
    return Set(steps.map(\.issue.ref))
  }

  private mutating func takeBack(_ touch: Touch, _ undoing: Undoing) throws(Refusal) {
    guard let before = touch.before else { return try strike(touch.after.value, undoing) }
    do {
      try putBack(before, from: touch.after, undoing)
    } catch .conflict {
      throw .undo(.changedSince(touch.after.ref))
    }
  }
}

extension Change {
  /// What does it once more after `touches` took it back: what was struck counts again, a field gets
  /// its newer value.
  ///
  /// A step stays struck (T27): what made one is recorded anew, by the rules it went by at first.
  package func again(after touches: [Touch], reason: String) -> Change {
    touches.contains { $0.after.ref.kind == .step } ? self : .undo(touches, reason: reason)
  }
}

/// Why and by whom something is taken back.
private struct Undoing {
  let reason: String
  let actor: Actor

  var strike: Strike { Strike(by: actor.id, at: actor.at, reason: reason) }
}

extension Touch {
  /// The step it created; one that was struck stays struck, and is done again instead.
  fileprivate var step: Step? {
    guard case .step(let step) = after, before == nil else { return nil }
    return step
  }

  /// Whether it went with the steps of these issues.
  fileprivate func isPart(of issues: Set<EntityRef>) -> Bool {
    issues.contains { isAbout($0) }
  }
}

// MARK: - What was created

extension Workspace {
  private mutating func strike<Row: Entity>(
    _ row: Row, _ undoing: Undoing
  ) throws(Refusal) {
    try requireMayUndo(row.any, by: undoing.actor)
    guard !undoing.reason.isEmpty else { throw .undo(.reasonMissing) }
    // What a step created is struck with it.
    if self[row.id]?.struck == undoing.strike { return }
    guard var now = self[row.id], now == row else { throw .undo(.changedSince(row.ref)) }
    if let user = dependents(of: row.ref).first ?? user(of: row.ref) {
      throw .undo(.usedSince(row.ref, by: user))
    }
    now.struck = undoing.strike
    put(now)
  }

  /// Whoever may make such an entry may take it back.
  private func requireMayUndo(_ entry: AnyEntity, by actor: Actor) throws(Refusal) {
    switch entry {
    // What left the office has left it.
    case .office, .listExport: throw .undo(.nothingToUndo)
    case .category, .calendar, .filter, .codeWord:
      try requireMayWrite(entry.ref.kind.guarded, by: actor)
    case .settingDraft(let draft) where draft.answer == nil && draft.by == actor.id: return
    case .settingDraft: try requireMayWrite(.configuration, by: actor)
    case .sla(let version): try requireMayUndo(version, by: actor)
    case .thresholds(let version): try requireMayUndo(version, by: actor)
    case .visit(let visit): try requireMayMake(visit, by: actor)
    case .projectMonthly(let monthly): try requireMayReport(monthly.project, by: actor)
    case .projectPlan(let plan): try requireMayReport(plan.project, by: actor)
    case .retention(let known) where known.by == actor.id && known.moves.isEmpty: return
    case .retention(let known):
      try requireMayWrite(.retention, of: [known.enterprise.ref], by: actor)
    case .brief(let brief): try requireMayKeep(brief.retention, by: actor)
    case .note(let note) where note.by == actor.id: return
    case .callback(let callback) where callback.by == actor.id: return
    case .decision(let decision): try requireMayFinish(decision, by: actor)
    case .dispatch(let document) where document.kind.isUrging:
      // What went out on paper can only be answered by another step.
      if document.number != nil, let issue = document.issues.first {
        throw .step(issue: issue, .documentWentOut(document.id))
      }
      try requireOffice(actor)
    case .roster, .dutyCall: try requireMayWrite(.duty, by: actor)
    case .policyForm(let form):
      try requireMayWrite(.policy, of: [form.enterprise.ref], by: actor)
    case .lecture(let session) where session.fixedOn != nil:
      try requireMayApprove(.policy, by: actor)
    case .card(let card):
      guard actor.isAny(of: card.rung.roles) else { throw .permission(.needsRole(card.rung.roles)) }
    case .demand(let demand): try requireMayEnter(demand, by: actor)
    case .approval(let approval): try requireMayEnter(approval, by: actor)
    case .approvalStep(let step): try requireMayEnter(step, by: actor)
    case .person(let person):
      try requireOffice(actor)
      try requireMayGrant(person, since: nil, by: actor)
    case .extension, .override:
      guard actor.isAny(of: .head) else { throw .permission(.needsRole([.head])) }
    default: try requireOffice(actor)
    }
  }
}

extension Workspace {
  /// A version that past days went by stays.
  private func requireMayUndo<Row: SettingVersion>(
    _ version: Row, by actor: Actor
  ) throws(Refusal) {
    try requireMayWrite(Row.kind.guarded, by: actor)
    guard version.from >= actor.today else {
      throw .settings(.inForce(version.ref, since: version.from))
    }
  }
}

// MARK: - What was changed

extension Workspace {
  private mutating func putBack(
    _ before: AnyEntity, from after: AnyEntity, _ undoing: Undoing
  ) throws(Refusal) {
    guard before.value.struck == nil, after.value.struck == nil else {
      return try restore(before.value, from: after.value, undoing)
    }
    // What a class went through is in none of its fields: it comes back whole.
    if let old = before.value as? any Registered, !(old is CommonClass) {
      return try putBack(old, from: after.value, undoing)
    }
    if let old = before.value as? any Setting {
      return try putBack(old, from: after.value, undoing)
    }
    switch (before, after) {
    case (.lecture(let old), .lecture(let new)) where !old.edits(since: new).isEmpty:
      try edit(new.id, old.edits(since: new), by: undoing.actor)
    case (.roster(let old), .roster(let new)) where !old.edits(since: new).isEmpty:
      try edit(new.id, old.edits(since: new), by: undoing.actor)
    case (.dutyCall(let old), .dutyCall(let new)) where !old.edits(since: new).isEmpty:
      try amend(new.id, old.edits(since: new), by: undoing.actor)
    case (.outreach(let old), .outreach(let new)) where !old.edits(since: new).isEmpty:
      try edit(new.id, old.edits(since: new), by: undoing.actor)
    case (.visit(let old), .visit(let new)):
      guard live(new.id) != nil else { throw .undo(.changedSince(new.ref)) }
      try edit(new.id, old.edits(since: new), by: undoing.actor)
    case (.projectMonthly(let old), .projectMonthly(let new)):
      guard live(new.id) != nil else { throw .undo(.changedSince(new.ref)) }
      try edit(new.id, old.edits(since: new), by: undoing.actor)
    case (.meeting(let old), .meeting(let new)) where !old.edits(since: new).isEmpty:
      try edit(new.id, old.edits(since: new), by: undoing.actor)
    case (.decision(let old), .decision(let new)) where !old.edits(since: new).isEmpty:
      try amend(new.id, old.edits(since: new), by: undoing.actor)
    case (.meetingItem(let old), .meetingItem(let new)) where !old.edits(since: new).isEmpty:
      try edit(new.id, old.edits(since: new))
    default: try restore(before.value, from: after.value, undoing)
    }
  }

  /// Field by field, so that what others changed meanwhile in other fields stays.
  private mutating func putBack<Entry: Registered>(
    _ old: Entry, from new: any Entity, _ undoing: Undoing
  ) throws(Refusal) {
    guard let new = new as? Entry, live(new.id) != nil else {
      throw .undo(.changedSince(old.ref))
    }
    try edit(new.id, old.edits(since: new), by: undoing.actor)
  }

  private mutating func putBack<Row: Setting>(
    _ old: Row, from new: any Entity, _ undoing: Undoing
  ) throws(Refusal) {
    guard let new = new as? Row, live(new.id) != nil else {
      throw .undo(.changedSince(old.ref))
    }
    try edit(new.id, old.edits(since: new), by: undoing.actor)
  }

  /// As a whole: an entry that was struck counts again, a pairing that ended goes on.
  private mutating func restore<Row: Entity>(
    _ old: Row, from new: any Entity, _ undoing: Undoing
  ) throws(Refusal) {
    try requireMayUndo(old.any, by: undoing.actor)
    // What the head answered is not taken back by whoever had asked.
    try requireMayUndo(new.any, by: undoing.actor)
    guard let new = new as? Row, self[old.id] == new else { throw .undo(.changedSince(old.ref)) }
    try requireRoom(for: old.any, today: undoing.actor.today)
    put(old)
  }

  /// What makes room for others when it ends or is struck may find its place taken.
  private func requireRoom(for old: AnyEntity, today: Day) throws(Refusal) {
    if let old = old.value as? any Registered { return try requireRoom(for: old) }
    if let old = old.value as? any Setting { return try requireRoom(for: old, today: today) }
    switch old {
    case .roster(let old): try check(old)
    case .pairing(let old): try checkIsFree(old)
    case .lecture(let old):
      do throws(LectureRefusal) { try checkIsFree(old) } catch { throw .lecture(error) }
    case .settingDraft(let old) where old.isOpen: try requireFree(old)
    case .projectMonthly(let old): try requireRoom(for: old)
    case .projectPlan(let old): try requireRoom(for: old)
    case .retention(let old) where old.isOpen:
      if let other = openRetention(of: old.enterprise), other.id != old.id {
        throw .retention(.alreadyOpen(other.id))
      }
    case .issue, .step, .listExport: throw .undo(.nothingToUndo)
    case .policyForm(let old) where old.voidedOn == nil: try requireNoOther(old)
    default: return
    }
  }

  private func requireRoom<Entry: Registered>(for old: Entry) throws(Refusal) {
    try check(old, since: nil)
  }

  private func requireRoom<Row: Setting>(for old: Row, today: Day) throws(Refusal) {
    try check(old, since: nil, today: today)
  }
}
