import Domain
import TerminalKit

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
  /// Where it ends among so many rows of which a page is seen.
  func place(from place: Int, of count: Int, page: Int) -> Int {
    let wanted =
      switch self {
      case .by(let step): place + step
      case .pages(let pages): place + pages * page
      case .halfPages(let halves): place + halves * max(1, page / 2)
      case .first: 0
      case .last: count - 1
      case .match(let step): count == 0 ? place : (place + step + count) % count
      case .mark, .range, .all: place
      }
    return min(max(0, wanted), max(0, count - 1))
  }

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
