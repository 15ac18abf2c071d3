import Domain
import TerminalKit

/// 议程 of one meeting: prepared, put in order, rehearsed, run.
struct MeetingItemsScreen: Screen {
  enum Action: Equatable {
    case moved(ListMove)
    case edited
    case added
    case prepared
    case shifted(by: Int)
    case skipped
    case putOnPaper
    case written
    case started
    case rehearsed
    case followed
    case left
  }

  let meeting: ID<Meeting>
  private var cursor = RowCursor<ID<MeetingItem>>()
  private var awaited = Awaited.nothing

  private enum Awaited: Equatable {
    case nothing, preparing
    case opening(seat: Int)
    /// Whether to take the meeting over.
    case answer
    /// Whether to open the meeting of another day.
    case day
  }

  init(of meeting: ID<Meeting>) { self.meeting = meeting }

  var isList: Bool { true }
  private var selected: ID<MeetingItem>? { cursor.selected }

  func bindings(in scene: Scene, _ workspace: Workspace) -> [Binding<Action>] {
    let none = selected == nil ? PresentingWords.emptyAgenda : nil
    let fixed =
      scene.readOnly ?? scene.unwritable(.meeting, in: workspace) ?? over(in: workspace)
    let isSitting = workspace[meeting]?.isSitting == true
    return [
      Binding(
        ["s"], .started, PresentingWords.start, help: PresentingWords.startHelp,
        unless: fixed ?? none),
      Binding(
        ["y"], .rehearsed, PresentingWords.rehearse, help: PresentingWords.rehearseHelp,
        unless: none),
      Binding(
        ["f"], .followed, PresentingWords.follow, help: PresentingWords.followHelp,
        unless: isSitting ? nil : PresentingWords.nobodySits),
      Binding(
        ["b"], .prepared, PresentingWords.prepare, help: PresentingWords.prepareHelp, unless: fixed),
      Binding([.enter, "e"], .edited, PresentingWords.edit, unless: fixed ?? none),
      Binding(["c"], .added, PresentingWords.addIssue, unless: fixed),
      Binding(["["], .shifted(by: -1), PresentingWords.moveUp, unless: fixed ?? none),
      Binding(["]"], .shifted(by: 1), PresentingWords.moveDown, unless: fixed ?? none),
      Binding(["x"], .skipped, PresentingWords.skip, unless: fixed ?? none),
      Binding(["o"], .putOnPaper, PresentingWords.paper, unless: fixed ?? none),
      Binding(["p"], .written, PresentingWords.writeMaterials, unless: none),
      Binding([.escape, "q"], .left, WorkbenchWords.back),
    ] + ListMove.bindings(Action.moved)
  }

  private func over(in workspace: Workspace) -> Phrase? {
    guard let meeting = workspace.live(meeting) else { return PresentingWords.over }
    return meeting.isPlanned ? nil : PresentingWords.over
  }

  mutating func update(_ action: Action, in scene: Scene, _ workspace: Workspace) -> [Effect] {
    switch action {
    case .moved(let move): cursor.move(move)
    case .edited:
      return item(in: workspace).map {
        [.push(FormScreen(MeetingItemForm($0, in: scene, workspace)))]
      } ?? []
    case .added:
      return [.push(FormScreen(MeetingItemAddForm(to: meeting, in: scene, workspace)))]
    case .prepared:
      awaited = .preparing
      return [.commit(.meeting(.item(.prepare(meeting))))]
    case .shifted(let step):
      return selected.map { [.commit(.meeting(.item(.move($0, by: step))))] } ?? []
    case .skipped: return toggle(.isSkipped, in: workspace)
    case .putOnPaper: return toggle(.isOnPaper, in: workspace)
    case .written: return [.order(.write([meeting.ref]))]
    case .started: return start(in: scene, workspace)
    case .rehearsed:
      return [.push(PresentingScreen(meeting, .rehearsing, in: scene, workspace))]
    case .followed:
      return [.push(PresentingScreen(meeting, .following, in: scene, workspace))]
    case .left: return [.pop]
    }
    return []
  }

  private func item(in workspace: Workspace) -> MeetingItem? { selected.flatMap { workspace[$0] } }

