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
    workbench.message = .notice(FormWords.draftKept)
    return carryOut(workbench.run([.pop], in: workspace))
  }

  mutating func saveDrafts() {
    for draft in workbench.drafts { save(draft) }
  }

  private var notKept: Phrase {
    workbench.scene.readOnly == nil ? WorkbenchWords.draftNotSaved : FormWords.draftNotKept
  }

  mutating func save(_ draft: Draft) {
    let isSaved = surroundings.drafts.save(draft)
    keeper.note(draft, isSaved: isSaved)
    if isSaved { drafts.insert(draft.name) }
    if !isSaved { workbench.message = .error(notKept) }
  }
}
