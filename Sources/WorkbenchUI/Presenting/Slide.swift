import Domain
import TerminalKit

/// One page of a meeting on the wall: words for the whole hall, laid out for any size.
///
/// A value of one frame: made from the ledger under its veil and the frozen figures, drawn, gone.
struct Slide {
  let meeting: Meeting
  let stop: Wall.Stop
  let figures: MeetingFigures
  let scene: Scene
  let workspace: Workspace
  /// Which part is shown of what finds no room whole.
  var part = 0

  func page(in area: Rect) -> SlidePage {
    let margin = max(2, area.columns / 12)
    return SlidePage(
      Rect(
        row: area.row + 1, column: area.column + margin, rows: area.rows - 1,
        columns: area.columns - 2 * margin))
  }

  func draw(into canvas: inout Canvas, _ area: Rect) {
    let page = page(in: area)
    switch stop {
    case .opening: drawOpening(page, &canvas)
    case .closing: drawClosing(page, &canvas)
    case .item(let id):
      if let item = workspace.live(id) { draw(item, page, &canvas) }
    }
  }

  private func draw(_ item: MeetingItem, _ page: SlidePage, _ canvas: inout Canvas) {
    switch item.kind {
    case .figures: drawFigures(page, &canvas)
    case .categories: drawGroups(.category, item, page, &canvas)
    case .towns: drawGroups(.town, item, page, &canvas)
    case .units: drawGroups(.unit, item, page, &canvas)
    case .trend: drawTrend(item, page, &canvas)
    case .red: drawRed(item, page, &canvas)
    case .projects: drawProjects(item, page, &canvas)
    case .lastDecisions: drawLastDecisions(item, page, &canvas)
    case .issue, .topic: drawCard(item, page, &canvas)
    }
  }

  func say(_ phrase: Phrase) -> String { scene(phrase) }
}

/// The room of a slide and how its lines are spread over it.
struct SlidePage {
  let area: Rect
  /// The rows under the heading.
  var body: Rect { area.cutTop(2).rest }

  init(_ area: Rect) { self.area = area }

  /// The heading, its letters apart where there is room; what belongs beside it stands at the right
  /// where both fit.
  func head(_ words: String, _ beside: String = "", into canvas: inout Canvas) {
    let title = SlidePage.spaced(
      words, in: area.columns - (beside.isEmpty ? 0 : beside.columns + 2))
    canvas.put(title.cut(toColumns: area.columns), at: area.origin, .headline)
    let room = area.columns - title.columns - 2
    guard !beside.isEmpty, beside.columns <= room else { return }
    let place = Point(row: area.row, column: area.columnRange.upperBound - beside.columns)
    canvas.put(beside, at: place, .muted)
  }

  /// Lines with a blank one between them where all of them have room for that.
  func put(_ lines: [[Span]], into canvas: inout Canvas, _ room: Rect) {
    let step = lines.count * 2 - 1 <= room.rows ? 2 : 1
    for (place, line) in lines.enumerated() where place * step < room.rows {
      let point = Point(row: room.row + place * step, column: room.column)
      canvas.put(line, at: point, width: room.columns)
    }
  }

  /// Han letters stand apart, one blank between them, where the whole still fits.
  static func spaced(_ words: String, in columns: Int) -> String {
    guard words.allSatisfy({ Glyph($0).columns == 2 }) else { return words }
    let spaced = words.map(String.init).joined(separator: " ")
    return spaced.columns <= columns ? spaced : words
  }
}
