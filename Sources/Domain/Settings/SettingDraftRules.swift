/// Preparing what the head confirms: the guards of the direct change are asked when it is prepared,
/// and again, of the newest state, when it is confirmed (C16).
extension Workspace {
  mutating func prepare(_ draft: SettingDraft, by actor: Actor) throws(Refusal) {
    let preparers = PermissionTable.preparers(of: .configuration)
    guard actor.isAny(of: preparers) else { throw .permission(.needsRole(preparers)) }
    let edits = try difference(of: draft.change(), today: actor.today)
    guard !edits.isEmpty else { return }
    try requireFree(draft)
    var draft = draft
    (draft.id, draft.struck, draft.answer) = (settingDrafts.nextID(), nil, nil)
    (draft.edits, draft.by, draft.on) = (edits, actor.id, actor.today)
    put(draft)
  }

  /// One at a time, so that nobody confirms what another draft has already overtaken.
  func requireFree(_ draft: SettingDraft) throws(Refusal) {
    guard let open = openDraft(like: draft), open.id != draft.id else { return }
    throw .settings(.draftOpen(open.id))
  }

  /// What a change would alter, once every guard has let it pass.
  private func difference(
    of change: SettingsChange, today: Day
  ) throws(Refusal) -> [SettingDraft.Edit] {
    switch change {
    case .category(let change): try difference(of: change, today: today)
    case .calendar(let change): try difference(of: change, today: today)
    case .sla(let change): try difference(of: change, today: today)
    case .thresholds(let change): try difference(of: change, today: today)
    case .codeWord(let change): try difference(of: change, today: today)
    case .filter, .giveUp, .prepare, .answer, .withdraw: []
    }
  }

  private func difference<Row: Setting>(
    of change: EntryChange<Row>, today: Day
  ) throws(Refusal) -> [SettingDraft.Edit] {
    guard let row = try decided(change, today: today) else { return [] }
    var base = Row()
    if case .edit(let id, _) = change, let standing = setting(id) { base = standing }
    // A new one has its id only once it is there.
    var bare = row
    bare.id = base.id
    return SettingDraft.Edit.all(bare.edits(since: base))
  }
}

// MARK: - What becomes of it

extension Workspace {
  mutating func answer(
    _ id: ID<SettingDraft>, isConfirmed: Bool, reason: String, by actor: Actor
  ) throws(Refusal) {
    try requireMayApprove(.configuration, by: actor)
    var draft = try open(id)
    if isConfirmed { try requireAnothersEyes(on: draft, actor) }
    let reason = reason.trimmingBlanks
    guard isConfirmed || !reason.isEmpty else { throw .settings(.declinedWithoutReason) }
    draft.answer = HeadAnswer(
      isConfirmed: isConfirmed, by: actor.id, on: actor.today, reason: reason)
    put(draft)
    if isConfirmed { try carryOut(draft, by: actor) }
  }

  /// Whoever prepared it does not confirm it, unless he is the only head there is.
  private func requireAnothersEyes(
    on draft: SettingDraft, _ actor: Actor
  ) throws(Refusal) {
    guard draft.by == actor.id, hasHead(besides: actor.id, on: actor.today) else { return }
    throw .settings(.draftOwn(draft.id))
  }

  /// What cannot be carried out any more stays open, with the reason why.
  private mutating func carryOut(_ draft: SettingDraft, by actor: Actor) throws(Refusal) {
    do {
      try apply(draft.change(), by: actor)
    } catch .conflict(_, let conflicts) {
      throw .settings(.draftOvertaken(draft.id, conflicts))
    }
  }

  mutating func withdraw(_ id: ID<SettingDraft>, by actor: Actor) throws(Refusal) {
    var draft = try open(id)
    guard draft.by == actor.id else { throw .settings(.draftNotYours(id, by: draft.by)) }
    draft.struck = Strike(by: actor.id, at: actor.at, reason: SettingDraft.withdrawn)
    put(draft)
  }

  private func open(_ id: ID<SettingDraft>) throws(Refusal) -> SettingDraft {
    guard let draft = live(id) else { throw .registry(.unknown(id.ref)) }
    if let answer = draft.answer { throw .settings(.draftAnswered(id, answer)) }
    return draft
  }
}

extension SettingDraft {
  /// What stands as the reason where one was withdrawn.
  static let withdrawn = "本人收回"
}

// MARK: - What it would change

/// One field of a draft as people read it.
package struct DraftedField: Equatable, Sendable {
  package let name: Phrase
  package let old: Phrase
  package let new: Phrase
}

extension Workspace {
  /// Field by field; a new version beside the one it takes the place of, without what both have.
  package func fields(of draft: SettingDraft) -> [DraftedField] {
    switch draft.list {
    case .category: fields(of: draft, beside: Category())
    case .calendar: fields(of: draft, beside: CalendarYear())
    case .sla: fields(of: draft, beside: version(before: draft, SLAVersion.self))
    case .thresholds: fields(of: draft, beside: version(before: draft, Thresholds.self))
    case .codeWord: fields(of: draft, beside: CodeWord())
    }
  }

  private func fields<Row: Setting>(
    of draft: SettingDraft, beside former: Row
  ) -> [DraftedField] {
    guard let change: EntryChange<Row> = try? draft.entryChange() else { return [] }
    let edits =
      switch change {
      case .add(let row): row.edits(since: former)
      case .edit(_, let edits): edits
      }
    return edits.map { edit in
      let (field, shape) = (edit.field, edit.field.shape)
      return DraftedField(
        name: field.phrase, old: spoken(edit.old, shape), new: spoken(edit.new, shape))
    }
  }

  private func version<Row: SettingVersion>(before draft: SettingDraft, _: Row.Type) -> Row {
    let begins = draft.begins ?? draft.on
    return settings(Row.self).filter { $0.from <= begins }.max { $0.from < $1.from } ?? Row()
  }
}
