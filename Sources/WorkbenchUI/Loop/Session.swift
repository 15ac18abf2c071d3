import Domain
import TerminalKit

/// One sitting at the workbench, without its terminal: owns the workspace and carries out orders.
package struct Session {
  package private(set) var isOver = false
  var workbench: Workbench
  private(set) var workspace: Workspace
  let surroundings: Surroundings
  private var seat: Seat
  var keeper = DraftKeeper()
  /// When the store was last asked for what others recorded.
  private(set) var lookedAt: Instant
  /// How many of the store's notices were said.
  private(set) var told = 0
  /// The change whose outcome is unknown, and the name it must be asked for again by.
  private var unknown: (commit: Commit, id: CommitID)?
  /// The newest change could not be written, and what was typed for it was neither left as a draft nor
  /// given up.
  var hasFailed = false
  /// Unfinished texts that are kept; whoever lists them lists them anew.
  var drafts: Set<String> {
    didSet {
      guard drafts != oldValue else { return }
      workbench.scene.drafts = drafts.sorted()
      workbench.refresh(in: workspace)
    }
  }
  /// The theme the terminal draws in.
  var worn: Theme

  package init(
    workspace: Workspace, surroundings: Surroundings, seat: Seat, size: Size
  ) {
    self.init(workspace: workspace, surroundings: surroundings, seat: seat, size: size, view: nil)
  }

  /// Begins in a view, or in the one the person's work begins in.
  init(
    workspace: Workspace, surroundings: Surroundings, seat: Seat, size: Size, view: View?
  ) {
    drafts = Set(surroundings.drafts.names())
    self.workspace = workspace
    var scene = Scene(size: size, seat: seat, surroundings, in: workspace)
    if scene.presentsForGood {
      self.workspace.veil = workspace.freshVeil
      scene = Scene(size: size, seat: seat, surroundings, in: self.workspace)
    }
    scene.drafts = drafts.sorted()
    self.workspace.eyes = self.workspace.eyes(of: scene.actor)
    self.workspace.reckon(on: scene.today)
    workbench = Workbench(
      view: view ?? .first(in: scene, self.workspace), scene: scene, in: self.workspace)
    self.surroundings = surroundings
    worn = surroundings.themes.worn
    self.seat = seat
    lookedAt = scene.actor.at
    readHabits()
    if let why = scene.notWhole { workbench.message = .error(why) }
    if scene.noForms == nil, !scene.isProjecting { offerDrafts(quietly: true) }
    tellNotice()
  }

  /// Says the next thing the store has to tell that was not said yet, such as a clock that went
  /// back; it waits while something else is being said.
  mutating func tellNotice() {
    let notices = surroundings.storage.status().notices
    guard workbench.message == nil, told < notices.count else { return }
    workbench.message = .notice(notices[told].phrase)
    told += 1
  }

  private mutating func readHabits() {
    switch surroundings.habits?.read() {
    case .found(let habits)?: workbench.habits = habits
    case .damaged(let file)?:
      workbench.habits = Habits()
      workbench.message = .notice(ExplanationWords.habitsDamaged(file))
    case nil: break
    }
  }

  /// Takes one event; what is left is for the terminal: to copy, redraw, suspend.
  package mutating func handle(_ event: InputEvent) -> [Order] {
    look()
    switch event {
    case .terminate, .hangup: leave()
    case .readable: refresh()
    case .mouse(let mouse):
      defer { tellNotice() }
      return take(mouse)
    default:
      defer { tellNotice() }
      let left = carryOut(workbench.receive(event, in: workspace))
      tellOfDraft()
      return left
    }
    return []
  }

  package func draw(into canvas: inout Canvas) {
    let topLine = TopLine(
      office: workspace.office, isDraftSaved: keeper.isSaved,
      isUnsaved: keeper.hasFailed || hasFailed && !keeper.isSaved,
      isVerified: seat.isVerified || seat.person == nil, title: workbench.title(in: workspace))
    workbench.draw(topLine, workspace, into: &canvas)
    if workbench.scene.isProjecting { canvas.hidePrivateParts() }
  }

  /// Does what a screen asked for, as if the one on top had.
  mutating func run(_ effects: [Effect]) { _ = workbench.run(effects, in: workspace) }

  /// From now on it is talked to by lines.
  mutating func talkByLine() {
    seat.isByLine = true
    look()
  }

  /// Sees anew who sits here and what time it is.
  mutating func look() {
    let size = workbench.scene.size
    let changes = workbench.scene.changes
    workbench.scene = Scene(size: size, seat: seat, surroundings, in: workspace)
    workbench.scene.changes = changes
    workspace.eyes = workspace.eyes(of: workbench.scene.actor)
    workbench.scene.drafts = drafts.sorted()
    workbench.scene.losesDrafts = keeper.hasFailed
    workspace.reckon(on: workbench.scene.today)
  }
}

