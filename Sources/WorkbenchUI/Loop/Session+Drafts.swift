import Domain

/// Keeping what is unfinished, and saying so where it cannot be kept.
extension Session {
  /// Its form goes once the draft is on disk, and not before.
  mutating func leave(_ draft: Draft) -> [Order] {
    save(draft)
    guard keeper.holds(draft) else {
      workbench.message = .error(FormWords.draftNotKept)
      return []
    }
    surroundings.drafts.leave(draft.name)
    keeper.forget(draft.name)
    hasFailed = false
    workbench.message = .notice(FormWords.draftKept)
    return carryOut(workbench.run([.pop], in: workspace))
  }

  mutating func saveDrafts() {
    for draft in workbench.drafts { save(draft) }
  }

  /// What another window or an earlier form left under the same name stays.
  mutating func drop(draftNamed name: String) {
    surroundings.drafts.remove(name)
    if !surroundings.drafts.names().contains(name) { drafts.remove(name) }
    keeper.forget(name)
    hasFailed = false
  }

  /// What an open form saved and no longer holds was wiped on purpose: it does not come back as
  /// unfinished.
  mutating func dropWiped(except held: [Draft]) {
    let wiped = workbench.draftNames.subtracting(held.map(\.name)).filter(keeper.keeps)
    for name in wiped { drop(draftNamed: name) }
  }

  private var notKept: Phrase {
    workbench.scene.readOnly == nil && !workbench.scene.isProjecting
      ? WorkbenchWords.draftNotSaved(in: surroundings.drafts.place) : FormWords.draftNotKept
  }

  mutating func save(_ draft: Draft) {
    let isSaved = surroundings.drafts.save(draft)
    keeper.note(draft, isSaved: isSaved)
    workbench.scene.losesDrafts = keeper.hasFailed
    if isSaved { drafts.insert(draft.name) }
    if !isSaved { workbench.message = .error(notKept) }
  }
}

// MARK: - Taking it up again

extension Session {
  /// Offers what was left unfinished, the newest nine; `quietly` says nothing where there is none.
  mutating func offerDrafts(quietly: Bool = false) {
    if workbench.scene.isProjecting {
      workbench.message = .error(ProjectionWords.noDrafts)
      return
    }
    let names = Array(surroundings.drafts.names().suffix(9).reversed())
    if !names.isEmpty {
      let drafts = names.map { surroundings.drafts.peek($0) ?? Draft(name: $0, text: "") }
      workbench.offer(drafts, in: workspace)
    } else if !quietly {
      workbench.message = .notice(WorkbenchWords.noDrafts)
    }
  }

  /// Taken up first: what another window has is not thrown away.
  mutating func discard(draftNamed name: String) {
    guard surroundings.drafts.load(name) != nil else {
      workbench.message = .error(WorkbenchWords.draftTaken)
      return
    }
    drop(draftNamed: name)
    workbench.message = .notice(WorkbenchWords.draftDiscarded)
  }

  /// Whoever opens a form anew is told that one like it was left unfinished.
  mutating func tellOfDraft() {
    guard workbench.message == nil, let form = workbench.top as? any Restorable, form.draft == nil,
      let name = form.draftName, drafts.contains(name)
    else { return }
    let known = workbench.scene.isProjecting ? nil : surroundings.drafts.peek(name)
    let gist = known.flatMap { $0.gist(on: workbench.scene.today) }
    workbench.message = .notice(WorkbenchWords.draftLies(gist))
  }

  /// Saved at once, so that no other window takes it up as well; where it goes by another name now,
  /// under that one alone.
  mutating func takeUpDraft(named name: String) {
    guard let draft = surroundings.drafts.load(name) else {
      workbench.message = .error(WorkbenchWords.draftTaken)
      return
    }
    workbench.takeUp(draft, in: workspace)
    saveDrafts()
    guard workbench.message == nil, let now = workbench.top.draft, now.name != name else { return }
    drop(draftNamed: name)
  }
}
