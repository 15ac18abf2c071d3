import Domain
import TerminalKit
import TestSupport
import WorkbenchUI

/// A meeting of an office with 100,000 issues: what its opening costs, and each page after it.
enum MeetingBench {
  static func rows() throws -> [Row] {
    var hall = try Hall()
    let openings = (0..<5).flatMap { _ in
      hall.sit()
      return Stopwatch.time(1) { _ in hall.open() }
    }
    let pages = Stopwatch.time(60) { hall.press($0 % 14 < 7 ? " " : .pageUp) }
    return [
      Row("a meeting opened to its first page, 100,000 issues", openings, unit: "ms", limit: 200),
      Row("page to page of a meeting", pages, unit: "ms", limit: 16),
    ]
  }
}

/// A wall nobody sees.
private struct Hall {
  private static let size = Size(rows: 24, columns: 80)
  private let meeting: ID<Meeting>
  private let workspace: Workspace
  private var session: Session?

  init() throws {
    var workspace = Workspace()
    for entity in BenchOffice.entities(enterprises: 1000, issues: 100_000) {
      workspace.load(entity)
    }
    var draft = Meeting()
    (draft.kind, draft.topic) = (.leadingGroup, "督办")
    draft.proposedOn = BenchOffice.now.day
    meeting = workspace.meetings.nextID()
    for change in [MeetingChange.call(draft, on: BenchOffice.now.day), .item(.prepare(meeting))] {
      _ = try workspace.apply(.meeting(change), by: ID(1), at: BenchOffice.now)
    }
    self.workspace = workspace
  }

  /// Sits down where nobody opened it yet.
  mutating func sit() {
    session = seated()
    draw()
  }

  mutating func open() {
    session?.begin(.run, meeting)
    draw()
  }

  mutating func press(_ keys: Key...) {
    for key in keys {
      _ = session?.handle(.key(key))
      draw()
    }
  }

  private func seated() -> Session {
    let drafts = DraftStore(
      save: { _ in true }, load: { _ in nil }, names: { [] }, remove: { _ in })
    return Session(
      workspace: workspace,
      surroundings: Surroundings(
        storage: MemoryStore().open().storage, drafts: drafts, clock: { BenchOffice.now }),
      seat: Seat(person: ID(1)), size: Self.size)
  }

  private func draw() {
    var canvas = Canvas(size: Self.size)
    session?.draw(into: &canvas)
  }
}
