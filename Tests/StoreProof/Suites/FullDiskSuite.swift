import Domain
import JournalStore
import TestSupport

extension Suite {
  /// E: the disk is full at each byte of a line, and at many sizes in the middle of all kinds of work;
  /// nothing that was saved is touched, nothing that was not is left, and with room again all goes on.
  package static let fullDisks = Suite(letter: "E", title: "the disk is full") { trials in
    do {
      let office = try Scene(name: "full").prepare(bug: trials.bug)
      for keepsReserve in [true, false] {
        try fillLine(of: office, keepsReserve: keepsReserve, &trials)
      }
      for size in 0..<(trials.isLong ? 96 : 8) where !trials.isOver {
        trials.note(fill(office, size, &trials), in: "size \(size)")
      }
    } catch {
      trials.note("\(error)", in: "before")
    }
  }

  private static let segment = "\(Office.path)/journal/000001.jsonl"

  /// So much room that a line fits, or fits all but some bytes.
  private static func fillLine(
    of office: Office, keepsReserve: Bool, _ trials: inout Trials
  ) throws {
    for room in stride(from: 0, to: 420, by: trials.isLong ? 1 : 29) where !trials.isOver {
      let office = office.copy()
      let clerk = try office.open()
      if !keepsReserve { office.machine.put([], in: "\(Office.path)/RESERVE") }
      office.machine.disk.capacity = office.machine.disk.usedBytes + room
      let before = office.machine.disk[segment]
      office.save("W1", by: clerk)
      let isUntouched = office.machine.disk[segment] == before
      trials.note(
        violation(office, keepsReserve, isUntouched, room) ?? goOn(office, clerk),
        in: "room for \(room) bytes of a line, \(keepsReserve ? "and" : "no") reserve")
    }
  }

  private static func violation(
    _ office: Office, _ keepsReserve: Bool, _ isUntouched: Bool, _ room: Int
  ) -> String? {
    let answer = office.promises.actions.last.flatMap { office.promises.answer(to: $0.cid) }
    if case .saved? = answer { return nil }
    if keepsReserve { return "the reserve was not given up" }
    if office.errors != [.notSaved(.diskFull)] { return "it says \(office.errors)" }
    return isUntouched ? nil : "something was left behind"
  }

  private static func goOn(_ office: Office, _ clerk: Clerk) -> String? {
    office.machine.disk.capacity = nil
    office.save("W2", by: clerk)
    clerk.process.die()
    return Inspection(office: office).violation()
  }

  /// All kinds of work, of different people, until nothing fits any more.
  private static func fill(_ office: Office, _ size: Int, _ trials: inout Trials) -> String? {
    let office = office.copy()
    var dice = Dice(seed: UInt64(size + 1))
    office.machine.disk.capacity = office.machine.disk.usedBytes + size * 211
    if size % 2 == 1 { office.machine.put([], in: "\(Office.path)/RESERVE") }
    for round in 0..<12 {
      guard let clerk = try? office.open(Clerk.Opening(segmentSize: 900 << (round % 3 * 6))) else {
        return "it cannot be opened"
      }
      for _ in 0..<Int.random(in: 1...4, using: &dice) { office.save("W\(round)", by: clerk) }
      while clerk.journal.idle() {}
      clerk.process.die()
    }
    for error in office.errors where error != .notSaved(.diskFull) { return "it says \(error)" }
    office.machine.disk.capacity = nil
    return Inspection(office: office).violation()
  }
}
