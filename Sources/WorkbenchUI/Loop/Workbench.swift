import Domain
import TerminalKit

/// The stack of screens and what is so around them; knows no terminal, no store and no clock.
///
/// Events go in, orders for the loop come out, and every frame is drawn from what is here and the
/// workspace that is lent.
struct Workbench {
  /// A screen and who is waiting for its answer.
  struct Layer {
    var screen: any Screen
    let asker: Asker
    /// What is said of it in the line above the footer while it is new to the person.
    var guidance: Explanation?
    /// Something changed while a whole screen lay over it.
    var isStale = false
    /// What was left unfinished is offered on no wall: no veil lies over its words.
    var offersDrafts: Bool {
      switch asker {
      case .shell(.drafts), .shell(.discard): true
      default: false
      }
    }
  }

  enum Asker: Equatable {
    /// The screen below.
    case screen
    case shell(ShellQuestion)
  }

  var scene: Scene
  var layers: [Layer]
  var message: Message?
  var views: Views
  /// The mouse is listened to; off until somebody asks for it.
  var hasMouse = false
  private(set) var undo = UndoStack()
  /// What the person does often; nil where nobody keeps it, and then nothing is explained.
  var habits: Habits?

  init(view: View, scene: Scene, in workspace: Workspace) {
    self.scene = scene
    views = Views(front: view)
    layers = [Layer(screen: view.screen, asker: .screen)]
    refresh(in: workspace)
  }

  var top: any Screen { layers[layers.count - 1].screen }
  var isAtBase: Bool { layers.count == 1 }
  /// What must survive if the terminal goes away now.
  var drafts: [Draft] { layers.compactMap(\.screen.draft) }
  /// Under what names the open forms keep what is unfinished, also while nothing is.
  var draftNames: Set<String> {
    Set(layers.compactMap { ($0.screen as? any Restorable)?.draftName })
  }

  /// Takes in what was recorded; what others did carries a mark for a while.
  mutating func absorb(
    _ recorded: [Recorded], own: [Touch] = [], in workspace: Workspace
  ) {
    let touches = recorded.flatMap(\.touches) + own
    guard !touches.isEmpty else { return }
    guard !touches.allSatisfy(\.turnsPage) else {
      return refreshOverBase(in: workspace)
    }
    scene.changes.note(recorded, at: scene.actor.at)
    for place in layers.indices { layers[place].screen.absorb(touches, workspace) }
    views.absorb(touches, workspace)
    refresh(in: workspace)
  }
}

// MARK: - Working out again

extension Workbench {
  /// Lets every screen work out again what it keeps: the workspace or the size changed.
  ///
  /// What a whole screen lies over waits until it is seen again: nothing of before is ever drawn, and a
  /// page of a meeting does not wait for lists that nobody sees.
  mutating func refresh(in workspace: Workspace) {
    views.isStale = true
    for place in layers.indices { layers[place].isStale = true }
    freshen(in: workspace)
  }

  /// For a page that was turned: nothing that a view lists or counts.
  private mutating func refreshOverBase(in workspace: Workspace) {
    for place in layers.indices.dropFirst() { layers[place].isStale = true }
    freshen(in: workspace)
  }

  /// The same where a veil was laid over everything or taken away.
  mutating func cover(in workspace: Workspace) {
    if scene.isProjecting { layers.removeAll(where: \.offersDrafts) }
    views.isStale = true
    for place in layers.indices {
      layers[place].isStale = place < base
      if place >= base { layers[place].screen.cover(in: scene, workspace) }
    }
    freshen(in: workspace)
  }

  /// Works out what is seen and is of before.
  mutating func freshen(in workspace: Workspace) {
    if layers[base].screen.extent == .view { views.count(in: scene, workspace) }
    for place in base..<layers.count where layers[place].isStale {
      layers[place].isStale = false
      layers[place].screen.refresh(in: scene, workspace)
    }
  }

  /// The lowest layer of which anything is seen.
  var base: Int { layers.lastIndex { $0.screen.extent.isFull } ?? 0 }
}

// MARK: - Effects

extension Workbench {
  mutating func run(_ effects: [Effect], in workspace: Workspace) -> [Order] {
    var orders: [Order] = []
    for effect in effects {
      switch effect {
      case .push(let screen): push(screen, for: .screen, in: workspace)
      case .replace(let screen):
        let gone = layers.removeLast()
        push(screen, for: gone.asker, in: workspace)
      case .pop: orders += leave(with: .cancelled, in: workspace)
      case .answer(let answer): orders += leave(with: answer, in: workspace)
      case .show(let view): show(view, in: workspace)
      case .comeBack(let view): comeBack(to: view, in: workspace)
      case .open(let records, let title):
        show(records, titled: title, in: workspace) { $0.narrow(to: $1, in: $2, workspace) }
      case .find(let records, let title):
        show(records, titled: title, in: workspace) { $0.find(among: $1, in: $2, workspace) }
      case .say(let message): self.message = message
      case .order(let order): orders.append(order)
      }
    }
    return orders
  }

