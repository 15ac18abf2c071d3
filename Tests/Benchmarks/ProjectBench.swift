import Domain
import TerminalKit
import TestSupport
import WorkbenchUI

/// View 4 of an office with 10,000 key projects that reported for six months.
enum ProjectBench {
  static func rows() -> [Row] {
    var board = Board()
    let opens = (0..<20).flatMap { _ in
      board.press("1")
      return Stopwatch.time(1) { _ in board.press("4") }
    }
    let moves = Stopwatch.time(100) { board.press($0 % 20 < 15 ? .down : .up) }
    return [
      Row("view of projects opened, 10,000 projects", opens, unit: "ms", limit: 50),
      Row("move key to its frame there", moves, unit: "ms", limit: 16),
    ]
  }
}

/// A session whose frames nobody sees.
private struct Board {
  private static let size = Size(rows: 36, columns: 120)
  private var session: Session

  init() {
    var workspace = Workspace()
    for entity in BenchOffice.entities(enterprises: 1000, issues: 900) + Self.projects {
      workspace.load(entity)
    }
    let drafts = DraftStore(
      save: { _ in true }, load: { _ in nil }, names: { [] }, remove: { _ in })
    session = Session(
      workspace: workspace,
      surroundings: Surroundings(
        storage: MemoryStore().open().storage, drafts: drafts, clock: { BenchOffice.now }),
      seat: Seat(person: ID(1)), size: Self.size)
    press("1")
  }

  /// Each with an owner, a plan and the reports of six months, of every light.
  private static var projects: [AnyEntity] {
    (1...10_000).flatMap { number -> [AnyEntity] in
      var project = Project()
      (project.id, project.owner) = (ID(number), ID(1))
      project.includedOn = Day(year: 2018, month: 1, day: 2)
      project.name = "第\(number)号智能化技改项目"
      let reports = (1...6).map { report(of: number, in: $0).any }
      return [project.any] + reports
    }
  }

  private static func report(of number: Int, in month: Int) -> ProjectMonthly {
    var report = ProjectMonthly()
    (report.id, report.project) = (ID(number * 6 + month), ID(number))
    report.month = Month(year: 2018, month: month) ?? Month(of: .epoch)
    (report.planned, report.actual) = (month * 12, month * (12 - number % 8))
    (report.asOf, report.submittedOn) = (report.month.firstDay, report.month.firstDay)
    return report
  }

  mutating func press(_ key: Key) {
    _ = session.handle(.key(key))
    var canvas = Canvas(size: Self.size)
    session.draw(into: &canvas)
  }
}
