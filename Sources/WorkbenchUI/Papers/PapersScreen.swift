import Domain
import TerminalKit

/// 公文: letters and minutes, the newest first, each as it will be printed; one or a day's are
/// written to files.
struct PapersScreen: Screen, Sifted {
  enum Action: Equatable {
    case moved(ListMove)
    case opened
    case passedOn
    case written
    case dayWritten
    case filterOpened
    case filterKept
    case filterCleared
    case left
  }

  /// What is listed: everything, or the papers of some records.
  private let chosen: [EntityRef]?
  private var all: [EntityRef] = []
  private var finding = PaperFinding()
  var cursor = RowCursor<EntityRef>()
  var filter = FilterField()
  var takesText: Bool { filter.isOpen }
  private var isReading = false
  private var scroll = Scroll()

  init(of chosen: [EntityRef]? = nil) { self.chosen = chosen }

  private var selected: EntityRef? { cursor.selected }
  private var nothing: Phrase? {
    guard cursor.rows.isEmpty else { return nil }
    return all.isEmpty ? PaperScreenWords.nothing : WorkbenchWords.nothingFound
  }

  func bindings(in scene: Scene, _ workspace: Workspace) -> [Binding<Action>] {
    if takesText {
      return FilterField.bindings(
        kept: .filterKept, cleared: .filterCleared, moved: Action.moved)
    }
    return [
      Binding(
        ["x", .control("s"), .function(2)], .written, PaperScreenWords.write, unless: nothing),
      Binding(["a"], .dayWritten, PaperScreenWords.writeDay, unless: nothing),
      Binding(
        [.enter], .opened, isReading ? PaperScreenWords.toList : PaperScreenWords.read,
        unless: nothing),
      Binding(["y"], .passedOn, SentenceWords.title, unless: nothing),
      Binding(["/"], .filterOpened, WorkbenchWords.filter),
      Binding([.escape, "q"], .left, isReading ? WorkbenchWords.back : wayBack),
      Binding([" "], .moved(.pages(1)), WorkbenchWords.pageDown, place: .hidden),
    ] + ListMove.bindings(Action.moved)
  }

  mutating func update(_ action: Action, in scene: Scene, _ workspace: Workspace) -> [Effect] {
    switch action {
    case .moved(let move) where isReading: read(move, in: scene, workspace)
    case .moved(let move):
      cursor.move(move)
      scroll = Scroll()
    case .opened: isReading.toggle()
    case .passedOn: return selected.map { [.passOn([$0], in: scene, workspace)] } ?? []
    case .written: return selected.map { [.order(.write([$0]))] } ?? []
    case .dayWritten: return [.order(.write(ofTheDay(in: workspace, scene)))]
    case .filterOpened:
      (isReading, scroll) = (false, Scroll())
      openFilter()
    case .filterKept: return keepFilter()
    case .filterCleared: clearFilter(in: scene, workspace)
    case .left where isReading: isReading = false
    case .left: return leave(in: scene, workspace)
    }
    return []
  }

  mutating func type(
    _ typing: Typing, in scene: Scene, _ workspace: Workspace
  ) -> [Effect]? {
    sift(by: typing, in: scene, workspace)
  }

  mutating func found(
    _ text: String, in scene: Scene, _ workspace: Workspace
  ) -> [EntityRef] {
    finding.found(text, among: all, in: scene, workspace)
  }

  private mutating func read(_ move: ListMove, in scene: Scene, _ workspace: Workspace) {
    let body = layout(in: scene).paper.cutTop(1).rest
    scroll.move(move, of: lines(body.columns, in: scene, workspace).count, height: body.rows)
  }

  /// A round of letters is fetched together.
  private func ofTheDay(in workspace: Workspace, _ scene: Scene) -> [EntityRef] {
    let day = { (ref: EntityRef) in workspace.paper(of: ref, on: scene.today)?.day }
    guard let wanted = selected.flatMap(day) else { return [] }
    // A brief is for its reader alone, and no part of a round.
    return all.filter { day($0) == wanted && ($0.kind != .brief || $0 == selected) }
  }

  mutating func refresh(in scene: Scene, _ workspace: Workspace) {
    let before = cursor.hold
    cursor.resize(height: Frame.body(of: scene.size).rows - 1)
    all = (chosen ?? workspace.papers()).filter { workspace.maySee(paper: $0, by: scene.actor) }
    finding = PaperFinding()
    sift(keeping: before, in: scene, workspace)
  }
}

// MARK: - Drawing

