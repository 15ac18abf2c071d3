import Domain
import TerminalKit
import TestSupport
import WorkbenchUI

/// What a person at the keyboard waits for: the first frame, and a key to its frame.
enum ScreenBench {
  static func rows() throws -> [Row] {
    let usual = try frames(enterprises: 1000, issues: 900)
    let large = try frames(enterprises: 10_000, issues: 9000)
    let start = try FirstFrame.measure(enterprises: 1000, issues: 900)
    return [
      Row(
        "start to first frame, 1,000 enterprises and 900 issues", start.times, unit: "ms", limit: 50
      ),
      Row("  resident memory then", [start.mebibytes], unit: "MiB", limit: 25),
      Row("  fzf's first frame on as many lines", start.fzf, unit: "ms"),
      Row("move key to its frame, 1,000 enterprises", usual.moves, unit: "ms", limit: 2),
      Row("move key to its frame, 10,000 enterprises", large.moves, unit: "ms", limit: 2),
      Row(
        "filter keystroke to its frame, 10,000 enterprises", large.filters, unit: "ms", limit: 16),
    ]
  }

  private static func frames(
    enterprises: Int, issues: Int
  ) throws -> (moves: [Double], filters: [Double]) {
    let folder = TemporaryDirectory()
    let ledger = try BenchLedger(
      at: folder.path("ledger"), enterprises: enterprises, issues: issues)
    let size = Size(rows: 36, columns: 120)
    var session = Session(
      workspace: ledger.workspace, surroundings: ledger.surroundings,
      seat: Seat(person: ID(1)), size: size)
    var canvas = Canvas(size: size)
    session.draw(into: &canvas)
    let moves = Stopwatch.time(300) { index in
      show(index % 60 < 40 ? .key(.down) : .key(.up), in: &session, size)
    }
    show(.key(.character("/")), in: &session, size)
    let filters = Stopwatch.time(60) { index in
      show(index % 3 == 2 ? .key(.backspace) : .text("s"), in: &session, size)
    }
    return (moves, filters)
  }

  private static func show(_ event: InputEvent, in session: inout Session, _ size: Size) {
    _ = session.handle(event)
    var canvas = Canvas(size: size)
    session.draw(into: &canvas)
  }
}
