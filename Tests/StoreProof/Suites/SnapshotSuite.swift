import Domain
import JSONText
import JournalStore

extension Suite {
  /// S: behind every record a snapshot is made; what it and the rest of the journal say is what a
  /// replay of everything says, and what was done before it is known to whoever asks again.
  package static let snapshots = Suite(
    letter: "S", title: "a snapshot at every prefix is the same as a replay"
  ) { trials in
    let changes = trials.isLong ? 100 : 12
    // One record is not enough to make a snapshot due.
    for place in 2...changes where !trials.isOver {
      for (name, check) in [("behind", compare), ("ahead of", disbelieve)] {
        trials.note(violation(changes, place, trials.bug, check), in: "\(name) \(place)")
      }
    }
  }

  private typealias Check = (_ changes: Int, _ place: Int, PlantedBug?) throws -> Void

  private static func violation(
    _ changes: Int, _ place: Int, _ bug: PlantedBug?, _ check: Check
  ) -> String? {
    do {
      try check(changes, place, bug)
      return nil
    } catch {
      return "\(error)"
    }
  }

  private static func compare(_ changes: Int, _ place: Int, _ bug: PlantedBug?) throws {
    let office = try officeWithSnapshot(behind: place, bug)
    try save(from: place + 1, to: changes, in: office, segmentSize: 700)
    let slow = office.copy()
    slow.machine.remove(path(of: place))
    try compare(office.copy().open(), slow.open(), office.promises)
    let clerk = try office.open()
    for action in office.promises.actions { office.answer(action, by: clerk) }
    clerk.journal.close()
    if let found = Inspection(office: office).violation() { throw Violation(description: found) }
  }

  private static func compare(_ fast: Clerk, _ slow: Clerk, _ promises: Promises) throws {
    try require(fast.documents == slow.documents, "the documents differ")
    try require(fast.journal.seq == slow.journal.seq, "the number of records differs")
    try require(fast.journal.lastRecorded == slow.journal.lastRecorded, "the last moment differs")
    for key in slow.documents.keys {
      let revisions = [fast, slow].map { $0.journal.revision(of: key) }
      try require(revisions[0] == revisions[1], "revisions of \(key) are \(revisions)")
    }
  }

  /// A snapshot of more than the journal holds, as after a restore of the journal alone.
  private static func disbelieve(_ changes: Int, _ place: Int, _ bug: PlantedBug?) throws {
    let later = try officeWithSnapshot(behind: place, bug)
    let office = Office(bug: bug)
    try office.create()
    try save(from: 1, to: place - 1, in: office, segmentSize: 1)
    office.machine.put(later.machine.disk[path(of: place)] ?? [], in: path(of: place))
    let clerk = try office.open()
    try require(clerk.journal.notices == [.snapshotsLost], "it says \(clerk.journal.notices)")
    clerk.process.die()
    if let found = Inspection(office: office).violation() { throw Violation(description: found) }
  }

  private static func path(of seq: Int) -> String { "\(Office.path)/snapshot/\(seq).jsonl" }

  /// Segments smaller than its own make a session think that much came since the last snapshot.
  private static func officeWithSnapshot(behind place: Int, _ bug: PlantedBug?) throws -> Office {
    let office = Office(bug: bug)
    try office.create()
    try save(from: 1, to: place, in: office, segmentSize: 1)
    let clerk = try office.open()
    while clerk.journal.idle() {}
    clerk.journal.close()
    try require(office.machine.disk[path(of: place)] != nil, "no snapshot was made")
    return office
  }

  private static func save(
    from first: Int, to last: Int, in office: Office, segmentSize: Int
  ) throws {
    guard first <= last else { return }
    let clerk = try office.open(Clerk.Opening(segmentSize: segmentSize))
    for number in first...last { office.save("W\(number % 7)", by: clerk) }
    clerk.journal.close()
  }
}
