import Domain

/// A question the shell itself put on the stack, so that it knows what the answer is about.
enum ShellQuestion: Equatable {
  case quit
  case unveil
  case undo(Undoing)
  /// Which of these drafts to take up again; the choice after the last is to throw one
  /// away, and the one after that none.
  case drafts([Draft])
  /// Which of them to throw away; the choice after the last is none.
  case discard([Draft])
  /// Nothing is: what is chosen among the themes is worn already.
  case theme
  /// Nothing is: help, palette and menu answer with what was chosen.
  case menu
}

// MARK: - Asking

extension Workbench {
  mutating func askUndo(in workspace: Workspace) {
    if let refusal = passRefusedUndo(in: workspace) {
      let reason = refusal.phrase(in: workspace)
      message = .error(undo.next == nil ? reason : WorkbenchWords.notTakenBack(reason))
    } else {
      ask(.undo, about: undo.next, in: workspace)
    }
  }

  mutating func ask(
    _ undoing: Undoing, about entry: UndoStack.Entry?, in workspace: Workspace
  ) {
    guard let entry else { return }
    let name = entry.change.title(of: entry.deed, in: workspace)
    let title =
      undoing == .undo ? WorkbenchWords.undoQuestion(name) : WorkbenchWords.redoQuestion(name)
    let decided = entry.decision.flatMap { workspace.live($0.id) }
    let sentence = decided.map { $0.sentence(in: workspace, on: scene.today) }
    let found = entry.change.found.map { Phrase(verbatim: $0) }
    let question = Question.yesOrNo(title: title, lines: [sentence].compactMap(\.self) + found)
    push(question, for: .shell(.undo(undoing)), in: workspace)
  }

  /// Does what was answered to a question of the shell.
  mutating func take(
    _ answer: Answer, to question: ShellQuestion, in workspace: Workspace
  ) -> [Order] {
    switch answer {
    case .choice(let place): take(place, of: question, in: workspace)
    case .item(let item): choose(item, in: workspace)
    case .cancelled, .passedOver, .records, .text, .sides, .reading, .files: []
    }
  }

  private mutating func take(
    _ place: Int, of question: ShellQuestion, in workspace: Workspace
  ) -> [Order] {
    switch question {
    case .quit: return place == 0 ? [.quit] : []
    case .unveil: return place == 0 ? [.project(false)] : []
    case .undo(let undoing):
      guard place == 0 else { return [] }
      return undoOrder(undoing)
    case .drafts(let drafts):
      if drafts.indices.contains(place) { return [.takeUpDraft(named: drafts[place].name)] }
      if place == drafts.count { offerToDiscard(drafts, in: workspace) }
      return []
    case .discard(let drafts):
      return drafts.indices.contains(place) ? [.discardDraft(named: drafts[place].name)] : []
    case .theme, .menu: return []
    }
  }

  /// Asks which unfinished work to take up again.
  mutating func offer(_ drafts: [Draft], in workspace: Workspace) {
    let others: [Question.Choice] = [
      .init("d", WorkbenchWords.discard), .init("n", WorkbenchWords.later),
    ]
    let question = Question(
      title: WorkbenchWords.draftsFound(drafts.count),
      choices: numbered(drafts, workspace) + others, selected: 0)
    push(question, for: .shell(.drafts(drafts)), in: workspace)
  }

  /// Asks which of them; the answer that is there already is none.
  private mutating func offerToDiscard(_ drafts: [Draft], in workspace: Workspace) {
    let question = Question(
      title: WorkbenchWords.discardQuestion,
      choices: numbered(drafts, workspace) + [.init("n", WorkbenchWords.discardNone)],
      selected: drafts.count)
    push(question, for: .shell(.discard(drafts)), in: workspace)
  }

  private func numbered(_ drafts: [Draft], _ workspace: Workspace) -> [Question.Choice] {
    drafts.enumerated().map { place, draft in
      let name = DraftName.phrase(of: draft.name, in: workspace)
      let known = draft.gist(on: scene.today).map {
        Phrase("\(name.zh)  \($0.zh)", "\(name.en)  \($0.en)")
      }
      return Question.Choice(Character("\(place + 1)"), known ?? name)
    }
  }

  mutating func takeUp(_ draft: Draft, in workspace: Workspace) {
    if let screen = WorkbenchForms.screen(restoring: draft, in: scene, workspace) {
      push(screen, for: .screen, in: workspace)
    } else {
      message = .error(WorkbenchWords.draftGone)
    }
  }

  private func undoOrder(_ undoing: Undoing) -> [Order] {
    let reason = GivenReason.undone.recorded
    let change: Change? =
      switch undoing {
      case .undo: undo.next.map { Change.undo($0.touches, reason: reason) }
      case .redo: undo.undone.last.map { $0.change.again(after: $0.touches, reason: reason) }
      }
    return change.map { [.commit(Commit($0, as: undoing.code))] } ?? []
  }
}
