import Demo
import Domain
import TestSupport
import Testing

/// An office built once for all tests that look at it.
struct DemoFixture: CustomTestStringConvertible {
  let figures: DemoFigures
  let workspace: Workspace
  /// How it came about.
  private let journal: [Recorded]
  let testDescription: String

  /// The figures of the report (F1–F11).
  static let reported = try? DemoFixture(.reported, "reported")
  /// No two of its figures are alike.
  static let unlike = try? DemoFixture(.unlike, "unlike")
  static let all = [reported, unlike].compactMap(\.self)

  private init(_ figures: DemoFigures, _ name: String) throws {
    (self.figures, testDescription) = (figures, name)
    (workspace, journal) = try Self.recorded(figures, seed: 2018)
  }

  /// The moments at which anything in it was recorded.
  var moments: [Instant] { journal.map(\.author.at) }

  /// The office as it was at the end of a day.
  func workspace(on day: Day) -> Workspace {
    var past = Workspace()
    for touch in journal.filter({ $0.author.at.day <= day }).flatMap(\.touches) {
      past.load(touch.after)
    }
    return past
  }

  /// A ledger of its own that begins with the office as it was built, or with others in it.
  func store(_ other: (AnyEntity) -> AnyEntity = { $0 }) throws -> MemoryStore {
    let store = MemoryStore()
    var (storage, empty) = store.open()
    let author = Author(ID(1), at: Instant(day: DemoDays.today, hour: 8), why: "demo")
    _ = try storage.commit(&empty, CommitID("demo"), author) { (workspace) throws(Refusal) in
      self.workspace.everything.map { entity in
        let entity = other(entity)
        workspace.load(entity)
        return Touch(before: nil, after: entity)
      }
    }
    return store
  }

  static func built(_ figures: DemoFigures, seed: UInt64) throws -> Workspace {
    try recorded(figures, seed: seed).workspace
  }

  private static func recorded(
    _ figures: DemoFigures, seed: UInt64
  ) throws -> (workspace: Workspace, journal: [Recorded]) {
    var (storage, workspace) = MemoryStore().open()
    try DemoOffice.build(figures, seed: seed, login: "sun", in: storage, &workspace)
    return (workspace, try storage.changes(0))
  }
}

extension DemoFigures {
  /// No two that count different things are alike, so that no code passes by coincidence (T5, I12).
  static let unlike = {
    var figures = DemoFigures.reported
    (figures.enterprises, figures.unvisited, figures.projects) = (307, 22, 58)
    (figures.parks, figures.sites) = (41, 23)
    (figures.municipalProjects, figures.largeProjects, figures.projectOwners) = (33, 49, 8)
    (figures.pairings, figures.homeUnits) = (37, 28)
    (figures.talentIssues, figures.schoolIssues, figures.otherIssues) = (11, 6, 27)
    (figures.solved, figures.classes, figures.children, figures.linkedProjects) = (251, 17, 20, 3)
    (figures.policyTopics, figures.calls) = (45, 96)
    return figures
  }()
}
