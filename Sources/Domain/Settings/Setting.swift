/// Something the office sets for itself: recorded like all its work, so that it has an author, a
/// history and an as-of (C1 `Config`).
///
/// What the program brings along holds until the office records its own in its place; so long it is
/// labelled 示例.
package protocol Setting: Fielded {
  /// What is brought along, in the order of their ids.
  static var shipped: [Self] { get }
  /// What it is called; two that hold are not called alike.
  var name: String { get }
  /// The id a new one is recorded under.
  func freshID(in workspace: Workspace) -> ID<Self>
  /// What it must be, besides complete and well named; `before` is nil for a new one.
  func check(since before: Self?, in workspace: Workspace, today: Day) throws(Refusal)
  /// What else it may be called on the command line.
  var otherNames: [String] { get }
  /// Whether the two may not be called alike.
  func isRival(of other: Self) -> Bool
}

extension Setting {
  package var owners: [EntityRef] { [] }
  package var otherNames: [String] { [] }
  package func isRival(of other: Self) -> Bool { true }

  package func freshID(in workspace: Workspace) -> ID<Self> {
    let taken = max(
      Self.shipped.last?.id ?? ID(0), workspace[keyPath: Self.table].all.last?.id ?? ID(0))
    return ID(Int(taken.number) + 1)
  }
}

extension EntityKind {
  /// What the office sets for itself, in the order of the settings.
  package static let settings: [EntityKind] = [
    .category, .calendar, .sla, .thresholds, .codeWord, .filter,
  ]
}

extension Workspace {
  /// What holds, retired ones included: the office's own, and what is shipped where it set none.
  package func settings<Row: Setting>(_: Row.Type) -> [Row] {
    let own = self[keyPath: Row.table].live
    let set = Set(own.map(\.id))
    return (Row.shipped.filter { !set.contains($0.id) } + own).sorted { $0.id < $1.id }
  }

  package func setting<Row: Setting>(_ id: ID<Row>) -> Row? {
    live(id) ?? Row.shipped.first { $0.id == id }
  }

  /// Shipped, and not yet set by the office: 示例.
  package func isSample<Row: Setting>(_ id: ID<Row>) -> Bool { live(id) == nil }

  /// What is brought along under an id, whatever the office made of it.
  func shipped(_ ref: EntityRef) -> (any Entity)? {
    switch ref.kind {
    case .category: Category.shipped.first { $0.ref == ref }
    case .calendar: CalendarYear.shipped.first { $0.ref == ref }
    case .sla: SLAVersion.shipped.first { $0.ref == ref }
    case .thresholds: Thresholds.shipped.first { $0.ref == ref }
    case .codeWord: CodeWord.shipped.first { $0.ref == ref }
    default: nil
    }
  }
}

// MARK: - What the settings come to

extension Workspace {
  /// Folds the settings of one kind anew: whenever one of them changes, and never in between.
  mutating func settle(_ kind: EntityKind) {
    switch kind {
    case .category:
      categories = settings(Category.self)
      lexicon = Lexicon(categories)
    case .calendar: calendar = WorkCalendar(settings(CalendarYear.self))
    case .sla: slas = settings(SLAVersion.self).map(\.sla).sorted { $0.from < $1.from }
    case .thresholds: thresholds = settings(Thresholds.self).sorted { $0.from < $1.from }
    case .codeWord: codeWords = settings(CodeWord.self)
    default: break
    }
  }
}
