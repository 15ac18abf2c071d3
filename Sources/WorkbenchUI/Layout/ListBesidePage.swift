import Domain
import TerminalKit

/// A list beside the page of what is selected in it; one of the two where there is little room.
struct ListBesidePage {
  private(set) var list: Rect?
  private(set) var page: Rect?
  private var divider: Rect?
  private let isInPage: Bool

  /// `part` of a hundred columns is the list's; `isAlone` where there is no list to choose from.
  init(_ screen: Size, listPart part: Int, isInPage: Bool, isAlone: Bool = false) {
    self.isInPage = isInPage
    let area = Frame.view(of: screen)
    if isAlone {
      page = area
    } else if WorkbenchLayout.shape(of: screen) == .single {
      if isInPage { page = area } else { list = area }
    } else {
      let columns = area.sideBySide([.part(part), .cells(1), .part(100 - part)])
      (list, divider, page) = (columns[0], columns[1], columns[2])
    }
  }

  func draw<Row: Listed>(
    _ rows: ListPane<Row>, _ figures: FigurePage, titled title: Phrase, in scene: Scene,
    _ workspace: Workspace, into canvas: inout Canvas
  ) {
    if let divider { canvas.verticalRule(at: divider.origin, height: divider.rows) }
    if let other = isInPage ? list : page {
      canvas.clickSpots.append(ClickSpot(other, .pane([.tab])))
    }
    if let list {
      ListDrawing(list: rows, scene: scene, isFocused: !isInPage, narrowing: nil)
        .draw(workspace, into: &canvas, area: list)
    }
    guard let page else { return }
    figures.draw(
      titled: scene(title), isFocused: isInPage, in: scene, into: &canvas, area: page)
  }
}