  /// Carries out what an action asked for.
  ///
  /// While it is new, what comes of it is said: above the footer for as long as what it opened is
  /// there, or once. Counted is what was explained and what was chosen from a list.
  mutating func run(_ done: Pressed, isChosen: Bool, in workspace: Workspace) -> [Order] {
    let depth = layers.count
    let orders = run(done.effects, in: workspace)
    guard habits != nil, done.hint.unless == nil else { return orders }
    explain(done.hint, isOpened: layers.count > depth)
    guard isChosen || done.hint.explained != nil else { return orders }
    habits?.note(done.hint)
    return orders + [.keepHabits]
  }

  private mutating func explain(_ hint: Hint, isOpened: Bool) {
    guard let explanation = habits?.explanation(of: hint) else { return }
    if isOpened {
      layers[layers.count - 1].guidance = explanation
    } else if message == nil {
      message = .notice(explanation.onScreen)
    }
  }

  mutating func push(_ screen: any Screen, for asker: Asker, in workspace: Workspace) {
    layers.append(Layer(screen: screen, asker: asker, isStale: true))
    freshen(in: workspace)
  }

  /// Takes the top layer away and hands its answer to whoever asked.
  private mutating func leave(with answer: Answer, in workspace: Workspace) -> [Order] {
    guard !isAtBase else { return perform(.quit, in: workspace) }
    let asker = layers.removeLast().asker
    freshen(in: workspace)
    switch asker {
    case .screen: return onTop(in: workspace) { $0.resume(with: answer, in: $1, workspace) }
    case .shell(let question): return take(answer, to: question, in: workspace)
    }
  }

  /// Hands the screen on top what it waits for from outside the stack.
  mutating func hand(_ answer: Answer, in workspace: Workspace) -> [Order] {
    onTop(in: workspace) { $0.resume(with: answer, in: $1, workspace) }
  }

  /// Hands the outcome of a change to the shell, if it asked for it, or to the screen on top.
  mutating func settle(
    _ outcome: Outcome, of commit: Commit, in workspace: Workspace
  ) -> [Order] {
    if case .recorded(let receipt) = outcome {
      note(commit, receipt)
      absorb(receipt.meanwhile, own: receipt.touches, in: workspace)
    }
    if commit.code == .undo || commit.code == .redo {
      settleUndo(outcome, of: commit, in: workspace)
      return []
    }
    return onTop(in: workspace) { $0.settle(outcome, in: $1, workspace) }
  }

  /// Lets the top screen act and carries out what it asks for.
  mutating func onTop(
    in workspace: Workspace, _ act: (inout any Screen, Scene) -> [Effect]
  ) -> [Order] {
    run(act(&layers[layers.count - 1].screen, scene), in: workspace)
  }
}

// MARK: - Undo

extension Workbench {
  private mutating func note(_ commit: Commit, _ receipt: Receipt) {
    switch (commit.change, commit.code) {
    case (_, .redo): undo.noteRedo(commit.change, receipt.touches)
    case (.undo, _): undo.noteUndo(receipt.touches)
    case (_, let code) where code.turnsPage: break
    default: undo.note(commit.change, receipt.touches)
    }
  }

  private mutating func settleUndo(
    _ outcome: Outcome, of commit: Commit, in workspace: Workspace
  ) {
    let done = commit.code == .redo ? WorkbenchWords.doneAgain : WorkbenchWords.takenBack
    switch outcome {
    case .recorded: message = .notice(done)
    case .refused(let error): message = .error(error.phrase(in: workspace))
    }
  }
}

extension Workbench {
  /// Why the next change cannot be taken back, if so.
  ///
  /// It is not asked about then, for yes would do nothing; and what was done before it is next, that a
  /// letter which went out does not stand in the way of all else. Once no rule keeps it, it is next again.
  mutating func passRefusedUndo(in workspace: Workspace) -> Refusal? {
    let actor = scene.actor
    let refusal = { (entry: UndoStack.Entry) -> Refusal? in
      workspace.refusal(
        to: .undo(entry.touches, reason: GivenReason.undone.recorded), by: actor)
    }
    undo.review { refusal($0) != nil }
    guard let next = undo.next else { return undo.done.last.flatMap(refusal) }
    let reason = refusal(next)
    if reason != nil { undo.passOver() }
    return reason
  }
}

/// The two directions of taking back.
enum Undoing {
  case undo
  case redo

  var code: ActionCode { self == .undo ? .undo : .redo }
}
