import Domain
import TerminalKit

/// Drawing the workbench view.
extension WorkbenchView {
  func draw(
    in scene: Scene, _ workspace: Workspace, into canvas: inout Canvas, area: Rect
  ) {
    let layout = WorkbenchLayout(
      screen: scene.size, area: area, isZoomed: isZoomed, focus: focus)
    for divider in layout.dividers {
      canvas.verticalRule(at: divider.origin, height: divider.rows)
    }
    for (pane, rect) in layout.panes {
      canvas.clipped(to: rect) { draw(pane, in: scene, workspace, into: &$0, area: rect) }
      if pane != focus { canvas.clickSpots.append(ClickSpot(rect, .pane(keys(to: pane)))) }
    }
    if let tabs = layout.tabs { drawTabs(in: scene, into: &canvas, tabs) }
  }

  private func draw(
    _ pane: Pane, in scene: Scene, _ workspace: Workspace, into canvas: inout Canvas, area: Rect
  ) {
    switch pane {
    case .enterprises: draw(enterprises, pane, in: scene, workspace, &canvas, area)
    case .issues: draw(issues, pane, in: scene, workspace, &canvas, area)
    case .pairings: draw(pairings, pane, in: scene, workspace, &canvas, area)
    case .detail: drawDetail(in: scene, workspace, &canvas, area)
    }
  }

  private func draw<Row: Listed>(
    _ list: ListPane<Row>, _ pane: Pane, in scene: Scene, _ workspace: Workspace,
    _ canvas: inout Canvas, _ area: Rect
  ) {
    let narrowed = list.view.narrowing?.title(of: Row.self, in: workspace).map { scene($0) }
    ListDrawing(list: list, scene: scene, isFocused: focus == pane, narrowing: narrowed)
      .draw(workspace, into: &canvas, area: area)
  }

  private func drawTabs(in scene: Scene, into canvas: inout Canvas, _ area: Rect) {
    let tabs: [(Pane, Phrase, Int?)] = [
      (.enterprises, WorkbenchWords.enterprises, enterprises.rows.count),
      (.issues, WorkbenchWords.issues, issues.rows.count),
      (.detail, WorkbenchWords.details, nil),
      (.pairings, WorkbenchWords.pairings, pairings.rows.count),
    ]
    TabLine(
      tabs: tabs.map { pane, words, count in
        TabLine.Tab(
          words: scene(words), count: count, isInFront: pane == focus, keys: keys(to: pane))
      }
    ).draw(into: &canvas, area)
  }

  private func keys(to pane: Pane) -> [Key] {
    let all = Pane.allCases
    guard let here = all.firstIndex(of: focus), let there = all.firstIndex(of: pane) else {
      return []
    }
    return .presses(of: .tab, from: here, to: there, of: all.count)
  }
}

// MARK: - The detail

extension WorkbenchView {
  /// The page of the record selected in the list that the detail follows.
  func detail(width: Int, in scene: Scene, _ workspace: Workspace) -> DetailPage {
    switch target(in: workspace) {
    case .enterprise(let id):
      if let enterprise = id.flatMap({ workspace[$0] }) {
        return EnterpriseDetail(enterprise: enterprise, workspace: workspace, scene: scene)
          .page(width: width)
      }
    case .issues(_, let id, _, _):
      if let issue = id.flatMap({ workspace[$0] }) {
        return IssueDetail(issue: issue, workspace: workspace, scene: scene).page(width: width)
      }
    case .pairing(let id):
      if let pairing = id.flatMap({ workspace[$0] }) {
        let seen = workspace.asSeen(pairing, by: scene.actor)
        return PairingDetail(pairing: seen, workspace: workspace, scene: scene).page(width: width)
      }
    }
    var page = DetailPage(width: width, scene: scene)
    page.head(scene(WorkbenchWords.selectSomething), .muted)
    return page
  }

  private func drawDetail(
    in scene: Scene, _ workspace: Workspace, _ canvas: inout Canvas, _ area: Rect
  ) {
    let (title, rest) = area.cutTop(1)
    let page = detail(width: area.columns - 2, in: scene, workspace)
    let (body, foot) = rest.cutBottom(page.rowsOfFoot(in: rest.rows))
    let visible = scroll.visible(of: page.lines.count, height: body.rows)
    drawTitle(of: page, visible, in: scene, workspace, &canvas, title)
    let lines = page.lines[visible]
    draw(Array(lines), &canvas, body)
    draw(page.foot, &canvas, page.fits(in: rest.rows) ? body.cutTop(lines.count + 1).rest : foot)
    if focus == .detail { canvas.parking = body.origin }
  }

  private func draw(_ lines: [[Span]], _ canvas: inout Canvas, _ area: Rect) {
    for (row, line) in lines.enumerated() {
      let point = Point(row: area.row + row, column: area.column + 1)
      canvas.put(line, at: point, width: max(0, area.columns - 2))
    }
  }

  private func drawTitle(
    of page: DetailPage, _ visible: Range<Int>, in scene: Scene, _ workspace: Workspace,
    _ canvas: inout Canvas, _ area: Rect
  ) {
    let id = target(in: workspace).ref?.description ?? ""
    let count = page.lines.count
    let shown =
      visible.count < count ? "  \(visible.lowerBound + 1)-\(visible.upperBound)/\(count)" : ""
    TitleRule(
      left: [Span(scene(WorkbenchWords.details), focus == .detail ? .focus : .title)],
      right: [[Span(id, .title)], [Span(shown, .muted)]]
    ).draw(into: &canvas, area)
  }
}
