import Domain
import TerminalKit

/// The state of one list: which records it shows, which one is selected, what is marked.
///
/// Selection and scroll hold on to ids, so a row that comes or goes above does not move them. The
/// ids are worked out anew only when the workspace or the view changed.
struct ListPane<Row: Listed> {
  private(set) var view = ListView<Row.Order>()
  private(set) var filter = ListFilter<Row.Asked>()
  private(set) var rows: [ID<Row>] = []
  /// The place of the selected row and of the first visible one in `rows`.
  private(set) var place = 0
  private(set) var top = 0
  private(set) var marks: Set<ID<Row>> = []
  private var rangeStart: ID<Row>?
  /// How the rows of the view stand, whatever the filter.
  private(set) var tally: [Span] = []
  /// Everything the view holds, before the filter.
  private var candidates: [ID<Row>] = []
  /// What the filter asks, folded once.
  private var listing = Listing<Row>()
  /// How many rows are visible.
  private var height = 1
  /// What was in hand when its filter was opened, while it is typed.
  private var origin: Hold?

  /// A record in hand, and in which row of the screen it stands.
  private struct Hold {
    let id: ID<Row>
    let row: Int
  }

  var total: Int { candidates.count }
  var selected: ID<Row>? { rows.indices.contains(place) ? rows[place] : nil }
  var visible: Range<Int> { top..<min(rows.count, top + height) }
  var isMarking: Bool { !marks.isEmpty || rangeStart != nil }
  /// The places that a range takes in if it ends at the row in hand; nil where none was begun.
  var range: ClosedRange<Int>? {
    rangeStart.flatMap { rows.firstIndex(of: $0) }.map { min($0, place)...max($0, place) }
  }
  /// How many marked records the filter does not show.
  var hiddenMarks: Int { marks.isEmpty ? 0 : marks.subtracting(rows).count }
  /// The marked records in the order of the list, or the selected one where none is marked.
  var chosen: [ID<Row>] {
    marks.isEmpty ? selected.map { [$0] } ?? [] : candidates.filter(marks.contains)
  }
}

// MARK: - What is shown

extension ListPane {
  /// Works out the rows again and keeps the selected record where it stands on the screen.
  mutating func refresh(height: Int, in scene: Scene, _ workspace: Workspace) {
    self.height = max(1, height)
    let before = hold
    candidates = Row.rows(view, in: scene, workspace)
    tally = Row.tally(of: candidates, in: scene, workspace)
    if !marks.isEmpty { marks.formIntersection(candidates) }
    sift(keeping: before, or: place, in: scene, workspace)
  }

  /// Its rows are ids and its tally numbers; only what a filter found may have been found by what is
  /// hidden now.
  mutating func cover(in scene: Scene, _ workspace: Workspace) {
    if filter.sifts { refresh(height: height, in: scene, workspace) }
  }

  mutating func change(
    in scene: Scene, _ workspace: Workspace, _ change: (inout ListView<Row.Order>) -> Void
  ) {
    change(&view)
    refresh(height: height, in: scene, workspace)
  }

  mutating func resize(height: Int) {
    self.height = max(1, height)
    scroll()
  }

  /// Selects a record if it is shown.
  mutating func select(_ id: ID<Row>) {
    guard let found = rows.firstIndex(of: id) else { return }
    place = found
    scroll()
  }

  /// Selects the first record that is shown here of those that a form just saved.
  mutating func select(among saved: [EntityRef]) {
    let id = saved.lazy.compactMap { $0.id(as: Row.self) }.first(where: rows.contains)
    if let id { select(id) }
  }

  private var hold: Hold? { selected.map { Hold(id: $0, row: place - top) } }

  /// Shows the rows that are asked for, the record that is held in hand and where it stood; where it is
  /// none of them the row at the other place is.
  private mutating func sift(
    keeping hold: Hold?, or other: Int, in scene: Scene, _ workspace: Workspace
  ) {
    rows = sifted(in: scene, workspace)
    let found = hold.flatMap { hold in rows.firstIndex(of: hold.id) }
    place = found ?? min(other, max(0, rows.count - 1))
    top = max(0, place - (hold?.row ?? 0))
    scroll()
  }

  private mutating func sifted(in scene: Scene, _ workspace: Workspace) -> [ID<Row>] {
    guard let query = filter.query, !query.isEmpty else { return candidates }
    if Row.isFoundByColumns { return sifted(by: query, in: scene, workspace) }
    let found = Set(listing.rows(matching: query, in: workspace, on: scene.today))
    return candidates.filter(found.contains)
  }

  /// States change by themselves and names are those of others: what the columns say is kept nowhere.
  private func sifted(
    by query: Query<Row.Asked>, in scene: Scene, _ workspace: Workspace
  ) -> [ID<Row>] {
    let columns = Row.columns.filter { $0.side == .left }
    return candidates.filter { id in
      guard let row = workspace[id] else { return false }
      let shown = columns.map { $0.cell(row, scene, workspace).text }
      return query.matches(SearchText(row.searched(in: workspace) + shown)) {
        row.value($0, in: workspace, on: scene.today)
      }
    }
  }

