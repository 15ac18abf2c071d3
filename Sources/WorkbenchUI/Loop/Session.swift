import Domain
import TerminalKit

/// Who sits at the terminal and how they want to be spoken to.
package struct Seat {
  /// Nil where nobody is known: everything can be looked at, nothing recorded.
  package var person: ID<Person>?
  package var language: Language
  /// Somebody checked that it is them; in file mode nobody did (storage.md 3).
  package var isVerified: Bool
  /// The screen is projected from the first frame to the last (`--present`).
  package var presents: Bool

  package init(
    person: ID<Person>?, language: Language = .chinese, isVerified: Bool = false,
    presents: Bool = false
  ) {
    self.person = person
    self.language = language
    self.isVerified = isVerified
    self.presents = presents
  }
}

/// One sitting at the workbench, without its terminal: owns the workspace and carries out orders.
package struct Session {
  package private(set) var isOver = false
  var workbench: Workbench
  private(set) var workspace: Workspace
  let surroundings: Surroundings
  private let seat: Seat
  var keeper = DraftKeeper()
  /// When the store was last asked for what others recorded.
  private var lookedAt: Instant
  /// How many of the store's notices were said.
  private var told = 0
  /// The change whose outcome is unknown, and the name it must be asked for again by.
  private var unknown: (commit: Commit, id: CommitID)?
  /// Unfinished texts that are kept; whoever lists them lists them anew.
  var drafts: Set<String> {
    didSet {
      guard drafts != oldValue else { return }
      workbench.scene.drafts = drafts.sorted()
      workbench.refresh(in: workspace)
    }
  }
  /// The theme the terminal draws in.
  private var worn: Theme

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
  private mutating func tellNotice() {
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
      isVerified: seat.isVerified || seat.person == nil, title: workbench.title(in: workspace))
    workbench.draw(topLine, workspace, into: &canvas)
    if workbench.scene.isProjecting { canvas.hidePrivateParts() }
  }

  /// Does what a screen asked for, as if the one on top had.
  mutating func run(_ effects: [Effect]) { _ = workbench.run(effects, in: workspace) }

  /// Sees anew who sits here and what time it is.
  private mutating func look() {
    let size = workbench.scene.size
    let changes = workbench.scene.changes
    workbench.scene = Scene(size: size, seat: seat, surroundings, in: workspace)
    workbench.scene.changes = changes
    workspace.eyes = workspace.eyes(of: workbench.scene.actor)
    workbench.scene.drafts = drafts.sorted()
    workspace.reckon(on: workbench.scene.today)
  }
}

// MARK: - Orders

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

  private mutating func commit(
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
      outcome = .recorded(receipt)
    } catch {
      if case .outcomeUnknown = error { unknown = (commit, id) }
      outcome = .refused(error)
    }
    look()
    return workbench.settle(outcome, of: commit, in: workspace)
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

  private mutating func refresh(saying isAsked: Bool = false) {
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
  private mutating func writeMinutes(of meeting: ID<Meeting>) {
    let scene = workbench.scene
    guard workspace.maySee(paper: meeting.ref, by: scene.actor) else { return }
    let (paper, name) = workspace.underVeil { workspace in
      (workspace.paper(of: meeting.ref, on: scene.today), workspace.paperName(of: meeting.ref))
    }
    guard let paper else { return }
    tell(surroundings.papers.minutes(paper, name, scene.language))
  }

  /// A list is compared with what the ledger says, and never with a mask.
  private mutating func readList(_ request: ImportRequest, telling: Headway.Teller) -> [Order] {
    let (imports, scene) = (surroundings.imports, workbench.scene)
    let actor = scene.readOnly == nil ? scene.actor : nil
    let reading = workspace.withoutVeil {
      imports.read(request, $0, actor, scene.language, telling)
    }
    return carryOut(workbench.hand(.reading(reading), in: workspace))
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

  private mutating func leave() {
    for draft in workbench.drafts { _ = surroundings.drafts.save(draft) }
    isOver = true
  }
}

// MARK: - Projecting

extension Session {
  /// Lays the veil over everything, or takes it away; every screen is worked out anew, so that
  /// nothing it kept is of before.
  private mutating func project(_ isOn: Bool) {
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

// MARK: - Time

extension Session {
  /// When something is to be done though nobody types; nil while there is nothing.
  package var wakeAt: Instant? {
    let midnight = Instant(day: workbench.scene.today.adding(days: 1))
    let moments = [keeper.dueAt, workbench.scene.changes.nextExpiry, asksAt, nextMinute, midnight]
    return moments.compactMap(\.self).min()
  }

  /// Where a clock is on the screen.
  private var nextMinute: Instant? {
    guard workbench.top.showsClock else { return nil }
    let now = workbench.scene.actor.at.milliseconds
    return Instant(milliseconds: (now / 60_000 + 1) * 60_000)
  }

  /// A store that cannot say when somebody recorded something is asked every second.
  private var asksAt: Instant? {
    surroundings.storage.wakeUp == nil ? lookedAt.adding(milliseconds: 1000) : nil
  }

  /// Milliseconds until `wakeAt`; nil while nothing is to be done.
  var timeout: Int? {
    wakeAt.map { Int(clamping: max(0, $0.milliseconds - surroundings.clock().milliseconds)) }
  }

  /// Becomes readable when somebody else may have recorded something.
  var wakeUp: Int32? { surroundings.storage.wakeUp }

  /// Whether the store found something out that is not on the screen.
  var hasNews: Bool {
    let status = surroundings.storage.status()
    return status.standing != workbench.scene.standing
      || workbench.message == nil && told < status.notices.count
  }

  /// A slice of the store's housekeeping; false when there is none left.
  func idle() -> Bool { surroundings.storage.idle() }

  /// Says something until the next key.
  package mutating func say(_ phrase: Phrase) { workbench.message = .notice(phrase) }

  /// Does what is due at `wakeAt`.
  package mutating func wake() {
    // A clock that stands still in a demonstration must not keep drafts from being saved.
    let now = max(surroundings.clock(), wakeAt ?? .epoch)
    let yesterday = workbench.scene.today
    look()
    workbench.scene.changes.expire(at: now)
    if let due = keeper.dueAt, due <= now { saveDrafts() }
    if let asksAt, asksAt <= now { refresh() }
    if workbench.scene.today != yesterday { workbench.refresh(in: workspace) }
    tellNotice()
  }
}