extension PapersScreen {
  func draw(
    in scene: Scene, _ workspace: Workspace, into canvas: inout Canvas, area: Rect
  ) {
    let layout = layout(in: scene)
    guard let divider = layout.divider else {
      if isReading {
        drawPaper(in: scene, workspace, &canvas, area)
      } else {
        drawList(in: scene, workspace, &canvas, area)
      }
      return
    }
    canvas.verticalRule(at: divider.origin, height: divider.rows)
    drawList(in: scene, workspace, &canvas, layout.list)
    drawPaper(in: scene, workspace, &canvas, layout.paper)
  }

  /// The list beside the paper; one of the two where there is little room.
  private func layout(in scene: Scene) -> (list: Rect, divider: Rect?, paper: Rect) {
    let area = Frame.body(of: scene.size)
    guard WorkbenchLayout.shape(of: scene.size) != .single else { return (area, nil, area) }
    let columns = area.sideBySide([.part(38), .cells(1), .part(62)])
    return (columns[0], columns[1], columns[2])
  }

  private func drawList(
    in scene: Scene, _ workspace: Workspace, _ canvas: inout Canvas, _ area: Rect
  ) {
    let (head, body) = area.cutTop(1)
    drawTitle(in: scene, &canvas, head)
    if let nothing {
      let start = Point(row: body.row, column: body.column + 2)
      canvas.put(scene(nothing), at: start, .muted, width: body.columns - 3)
    }
    for place in cursor.visible {
      let line = body.line(place - cursor.top)
      let isChosen = place == cursor.place
      draw(cursor.rows[place], isChosen: isChosen, in: scene, workspace, &canvas, line)
    }
  }

  private func drawTitle(in scene: Scene, _ canvas: inout Canvas, _ area: Rect) {
    let left =
      [Span(scene(PaperWords.papers), isReading ? .title : .focus)]
      + Span.filter(filter.edited, isOpen: filter.isOpen, in: scene)
    let position =
      all.isEmpty
      ? "0" : ListPosition.text(cursor.place, of: cursor.rows.count, among: all.count)
    TitleRule(left: left, right: [[Span(position, .title)]]).draw(into: &canvas, area)
    if takesText { TitleRule.putCaret(behind: left, into: &canvas, area) }
  }

  /// `6月7日   交办〔2018〕12号  经信局`, `6月7日   政策宣讲安排 XJ0008  泽国`.
  private func draw(
    _ ref: EntityRef, isChosen: Bool, in scene: Scene, _ workspace: Workspace,
    _ canvas: inout Canvas, _ line: Rect
  ) {
    guard let paper = workspace.paper(of: ref, on: scene.today) else { return }
    let title = scene(paper.title)
    // A number is never cut.
    let width = max(20, paper.number.isEmpty ? 0 : title.columns)
    canvas.put(
      [
        Span(scene(paper.day.shortPhrase(today: scene.today)).padded(toColumns: 9), .muted),
        Span(title.padded(toColumns: width) + " "), Span(workspace.paperName(of: ref), .muted),
      ], at: Point(row: line.row, column: line.column + 2), width: line.columns - 3)
    canvas.offer(line, isChosen: isChosen, hasKeys: !isReading)
  }

  private func drawPaper(
    in scene: Scene, _ workspace: Workspace, _ canvas: inout Canvas, _ area: Rect
  ) {
    let (head, body) = area.cutTop(1)
    let lines = lines(body.columns, in: scene, workspace)
    let visible = scroll.visible(of: lines.count, height: body.rows)
    let position = "\(visible.lowerBound + 1)-\(visible.upperBound)/\(lines.count)"
    TitleRule(
      left: [Span(scene(PaperScreenWords.preview), isReading ? .focus : .title)],
      right: [[Span(visible.count < lines.count ? position : "", .muted)]]
    ).draw(into: &canvas, head)
    if isReading { canvas.parking = body.origin }
    for (row, line) in lines[visible].enumerated() {
      let point = Point(row: body.row + row, column: body.column + 1)
      canvas.put(line, at: point, width: body.columns - 2)
    }
  }

  /// The one in hand as it is printed, in so many columns.
  private func lines(_ columns: Int, in scene: Scene, _ workspace: Workspace) -> [[Span]] {
    let paper = selected.flatMap { workspace.paper(of: $0, on: scene.today) }
    return paper.map { PaperLayout($0, width: columns - 2, language: scene.language).lines } ?? []
  }
}

/// What the screen of papers says.
enum PaperScreenWords {
  static let nothing = Phrase("还没有编过号的公文", "no paper has a number yet")
  static let write = Phrase("输出这份", "write it")
  static let writeDay = Phrase("输出当天全部", "write that day's")
  static let read = Phrase("通读", "read it")
  static let toList = Phrase("回列表", "to the list")
  static let nobodyInvited = Phrase("还没有邀请企业", "nobody is invited yet")
  static let preview = Phrase("预览", "preview")
}
