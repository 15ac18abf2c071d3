import Domain
import TerminalKit
import TestSupport
import WorkbenchUI

/// What a person at the keyboard waits for, in the process: from a key to its finished frame.
enum ScreenBench {
  static func rows() throws -> [Row] {
    let usual = try frames(enterprises: 1000, issues: 900)
    let large = try frames(enterprises: 10_000, issues: 9000)
    return try ProgramBench.rows() + QuietBench.rows() + [
      Row("move key to its frame, 1,000 enterprises", usual.moves, unit: "ms", limit: 1),
      Row("move key to its frame, 10,000 enterprises", large.moves, unit: "ms", limit: 1),
      Row(
        "filter keystroke to its frame, 10,000 enterprises", large.filters, unit: "ms", limit: 16),
      Row("saved change to its frame, 900 issues", usual.changes, unit: "ms"),
      Row("saved change to its frame, 9,000 issues", large.changes, unit: "ms"),
    ]
  }

  private static func frames(
    enterprises: Int, issues: Int
  ) throws -> (moves: [Double], filters: [Double], changes: [Double]) {
    let folder = TemporaryDirectory()
    var ledger = try BenchLedger(
      at: folder.path("ledger"), enterprises: enterprises, issues: issues)
    var desk = try Desk(at: folder.path("ledger"))
    let moves = Stopwatch.time(300) { desk.show($0 % 60 < 40 ? .key(.down) : .key(.up)) }
    let changes = try (0..<20).flatMap { index in
      try ledger.note(index)
      return Stopwatch.time(1) { _ in desk.show(.readable(0)) }
    }
    desk.show(.key(.character("/")))
    let filters = Stopwatch.time(60) { desk.show($0 % 3 == 2 ? .key(.backspace) : .text("s")) }
    return (moves, filters, changes)
  }
}

/// A session whose frames nobody sees.
private struct Desk {
  private static let size = Size(rows: 36, columns: 120)
  private var session: Session

  init(at directory: String) throws {
    let ledger = try BenchLedger(openingAt: directory)
    session = Session(
      workspace: ledger.workspace, surroundings: ledger.surroundings,
      seat: Seat(person: ID(1)), size: Self.size)
    show(.resize(Self.size))
    show(.key(.character("1")))
  }

  mutating func show(_ event: InputEvent) {
    _ = session.handle(event)
    var canvas = Canvas(size: Self.size)
    session.draw(into: &canvas)
  }
}
