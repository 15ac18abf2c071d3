import Domain
import TerminalKit

/// The state of one list: which records it shows, which one is selected, what is marked.
///
/// The ids are worked out anew only when the workspace or the view changed.
struct ListPane<Row: Listed> {
  private(set) var view = ListView<Row.Order>()
  var cursor = RowCursor<ID<Row>>()
  var filter = FilterField()
  /// What the filter asks for, as far as it could be understood.
  private(set) var query: Query<Row.Asked>?
  private(set) var marks: Set<ID<Row>> = []
  private var rangeStart: ID<Row>?
  /// How the rows of the view stand, whatever the filter.
  private(set) var tally: [Span] = []
  /// Everything the view holds, before the filter.
  private var candidates: [ID<Row>] = []
  /// What it looks through, folded once.
  private var listing = Listing<Row>()

  /// Whether it asks for anything: what was understood last does, whatever is being typed.
  var sifts: Bool { query?.isEmpty == false }
  var total: Int { candidates.count }
  var rows: [ID<Row>] { cursor.rows }
  var place: Int { cursor.place }
  var top: Int { cursor.top }
  var selected: ID<Row>? { cursor.selected }
  var visible: Range<Int> { cursor.visible }
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
    let before = cursor.hold
    cursor.resize(height: height)
    refresh(keeping: before, in: scene, workspace)
  }

  private mutating func refresh(
    keeping before: RowCursor<ID<Row>>.Hold?, in scene: Scene, _ workspace: Workspace
  ) {
    candidates = Row.rows(view, in: scene, workspace)
    tally = Row.tally(of: candidates, in: scene, workspace)
    if !marks.isEmpty { marks.formIntersection(candidates) }
    // A filter named in it may be given up meanwhile: what it asked for is asked on.
    let rows = (try? found(filter.understood, in: scene, workspace)) ?? sifted(in: scene, workspace)
    cursor.show(rows, keeping: before, or: cursor.place)
  }

  /// Its rows are ids and its tally numbers; only what a filter found may have been found by what is
  /// hidden now.
  mutating func cover(in scene: Scene, _ workspace: Workspace) {
    if sifts { refresh(keeping: cursor.hold, in: scene, workspace) }
  }

  mutating func change(
    in scene: Scene, _ workspace: Workspace, _ change: (inout ListView<Row.Order>) -> Void
  ) {
    change(&view)
    refresh(keeping: cursor.hold, in: scene, workspace)
  }

  mutating func resize(height: Int) { cursor.resize(height: height) }

  /// Selects a record if it is shown.
  mutating func select(_ id: ID<Row>) { cursor.select(id) }

  /// Selects the first record that is shown here of those that a form just saved.
  mutating func select(among saved: [EntityRef]) {
    let id = saved.lazy.compactMap { $0.id(as: Row.self) }.first(where: rows.contains)
    if let id { select(id) }
  }

  private mutating func sifted(in scene: Scene, _ workspace: Workspace) -> [ID<Row>] {
    guard let query, !query.isEmpty else { return candidates }
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
}

// MARK: - Filtering

extension ListPane: Sifted {
  mutating func openFilter(in workspace: Workspace) {
    openFilter()
    if !Row.isFoundByColumns { listing.fold(workspace) }
  }

  mutating func found(
    _ text: String, in scene: Scene, _ workspace: Workspace
  ) throws(QueryError) -> [ID<Row>] {
    let spelled = try workspace.spellingOut(text, for: Row.kind)
    query = try Query(parsing: spelled, today: scene.today)
    return sifted(in: scene, workspace)
  }

  mutating func type(
    _ typing: Typing, in scene: Scene, _ workspace: Workspace
  ) -> [Effect]? {
    sift(by: typing, in: scene, workspace)
  }
}

// MARK: - Moving and marking

extension ListPane {
  mutating func move(_ move: ListMove) {
    switch move {
    case .by, .pages, .halfPages, .first, .last, .match: cursor.move(move)
    case .mark: mark()
    case .range: markRange()
    case .all: markAll()
    }
  }

  mutating func clearMarks() {
    marks = []
    rangeStart = nil
  }

  private mutating func mark() {
    guard let selected else { return }
    if marks.remove(selected) == nil { marks.insert(selected) }
    cursor.move(.by(1))
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
