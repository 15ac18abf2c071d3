import Domain
import TerminalKit

/// 设置: the first day as a checklist, and every list of the office (interface.md 2).
struct SettingsView: Screen {
  enum Action: Equatable {
    case moved(ListMove)
    case opened
    case added
    case left
    case add(EntityKind)
  }

  /// What Enter opens.
  enum Item: Equatable {
    case step(FirstDayStep)
    case list(EntityKind)
  }

  /// One line on the screen; a heading has no item.
  enum Line: Equatable {
    case heading(Phrase)
    case item(Item)
    case blank
  }

  private(set) var place = 0
  /// It begins at the next step of the first day.
  private var isPlaced = false
  /// Not in a store that could not be read whole: what lacks there may have been done long ago.
  private var offersFirstDay = true
  private var top = 0
  private var height = 1

  private var items: [Item] {
    (offersFirstDay ? FirstDayStep.allCases.map(Item.step) : []) + OfficeList.kinds.map(Item.list)
  }

  var extent: Extent { .view }
  var isList: Bool { true }
  var selected: Item { items[place] }

  mutating func refresh(in scene: Scene, _ workspace: Workspace) {
    height = max(1, Frame.view(of: scene.size).rows)
    offersFirstDay = scene.notWhole == nil
    if !isPlaced {
      isPlaced = true
      let next = workspace.firstDay(on: scene.today).firstIndex { !$0.isDone } ?? 0
      place = offersFirstDay ? next : 0
    }
    go(to: place)
  }

  private mutating func go(to wanted: Int) {
    place = min(max(0, wanted), items.count - 1)
    let line = lines.firstIndex(of: .item(selected)) ?? 0
    // The heading over the first item is seen with it.
    top = min(top, place == 0 ? 0 : line)
    top = max(top, line - height + 1)
  }
}

// MARK: - Keys

extension SettingsView {
  func bindings(in scene: Scene, _ workspace: Workspace) -> [Binding<Action>] {
    [
      Binding([.enter], .opened, WorkbenchWords.open),
      Binding(
        ["c"], .added, SettingsViewWords.add,
        unless: selected == .list(.settingDraft)
          ? scene.noForms ?? SettingDraftWords.madeElsewhere
          : scene.unwritable(selected.kind.guarded, in: workspace)),
    ] + ListMove.bindings(Action.moved) + [
      Binding([.escape], .left, WorkbenchWords.back, place: .help)
    ]
  }

  /// The list of `import` that is chosen first from here.
  var importedList: String? { OfficeList.imported[selected.kind] }

  /// A new entry of any list, by its name in the palette.
  func furtherBindings(in scene: Scene, _ workspace: Workspace) -> [Binding<Action>] {
    OfficeList.madeHere.map { kind in
      Binding(
        [], .add(kind), WorkbenchWords.new(kind), place: .help,
        unless: scene.unwritable(kind.guarded, in: workspace))
    }
  }

  mutating func update(
    _ action: Action, in scene: Scene, _ workspace: Workspace
  ) -> [Effect] {
    switch action {
    case .moved(let move): go(to: move.place(from: place, of: items.count, page: height))
    case .opened: return open(in: scene, workspace)
    case .added: return add(selected.kind, in: scene, workspace)
    case .add(let kind): return add(kind, in: scene, workspace)
    case .left: return [.show(.workbench)]
    }
    return []
  }

  /// The list; where it has nothing yet, the form of its first entry.
  private func open(in scene: Scene, _ workspace: Workspace) -> [Effect] {
    guard selected.kind != .pairing else { return openPairings(in: scene, workspace) }
    let list = OfficeListScreen(selected.kind, in: scene, workspace)
    let mayAdd = scene.unwritable(selected.kind.guarded, in: workspace) == nil
    guard list.isEmpty, mayAdd, OfficeList.madeHere.contains(selected.kind) else {
      return [.push(list)]
    }
    return add(selected.kind, in: scene, workspace)
  }

  /// Those stand in the workbench.
  private func openPairings(in scene: Scene, _ workspace: Workspace) -> [Effect] {
    let pairings = workspace.pairings.live.filter { $0.holds(on: scene.today) }.map(\.ref)
    guard pairings.isEmpty else {
      return [.open(pairings, titled: EntityKind.pairing.phrase)]
    }
    return add(.pairing, in: scene, workspace)
  }

  private func add(
    _ kind: EntityKind, in scene: Scene, _ workspace: Workspace
  ) -> [Effect] {
    if let obstacle = scene.unwritable(kind.guarded, in: workspace) {
      return [.say(.error(obstacle))]
    }
    return RecordForms.adding(kind, in: scene, workspace).map { [.push($0)] } ?? []
  }
}

extension SettingsView.Item {
  /// What its list holds.
  var kind: EntityKind {
    switch self {
    case .list(let kind): kind
    case .step(.units), .step(.towns): .unit
    case .step(.enterprises): .enterprise
    case .step(.commissioners): .person
    case .step(.pairings): .pairing
    case .step(.categories): .category
    case .step(.calendar): .calendar
    case .step(.deadlines): .sla
    }
  }
}

// MARK: - Drawing

extension SettingsView {
  private var lines: [Line] {
    (offersFirstDay ? Self.firstDay : [.heading(SettingsViewWords.lists)])
      + OfficeList.kinds.map { .item(.list($0)) }
  }

  private static let firstDay: [Line] =
    [.heading(SettingsViewWords.firstDay)]
    + FirstDayStep.allCases.map { .item(.step($0)) }
    + [.blank, .heading(SettingsViewWords.lists)]

