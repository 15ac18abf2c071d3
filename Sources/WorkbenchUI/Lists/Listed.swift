import Domain
import TerminalKit

/// A kind of record that has a list of its own on the workbench.
protocol Listed: Findable {
  associatedtype Order: ListOrder
  /// What the list is called.
  static var heading: Phrase { get }
  static var columns: [Column<Self>] { get }
  /// Whether plain words look through what its columns say too: all that stands in a row finds it.
  ///
  /// Not where the rows are thousands, each of which would be read again at every key.
  static var isFoundByColumns: Bool { get }
  /// The records of the list before anything is typed to filter it, in their order.
  static func rows(
    _ view: ListView<Order>, in scene: Scene, _ workspace: Workspace
  ) -> [ID<Self>]
  /// How the rows of the list stand, in a few words for its title.
  static func tally(of rows: [ID<Self>], in scene: Scene, _ workspace: Workspace) -> [Span]
  /// What is said while the office never had one: a sentence, and what to do first.
  static var firstDay: (head: Phrase, ways: [FirstDayWords.Way]) { get }
  /// What C16 calls rows of this kind, where not everybody sees all of them.
  static var guarded: Guarded? { get }
  /// What is said where there are some, but none to show.
  static func nothingShown(in view: ListView<Order>) -> Phrase
}

extension Listed {
  static var isFoundByColumns: Bool { true }
  static var guarded: Guarded? { nil }
  static func tally(of rows: [ID<Self>], in scene: Scene, _ workspace: Workspace) -> [Span] { [] }
  static func nothingShown(in view: ListView<Order>) -> Phrase { WorkbenchWords.nothingHere }
}

/// The orders a list can stand in; the first is the one it begins with.
protocol ListOrder: CaseIterable, Equatable where AllCases == [Self] {
  var phrase: Phrase { get }
}

extension ListOrder {
  var next: Self {
    let all = Self.allCases
    let place = all.firstIndex(of: self) ?? 0
    return all[(place + 1) % all.count]
  }
}

/// Which part of a kind a list shows, and in which order.
struct ListView<Order: ListOrder>: Equatable {
  var order = Order.allCases[0]
  var narrowing: Narrowing?
  /// Also what is settled and over.
  var showsAll = false
}

/// What another pane narrowed the lists to by Enter.
enum Narrowing: Equatable {
  case enterprise(ID<Enterprise>)
  case commissioner(ID<Person>)
  case picked(Picked)

  private func title(in workspace: Workspace) -> Phrase? {
    switch self {
    case .enterprise(let id): workspace.name(of: id.ref).map(Phrase.init(verbatim:))
    case .commissioner(let id): workspace.name(of: id.ref).map(Phrase.init(verbatim:))
    case .picked(let picked): picked.title
    }
  }

  /// What a list of one kind says of it; nothing where only another list is narrowed.
  func title<Row: Entity>(of _: Row.Type, in workspace: Workspace) -> Phrase? {
    if case .picked = self, picked(Row.self) == nil { return nil }
    return title(in: workspace)
  }

  /// The records of one kind that were picked; nil where that kind is not narrowed so.
  func picked<Row: Entity>(_: Row.Type) -> [ID<Row>]? {
    guard case .picked(let picked) = self else { return nil }
    let ids = picked.refs.compactMap { $0.id(as: Row.self) }
    return ids.isEmpty ? nil : ids
  }
}

/// The records behind a number of another view, settled ones included.
struct Picked: Equatable {
  let title: Phrase
  let refs: [EntityRef]
  /// Where the number stands: Esc goes back there.
  let from: View
}
