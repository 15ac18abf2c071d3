import Demo
import Domain
import TestSupport
import Testing

/// A crowd comes to the demo office and does anything (C18: I1–I6, I10, I11).
struct DemoCrowdTests {
  private static let commands = 40

  @Test(arguments: DemoFixture.all, 1...3)
  func `whatever forty commands try, nothing breaks and the invariants hold`(
    fixture: DemoFixture, seed: UInt64
  ) {
    var crowd = Crowd(seed: seed, in: TestOffice(fixture.workspace, today: DemoDays.today))
    for _ in 1...Self.commands { crowd.act() }
    let office = crowd.office
    #expect(crowd.tried == Self.commands && crowd.accepted > 0, "\(crowd.kinds)")
    #expect(Invariants.violation(in: office.workspace, on: office.today) == nil)
  }

  /// I10: each decides on the newest state, so nobody's change is lost and nobody's undone.
  @Test func `three who write at once lose no change of each other`() throws {
    let store = try #require(DemoFixture.unlike).store()
    var desks = (1...3).map { Desk(UInt64($0), store) }
    for _ in 1...Self.commands {
      for place in desks.indices { try desks[place].act() }
    }
    for place in desks.indices { desks[place].refresh() }
    let acknowledged = desks.flatMap(\.acknowledged).sorted { $0.seq < $1.seq }
    let recorded = try desks[0].storage.changes(1)
    #expect(acknowledged.count > 10)
    #expect(recorded.map(\.seq) == acknowledged.map(\.seq))
    #expect(recorded.map(\.touches) == acknowledged.map(\.touches))
    let offices = desks.map(\.crowd.office)
    #expect(offices.dropFirst().allSatisfy { $0.workspace.isSame(as: offices[0].workspace) })
    let today = offices.map(\.today).max() ?? DemoDays.today
    #expect(Invariants.violation(in: offices[0].workspace, on: today) == nil)
  }

  /// One of several who write to a ledger.
  private struct Desk {
    var crowd: Crowd
    let storage: Storage
    private(set) var acknowledged: [Receipt] = []
    private let name: String

    init(_ seed: UInt64, _ store: MemoryStore) {
      let (storage, workspace) = store.open()
      (self.storage, name) = (storage, "desk \(seed)")
      crowd = Crowd(seed: seed, in: TestOffice(workspace, today: DemoDays.today))
    }

    mutating func act() throws {
      let (storage, id) = (storage, CommitID("\(name), \(crowd.tried)"))
      var receipts: [Receipt] = []
      crowd.act { office, change, person in
        let now = office.now
        let receipt = try storage.commit(
          &office.workspace, id, Author(person, at: now, why: change.code.text)
        ) { (workspace) throws(Refusal) in try workspace.apply(change, by: person, at: now) }
        if !receipt.touches.isEmpty { receipts.append(receipt) }
        return receipt.touches
      }
      acknowledged += receipts
    }

    mutating func refresh() {
      let storage = storage
      crowd.look { office in _ = try? storage.refresh(&office.workspace) }
    }
  }
}
