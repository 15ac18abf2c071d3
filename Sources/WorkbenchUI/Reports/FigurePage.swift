import Domain
import TerminalKit

/// A page of figures: scrolls, has a cursor that goes from number to number, and opens what stands
/// behind it.
struct FigurePage {
  private(set) var lines: [[Span]] = []
  private(set) var spots: [Spot] = []
  private(set) var place = 0
  private(set) var top = 0
  private var heads: [TableHeads] = []
  private var height = 1

  var spot: Spot? { spots.indices.contains(place) ? spots[place] : nil }

  /// How the page is moved about on.
  enum Move: Equatable {
    case rows(Int)
    case numbers(Int)
    case pages(Int)
    case halfPages(Int)
    case first
    case last
  }

  /// Takes new lines; the cursor stays where it stood.
  mutating func show(
    _ lines: [[Span]], _ spots: [Spot], under heads: [TableHeads] = [], height: Int
  ) {
    show(lines, spots, under: heads, height: height, holding: nil, or: place)
  }

  /// The same of records in rows, which come and go: the cursor stays on the one it stood on.
  ///
  /// On a page that had none it begins at `first`.
  mutating func show(
    rows lines: [[Span]], _ spots: [Spot], height: Int, startingAt first: Int
  ) {
    let other = self.spots.isEmpty ? first : place
    show(lines, spots, under: [], height: height, holding: hold, or: other)
  }

  private mutating func show(
    _ lines: [[Span]], _ spots: [Spot], under heads: [TableHeads], height: Int,
    holding held: Hold?, or other: Int
  ) {
    let wasSeen = isSeen
    (self.lines, self.heads) = (lines, heads)
    self.spots = spots.sorted { ($0.row, $0.column) < ($1.row, $1.column) }
    self.height = max(1, height)
    place = held.flatMap(place(of:)) ?? min(other, max(0, spots.count - 1))
    top = min(top, lastTop)
    if wasSeen, !isSeen { go(to: place) }
  }

  /// What the cursor stands on, and as which of those that open the same, counted from the end: what
  /// happens anew is told first.
  private struct Hold {
    let target: Spot.Target
    let fromEnd: Int
  }

  private var hold: Hold? {
    spot.map { spot in
      Hold(target: spot.target, fromEnd: spots[place...].count { $0.target == spot.target })
    }
  }

  private func place(of hold: Hold) -> Int? {
    let same = spots.indices.filter { spots[$0].target == hold.target }
    return same.dropLast(hold.fromEnd - 1).last ?? same.first
  }

  private var isSeen: Bool { spot.map { visible(from: top).contains($0.row) } ?? false }

  mutating func move(_ move: Move) {
    switch move {
    case .rows(let step): goRows(step)
    case .numbers(let step): go(to: place + step)
    case .pages(let count): scroll(by: count * visible(from: top).count)
    case .halfPages(let count): scroll(by: count * max(1, visible(from: top).count / 2))
    case .first: (place, top) = (0, 0)
    case .last: (place, top) = (max(0, spots.count - 1), lastTop)
    }
  }

  /// The line of heads that is kept above the rows of its table once it is scrolled out of sight.
  private func keptHeads(at top: Int) -> Int? {
    height < 3 ? nil : heads.first { $0.rows.contains(top) }?.line
  }

  private func visible(from top: Int) -> Range<Int> {
    top..<top + height - (keptHeads(at: top) == nil ? 0 : 1)
  }

  private var lastTop: Int {
    let last = max(0, lines.count - height)
    return keptHeads(at: last) == nil ? last : last + 1
  }

  /// To the number nearest below or above; where there is none, the page moves by a line.
  private mutating func goRows(_ step: Int) {
    guard let spot else {
      top = min(max(0, top + step), lastTop)
      return
    }
    let others = spots.indices.filter {
      step > 0 ? spots[$0].row > spot.row : spots[$0].row < spot.row
    }
    let row = others.map { spots[$0].row }.min { abs($0 - spot.row) < abs($1 - spot.row) }
    let nearest = others.filter { spots[$0].row == row }
      .min { abs(spots[$0].middle - spot.middle) < abs(spots[$1].middle - spot.middle) }
    guard let nearest else {
      top = min(max(0, top + step), lastTop)
      return
    }
    go(to: nearest)
  }

