import Domain

/// What the screens ask for and no screen can do.
extension Session {
  mutating func carryOut(_ orders: [Order]) -> [Order] {
    var left: [Order] = []
    for order in orders {
      switch order {
      case .commit(let commit) where !commit.isLong: left += carryOut(self.commit(commit))
      case .commit, .readList: left.append(order)
      case .saveDraft(let draft): save(draft)
      case .leaveDraft(let draft): left += leave(draft)
      case .dropDraft(let name): drop(draftNamed: name)
      case .discardDraft(let name): discard(draftNamed: name)
      case .offerDrafts: offerDrafts()
      case .takeUpDraft(let name): takeUpDraft(named: name)
      case .project(let isOn): project(isOn)
      case .refresh: refresh(saying: true)
      case .write(let refs): write(refs)
      case .print(let paper): write([(paper, "")])
      case .writeMinutes(let meeting): writeMinutes(of: meeting)
      case .export(let list): tell(surroundings.papers.export(list, workbench.scene.actor.at))
      case .offerImport(let list): offerImport(list: list)
      case .listFiles(let beginning): left += listFiles(beginning)
      case .quit: leave()
      case .offerThemes: offerThemes()
      case .keepTheme(let name): keepTheme(name)
      case .keepHabits: workbench.habits.map { surroundings.habits?.write($0) }
      case .wear(let theme):
        worn = theme
        left.append(order)
      case .copy(let text): left.append(.copy(workspace.veil?.hiding(text) ?? text))
      case .edit where workbench.scene.isProjecting:
        workbench.message = .error(ProjectionWords.noEditor)
      case .edit, .redraw, .suspend, .listenToMouse: left.append(order)
      }
    }
    let open = workbench.drafts
    dropWiped(except: open)
    keeper.look(at: open, at: workbench.scene.actor.at)
    surroundings.drafts.release(Set(open.map(\.name)))
    return left
  }

  /// Does what takes a while; `telling` hears how far it got.
  package mutating func work(on order: Order, telling: Headway.Teller) -> [Order] {
    switch order {
    case .commit(let commit): carryOut(self.commit(commit, telling: telling))
    case .readList(let request): readList(request, telling: telling)
    default: []
    }
  }

  /// Gives a text to the editor, and what stands there afterwards to the screen that asked; the
  /// terminal has to be away.
  package mutating func edit(_ text: String) -> [Order] {
    guard let editor = surroundings.editor else { return [] }
    var answer = Answer.cancelled
    var failure: EditorFailure?
    do throws(EditorFailure) { answer = .text(try editor.edit(text)) } catch { failure = error }
    look()
    workbench.message = failure.map { .error($0.phrase) }
    return carryOut(workbench.hand(answer, in: workspace))
  }

  private mutating func offerThemes() {
    let picker = ThemePicker(surroundings.themes.offers(), worn: worn)
    workbench.push(picker, for: .shell(.theme), in: workspace)
  }

  private mutating func keepTheme(_ name: String) {
    let place = surroundings.themes.keep(name)
    workbench.message =
      place.map { .notice(ThemeWords.kept(name, in: $0)) } ?? .error(ThemeWords.notKept(name))
  }
}
