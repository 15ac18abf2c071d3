import Domain
import TerminalKit

/// One list of the office: its entries, and the form of each.
struct OfficeListScreen: Screen, Sifted {
  enum Action: Equatable {
    case moved(ListMove)
    case opened
    case added
    case givenUp
    case printed
    case exported
    case imported
    case filterOpened
    case filterKept
    case filterCleared
    case left
  }

  let kind: EntityKind
  private var list: OfficeList
  private var entries: [EntityRef: OfficeList.Row] = [:]
  var cursor = RowCursor<EntityRef>()
  var filter = FilterField()
  var takesText: Bool { filter.isOpen }
  var isList: Bool { true }
  /// What a question is about to give up or to withdraw.
  private var asked: EntityRef?

  init(_ kind: EntityKind, in scene: Scene, _ workspace: Workspace) {
    self.kind = kind
    list = OfficeList(of: kind, in: scene, workspace)
  }

  var isEmpty: Bool { list.rows.isEmpty }
  private var selected: EntityRef? { cursor.selected }
  private var shown: [OfficeList.Row] { cursor.rows.compactMap { entries[$0] } }

  mutating func refresh(in scene: Scene, _ workspace: Workspace) {
    let before = cursor.hold
    cursor.resize(height: Frame.body(of: scene.size).rows - 2)
    list = OfficeList(of: kind, in: scene, workspace)
    entries = [:]
    for row in list.rows { entries[row.ref] = row }
    sift(keeping: before, in: scene, workspace)
  }

  mutating func found(
    _ text: String, in scene: Scene, _ workspace: Workspace
  ) throws(QueryError) -> [EntityRef] {
    try list.found(text, of: kind, in: scene, workspace)
  }
}

// MARK: - Keys

extension OfficeListScreen {
  func bindings(in scene: Scene, _ workspace: Workspace) -> [Binding<Action>] {
    if takesText {
      return FilterField.bindings(
        kept: .filterKept, cleared: .filterCleared, moved: Action.moved)
    }
    return [
      Binding([.enter, "e"], .opened, WorkbenchWords.edit)
    ] + adding(in: scene, workspace) + givingUp(in: scene, workspace)
      + printing(in: scene, workspace) + [
        Binding(["/"], .filterOpened, WorkbenchWords.filter),
        Binding(["x"], .exported, WorkbenchWords.export, place: .help),
        Binding([.escape, "q"], .left, wayBack),
      ] + ListMove.bindings(Action.moved)
  }

  /// By its name in the palette, as on the page of all lists.
  func furtherBindings(in scene: Scene, _ workspace: Workspace) -> [Binding<Action>] {
    guard !takesText, OfficeList.imported[kind] != nil else { return [] }
    return [
      Binding(
        [], .imported, ImportScreenWords.title, help: ImportScreenWords.help, place: .help,
        unless: scene.noImport)
    ]
  }

  private func adding(in scene: Scene, _ workspace: Workspace) -> [Binding<Action>] {
    guard OfficeList.madeHere.contains(kind) else { return [] }
    let obstacle = scene.unwritable(kind.guarded, in: workspace)
    return [Binding(["c"], .added, SettingsViewWords.add, unless: obstacle)]
  }

  private func printing(in scene: Scene, _ workspace: Workspace) -> [Binding<Action>] {
    guard kind == .event else { return [] }
    let paper = selected.flatMap { workspace.paper(of: $0, on: scene.today) }
    return [
      Binding(
        ["p"], .printed, PaperWords.invitationList,
        unless: paper == nil ? PaperScreenWords.nobodyInvited : nil)
    ]
  }

  private func givingUp(in scene: Scene, _ workspace: Workspace) -> [Binding<Action>] {
    switch kind {
    case .filter:
      [Binding(["D", .delete], .givenUp, SettingsViewWords.giveUp, unless: scene.readOnly)]
    case .settingDraft:
      [
        Binding(
          ["D", .delete], .givenUp, SettingDraftWords.withdraw,
          unless: scene.readOnly ?? notHisToWithdraw(scene, workspace))
      ]
    default: []
    }
  }

  private func notHisToWithdraw(_ scene: Scene, _ workspace: Workspace) -> Phrase? {
    guard let draft = selected?.id(as: SettingDraft.self).flatMap({ workspace.live($0) }) else {
      return WorkbenchWords.nothingSelected
    }
    guard draft.isOpen else { return SettingDraftWords.answered }
    return draft.by == scene.actor.id ? nil : SettingDraftWords.notYours
  }