  private mutating func go(to wanted: Int) {
    place = min(max(0, wanted), max(0, spots.count - 1))
    guard let spot else { return }
    // Title and heads stay visible above the first numbers.
    if spot.row < top + 2 { top = max(0, spot.row - 2) }
    while spot.row >= visible(from: top).upperBound { top += 1 }
    top = min(top, lastTop)
  }

  private mutating func scroll(by rows: Int) {
    top = min(max(0, top + rows), lastTop)
    let shown = visible(from: top)
    guard let spot, !shown.contains(spot.row) else { return }
    let places = spots.indices.filter { shown.contains(spots[$0].row) }
    place = (rows > 0 ? places.first : places.last) ?? place
  }
}

extension Spot {
  fileprivate var middle: Int { column + width / 2 }
}

// MARK: - Keys

extension FigurePage {
  static func bindings<Action>(
    move: (Move) -> Action, opened: Action, opening: Phrase = ReportPageWords.open, left: Action
  ) -> [Binding<Action>] {
    [
      Binding([.enter], opened, opening),
      Binding(["l", .right, .tab], move(.numbers(1)), ReportPageWords.nextNumber),
      Binding(
        ["h", .left, .backTab], move(.numbers(-1)), ReportPageWords.previousNumber, place: .help),
    ] + turns(.footer, move) + [Binding([.escape], left, WorkbenchWords.back)]
  }

  /// The keys that turn it, as the actions of a screen.
  static func turns<Action>(
    _ place: Hint.Place = .help, _ move: (Move) -> Action
  ) -> [Binding<Action>] {
    [
      Binding(["j", .down], move(.rows(1)), WorkbenchWords.down, place: .help),
      Binding(["k", .up], move(.rows(-1)), WorkbenchWords.up, place: .help),
      Binding([.pageDown, " "], move(.pages(1)), WorkbenchWords.pageDown, place: place),
      Binding([.pageUp], move(.pages(-1)), WorkbenchWords.pageUp, place: .help),
      Binding([.control("d")], move(.halfPages(1)), WorkbenchWords.halfDown, place: .help),
      Binding([.control("u")], move(.halfPages(-1)), WorkbenchWords.halfUp, place: .help),
      Binding(["g", .home], move(.first), WorkbenchWords.first, place: .help),
      Binding(["G", .end], move(.last), WorkbenchWords.last, place: .help),
    ]
  }
}

// MARK: - Drawing

extension FigurePage {
  func draw(
    titled title: String, isFocused: Bool = true, in scene: Scene, into canvas: inout Canvas,
    area: Rect
  ) {
    let (head, rest) = area.cutTop(1)
    let kept = keptHeads(at: top)
    let (heads, body) = rest.cutTop(kept == nil ? 0 : 1)
    let last = min(lines.count, top + body.rows)
    let shown = lines.count > rest.rows ? "\(top + 1)-\(last)/\(lines.count)" : ""
    TitleRule(left: [Span(title, isFocused ? .focus : .title)], right: [[Span(shown, .muted)]])
      .draw(into: &canvas, head)
    if let kept {
      let point = Point(row: heads.row, column: heads.column + 1)
      canvas.put(lines[kept], at: point, width: max(0, heads.columns - 2))
    }
    for (row, line) in lines.dropFirst(top).prefix(body.rows).enumerated() {
      let point = Point(row: body.row + row, column: body.column + 1)
      canvas.put(line, at: point, width: max(0, body.columns - 2))
    }
    guard isFocused else { return }
    for spot in spots where (top..<top + body.rows).contains(spot.row) {
      canvas.choices.append(place(of: spot, in: body))
    }
    drawCursor(into: &canvas, body)
  }

  private func place(of spot: Spot, in body: Rect) -> Rect {
    Rect(
      row: body.row + spot.row - top, column: body.column + 1 + spot.column, rows: 1,
      columns: spot.width)
  }

  private func drawCursor(into canvas: inout Canvas, _ body: Rect) {
    guard let spot, (top..<top + body.rows).contains(spot.row) else {
      canvas.parking = body.origin
      return
    }
    let place = place(of: spot, in: body)
    canvas.highlight(place, .selection)
    canvas.parking = place.origin
    // The ground alone would tell nobody who sees no colours.
    let before = Point(row: place.row, column: place.column - 1)
    let cell = canvas[before]
    if cell.columns == 1, cell.character == " " { canvas.put("▌", at: before, .accent) }
  }
}