  func draw(
    in scene: Scene, _ workspace: Workspace, into canvas: inout Canvas, area: Rect
  ) {
    let states = workspace.firstDay(on: scene.today)
    for (row, line) in lines.dropFirst(top).prefix(area.rows).enumerated() {
      let area = area.line(row)
      switch line {
      case .blank: drawHelp(in: scene, into: &canvas, area)
      case .heading(let words): draw(words, states, in: scene, into: &canvas, area)
      case .item(.step(let step)): draw(step, states, in: scene, workspace, into: &canvas, area)
      case .item(.list(let kind)): draw(kind, in: scene, workspace, into: &canvas, area)
      }
      if case .item = line { canvas.offer(area, isChosen: line == .item(selected)) }
    }
  }

  private func draw(
    _ heading: Phrase, _ states: [FirstDayState], in scene: Scene, into canvas: inout Canvas,
    _ area: Rect
  ) {
    let done = states.count(where: \.isDone)
    let right =
      heading == SettingsViewWords.firstDay
      ? [[Span(scene(SettingsViewWords.progress(done, of: states.count)), .title)]] : []
    TitleRule(left: [Span(scene(heading), .focus)], right: right).draw(into: &canvas, area)
  }

  /// How far a step is, what there is of it, and what is done in it.
  private func draw(
    _ step: FirstDayStep, _ states: [FirstDayState], in scene: Scene, _ workspace: Workspace,
    into canvas: inout Canvas, _ area: Rect
  ) {
    guard let state = states.first(where: { $0.step == step }) else { return }
    let isNext = states.first { !$0.isDone } == state
    let mark =
      state.isDone
      ? SettingsViewWords.done : isNext ? SettingsViewWords.next : SettingsViewWords.open
    let help = Self.isNarrow(area) ? "" : scene(step.help)
    put(
      [
        (scene(mark), state.isDone ? .muted : isNext ? .accent : .text),
        (scene(step.phrase), .text), (scene(state.phrase(in: workspace)), .text), (help, .muted),
      ], in: scene, on: &canvas, area)
  }

  /// What is done in the step in hand, where it has no room beside each.
  private func drawHelp(in scene: Scene, into canvas: inout Canvas, _ area: Rect) {
    guard Self.isNarrow(area), case .step(let step) = selected else { return }
    canvas.put(scene(step.help), at: Point(row: area.row, column: area.column + 2), .muted)
  }

  private static func isNarrow(_ area: Rect) -> Bool { area.columns < 80 }

  private func draw(
    _ kind: EntityKind, in scene: Scene, _ workspace: Workspace, into canvas: inout Canvas,
    _ area: Rect
  ) {
    put(
      [
        ("", .text), (scene(kind.phrase), .text), (scene(workspace.standing(of: kind)), .text),
        (remark(on: kind, in: scene, workspace), .muted),
      ], in: scene, on: &canvas, area)
  }

  /// What of a list holds now, and how many changes of it wait for the head.
  private func remark(on kind: EntityKind, in scene: Scene, _ workspace: Workspace) -> String {
    let drafted = workspace.openSettingDrafts.count { $0.list.kind == kind }
    return [workspace.newest(of: kind, on: scene.today), SettingDraftWords.waiting(drafted)]
      .map(scene.callAsFunction).filter { !$0.isEmpty }.joined(separator: "  ")
  }

  /// Four columns, the last with all the room there is left.
  private func put(
    _ cells: [(text: String, role: Role)], in scene: Scene, on canvas: inout Canvas, _ area: Rect
  ) {
    let widths = scene.language == .chinese ? [6, 10, 16] : [4, 15, 18]
    var column = area.column + 2
    for (cell, width) in zip(cells, widths + [area.columns]) {
      let room = min(width, area.columnRange.upperBound - column)
      guard room > 0 else { return }
      canvas.put(cell.text, at: Point(row: area.row, column: column), cell.role, width: room)
      column += width + 1
    }
  }
}

extension Workspace {
  /// How many there are, and how many of them nobody in the office set.
  fileprivate func standing(of kind: EntityKind) -> Phrase {
    if kind == .settingDraft {
      return SettingDraftWords.standing(count(SettingDraft.self), open: openSettingDrafts.count)
    }
    if let setting = kind.type as? any Setting.Type { return standing(of: setting) }
    return SettingsViewWords.standing(count(kind.type), samples: 0)
  }

  private func standing<Row: Setting>(of _: Row.Type) -> Phrase {
    let rows = settings(Row.self)
    return SettingsViewWords.standing(rows.count, samples: rows.count { isSample($0.id) })
  }

  private func count<Row: Entity>(_: Row.Type) -> Int {
    self[keyPath: Row.table].live.count { _ in true }
  }

  /// What of a list holds on a day, where only one does.
  fileprivate func newest(of kind: EntityKind, on day: Day) -> Phrase {
    switch kind {
    case .sla: version(settings(SLAVersion.self).map { ($0.name, $0.from) }, on: day)
    case .thresholds: version(settings(Thresholds.self).map { ($0.name, $0.from) }, on: day)
    case .calendar:
      UncoveredYear(year: nextCalendarYear(from: day)).nextPhrase
    default: Phrase(verbatim: "")
    }
  }

  private func version(_ all: [(name: String, from: Day)], on day: Day) -> Phrase {
    let inForce = all.filter { $0.from <= day }.max { $0.from < $1.from }
    return SettingsViewWords.inForce(inForce?.name ?? "")
  }
}
