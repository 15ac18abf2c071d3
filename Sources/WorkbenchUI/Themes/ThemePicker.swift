import Domain
import TerminalKit

/// All themes, of which the selected one is worn while it is looked at (interface.md 5).
///
/// Esc puts back the one that was worn before; Enter keeps the selected one for the next start too.
struct ThemePicker: Screen {
  enum Action: Equatable {
    case moved(by: Int)
    case accepted
    case left
  }

  let offers: [ThemeOffer]
  private let worn: Theme
  private var place: Int

  init(_ offers: [ThemeOffer], worn: Theme) {
    self.offers = offers
    self.worn = worn
    place = offers.firstIndex { $0.theme.name == worn.name } ?? 0
  }

  var extent: Extent {
    .box(
      Size(rows: offers.count + rowsBelow, columns: 58), title: ThemeWords.title)
  }

  func bindings(in scene: Scene, _ workspace: Workspace) -> [Binding<Action>] {
    [
      Binding([.enter], .accepted, ThemeWords.keep),
      Binding([.down, "j", .tab], .moved(by: 1), WorkbenchWords.down, place: .help),
      Binding([.up, "k", .backTab], .moved(by: -1), WorkbenchWords.up, place: .help),
      Binding(["g", .home], .moved(by: -offers.count), WorkbenchWords.first, place: .help),
      Binding(["G", .end], .moved(by: offers.count), WorkbenchWords.last, place: .help),
      Binding([.escape, "q"], .left, WorkbenchWords.back),
    ]
  }

  mutating func update(_ action: Action, in scene: Scene, _ workspace: Workspace) -> [Effect] {
    switch action {
    case .moved(let step):
      place = min(max(0, place + step), max(0, offers.count - 1))
      return selected.map { [.order(.wear($0.theme))] } ?? []
    case .accepted:
      return selected.map { [.order(.wear($0.theme)), .order(.keepTheme($0.theme.name)), .pop] }
        ?? [.pop]
    case .left: return [.order(.wear(worn)), .pop]
    }
  }

  private var selected: ThemeOffer? { offers.indices.contains(place) ? offers[place] : nil }
}

// MARK: - Drawing

extension ThemePicker {
  private static let mostWarnings = 3

  /// A blank row, the sample, the place it is read from, and room for the warnings of any.
  private var rowsBelow: Int {
    3 + min(Self.mostWarnings, offers.map(\.warnings.count).max() ?? 0)
  }

  func draw(in scene: Scene, _ workspace: Workspace, into canvas: inout Canvas, area: Rect) {
    let (rows, foot) = area.cutBottom(min(rowsBelow, area.rows / 2))
    let first = max(0, place - rows.rows + 1)
    for (offset, index) in offers.indices.dropFirst(first).prefix(rows.rows).enumerated() {
      draw(index, in: scene, into: &canvas, rows.line(offset))
    }
    for (offset, line) in below(in: scene).prefix(max(0, foot.rows - 1)).enumerated() {
      canvas.put(
        line + [Span("")], at: Point(row: foot.row + 1 + offset, column: foot.column + 2),
        width: max(0, foot.columns - 3))
    }
  }

  private func draw(_ index: Int, in scene: Scene, into canvas: inout Canvas, _ row: Rect) {
    let offer = offers[index]
    let purpose = ThemeWords.purpose(of: offer.theme.name) ?? ThemeWords.own
    let mark = offer.theme.name == worn.name ? scene(ThemeWords.worn) : ""
    canvas.put(
      [
        Span(offer.theme.name.padded(toColumns: 16) + " ", .key),
        Span(scene(purpose).padded(toColumns: 30) + " "), Span(mark, .muted),
      ], at: Point(row: row.row, column: row.column + 2), width: max(0, row.columns - 3))
    canvas.offer(row, isChosen: index == place)
  }

  /// What there is to see of the selected theme that the list itself does not show.
  private func below(in scene: Scene) -> [[Span]] {
    guard let selected else { return [] }
    let source = selected.file ?? scene(ThemeWords.shipped)
    var warnings = selected.warnings.map {
      [Span(scene($0.phrase(within: selected.file)), .error)]
    }
    if warnings.count > Self.mostWarnings {
      let more = warnings.count - Self.mostWarnings + 1
      warnings =
        warnings.prefix(Self.mostWarnings - 1)
        + [[Span(scene(ThemeWords.moreWarnings(more)), .error)]]
    }
    return [sample(in: scene), [Span(source, .muted)]] + warnings
  }

  private func sample(in scene: Scene) -> [Span] {
    let lights = Light.Colour.allCases.flatMap { [Span(scene($0.letter), $0.role), Span(" ")] }
    let words: [(Phrase, Role)] = [
      (ThemeWords.match, .match), (ThemeWords.changed, .changed), (ThemeWords.overdue, .overdue),
      (ThemeWords.error, .error),
    ]
    return lights + words.flatMap { [Span(" "), Span(scene($0.0), $0.1)] }
  }
}
