import Domain
import TerminalKit

/// How the screen is shared between the shell and the screens.
enum Frame {
  /// All rows between the top line and the rule above the footer.
  static func body(of screen: Size) -> Rect {
    Rect(screen).cutTop(1).rest.cutBottom(2).rest
  }

  /// What of it is left to a view, under the bar of views where there is one.
  static func view(of screen: Size) -> Rect {
    let body = body(of: screen)
    return ViewBar.fits(screen) ? body.cutTop(1).rest : body
  }

  /// The frame of a box in the middle of the body.
  static func box(_ wanted: Size, in screen: Size) -> Rect {
    body(of: screen).centred(Size(rows: wanted.rows + 2, columns: wanted.columns + 2))
  }
}

/// Drawing everything.
extension Workbench {
  func draw(_ topLine: TopLine, _ workspace: Workspace, into canvas: inout Canvas) {
    guard !isTooSmall else { return drawTooSmall(into: &canvas) }
    guard !top.hidesAll else { return }
    let row = Rect(scene.size).cutTop(1).top
    if let own = layers[base].screen.headline(in: scene, workspace) {
      own.draw(into: &canvas, row)
    } else {
      topLine.draw(in: scene, into: &canvas, row)
    }
    for layer in layers[base...] { draw(layer.screen, workspace, into: &canvas) }
    drawFooter(workspace, into: &canvas)
    drawMessages(into: &canvas)
  }

  private func drawBar(_ workspace: Workspace, into canvas: inout Canvas) {
    guard ViewBar.fits(scene.size) else { return }
    ViewBar(view: views.front, counts: views.counts).draw(
      in: scene, workspace, into: &canvas, Frame.body(of: scene.size).cutTop(1).top)
  }

  private func draw(_ screen: any Screen, _ workspace: Workspace, into canvas: inout Canvas) {
    canvas.caret = nil
    canvas.parking = nil
    (canvas.choices, canvas.clickSpots) = ([], [])
    switch screen.extent {
    case .whole, .over: draw(screen, in: Frame.body(of: scene.size), workspace, into: &canvas)
    case .view:
      drawBar(workspace, into: &canvas)
      draw(screen, in: Frame.view(of: scene.size), workspace, into: &canvas)
    case .box(let size, let title):
      let box = Frame.box(size, in: scene.size)
      canvas.fill(box)
      canvas.frame(box)
      TitleRule(left: [Span(scene(title), .focus)]).draw(
        into: &canvas, box.cutTop(1).top.inset(rows: 0, columns: 1))
      draw(screen, in: box.inset(rows: 1, columns: 1), workspace, into: &canvas)
    }
  }

  private func draw(
    _ screen: any Screen, in area: Rect, _ workspace: Workspace, into canvas: inout Canvas
  ) {
    canvas.clipped(to: area) { screen.draw(in: scene, workspace, into: &$0, area: area) }
  }

  private func drawFooter(_ workspace: Workspace, into canvas: inout Canvas) {
    let bottom = Rect(scene.size).cutBottom(2).bottom
    if let guidance = layers.last?.guidance {
      canvas.titledRule(
        scene(guidance.onScreen), at: bottom.origin, width: bottom.columns, role: .hint)
    } else {
      canvas.horizontalRule(at: bottom.origin, width: bottom.columns)
    }
    let shell = shell(in: workspace)
    guard let help = shell.first(where: { $0.action == .help })?.hint else { return }
    let hints = top.hints(in: scene, workspace) + shell.map(\.hint)
    Footer(hints: hints, help: help, scene: scene).draw(into: &canvas, bottom.cutTop(1).rest)
  }

  /// Where a file lies and how it is fetched takes so many on the smallest screen.
  private static let mostMessageRows = 6

  /// A message takes the place of the rule, and of as many rows above it as it needs; what stands
  /// stays below it.
  private func drawMessages(into canvas: inout Canvas) {
    var room = Rect(scene.size).cutBottom(1).rest
    let width = max(1, room.columns - 2)
    if let standing = scene.standing {
      let cut = room.cutBottom(1)
      draw([scene(standing).cut(toColumns: width)], .error, into: &canvas, cut.bottom)
      room = cut.rest
    }
    guard let message else { return }
    let lines = scene(message.phrase).wrapped(toColumns: width).prefix(Self.mostMessageRows)
    let area = rows(lines.count, atEndOf: room, on: canvas)
    draw(lines.map { String($0) }, message.role, into: &canvas, area)
  }

  /// The last rows of the room; where they would lie over the row in hand, those above that.
  private func rows(_ count: Int, atEndOf room: Rect, on canvas: Canvas) -> Rect {
    let last = room.cutBottom(count).bottom
    guard let row = last.rowRange.first(where: canvas.isInHand(row:)) else { return last }
    return room.cutTop(row - room.row).top.cutBottom(count).bottom
  }

  private func draw(_ lines: [String], _ role: Role, into canvas: inout Canvas, _ area: Rect) {
    canvas.fill(area, role)
    for (line, row) in zip(lines, area.rowRange) {
      canvas.put(line, at: Point(row: row, column: 1), role)
    }
  }

  private func drawTooSmall(into canvas: inout Canvas) {
    let (size, needed) = (scene.size, WorkbenchLayout.smallest)
    let words = WorkbenchWords.tooSmall(
      rows: size.rows, columns: size.columns, neededRows: needed.rows,
      neededColumns: needed.columns, key: isTyping ? "Ctrl-Q" : "q")
    let lines = scene(words).wrapped(toColumns: max(1, size.columns))
    for (row, line) in lines.prefix(size.rows).enumerated() {
      canvas.put(line, at: Point(row: row, column: 0), .notice)
    }
  }
}
