import TerminalKit

/// The parts of the workbench view.
enum Pane: CaseIterable {
  case enterprises
  case issues
  case detail
  case pairings
}

/// Where the panes stand: a pure function of size, zoom and focus (interface.md 2).
struct WorkbenchLayout: Equatable {
  enum Shape: Equatable {
    /// One pane at a time, tabs above.
    case single
    case twoColumns
    case threeColumns
  }

  let shape: Shape
  let panes: [Pane: Rect]
  /// The row of tabs, where only one pane is seen.
  let tabs: Rect?
  /// The lines between columns.
  let dividers: [Rect]

  /// Below this nothing useful can be shown.
  static let smallest = Size(rows: 18, columns: 60)
  /// From so many columns on the file of a class, or of an enterprise that may leave, stands beside
  /// their list.
  static let besideClasses = 140
  static let besideRetention = 120
  /// From so many columns on the footer has room for more than what is done all day, then for letters
  /// and meetings, then for common classes.
  static let footerOfMore = 100
  static let footerOfMeetings = 124
  static let footerOfClasses = 132

  static func fits(_ screen: Size) -> Bool {
    screen.rows >= smallest.rows && screen.columns >= smallest.columns
  }

  static func shape(of screen: Size) -> Shape {
    if screen.columns >= 160 && screen.rows >= 40 { return .threeColumns }
    return screen.columns >= 100 && screen.rows >= 28 ? .twoColumns : .single
  }

  /// Shares `area`, the rows between top line and footer; the shape goes by the whole screen.
  init(screen: Size, area: Rect, isZoomed: Bool, focus: Pane) {
    shape = Self.shape(of: screen)
    if shape == .single {
      let (row, rest) = area.cutTop(1)
      (tabs, panes, dividers) = (row, [focus: rest], [])
    } else if isZoomed {
      (tabs, panes, dividers) = (nil, [focus: area], [])
    } else {
      let columns = shape == .twoColumns ? Self.two(area) : Self.three(area)
      (tabs, panes, dividers) = (nil, columns.panes, columns.dividers)
    }
  }

  private static func two(_ area: Rect) -> (panes: [Pane: Rect], dividers: [Rect]) {
    let columns = area.sideBySide([.part(38), .cells(1), .part(62)])
    let left = columns[0].stacked([.part(3), .part(2)])
    let right = columns[2].stacked([.part(1), .part(1)])
    return (
      [.enterprises: left[0], .pairings: left[1], .issues: right[0], .detail: right[1]],
      [columns[1]]
    )
  }

  /// What lists of enterprises and of commissioners take with all their columns and long names; the
  /// rest serves the titles between them and the details.
  private static let widestSide = 68

  /// At 160 columns each list is as wide as it has to be for what two columns show at 120, at 200 for
  /// every column that it has; `Column` says how wide those are.
  private static func three(_ area: Rect) -> (panes: [Pane: Rect], dividers: [Rect]) {
    let more = max(0, area.columns - 160)
    let (left, right) = (43 + more * 15 / 100, 41 + more * 35 / 100)
    let columns = area.sideBySide([
      .cells(min(left, widestSide)), .cells(1), .part(1), .cells(1), .cells(min(right, widestSide)),
    ])
    let middle = columns[2].stacked([.part(1), .part(1)])
    return (
      [
        .enterprises: columns[0], .issues: middle[0], .detail: middle[1], .pairings: columns[4],
      ], [columns[1], columns[3]]
    )
  }
}
