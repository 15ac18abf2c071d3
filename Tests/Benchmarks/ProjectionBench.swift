import Domain
import TerminalKit
import TestSupport
import WorkbenchUI

/// Projecting the screen of an office with 100,000 issues: what M costs, and each frame after it.
enum ProjectionBench {
  static func rows() throws -> [Row] {
    var wall = Wall()
    wall.press("1", .tab)
    let plain = wall.moves()
    let plainKeys = wall.filterKeys()
    let presses = (0..<5).flatMap { _ in
      let time = Stopwatch.time(1) { _ in wall.press("M") }
      wall.press("M", "y")
      return time
    }
    wall.press("M")
    let covered = wall.moves()
    let coveredKeys = wall.filterKeys()
    return [
      Row("M to its frame, 100,000 issues", presses, unit: "ms"),
      Row("move key to its frame, 100,000 issues, not projected", plain, unit: "ms"),
      Row("the same projected", covered, unit: "ms", limit: 16),
      Row("first filter keystroke, not projected", plainKeys.first, unit: "ms"),
      Row("the same projected", coveredKeys.first, unit: "ms"),
      Row("filter keystroke after it, not projected", plainKeys.rest, unit: "ms", limit: 16),
      Row("the same projected", coveredKeys.rest, unit: "ms", limit: 16),
    ]
  }
}

/// A session whose frames nobody sees.
private struct Wall {
  private static let size = Size(rows: 36, columns: 120)
  private var session: Session

  init() {
    var workspace = Workspace()
    for entity in BenchOffice.entities(enterprises: 1000, issues: 100_000) {
      workspace.load(entity)
    }
    let drafts = DraftStore(
      save: { _ in true }, load: { _ in nil }, names: { [] }, remove: { _ in })
    session = Session(
      workspace: workspace,
      surroundings: Surroundings(
        storage: MemoryStore().open().storage, drafts: drafts, clock: { BenchOffice.now }),
      seat: Seat(person: ID(1)), size: Self.size)
  }

  mutating func press(_ keys: Key...) {
    for key in keys {
      _ = session.handle(.key(key))
      var canvas = Canvas(size: Self.size)
      session.draw(into: &canvas)
    }
  }

  mutating func moves() -> [Double] {
    Stopwatch.time(100) { press($0 % 60 < 40 ? .down : .up) }
  }

  /// Digits, which nearly every issue has in its number: letters would rule most out unread.
  mutating func filterKeys() -> (first: [Double], rest: [Double]) {
    let first = Stopwatch.time(1) { _ in press("/", "1") }
    let rest = Stopwatch.time(30) { press($0 % 3 == 2 ? .backspace : "2") }
    press(.escape)
    return (first, rest)
  }
}