  mutating func update(
    _ action: Action, in scene: Scene, _ workspace: Workspace
  ) -> [Effect] {
    switch action {
    case .moved(let move): cursor.move(move)
    case .opened: return open(in: scene, workspace)
    case .added: return push(RecordForms.adding(kind, in: scene, workspace))
    case .givenUp: return askToGiveUp(workspace)
    case .printed: return selected.map { [.push(PapersScreen(of: [$0]))] } ?? []
    case .exported: return [.order(.export(list.sheet(of: shown, kind, in: scene, workspace)))]
    case .imported: return [.order(.offerImport(list: OfficeList.imported[kind]))]
    case .filterOpened: openFilter()
    case .filterKept: return keepFilter()
    case .filterCleared: clearFilter(in: scene, workspace)
    case .left: return leave(in: scene, workspace)
    }
    return []
  }

  private func open(in scene: Scene, _ workspace: Workspace) -> [Effect] {
    guard let selected else { return push(RecordForms.adding(kind, in: scene, workspace)) }
    return push(RecordForms.editing(selected, in: scene, workspace))
  }

  private func push(_ screen: (any Screen)?) -> [Effect] { screen.map { [.push($0)] } ?? [] }

  mutating func type(
    _ typing: Typing, in scene: Scene, _ workspace: Workspace
  ) -> [Effect]? {
    sift(by: typing, in: scene, workspace)
  }
}

// MARK: - Giving up a filter, withdrawing a draft

extension OfficeListScreen {
  private mutating func askToGiveUp(_ workspace: Workspace) -> [Effect] {
    guard let selected, let name = workspace.name(of: selected) else {
      return [.say(.error(WorkbenchWords.nothingSelected))]
    }
    asked = selected
    let title =
      kind == .filter
      ? SettingsViewWords.giveUpQuestion(name)
      : SettingDraftWords.withdrawQuestion(workspace.label(of: selected))
    return [.push(Question.yesOrNo(title: title))]
  }

  mutating func resume(
    with answer: Answer, in scene: Scene, _ workspace: Workspace
  ) -> [Effect] {
    defer { asked = nil }
    if case .records(let refs) = answer, let made = refs.last { cursor.select(made) }
    guard answer == .choice(0), let asked else { return [] }
    if let filter = asked.id(as: SavedFilter.self) { return [.commit(.settings(.giveUp(filter)))] }
    return asked.id(as: SettingDraft.self).map { [.commit(.settings(.withdraw($0)))] } ?? []
  }
}

// MARK: - Drawing

extension OfficeListScreen {
  func draw(
    in scene: Scene, _ workspace: Workspace, into canvas: inout Canvas, area: Rect
  ) {
    let (title, body) = area.cutTop(1)
    drawTitle(in: scene, into: &canvas, title)
    let (head, rows) = body.cutTop(1)
    let columns = PlacedColumn.placed(list.columns, across: area, in: scene)
    for column in columns { column.drawHead(in: scene, into: &canvas, head) }
    guard !cursor.rows.isEmpty else { return drawEmpty(in: scene, into: &canvas, rows) }
    let lit = OfficeList.lit(by: filter.understood)
    for place in cursor.visible {
      let row = rows.line(place - cursor.top)
      guard let entry = entries[cursor.rows[place]] else { continue }
      for column in columns {
        column.draw(entry, lit: lit, in: scene, workspace, into: &canvas, row)
      }
      canvas.offer(row, isChosen: place == cursor.place)
    }
  }

  private func drawTitle(in scene: Scene, into canvas: inout Canvas, _ area: Rect) {
    let left =
      [Span(scene(kind.phrase), .focus)]
      + Span.filter(filter.edited, isOpen: filter.isOpen, in: scene)
    let position = ListPosition.text(
      cursor.place, of: cursor.rows.count, among: list.rows.count)
    TitleRule(left: left, right: [[Span(position, .title)]]).draw(into: &canvas, area)
    if takesText { TitleRule.putCaret(behind: left, into: &canvas, area) }
  }

  private func drawEmpty(in scene: Scene, into canvas: inout Canvas, _ area: Rect) {
    let notWhole = isEmpty ? scene.notWhole : nil
    let nothing = isEmpty ? SettingsViewWords.empty(kind) : WorkbenchWords.nothingFound
    let lines = scene(notWhole ?? nothing).wrapped(toColumns: area.columns - 3)
    for (row, line) in lines.prefix(area.rows).enumerated() {
      let point = Point(row: area.row + row, column: area.column + 2)
      canvas.put(line, at: point, notWhole == nil ? .muted : .error)
    }
  }
}
