import Domain
import TerminalKit

/// One list of the office: its entries, and the form of each.
struct OfficeListScreen: Screen {
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
    case left
  }

  let kind: EntityKind
  private var list: OfficeList
  /// The entries that are shown, by their places in the list.
  private var shown: [Int] = []
  private var place = 0
  private var top = 0
  private var height = 1
  private var filter = EditedText()
  /// Why the filter cannot be understood.
  private var problem: QueryError?
  private(set) var takesText = false
  /// The entry in hand when the filter was opened, while it is typed.
  private var origin: EntityRef?
  var isList: Bool { true }
  /// What a question is about to give up or to withdraw.
  private var asked: EntityRef?

  init(_ kind: EntityKind, in scene: Scene, _ workspace: Workspace) {
    self.kind = kind
    list = OfficeList(of: kind, in: scene, workspace)
  }

  var selected: EntityRef? {
    shown.indices.contains(place) ? list.rows[shown[place]].ref : nil
  }

  mutating func refresh(in scene: Scene, _ workspace: Workspace) {
    height = max(1, Frame.body(of: scene.size).rows - 2)
    let before = selected
    list = OfficeList(of: kind, in: scene, workspace)
    sift(keeping: before, or: place, in: scene, workspace)
  }

  /// Shows what the filter asks for; where it cannot be understood the rows stay.
  private mutating func sift(
    keeping ref: EntityRef?, or other: Int, in scene: Scene, _ workspace: Workspace
  ) {
    do throws(QueryError) {
      shown = try list.places(matching: filter.text, of: kind, in: scene, workspace)
      problem = nil
      go(to: shown.firstIndex { list.rows[$0].ref == ref } ?? other)
    } catch {
      shown.removeAll { !list.rows.indices.contains($0) }
      problem = error
    }
  }

  private mutating func go(to wanted: Int) {
    place = min(max(0, wanted), max(0, shown.count - 1))
    top = min(max(min(top, place), place - height + 1), max(0, shown.count - height))
  }
}

// MARK: - Keys