  /// Takes in what was recorded, so that the filter looks through the texts of today.
  mutating func absorb(_ touches: [Touch], in workspace: Workspace) {
    listing.refresh(touches, in: workspace)
  }

  private mutating func scroll() {
    top = min(top, max(0, rows.count - height))
    top = min(max(top, place - height + 1), place)
    top = max(0, top)
  }
}

// MARK: - Filtering

extension ListPane {
  mutating func openFilter(in workspace: Workspace) {
    filter.open()
    origin = hold
    if !Row.isFoundByColumns { listing.fold(workspace) }
  }

  /// Leaves the field, the rows stay filtered; where it cannot be understood it stays open and says why.
  mutating func keepFilter() -> [Effect] {
    filter.keep()
    if !filter.isOpen { origin = nil }
    return notUnderstood
  }

  /// Sifts by what was typed: the row in hand stays so where it is found, else the first that is; where
  /// it cannot be understood the rows stay, and it is said why.
  mutating func setFilter(
    _ text: EditedText, in scene: Scene, _ workspace: Workspace
  ) -> [Effect] {
    filter.set(text, of: Row.kind, today: scene.today, in: workspace)
    if filter.problem == nil { sift(keeping: hold, or: 0, in: scene, workspace) }
    return notUnderstood
  }

  private var notUnderstood: [Effect] {
    filter.problem.map { [.say(.error($0.phrase))] } ?? []
  }

  /// Shows all rows again: whoever still types comes back to where he was, anybody else keeps his row.
  mutating func clearFilter(in scene: Scene, _ workspace: Workspace) {
    let kept = origin ?? hold
    filter.clear()
    origin = nil
    sift(keeping: kept, or: place, in: scene, workspace)
  }

  /// One step back: the filter goes first, then the screen the list stands on.
  mutating func leave(in scene: Scene, _ workspace: Workspace) -> [Effect] {
    guard !filter.text.isEmpty else { return [.pop] }
    clearFilter(in: scene, workspace)
    return []
  }

  /// What that comes to, for the footer.
  var wayBack: Phrase { filter.text.isEmpty ? WorkbenchWords.back : WorkbenchWords.clearFilter }
}

// MARK: - Moving and marking

/// How the selection or the marks of a list change.
enum ListMove: Equatable {
  case by(Int)
  case pages(Int)
  case halfPages(Int)
  case first
  case last
  /// The next or previous match, round the end.
  case match(Int)
  case mark
  case range
  case all
}

extension ListMove {
  /// The keys that move through any list, as the actions of a screen.
  static func bindings<Action>(_ moved: (ListMove) -> Action) -> [Binding<Action>] {
    [
      Binding(["j", .down], moved(.by(1)), WorkbenchWords.down, place: .help),
      Binding(["k", .up], moved(.by(-1)), WorkbenchWords.up, place: .help),
      Binding([.pageDown], moved(.pages(1)), WorkbenchWords.pageDown, place: .help),
      Binding([.pageUp], moved(.pages(-1)), WorkbenchWords.pageUp, place: .help),
      Binding(["g", .home], moved(.first), WorkbenchWords.first, place: .help),
      Binding(["G", .end], moved(.last), WorkbenchWords.last, place: .help),
    ]
  }
}

extension ListPane {
  mutating func move(_ move: ListMove) {
    switch move {
    case .by(let step): go(to: place + step)
    case .pages(let count): go(to: place + count * height)
    case .halfPages(let count): go(to: place + count * max(1, height / 2))
    case .first: go(to: 0)
    case .last: go(to: rows.count - 1)
    case .match(let step) where !rows.isEmpty: go(to: (place + step + rows.count) % rows.count)
    case .match: break
    case .mark: mark()
    case .range: markRange()
    case .all: markAll()
    }
  }

  mutating func clearMarks() {
    marks = []
    rangeStart = nil
  }

  private mutating func go(to wanted: Int) {
    place = min(max(0, wanted), max(0, rows.count - 1))
    scroll()
  }

  private mutating func mark() {
    guard let selected else { return }
    if marks.remove(selected) == nil { marks.insert(selected) }
    go(to: place + 1)
  }

  /// All rows that are shown, or none of them where all are marked; what a filter hides stays as it is.
  private mutating func markAll() {
    if marks.isSuperset(of: rows) { marks.subtract(rows) } else { marks.formUnion(rows) }
  }

  /// The first call says where the range begins; the second marks all rows up to here.
  private mutating func markRange() {
    guard let range else {
      rangeStart = selected
      return
    }
    marks.formUnion(rows[range])
    rangeStart = nil
  }
}
