/// A grid of cells to draw a frame on; pure, so a test can look at it.
///
/// Coordinates are those of the screen. What lies outside the grid or the clip is left out, and a
/// wide glyph is shown whole or not at all.
package struct Canvas: Equatable, Sendable {
  package let size: Size
  package private(set) var cells: [Cell]
  /// Where the next typed character goes; the hardware cursor is shown there.
  package var caret: Point?
  /// Where the hidden cursor waits when nothing is typed: a braille display follows it.
  package var parking: Point?
  /// The places one may choose among, in their order: numbered where there is no screen.
  package var choices: [Rect] = []
  /// What is there to compare with for whoever sees it at a glance, and is left out where there is no
  /// screen: the answers of a field besides the one that is taken.
  package private(set) var unspoken: [Rect] = []
  /// What else a click has a meaning for; of several that lie over one another the last counts.
  package var clickSpots: [ClickSpot] = []
  private var clip: Rect

  package init(size: Size) {
    self.size = size
    cells = Array(repeating: .blank, count: size.rows * size.columns)
    clip = Rect(size)
  }

  package var bounds: Rect { Rect(size) }

  /// The cell at a point on the grid.
  package subscript(point: Point) -> Cell { cells[point.row * size.columns + point.column] }

  /// Draws with everything outside `rect` left as it is.
  package mutating func clipped(to rect: Rect, _ draw: (inout Canvas) -> Void) {
    let outer = clip
    clip = outer.intersection(rect)
    draw(&self)
    clip = outer
  }

  /// Marks what has just been drawn as nothing to be read out.
  package mutating func leaveUnspoken(_ rect: Rect) { unspoken.append(clip.intersection(rect)) }

  /// Sets one glyph; one without columns shows nothing.
  mutating func set(_ glyph: Glyph, at point: Point, _ role: Role) {
    guard glyph.columns > 0 else { return }
    let isWhole =
      clip.contains(point) && clip.columnRange.contains(point.column + glyph.columns - 1)
    guard isWhole else { return blank(from: point, columns: glyph.columns, role) }
    let index = point.row * size.columns + point.column
    clearPartner(of: index)
    cells[index] = Cell(glyph.character, columns: glyph.columns, role)
    guard glyph.columns == 2 else { return }
    clearPartner(of: index + 1)
    cells[index + 1] = Cell(" ", columns: 0, role)
  }

  /// Changes what the cells of a rectangle mean or stand on, not what they show.
  mutating func change(_ rect: Rect, _ body: (inout Cell) -> Void) {
    let visible = clip.intersection(rect)
    for row in visible.rowRange {
      for column in visible.columnRange { body(&cells[row * size.columns + column]) }
    }
  }

  /// Puts a star over each of some cells, as wide as what stood there.
  package mutating func cover(_ places: [Int]) {
    for place in places { cells[place].character = cells[place].columns == 2 ? "＊" : "*" }
  }

  /// The half of a wide glyph that is inside the clip becomes a space.
  private mutating func blank(from point: Point, columns: Int, _ role: Role) {
    for column in point.column..<point.column + columns {
      let half = Point(row: point.row, column: column)
      guard clip.contains(half) else { continue }
      let index = half.row * size.columns + half.column
      clearPartner(of: index)
      cells[index] = Cell(" ", role)
    }
  }

  /// Before one half of a wide glyph is overwritten, the other half becomes a space.
  private mutating func clearPartner(of index: Int) {
    let partner =
      switch cells[index].columns {
      case 2: index + 1
      case 0: index - 1
      default: index
      }
    guard partner != index else { return }
    cells[partner].character = " "
    cells[partner].columns = 1
  }
}