extension OfficeListScreen {
  func bindings(in scene: Scene, _ workspace: Workspace) -> [Binding<Action>] {
    if takesText {
      return [
        Binding([.enter], .filterKept, WorkbenchWords.keepFilter),
        Binding([.escape], .left, WorkbenchWords.clearFilter),
      ]
    }
    return [
      Binding([.enter, "e"], .opened, WorkbenchWords.edit)
    ] + adding(in: scene, workspace) + givingUp(in: scene, workspace)
      + printing(in: scene, workspace) + [
        Binding(["/"], .filterOpened, WorkbenchWords.filter),
        Binding(["x"], .exported, WorkbenchWords.export, place: .help),
        Binding([.escape], .left, WorkbenchWords.back),
      ] + moves
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

  private var moves: [Binding<Action>] {
    ListMove.bindings(Action.moved) + [
      Binding(["q"], .left, WorkbenchWords.back, place: .hidden)
    ]
  }

  mutating func update(
    _ action: Action, in scene: Scene, _ workspace: Workspace
  ) -> [Effect] {
    switch action {
    case .moved(let move): self.move(move)
    case .opened: return open(in: scene, workspace)
    case .added: return push(RecordForms.adding(kind, in: scene, workspace))
    case .givenUp: return askToGiveUp(workspace)
    case .printed: return selected.map { [.push(PapersScreen(of: [$0]))] } ?? []
    case .exported: return [.order(.export(list.sheet(of: shown, kind, in: scene, workspace)))]
    case .imported: return [.order(.offerImport(list: OfficeList.imported[kind]))]
    case .filterOpened: (takesText, origin) = (true, selected)
    case .filterKept: return keepFilter()
    case .left: return leave(in: scene, workspace)
    }
    return []
  }

  private mutating func move(_ move: ListMove) {
    switch move {
    case .by(let step): go(to: place + step)
    case .pages(let pages): go(to: place + pages * height)
    case .first: go(to: 0)
    case .last: go(to: shown.count - 1)
    case .halfPages, .match, .mark, .range, .all: break
    }
  }

  private func open(in scene: Scene, _ workspace: Workspace) -> [Effect] {
    guard let selected else { return push(RecordForms.adding(kind, in: scene, workspace)) }
    return push(RecordForms.editing(selected, in: scene, workspace))
  }

  private func push(_ screen: (any Screen)?) -> [Effect] { screen.map { [.push($0)] } ?? [] }

  /// Leaves the field; where it cannot be understood it stays open and says why.
  private mutating func keepFilter() -> [Effect] {
    takesText = problem != nil
    if !takesText { origin = nil }
    return notUnderstood
  }

  private var notUnderstood: [Effect] { problem.map { [.say(.error($0.phrase))] } ?? [] }

  /// The filter first, then the list.
  private mutating func leave(in scene: Scene, _ workspace: Workspace) -> [Effect] {
    guard takesText || !filter.text.isEmpty else { return [.pop] }
    let kept = origin ?? selected
    (takesText, origin) = (false, nil)
    filter = EditedText()
    sift(keeping: kept, or: place, in: scene, workspace)
    return []
  }

  mutating func type(
    _ typing: Typing, in scene: Scene, _ workspace: Workspace
  ) -> [Effect]? {
    guard takesText, let text = filter.taking(typing) else { return nil }
    filter = text
    sift(keeping: selected, or: 0, in: scene, workspace)
    return notUnderstood
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
    if case .records(let refs) = answer, let made = refs.last {
      sift(keeping: made, or: place, in: scene, workspace)
    }
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
    let columns = PlacedColumn.placed(list.columns, in: area.columns - 4) { $0.whole(in: scene) }
    for column in columns {
      let point = Point(row: head.row, column: head.column + 2 + column.offset)
      let words = scene(column.column.title)
      canvas.put(words, at: point, .muted, width: column.width, column.column.side)
    }
    guard !shown.isEmpty else { return drawEmpty(in: scene, into: &canvas, rows) }
    for (line, entry) in shown.dropFirst(top).prefix(rows.rows).enumerated() {
      let row = rows.cutTop(line).rest.cutTop(1).top
      draw(list.rows[entry], columns, in: scene, workspace, into: &canvas, row)
      if !takesText { canvas.choices.append(row) }
      if top + line == place { select(row, on: &canvas) }
    }
  }

  private func drawTitle(in scene: Scene, into canvas: inout Canvas, _ area: Rect) {
    let left =
      [Span(scene(kind.phrase), .focus)] + Span.filter(filter, isOpen: takesText, in: scene)
    let position = ListPosition.text(place, of: shown.count, among: list.rows.count)
    TitleRule(left: left, right: [[Span(position, .title)]]).draw(into: &canvas, area)
    if takesText { TitleRule.putCaret(behind: left, into: &canvas, area) }
  }

  private func drawEmpty(in scene: Scene, into canvas: inout Canvas, _ area: Rect) {
    let notWhole = list.rows.isEmpty ? scene.notWhole : nil
    let nothing = list.rows.isEmpty ? SettingsViewWords.empty(kind) : WorkbenchWords.nothingFound
    let lines = scene(notWhole ?? nothing).wrapped(toColumns: area.columns - 3)
    for (row, line) in lines.prefix(area.rows).enumerated() {
      let point = Point(row: area.row + row, column: area.column + 2)
      canvas.put(line, at: point, notWhole == nil ? .muted : .error)
    }
  }

  private func draw(
    _ row: OfficeList.Row, _ columns: [PlacedColumn<OfficeList.Row>], in scene: Scene,
    _ workspace: Workspace, into canvas: inout Canvas, _ area: Rect
  ) {
    for column in columns {
      let span = column.column.cell(row, scene, workspace)
      let point = Point(row: area.row, column: area.column + 2 + column.offset)
      canvas.put(span.text, at: point, span.role, width: column.width, column.column.side)
    }
  }

  private func select(_ area: Rect, on canvas: inout Canvas) {
    canvas.put("▌", at: area.origin, .accent)
    canvas.highlight(area, .selection)
    if !takesText { canvas.parking = area.origin }
  }
}