  private func toggle(_ field: MeetingItem.Field, in workspace: Workspace) -> [Effect] {
    guard let item = item(in: workspace) else { return [] }
    let was = item.text(field)
    let edit = FieldEdit(field, from: was, to: (was != true.fieldText).fieldText)
    return [.commit(.meeting(.item(.edit(item.id, [edit]))))]
  }

  mutating func refresh(in scene: Scene, _ workspace: Workspace) {
    let before = cursor.hold
    cursor.resize(height: Frame.body(of: scene.size).rows - 1)
    cursor.show(workspace.items(of: meeting).map(\.id), keeping: before, or: cursor.place)
  }
}

// MARK: - Running it

extension MeetingItemsScreen {
  /// A meeting of another day is mostly to be rehearsed: opening it freezes its figures for good.
  private mutating func start(in scene: Scene, _ workspace: Workspace) -> [Effect] {
    guard let planned = workspace.live(meeting), planned.sitting == nil,
      planned.proposedOn != scene.today
    else { return open(in: scene, workspace) }
    awaited = .day
    return [
      .push(
        Question(
          title: PresentingWords.otherDay,
          lines: [PresentingWords.planned(for: planned.proposedOn, today: scene.today)],
          choices: [
            .init("y", PresentingWords.openToday), .init("r", PresentingWords.rehearseHelp),
            .init("n", PresentingWords.notNow),
          ], selected: 1))
    ]
  }

  /// The figures are counted before the ledger is locked, and only where nobody froze them yet.
  private mutating func open(
    takingOver: Bool = false, in scene: Scene, _ workspace: Workspace
  ) -> [Effect] {
    let seat = Int.random(in: 1...Int(Int32.max))
    let figures =
      workspace[meeting]?.figures ?? MeetingFigures(of: workspace, on: scene.today)
    awaited = .opening(seat: seat)
    return [
      .commit(
        .meeting(
          .present(.open(meeting, .init(seat: seat, figures: figures, takesOver: takingOver)))))
    ]
  }

  mutating func settle(
    _ outcome: Outcome, in scene: Scene, _ workspace: Workspace
  ) -> [Effect] {
    let was = awaited
    awaited = .nothing
    switch (outcome, was) {
    case (.recorded, .opening(let seat)):
      let slides = PresentingScreen(meeting, .presenting(seat: seat), in: scene, workspace)
      return (scene.isProjecting ? [] : [.order(.project(true))]) + [.push(slides)]
    case (.recorded(let receipt), .preparing) where receipt.touches.isEmpty:
      return [.say(.notice(PresentingWords.nothingMissing))]
    case (.recorded(let receipt), .preparing): return show(added: receipt, in: workspace)
    case (.recorded, _): return []
    case (.refused(.refused(.meeting(.presented(let person, let since)))), .opening):
      if person == scene.actor.id { return open(takingOver: true, in: scene, workspace) }
      awaited = .answer
      return [.push(takeOver(from: person, since: since, in: scene, workspace))]
    case (.refused(let error), _): return [.say(.error(error.phrase(in: workspace)))]
    }
  }

  /// What came is in hand; the others only moved to make room.
  private mutating func show(added receipt: Receipt, in workspace: Workspace) -> [Effect] {
    let added = receipt.touches.filter { $0.before == nil }
      .compactMap { $0.after.ref.id(as: MeetingItem.self) }
    if let first = added.first { cursor.select(first) }
    let words = added.compactMap { workspace.live($0) }.map { workspace.phrase(of: $0) }
    return [.say(.notice(PresentingWords.added(words)))]
  }

  /// The answer that is there already is the one that disturbs nobody.
  private func takeOver(
    from person: ID<Person>, since: Instant, in scene: Scene, _ workspace: Workspace
  ) -> Question {
    Question(
      title: PresentingWords.takeOverQuestion,
      lines: [PresentingWords.presents(workspace.name(of: person.ref) ?? "", since: since)],
      choices: [
        .init("y", PresentingWords.takeOver), .init("f", PresentingWords.followInstead),
        .init("n", PresentingWords.notNow),
      ], selected: 1)
  }

