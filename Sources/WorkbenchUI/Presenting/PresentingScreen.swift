import Domain
import TerminalKit

/// A meeting page by page: on the wall, in a rehearsal, or at a second terminal that follows the wall
/// and records (interface.md 6).
struct PresentingScreen: Screen {
  enum Mode: Equatable {
    /// Turns the pages for everybody; the number is this terminal's.
    case presenting(seat: Int)
    case rehearsing
    /// 记录席: goes where the wall goes, until it looks somewhere else.
    case following
  }

  enum Action: Equatable {
    case turned(by: Int)
    case typed(Character)
    case first
    case last
    /// 同意, or where digits were typed: there.
    case accepted
    case amended
    case stepTaken
    case attendanceOpened
    case ended
    case blanked
    case rejoined
    case left
  }

  let meeting: ID<Meeting>
  private(set) var mode: Mode
  private(set) var stop = Wall.Stop.opening { didSet { if stop != oldValue { part = 0 } } }
  /// Which part of a page that finds no room whole; each screen turns its own.
  private(set) var part = 0
  /// The digits of the item to go to.
  private(set) var digits = ""
  private(set) var isBlank = false
  /// Where a follower looked instead of at the wall.
  private var hasStrayed = false
  /// Counted by a rehearsal for itself: nothing is kept of it.
  private var ownFigures: MeetingFigures?
  private var awaited = Awaited.nothing

  private enum Awaited: Equatable {
    case nothing, page, agreement, leaving
  }

  init(_ meeting: ID<Meeting>, _ mode: Mode, in scene: Scene, _ workspace: Workspace) {
    self.meeting = meeting
    self.mode = mode
    guard mode == .rehearsing else {
      stop = workspace[meeting]?.wall?.stop ?? .opening
      return
    }
    ownFigures = MeetingFigures(of: workspace, on: scene.today)
  }

  var isOnWall: Bool { if case .presenting = mode { true } else { false } }
  var hidesAll: Bool { isBlank }
  var showsClock: Bool { true }
  var movesByRow: Bool { false }

  func stops(in scene: Scene, _ workspace: Workspace) -> [Wall.Stop] {
    workspace.stops(of: meeting, withPaper: mode == .following && !scene.isProjecting)
  }

  /// What is shown in the hall, one after the other; its numbers are everybody's.
  func onWall(in workspace: Workspace) -> [Wall.Stop] {
    workspace.stops(of: meeting).filter { $0 != .opening && $0 != .closing }
  }

  var item: ID<MeetingItem>? { if case .item(let id) = stop { id } else { nil } }

  func shownItem(in workspace: Workspace) -> MeetingItem? { item.flatMap { workspace.live($0) } }

  func figures(in workspace: Workspace) -> MeetingFigures {
    ownFigures ?? workspace[meeting]?.figures ?? MeetingFigures(day: .epoch, lines: [])
  }
}

// MARK: - Keys

extension PresentingScreen {
  func bindings(in scene: Scene, _ workspace: Workspace) -> [Binding<Action>] {
    let item = shownItem(in: workspace)
    let isOpen = item.map { $0.kind.isToDecide && workspace.decision(on: $0) == nil } ?? false
    let recording =
      mode == .rehearsing ? PresentingWords.isRehearsal : scene.readOnly
    let nothing =
      item?.kind.isToDecide == true
      ? nil : PresentingWords.nothingToDecide(isFollowing: mode == .following)
    return accepting(isOpen) + [
      Binding(
        ["j"], .amended, PresentingWords.amend, help: PresentingWords.amendHelp,
        unless: nothing ?? recording),
      Binding([" ", .pageDown, .right, .down], .turned(by: 1), PresentingWords.nextSlide),
      Binding([.pageUp, .left, .up, .backspace], .turned(by: -1), PresentingWords.previousSlide),
      Binding(
        ["t"], .stepTaken, PresentingWords.step,
        unless: (item?.issue == nil ? PresentingWords.noIssue : nil) ?? recording),
      Binding(
        ["f"], .rejoined, PresentingWords.rejoin,
        unless: hasStrayed ? nil : PresentingWords.isWithTheWall),
      Binding(
        ["."], .blanked, PresentingWords.blank, help: PresentingWords.blankHelp, place: .help),
      Binding(
        ["a"], .attendanceOpened, PresentingWords.attendance, place: .help, unless: recording),
      Binding(
        ["e"], .ended, PresentingWords.end, help: PresentingWords.endHelp, place: .help,
        unless: recording),
      Binding(["g", .home], .first, PresentingWords.opening, place: .help),
      Binding(["G", .end], .last, PresentingWords.ending, place: .help),
      Binding([.escape, "q"], .left, PresentingWords.leave, place: .help),
    ]
      + "0123456789".map { digit in
        Binding(
          [.character(digit)], .typed(digit), PresentingWords.digit,
          place: digit == "1" ? .help : .hidden)
      }
  }