// MARK: - The ledger

extension Session {
  mutating func commit(
    _ commit: Commit, telling: Headway.Teller = { _ in }
  ) -> [Order] {
    let id = unknown.flatMap { $0.commit == commit ? $0.id : nil } ?? surroundings.freshCommitID()
    unknown = nil
    let actor = workbench.scene.actor
    let isProjecting = workbench.scene.isProjecting
    let outcome: Outcome
    do {
      let receipt = try unveiled { (storage, workspace) throws(StorageError) in
        try storage.commit(
          &workspace, id, Author(actor.id, at: actor.at, why: commit.code.text)
        ) { (workspace) throws(Refusal) in
          let touches = try workspace.apply(
            commit.change, by: actor.id, at: actor.at, telling: telling)
          if isProjecting { try workspace.requireNoNewMasks(in: touches, but: commit.masks) }
          return touches
        }
      }
      coverNews(in: receipt.meanwhile.flatMap(\.touches) + receipt.touches)
      hasFailed = false
      outcome = .recorded(receipt)
    } catch {
      switch error {
      case .refused: break
      case .outcomeUnknown: (unknown, hasFailed) = ((commit, id), true)
      default: hasFailed = true
      }
      outcome = .refused(error)
    }
    look()
    return workbench.settle(outcome, of: commit, in: workspace)
  }

  mutating func refresh(saying isAsked: Bool = false) {
    lookedAt = surroundings.clock()
    do {
      let recorded = try unveiled { (storage, workspace) throws(StorageError) in
        try storage.refresh(&workspace)
      }
      coverNews(in: recorded.flatMap(\.touches))
      look()
      workbench.absorb(recorded, in: workspace)
      if isAsked { tellRefreshed(recorded.count) }
    } catch {
      workbench.message = .error(error.phrase(in: workspace))
    }
  }

  /// What came just now, and what the number in the top line and the marks of the last minute are about.
  private mutating func tellRefreshed(_ count: Int) {
    let (scene, office) = (workbench.scene, workspace)
    let known = scene.changes.records.filter { ref in
      office.entity(ref).flatMap { office.seen($0.any, by: scene.actor) } != nil
    }
    workbench.message = .notice(WorkbenchWords.refreshed(count, marked: known))
  }

  /// Masked whether or not this screen is: they hold what was on the wall (C14).
  mutating func writeMinutes(of meeting: ID<Meeting>) {
    let scene = workbench.scene
    guard workspace.maySee(paper: meeting.ref, by: scene.actor) else { return }
    let (paper, name) = workspace.underVeil { workspace in
      (workspace.paper(of: meeting.ref, on: scene.today), workspace.paperName(of: meeting.ref))
    }
    guard let paper else { return }
    tell(surroundings.papers.minutes(paper, name, scene.language))
  }

  /// A list is compared with what the ledger says, and never with a mask.
  mutating func readList(_ request: ImportRequest, telling: Headway.Teller) -> [Order] {
    let (imports, scene) = (surroundings.imports, workbench.scene)
    let actor = scene.readOnly == nil ? scene.actor : nil
    let reading = workspace.withoutVeil {
      imports.read(request, $0, actor, scene.language, telling)
    }
    return carryOut(workbench.hand(.reading(reading), in: workspace))
  }

  mutating func leave() {
    for draft in workbench.drafts { _ = surroundings.drafts.save(draft) }
    isOver = true
  }
}

// MARK: - Projecting

extension Session {
  /// Lays the veil over everything, or takes it away; every screen is worked out anew, so that
  /// nothing it kept is of before.
  mutating func project(_ isOn: Bool) {
    workspace.veil = isOn ? workspace.freshVeil : nil
    look()
    workbench.cover(in: workspace)
    workbench.message = .notice(isOn ? ProjectionWords.begun : ProjectionWords.ended)
  }

  /// What the store reads and what a change is decided on lies under no veil.
  private mutating func unveiled<Result>(
    _ body: (Storage, inout Workspace) throws(StorageError) -> Result
  ) throws(StorageError) -> Result {
    let storage = surroundings.storage
    return try workspace.withoutVeil { (workspace) throws(StorageError) in
      try body(storage, &workspace)
    }
  }

  /// Somebody who was not there when the veil was made is covered as well.
  private mutating func coverNews(in touches: [Touch]) {
    guard workspace.veil != nil, touches.contains(where: \.needsFreshVeil) else { return }
    workspace.veil = workspace.withoutVeil { $0.freshVeil }
  }
}
