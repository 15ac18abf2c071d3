import Domain
import TerminalKit

/// A list, the file of what is selected in it, and how far that is scrolled.
///
/// The screen says where the two stand, and what a row opens.
struct ListWithDetail<Row: Listed> {
  enum Action: Equatable {
    case list(ListAction)
    case scrolled(ListMove)
  }

  /// Makes the file of a row, in so many columns.
  typealias File = (_ row: Row, _ width: Int, _ scene: Scene, _ workspace: Workspace) -> DetailPage

  private(set) var list = ListPane<Row>()
  private var scroll = Scroll()
  /// So many of a hundred columns are the list's where there are as many as `least`.
  private let listPart: Int
  private let least: Int
  private let file: File

  init(listPart: Int, from least: Int, file: @escaping File) {
    (self.listPart, self.least, self.file) = (listPart, least, file)
  }

  var takesText: Bool { list.filter.isOpen }
  var selected: ID<Row>? { list.selected }

  mutating func refresh(area: Rect, in scene: Scene, _ workspace: Workspace) {
    let height = places(in: area).list.rows - ListDrawing<Row>.overhead
    list.refresh(height: height, in: scene, workspace)
  }

  mutating func absorb(_ touches: [Touch], in workspace: Workspace) {
    list.absorb(touches, in: workspace)
  }

  private func places(in area: Rect) -> ListBesideDetail {
    ListBesideDetail(area, listPart: listPart, from: least)
  }

  private func page(_ area: Rect, in scene: Scene, _ workspace: Workspace) -> DetailPage? {
    selected.flatMap { workspace[$0] }.map { file($0, area.columns - 2, scene, workspace) }
  }
}

// MARK: - Keys

extension ListWithDetail {
  /// What sifts, sorts and leaves the list, and the keys through it; those for pages turn the file.
  ///
  /// `unsettled` says what comes with the settled ones, `noExport` why the rows go into no file.
  func bindings<Asked>(
    unsettled: Phrase, noExport: Phrase? = nil, _ asked: (Action) -> Asked
  ) -> [Binding<Asked>] {
    [
      Binding(["/"], asked(.list(.filterOpened)), WorkbenchWords.filter),
      Binding(["s"], asked(.list(.sorted)), WorkbenchWords.sort),
      Binding(["o"], asked(.list(.settledShown)), unsettled),
      Binding(
        ["x"], asked(.list(.exported)), WorkbenchWords.export, place: .help, unless: noExport),
      Binding([.escape, "q"], asked(.list(.left)), list.wayBack),
    ] + moves(asked)
  }

  private func moves<Asked>(_ asked: (Action) -> Asked) -> [Binding<Asked>] {
    ListAction.moves { asked(.list($0)) }.filter {
      !$0.hint.keys.contains(.pageDown) && !$0.hint.keys.contains(.pageUp)
    } + [
      Binding(
        [.pageDown, .control("d")], asked(.scrolled(.by(5))), WorkbenchWords.pageDown,
        place: .help),
      Binding(
        [.pageUp, .control("u")], asked(.scrolled(.by(-5))), WorkbenchWords.pageUp, place: .help),
    ]
  }
}

// MARK: - What happens

extension ListWithDetail {
  mutating func update(
    _ action: Action, area: Rect, in scene: Scene, _ workspace: Workspace
  ) -> [Effect] {
    switch action {
    case .list(.moved(let move)):
      list.move(move)
      scroll = Scroll()
    case .list(.sorted):
      list.sort(in: scene, workspace)
      scroll = Scroll()
    case .list(let action): return list.update(action, in: scene, workspace)
    case .scrolled(let move):
      let detail = places(in: area).detail
      page(detail, in: scene, workspace)?.move(&scroll, move, in: detail)
    }
    return []
  }

  mutating func type(
    _ typing: Typing, in scene: Scene, _ workspace: Workspace
  ) -> [Effect]? {
    list.type(typing, in: scene, workspace)
  }

  mutating func select(_ id: ID<Row>) { list.select(id) }

  /// What was saved is the row in hand: the next key is for it.
  mutating func select(savedBy answer: Answer) {
    guard case .records(let saved) = answer else { return }
    list.select(among: saved)
    scroll = Scroll()
  }
}

// MARK: - Drawing

extension ListWithDetail {
  func draw(in scene: Scene, _ workspace: Workspace, into canvas: inout Canvas, area: Rect) {
    let places = places(in: area)
    canvas.clipped(to: places.list) {
      list.draw(in: scene, workspace, into: &$0, area: places.list)
    }
    if let divider = places.divider {
      canvas.verticalRule(at: divider.origin, height: divider.rows)
    }
    canvas.clipped(to: places.detail) { drawDetail(in: scene, workspace, &$0, places.detail) }
  }

  private func drawDetail(
    in scene: Scene, _ workspace: Workspace, _ canvas: inout Canvas, _ area: Rect
  ) {
    guard let id = selected, let page = page(area, in: scene, workspace) else {
      return DetailPage.drawTitle(of: nil, in: scene, into: &canvas, area.cutTop(1).top)
    }
    page.draw(of: id.ref, scroll, into: &canvas, area)
  }
}

/// A list beside the file where the screen is wide, over it elsewhere.
private struct ListBesideDetail {
  let list: Rect
  let detail: Rect
  let divider: Rect?

  init(_ area: Rect, listPart part: Int, from least: Int) {
    if area.columns >= least {
      let (left, right) = area.cutLeft(area.columns * part / 100)
      let columns = right.cutLeft(1)
      (list, divider, detail) = (left, columns.left, columns.rest)
    } else {
      let rows = area.cutTop(max(4, area.rows * 2 / 5))
      (list, divider, detail) = (rows.top, nil, rows.rest)
    }
  }
}