  private func accepting(_ isOpen: Bool) -> [Binding<Action>] {
    if !digits.isEmpty { return [Binding([.enter], .accepted, PresentingWords.jump)] }
    return [
      Binding(
        [.enter], .accepted, isOpen ? PresentingWords.agree : PresentingWords.nextSlide,
        help: isOpen ? PresentingWords.agreeHelp : PresentingWords.nextSlide,
        place: isOpen ? .footer : .hidden)
    ]
  }

  mutating func update(_ action: Action, in scene: Scene, _ workspace: Workspace) -> [Effect] {
    let typed = digits
    digits = ""
    if action != .blanked { isBlank = false }
    switch action {
    case .turned(let step): return turn(by: step, in: scene, workspace)
    case .typed(let digit): digits = String((typed + String(digit)).suffix(3))
    case .first: return go(to: .opening, in: workspace)
    case .last: return go(to: .closing, in: workspace)
    case .accepted where !typed.isEmpty: return jump(to: Int(typed) ?? 0, in: workspace)
    case .accepted: return accept(in: scene, workspace)
    case .amended: return amend(in: scene, workspace)
    case .stepTaken: return takeStep(in: scene, workspace)
    case .attendanceOpened:
      return workspace[meeting].map {
        [.push(FormScreen(AttendanceForm($0, in: scene, workspace)))]
      } ?? []
    case .ended:
      return workspace[meeting].map {
        [.push(FormScreen(MeetingEndForm($0, in: scene, workspace)))]
      } ?? []
    case .blanked: isBlank.toggle()
    case .rejoined:
      hasStrayed = false
      stop = workspace[meeting]?.wall?.stop ?? stop
    case .left: return leave()
    }
    return []
  }
}

// MARK: - Turning pages

extension PresentingScreen {
  private mutating func turn(
    by step: Int, in scene: Scene, _ workspace: Workspace
  ) -> [Effect] {
    let parts = parts(in: scene, workspace)
    let wanted = min(part, parts - 1) + step
    guard !(0..<parts).contains(wanted) else {
      part = wanted
      return []
    }
    let stops = stops(in: scene, workspace)
    let place = stops.firstIndex(of: stop) ?? 0
    return go(to: stops[min(max(0, place + step), stops.count - 1)], in: workspace)
  }

  private mutating func jump(to place: Int, in workspace: Workspace) -> [Effect] {
    let stops = [.opening] + onWall(in: workspace)
    guard stops.indices.contains(place) else {
      return [.say(.error(PresentingWords.noSuchPlace(place, of: stops.count - 1)))]
    }
    part = 0
    return go(to: stops[place], in: workspace)
  }

  /// Here at once; the others hear of it through the ledger, and if that cannot be written the wall
  /// goes on all the same.
  private mutating func go(to wanted: Wall.Stop, in workspace: Workspace) -> [Effect] {
    guard wanted != stop else { return [] }
    stop = wanted
    switch mode {
    case .rehearsing: return []
    case .following:
      hasStrayed = true
      return []
    case .presenting(let seat):
      awaited = .page
      return [.commit(.meeting(.present(.show(meeting, wanted, seat: seat))))]
    }
  }

