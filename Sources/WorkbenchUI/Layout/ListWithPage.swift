import Domain
import TerminalKit

/// A list with the page of what is selected in it, and which of the two has the keyboard.
///
/// The screen makes the page, and shows it again after whatever was done.
struct ListWithPage<Row: Listed> {
  enum Action: Equatable {
    case list(ListAction)
    case turned(FigurePage.Move)
    case sideChanged
  }

  private(set) var list = ListPane<Row>()
  private(set) var page = FigurePage()
  private(set) var isInPage = false
  /// There is no list to choose from.
  private(set) var isAlone = false
  /// So many of a hundred columns are the list's.
  private let listPart: Int

  init(listPart: Int) { self.listPart = listPart }

  var takesText: Bool { list.filter.isOpen }

  mutating func refresh(
    isAlone: Bool = false, in scene: Scene, _ workspace: Workspace
  ) {
    self.isAlone = isAlone
    if isAlone { isInPage = true }
    list.refresh(height: listHeight(in: scene), in: scene, workspace)
  }

  mutating func absorb(_ touches: [Touch], in workspace: Workspace) {
    list.absorb(touches, in: workspace)
  }

  mutating func show(
    _ lines: [[Span]], _ spots: [Spot], startingAt first: Int = 0, in scene: Scene
  ) {
    let height = (layout(in: scene).page?.rows ?? 0) - 1
    page.show(rows: lines, spots, height: height, startingAt: first)
  }

  /// Columns for the words of the page; nil where the list takes the room of both.
  func pageWidth(in scene: Scene) -> Int? { layout(in: scene).page.map { $0.columns - 2 } }

  private func listHeight(in scene: Scene) -> Int {
    (layout(in: scene).list?.rows ?? 0) - ListDrawing<Row>.overhead
  }

  private func layout(in scene: Scene) -> ListBesidePage {
    ListBesidePage(scene.size, listPart: listPart, isInPage: isInPage, isAlone: isAlone)
  }

  func draw(
    titled title: Phrase, in scene: Scene, _ workspace: Workspace, into canvas: inout Canvas
  ) {
    layout(in: scene).draw(list, page, titled: title, in: scene, workspace, into: &canvas)
  }
}

// MARK: - Keys

extension ListWithPage {
  /// All there is while the filter is typed.
  static func filterBindings<Asked>(_ asked: (Action) -> Asked) -> [Binding<Asked>] {
    ListAction.filterBindings { asked(.list($0)) }
  }

  func sides<Asked>(_ asked: (Action) -> Asked) -> [Binding<Asked>] {
    [
      Binding([.tab, .backTab, .left, .right], asked(.sideChanged), WorkbenchWords.nextPane),
      Binding(["/"], asked(.list(.filterOpened)), WorkbenchWords.filter, place: placeOfList),
      Binding(["s"], asked(.list(.sorted)), WorkbenchWords.sort, place: placeOfList),
      Binding(["x"], asked(.list(.exported)), WorkbenchWords.export, place: .help),
    ]
  }

  /// What sifts and sorts the list is not offered on a page, whose rows it leaves as they are.
  var placeOfList: Hint.Place { isInPage ? .help : .footer }

  func moves<Asked>(_ asked: (Action) -> Asked) -> [Binding<Asked>] {
    (isInPage
      ? FigurePage.turns { asked(.turned($0)) } : ListAction.moves { asked(.list($0)) })
      + [Binding([.escape], asked(.list(.left)), WorkbenchWords.back, place: .help)]
  }
}

// MARK: - What happens

extension ListWithPage {
  mutating func update(
    _ action: Action, in scene: Scene, _ workspace: Workspace
  ) -> [Effect] {
    switch action {
    case .list(.left): return leave(in: scene, workspace)
    case .list(let action):
      if action == .filterOpened { go(toPage: false, in: scene) }
      return list.update(action, in: scene, workspace)
    case .turned(let move): page.move(move)
    case .sideChanged: go(toPage: !isInPage, in: scene)
    }
    return []
  }

  mutating func type(
    _ typing: Typing, in scene: Scene, _ workspace: Workspace
  ) -> [Effect]? {
    list.type(typing, in: scene, workspace)
  }

  private mutating func go(toPage isInPage: Bool, in scene: Scene) {
    self.isInPage = isInPage
    list.resize(height: listHeight(in: scene))
  }

  /// The page goes first, then the filter.
  private mutating func leave(in scene: Scene, _ workspace: Workspace) -> [Effect] {
    if isInPage, !isAlone {
      go(toPage: false, in: scene)
    } else if list.filter.text.isEmpty {
      return [.say(.notice(WorkbenchWords.outermost))]
    } else {
      list.clearFilter(in: scene, workspace)
    }
    return []
  }
}
