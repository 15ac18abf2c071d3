extension Workspace {
  /// T21: one matter, handled under another number; said on both sides.
  mutating func merge(
    into master: ID<Issue>, reason: String, _ act: Act
  ) throws(StepRefusal) {
    let reason = try required(reason, or: .reasonMissing)
    try checkMaster(master, act)
    let note = try log(.merge, "\(act.issue.id) → \(master)：\(reason)", on: master, act)
    try record(.merge, to: .merged, act) {
      $0.reason = reason
      $0.refs = [master.ref, note]
    }
  }

  private func checkMaster(_ id: ID<Issue>, _ act: Act) throws(StepRefusal) {
    guard id != act.issue.id else { throw .mergeSelf }
    guard let master = live(id) else { throw .unknown }
    guard master.history == nil else { throw .takenOver }
    guard master.state.isLive else { throw .mergeTargetNotLive(master.state) }
    guard master.primaryObject == act.issue.primaryObject else { throw .mergeOtherObject }
  }

  /// T24: two matters after all.
  mutating func unmerge(_ reason: String, _ act: Act) throws(StepRefusal) {
    let reason = try required(reason, or: .reasonMissing)
    let merge = newestStep(by: .merge, of: act.issue.id)
    var refs: Few<EntityRef> = []
    if let master = act.issue.mergedInto {
      refs = [try log(.unmerge, "\(act.issue.id) ← \(master)：\(reason)", on: master, act)]
    }
    try record(.unmerge, to: merge?.from ?? .registered, act) {
      $0.reason = reason
      $0.refs = refs
    }
    if let merge { reviveProposals(of: act.issue.id, lapsedBy: merge) }
  }

  private mutating func log(
    _ rule: Rule, _ text: String, on master: ID<Issue>, _ act: Act
  ) throws(StepRefusal) -> EntityRef {
    try checkDay(act)
    return put(note: text, leftBy: rule, on: master, act)
  }
}

// MARK: - Notes

extension Workspace {
  /// 进展: one dated line that changes nothing.
  mutating func note(_ text: String, _ act: Act) throws(StepRefusal) {
    let text = try required(text, or: .fieldMissing(StepField.text.phrase))
    guard act.on <= act.actor.today else { throw .inTheFuture(act.on) }
    _ = put(note: text, on: act.issue.id, act)
  }

  private mutating func put(
    note text: String, leftBy rule: Rule? = nil, on issue: ID<Issue>, _ act: Act
  ) -> EntityRef {
    var note = Note()
    note.id = notes.nextID()
    note.issue = issue
    note.on = act.on
    note.by = act.actor.id
    note.text = text
    note.rule = rule
    put(note)
    return note.ref
  }
}
