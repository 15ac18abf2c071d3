import Domain

/// Unfinished work that is taken up again.
extension Session {
  /// Offers what was left unfinished, the newest nine; `quietly` says nothing where there is none.
  mutating func offerDrafts(quietly: Bool = false) {
    if workbench.scene.isProjecting {
      workbench.message = .error(ProjectionWords.noDrafts)
      return
    }
    let drafts = surroundings.drafts.names().suffix(9).reversed()
      .compactMap(surroundings.drafts.load)
    if !drafts.isEmpty {
      workbench.offer(drafts, in: workspace)
    } else if !quietly {
      workbench.message = .notice(WorkbenchWords.noDrafts)
    }
  }

  /// Saved at once, so that no other window takes it up as well.
  mutating func takeUpDraft(named name: String) {
    guard let draft = surroundings.drafts.load(name) else {
      workbench.message = .error(WorkbenchWords.draftTaken)
      return
    }
    workbench.takeUp(draft, in: workspace)
    saveDrafts()
  }
}
