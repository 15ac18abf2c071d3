import Demo
import Domain
import TestSupport
import Testing

/// An office built once for all tests that look at it.
struct DemoFixture: CustomTestStringConvertible {
  let figures: DemoFigures
  let workspace: Workspace
  let testDescription: String

  /// The figures of the report (F1–F11).
  static let reported = try? DemoFixture(.reported, "reported")
  /// No two of its figures are alike (T5, I12).
  static let unlike = try? DemoFixture(.unlike, "unlike")
  static let all = [reported, unlike].compactMap(\.self)

  private init(_ figures: DemoFigures, _ name: String) throws {
    (self.figures, testDescription) = (figures, name)
    workspace = try Self.built(figures, seed: 2018)
  }

  /// A ledger of its own that begins with the office as it was built.
  func store() throws -> MemoryStore {
    let store = MemoryStore()
    var (storage, empty) = store.open()
    let author = Author(ID(1), at: Instant(day: DemoDays.today, hour: 8), why: "demo")
    _ = try storage.commit(&empty, CommitID("demo"), author) { (workspace) throws(Refusal) in
      self.workspace.everything.map { entity in
        workspace.load(entity)
        return Touch(before: nil, after: entity)
      }
    }
    return store
  }

  static func built(_ figures: DemoFigures, seed: UInt64) throws -> Workspace {
    var (storage, workspace) = MemoryStore().open()
    try DemoOffice.build(figures, seed: seed, login: "sun", in: storage, &workspace)
    return workspace
  }
}