  mutating func refresh(in scene: Scene, _ workspace: Workspace) {
    if case .presenting(let seat) = mode, workspace[meeting]?.sitting?.seat != seat {
      mode = .following
    }
    let stops = stops(in: scene, workspace)
    if mode == .following, !hasStrayed, let wall = workspace[meeting]?.wall { stop = wall.stop }
    if !stops.contains(stop), !hasStrayed { stop = .opening }
  }
}

// MARK: - Deciding

extension PresentingScreen {
  /// As proposed; where there is nothing to decide, Enter is the next page.
  private mutating func accept(in scene: Scene, _ workspace: Workspace) -> [Effect] {
    guard let item = shownItem(in: workspace), item.kind.isToDecide,
      workspace.decision(on: item) == nil
    else { return turn(by: 1, in: scene, workspace) }
    guard mode != .rehearsing else {
      return turn(by: 1, in: scene, workspace) + [.say(.notice(PresentingWords.notRecorded))]
    }
    if let reason = scene.readOnly { return [.say(.error(reason))] }
    awaited = .agreement
    return [.commit(.meeting(.present(.decide(item.id, nil))))]
  }

  private func amend(in scene: Scene, _ workspace: Workspace) -> [Effect] {
    guard let item = shownItem(in: workspace) else { return [] }
    if let decision = workspace.decision(on: item) {
      return [.push(FormScreen(DecisionForm(decision, in: scene, workspace)))]
    }
    return [.push(FormScreen(DecideForm(item, in: scene, workspace)))]
  }

  private func takeStep(in scene: Scene, _ workspace: Workspace) -> [Effect] {
    guard let issue = shownItem(in: workspace)?.issue else { return [] }
    return [.push(FormScreen(IssueStepForm([issue], in: scene, workspace)))]
  }

  mutating func settle(
    _ outcome: Outcome, in scene: Scene, _ workspace: Workspace
  ) -> [Effect] {
    let was = awaited
    awaited = .nothing
    switch outcome {
    case .recorded(let receipt):
      return was == .agreement ? agreed(receipt, in: scene, workspace) : []
    case .refused(.refused(.meeting(.presented))) where was == .page:
      mode = .following
      return [.say(.error(PresentingWords.takenOver))]
    case .refused(let error): return [.say(.error(error.phrase(in: workspace)))]
    }
  }

  /// The finished sentence stands over the next page.
  private mutating func agreed(
    _ receipt: Receipt, in scene: Scene, _ workspace: Workspace
  ) -> [Effect] {
    let made = receipt.touches.lazy.compactMap { touch in
      if case .decision(let decision) = touch.after { decision } else { nil }
    }.first
    let sentence = made.flatMap { workspace.live($0.id) }?.sentence(in: workspace, on: scene.today)
    return turn(by: 1, in: scene, workspace)
      + (sentence.map { [.say(.notice(PresentingWords.agreed($0)))] } ?? [])
  }
}

// MARK: - Leaving

extension PresentingScreen {
  private mutating func leave() -> [Effect] {
    guard case .presenting = mode else { return [.pop] }
    awaited = .leaving
    return [
      .push(
        Question(
          title: PresentingWords.leaveQuestion,
          choices: [
            .init("n", PresentingWords.stay), .init("y", PresentingWords.away),
            .init("e", PresentingWords.end),
          ], selected: 0))
    ]
  }

  /// Once it is over its minutes are written; nothing more is to be shown.
  mutating func resume(
    with answer: Answer, in scene: Scene, _ workspace: Workspace
  ) -> [Effect] {
    let was = awaited
    awaited = .nothing
    if was == .leaving, case .choice(let place) = answer {
      if place == 1 { return [.pop] }
      return place == 2 ? update(.ended, in: scene, workspace) : []
    }
    guard case .records = answer, workspace[meeting]?.heldOn != nil else { return [] }
    return [.order(.writeMinutes(meeting)), .pop]
  }
}
