import Domain
import TerminalKit

/// 公文: letters and minutes, the newest first, each as it will be printed; one or a day's are
/// written to files.
struct PapersScreen: Screen {
  enum Action: Equatable {
    case moved(by: Int)
    case scrolled(by: Int)
    case opened
    case passedOn
    case written
    case dayWritten
    case filterOpened
    case filterKept
    case left
  }

  /// What is listed: everything, or the papers of some records.
  private let chosen: [EntityRef]?
  private var all: [EntityRef] = []
  /// Those that were asked for.
  private(set) var rows: [EntityRef] = []
  private var finding = PaperFinding()
  private(set) var takesText = false
  /// The paper in hand when the filter was opened, while it is typed.
  private var origin: EntityRef?
  private var place = 0
  private var isReading = false
  private var top = 0

  init(of chosen: [EntityRef]? = nil) { self.chosen = chosen }

  private var selected: EntityRef? { rows.indices.contains(place) ? rows[place] : nil }
  private var nothing: Phrase? {
    guard rows.isEmpty else { return nil }
    return all.isEmpty ? PaperScreenWords.nothing : WorkbenchWords.nothingFound
  }

  func bindings(in scene: Scene, _ workspace: Workspace) -> [Binding<Action>] {
    if takesText {
      return [
        Binding([.enter], .filterKept, WorkbenchWords.keepFilter),
        Binding([.escape], .left, WorkbenchWords.clearFilter),
      ]
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
      Binding([.escape, "q"], .left, WorkbenchWords.back),
      Binding(["j", .down], .moved(by: 1), WorkbenchWords.down, place: .help),
      Binding(["k", .up], .moved(by: -1), WorkbenchWords.up, place: .help),
      Binding([.pageDown, " "], .scrolled(by: 1), WorkbenchWords.pageDown, place: .help),
      Binding([.pageUp], .scrolled(by: -1), WorkbenchWords.pageUp, place: .help),
    ]
  }

  mutating func update(_ action: Action, in scene: Scene, _ workspace: Workspace) -> [Effect] {
    switch action {
    case .moved(let step) where isReading: top = max(0, top + step)
    case .moved(let step): select(place + step)
    case .scrolled(let pages):
      let rows = Frame.body(of: scene.size).rows - 2
      if isReading { top = max(0, top + pages * rows) } else { select(place + pages * rows) }
    case .opened: isReading.toggle()
    case .passedOn: return selected.map { [.passOn([$0], in: scene, workspace)] } ?? []
    case .written: return selected.map { [.order(.write([$0]))] } ?? []
    case .dayWritten: return [.order(.write(ofTheDay(in: workspace, scene)))]
    case .filterOpened:
      (takesText, isReading, origin) = (true, false, selected)
      finding.fold(all, in: scene, workspace)
    case .filterKept: (takesText, origin) = (false, nil)
    case .left: return leave()
    }
    return []
  }

  /// The page first, then the filter, then the list.
  private mutating func leave() -> [Effect] {
    if isReading {
      isReading = false
    } else if takesText || !finding.isEmpty {
      let kept = origin ?? selected
      (takesText, origin) = (false, nil)
      sift(by: EditedText(), keeping: kept, or: place)
    } else {
      return [.pop]
    }
    return []
  }

  mutating func type(
    _ typing: Typing, in scene: Scene, _ workspace: Workspace
  ) -> [Effect]? {
    guard takesText, let text = finding.typed.taking(typing) else { return nil }
    sift(by: text, keeping: selected, or: 0)
    return []
  }

  private mutating func sift(by text: EditedText, keeping ref: EntityRef?, or other: Int) {
    finding.set(text)
    let before = selected
    rows = finding.found(among: all)
    place = ref.flatMap { rows.firstIndex(of: $0) } ?? min(other, max(0, rows.count - 1))
    if selected != before { top = 0 }
  }

  private mutating func select(_ wanted: Int) {
    place = min(max(0, wanted), max(0, rows.count - 1))
    top = 0
  }

  /// A round of letters is fetched together.
  private func ofTheDay(in workspace: Workspace, _ scene: Scene) -> [EntityRef] {
    let day = { (ref: EntityRef) in workspace.paper(of: ref, on: scene.today)?.day }
    guard let wanted = selected.flatMap(day) else { return [] }
    // A brief is for its reader alone, and no part of a round.
    return all.filter { day($0) == wanted && ($0.kind != .brief || $0 == selected) }
  }

  mutating func refresh(in scene: Scene, _ workspace: Workspace) {
    all = (chosen ?? workspace.papers()).filter { workspace.maySee(paper: $0, by: scene.actor) }
    if takesText || !finding.isEmpty { finding.fold(all, in: scene, workspace) }
    sift(by: finding.typed, keeping: selected, or: place)
  }

  /// What a filter found may have been found by what is hidden now.
  mutating func cover(in scene: Scene, _ workspace: Workspace) { refresh(in: scene, workspace) }
}

// MARK: - Drawing

extension PapersScreen {
  func draw(
    in scene: Scene, _ workspace: Workspace, into canvas: inout Canvas, area: Rect
  ) {
    guard WorkbenchLayout.shape(of: scene.size) != .single else {
      if isReading {
        drawPaper(in: scene, workspace, &canvas, area)
      } else {
        drawList(in: scene, workspace, &canvas, area)
      }
      return
    }
    let columns = area.sideBySide([.part(38), .cells(1), .part(62)])
    canvas.verticalRule(at: columns[1].origin, height: columns[1].rows)
    drawList(in: scene, workspace, &canvas, columns[0])
    drawPaper(in: scene, workspace, &canvas, columns[2])
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
    let shown = Range.visible(rows.count, around: place, in: body.rows)
    for (offset, row) in shown.enumerated() {
      let line = body.cutTop(offset).rest.cutTop(1).top
      draw(rows[row], isChosen: row == place, in: scene, workspace, &canvas, line)
    }
  }

  private func drawTitle(in scene: Scene, _ canvas: inout Canvas, _ area: Rect) {
    let left =
      [Span(scene(PaperWords.papers), isReading ? .title : .focus)]
      + Span.filter(finding.typed, isOpen: takesText, in: scene)
    let position =
      all.isEmpty ? "0" : ListPosition.text(place, of: rows.count, among: all.count)
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
    let paper = selected.flatMap { workspace.paper(of: $0, on: scene.today) }
    let lines =
      paper.map { PaperLayout($0, width: body.columns - 2, language: scene.language).lines } ?? []
    let first = min(top, max(0, lines.count - body.rows))
    let last = min(lines.count, first + body.rows)
    TitleRule(
      left: [Span(scene(PaperScreenWords.preview), isReading ? .focus : .title)],
      right: [[Span(lines.count > body.rows ? "\(first + 1)-\(last)/\(lines.count)" : "", .muted)]]
    ).draw(into: &canvas, head)
    if isReading { canvas.parking = body.origin }
    for (row, line) in lines[first..<last].enumerated() {
      let point = Point(row: body.row + row, column: body.column + 1)
      canvas.put(line, at: point, width: body.columns - 2)
    }
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
