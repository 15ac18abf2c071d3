import Domain

/// Saving, and what came of it: the form keeps what was typed until it is recorded.
extension FormScreen {
  mutating func save(in scene: Scene, _ workspace: Workspace) -> [Effect] {
    guard content.form.check(in: scene, workspace) else {
      return [.say(.error(FormWords.toMend(form.problems)))]
    }
    content.answered(in: scene, workspace)
    if let doubt = content.doubt(in: scene, workspace) {
      asked = .doubt(doubt)
      return [.push(doubt.question)]
    }
    do {
      guard let change = try content.change(in: scene, workspace) else {
        return leaveUnchanged(in: scene, workspace)
      }
      return askOrCommit(change, in: scene, workspace)
    } catch {
      if content.form.mark(error.key, error.words) { return [.say(.error(FormWords.toMend(1)))] }
      refusal = error.words
      return []
    }
  }

  /// Nothing there is to be recorded, but something that was typed may be laid aside.
  private mutating func leaveUnchanged(in scene: Scene, _ workspace: Workspace) -> [Effect] {
    guard form.aside.isEmpty else { return leave(in: scene, workspace) }
    return [
      .order(.dropDraft(named: content.draftName.text)), .say(.notice(FormWords.unchanged)), .pop,
    ]
  }

  mutating func settle(
    _ outcome: Outcome, in scene: Scene, _ workspace: Workspace
  ) -> [Effect] {
    let isMoved = asked == .moved
    asked = .nothing
    switch outcome {
    case .recorded where isMoved: return mask(in: scene, workspace)
    case .refused(let error) where isMoved: return refused(error, in: workspace)
    case .recorded(let receipt):
      return [
        .order(.dropDraft(named: content.draftName.text)),
        .say(.notice(content.recorded(receipt, in: workspace))),
        .answer(.records(receipt.touches.map(\.after.ref))),
      ]
    case .refused(.refused(.conflict)) where scene.isProjecting:
      refusal = ProjectionWords.conflict
      return []
    case .refused(.refused(.conflict(let ref, let conflicts))):
      asked = .whoseText(conflicts)
      return [.push(ConflictScreen(conflicts, by: scene.changes.lastAuthor(of: ref)))]
    case .refused(let error): return refused(error, in: workspace)
    }
  }

  /// The form keeps what was typed; the words say which rule, and what would satisfy it: once, under
  /// the field they speak of, or else under all of them.
  private mutating func refused(_ error: StorageError, in workspace: Workspace) -> [Effect] {
    let words = error.phrase(in: workspace)
    if case .refused(let rule) = error, let key = content.field(of: rule),
      content.form.mark(key, words)
    {
      return []
    }
    refusal = error.keptWords.map { Phrase.sentences([words, $0]) } ?? words
    return []
  }

  mutating func settle(
    _ doubt: FormDoubt, isSo: Bool, in scene: Scene, _ workspace: Workspace
  ) -> [Effect] {
    if doubt.goesBack && !isSo { return [] }
    content.settle(doubt, isSo: isSo, in: scene, workspace)
    return save(in: scene, workspace)
  }

  /// Theirs is now what was seen: should it have changed once more, it is asked again.
  mutating func settle(
    _ conflicts: [FieldConflict], _ sides: [ConflictScreen.Side], in scene: Scene,
    _ workspace: Workspace
  ) -> [Effect] {
    for (conflict, side) in zip(conflicts, sides) {
      guard let place = form.fields.firstIndex(where: { $0.key == conflict.key }) else {
        continue
      }
      content.form.fields[place].base = conflict.theirs
      if side == .theirs {
        content.form.fields[place].editor.take(conflict.theirs, in: scene, workspace)
      }
    }
    content.rebase(in: scene, workspace)
    return save(in: scene, workspace)
  }
}

// MARK: - Numbers that belong to a person

extension FormScreen {
  private mutating func askOrCommit(
    _ change: Change, in scene: Scene, _ workspace: Workspace
  ) -> [Effect] {
    let found = numbers.found(in: form)
    guard !found.isEmpty else { return [.commit(change, masks: numbers.masks)] }
    asked = .numbers(found, isOnWall: scene.isProjecting)
    if scene.isProjecting { return [.push(Question.onWall(about: found))] }
    let canMove =
      content.enterprise(in: workspace) != nil || found.allSatisfy { $0.kind == .identity }
    return [.push(Question.about(found, canMove: canMove))]
  }

  /// The number is safe with the contacts before it leaves the text.
  mutating func settle(
    _ found: [PersonalNumber], _ choice: Int, isOnWall: Bool, in scene: Scene,
    _ workspace: Workspace
  ) -> [Effect] {
    if isOnWall { return choice == 0 ? mask(in: scene, workspace) : [] }
    guard choice == 1 else {
      numbers.keep(found)
      return save(in: scene, workspace)
    }
    if let enterprise = content.enterprise(in: workspace) {
      if let change = workspace.moving(found, to: enterprise) {
        asked = .moved
        return [.commit(change)]
      }
    } else if found.contains(where: { $0.kind == .mobile }) {
      return []
    }
    return mask(in: scene, workspace)
  }

  private mutating func mask(in scene: Scene, _ workspace: Workspace) -> [Effect] {
    numbers.mask(&content.form, in: scene, workspace)
    return save(in: scene, workspace)
  }
}

extension StorageError {
  /// A form alone can say so: at the command line nothing is kept.
  fileprivate var keptWords: Phrase? {
    guard case .notSaved = self else { return nil }
    return FormWords.kept
  }
}
