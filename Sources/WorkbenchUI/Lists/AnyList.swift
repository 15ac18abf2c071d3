import Domain
import TerminalKit

/// A list of whatever kind, for a screen that has several and treats them alike.
protocol AnyList {
  var kind: EntityKind { get }
  var selectedRef: EntityRef? { get }
  /// What is marked, or the one selected.
  var chosenRefs: [EntityRef] { get }
  var filterText: String { get }
  var isFiltering: Bool { get }
  var isMarking: Bool { get }
  var range: ClosedRange<Int>? { get }
  /// What `leave` comes to, for the footer.
  var wayBack: Phrase { get }

  mutating func refresh(height: Int, in scene: Scene, _ workspace: Workspace)
  mutating func absorb(_ touches: [Touch], in workspace: Workspace)
  mutating func move(_ move: ListMove)
  /// Selects the first record that is shown here of those that a form just saved.
  mutating func select(among saved: [EntityRef])
  mutating func openFilter(in workspace: Workspace)
  mutating func setFilter(
    _ text: EditedText, in scene: Scene, _ workspace: Workspace
  ) -> [Effect]
  mutating func keepFilter() -> [Effect]
  mutating func clearFilter(in scene: Scene, _ workspace: Workspace)
  /// One step back: the filter goes first, then the screen the list stands on.
  mutating func leave(in scene: Scene, _ workspace: Workspace) -> [Effect]
  mutating func type(
    _ typing: Typing, in scene: Scene, _ workspace: Workspace
  ) -> [Effect]?
  mutating func clearMarks()
  mutating func sort(in scene: Scene, _ workspace: Workspace)
  mutating func showSettled(in scene: Scene, _ workspace: Workspace)
  func sheet(in scene: Scene, _ workspace: Workspace) -> ListSheet
  func draw(in scene: Scene, _ workspace: Workspace, into canvas: inout Canvas, area: Rect)
}

extension AnyList {
  /// Takes back what was lent out as a list of whatever kind, and changed.
  mutating func become(_ changed: (any AnyList)?) {
    if let changed = changed as? Self { self = changed }
  }
}

extension ListPane: AnyList {
  var kind: EntityKind { Row.kind }
  var selectedRef: EntityRef? { selected?.ref }
  var chosenRefs: [EntityRef] { chosen.map(\.ref) }
  var filterText: String { filter.text }
  var isFiltering: Bool { filter.isOpen }

  /// Whoever has not moved sees the new order from its first row, anybody else the record in hand.
  mutating func sort(in scene: Scene, _ workspace: Workspace) {
    let hasMoved = place > 0
    change(in: scene, workspace) { $0.order = $0.order.next }
    if !hasMoved { move(.first) }
  }

  mutating func showSettled(in scene: Scene, _ workspace: Workspace) {
    change(in: scene, workspace) { $0.showsAll.toggle() }
  }

  func draw(in scene: Scene, _ workspace: Workspace, into canvas: inout Canvas, area: Rect) {
    ListDrawing(list: self, scene: scene, isFocused: true, narrowing: nil)
      .draw(workspace, into: &canvas, area: area)
  }
}