  mutating func resume(
    with answer: Answer, in scene: Scene, _ workspace: Workspace
  ) -> [Effect] {
    let was = awaited
    awaited = .nothing
    guard case .choice(let place) = answer else { return [] }
    switch (was, place) {
    case (.answer, 0): return open(takingOver: true, in: scene, workspace)
    case (.answer, 1): return update(.followed, in: scene, workspace)
    case (.day, 0): return open(in: scene, workspace)
    case (.day, 1): return update(.rehearsed, in: scene, workspace)
    default: return []
    }
  }
}

// MARK: - Drawing

extension MeetingItemsScreen {
  func draw(
    in scene: Scene, _ workspace: Workspace, into canvas: inout Canvas, area: Rect
  ) {
    let (head, rows) = area.cutTop(1)
    let count = cursor.rows.count
    canvas.titledRule(
      scene(PresentingWords.agendaOf(scene(name(in: workspace)))), at: head.origin,
      width: area.columns, role: .focus, right: count == 0 ? "" : "\(cursor.place + 1)/\(count)")
    guard count > 0 else {
      canvas.put(
        scene(PresentingWords.emptyAgenda), at: Point(row: rows.row + 1, column: rows.column + 2),
        .notice, width: rows.columns - 3)
      return
    }
    let numbers = workspace.itemNumbers(of: meeting)
    for place in cursor.visible {
      let (id, row) = (cursor.rows[place], rows.line(place - cursor.top))
      if let item = workspace.live(id) {
        draw(item, numbers[id], in: scene, workspace, into: &canvas, row)
      }
      canvas.offer(row, isChosen: place == cursor.place)
    }
  }

  private func name(in workspace: Workspace) -> Phrase {
    workspace.live(meeting).map { workspace.phrase(of: $0) } ?? Phrase(verbatim: "")
  }

  /// Number, what it is, and what is proposed, where there is room.
  private func draw(
    _ item: MeetingItem, _ number: ItemNumber?, in scene: Scene, _ workspace: Workspace,
    into canvas: inout Canvas, _ row: Rect
  ) {
    let mark = mark(of: item, in: workspace)
    let width = scene.language == .chinese ? 7 : 8
    let room = row.columns - 3 - 5 - width
    // The hall counts what is kept for paper, and reads neither whose it is nor who is to do it.
    let isHidden = scene.isProjecting && item.isOnPaper
    let proposal = isHidden ? "" : scene(proposal(of: item, in: scene, workspace))
    let words = isHidden ? item.kind.phrase : self.name(of: item, in: workspace)
    let name = proposal.isEmpty ? room : min(max(20, room / 3), room)
    canvas.put(
      [
        Span((number.map { scene($0.phrase) } ?? "").padded(toColumns: 4, .right) + " ", .muted),
        Span(
          mark.map { scene($0.words) }.map { $0.padded(toColumns: width) }
            ?? String(repeating: " ", count: width), mark?.role ?? .text),
        Span(scene(words).padded(toColumns: name)),
        Span(proposal.isEmpty ? "" : "  " + proposal, .muted),
      ], at: Point(row: row.row, column: row.column + 2), width: row.columns - 3)
  }

  /// An issue with whose it is: two of an agenda may be called alike.
  private func name(of item: MeetingItem, in workspace: Workspace) -> Phrase {
    let words = workspace.phrase(of: item)
    let object = item.issue.flatMap { workspace[$0]?.primaryObject }
    guard let whose = object.flatMap({ workspace.name(of: $0) }) else { return words }
    return Phrase("\(words.zh) \(whose)", "\(words.en) \(whose)")
  }

  private func mark(
    of item: MeetingItem, in workspace: Workspace
  ) -> (words: Phrase, role: Role)? {
    if item.isSkipped { return (PresentingWords.skipped, .muted) }
    if workspace.decision(on: item) != nil { return (PresentingWords.decided, .lightGreen) }
    return item.isOnPaper ? (PresentingWords.paperOnly, .notice) : nil
  }

  private func proposal(
    of item: MeetingItem, in scene: Scene, _ workspace: Workspace
  ) -> Phrase {
    guard !item.opinion.isEmpty else { return Phrase(verbatim: "") }
    return Decision(item.opinion, unit: item.unit, person: item.person, dueOn: item.dueOn)
      .sentence(in: workspace, on: scene.today)
  }
}
