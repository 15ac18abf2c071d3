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
    let presses = (0..<5).flatMap { _ in
      let time = Stopwatch.time(1) { _ in wall.press("M") }
      wall.press("M", "y")
      return time
    }
    wall.press("M")
    let covered = wall.moves()
    let first = Stopwatch.time(1) { _ in wall.press("/", "1") }
    let filters = Stopwatch.time(30) { wall.press($0 % 3 == 2 ? .backspace : "2") }
    return [
      Row("M to its frame, 100,000 issues", presses, unit: "ms"),
      Row("move key to its frame, 100,000 issues, not projected", plain, unit: "ms"),
      Row("the same projected", covered, unit: "ms", limit: 16),
      Row("first filter keystroke projected", first, unit: "ms"),
      Row("filter keystroke projected", filters, unit: "ms", limit: 16),
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
}
