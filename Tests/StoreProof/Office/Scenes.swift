import Domain
import JournalStore

extension Scene {
  /// Every way through commit, rotation, adoption, repair, snapshots and creation.
  static let all: [Scene] =
    [
      commit, opening, catchingUp, retry, rotation, adoption, openedAdoption, unsyncedTail,
      halfSealed, unnamedSegment, repair, missingNewline, lostHead, emptiedHead, newBoot, snapshot,
      creation, onBlanks, withoutBlanks, repairOnBlanks, missingNewlineOnBlanks, adoptionOnBlanks,
      litteredBlanks,
    ] + deeds

  /// Actions of several lines, which cost a hundred times as much to try.
  static let groups: [Scene] = [group, abortedGroup]

  private static let segment = "000001.jsonl"
  private static let small = Clerk.Opening(segmentSize: 900)

  private static let commit = Scene(name: "commit", isOpen: true)
  private static let opening = Scene(name: "opening and commit")

  private static let catchingUp = Scene(
    name: "catching up", isOpen: true,
    meanwhile: { (office) throws(StorageError) in
      let other = try office.open(Clerk.Opening(pid: 78))
      for document in ["W1", "W4"] { office.save(document, by: other) }
      other.journal.close()
    })

  private static let retry = Scene(
    name: "asking again", isOpen: true,
    work: { office, clerk in
      guard let last = office.promises.actions.last else { return }
      office.answer(last, by: clerk)
      office.save("W1", by: clerk)
    })

  private static let rotation = Scene(
    name: "rotation", opening: small, isOpen: true,
    work: { office, clerk in
      for document in ["W1", "W2", "W3", "W4"] { office.save(document, by: clerk) }
    })

  private static let adoption = Scene(
    name: "adoption", isOpen: true, meanwhile: killed(at: .write, on: "HEAD"))

  private static let openedAdoption = Scene(
    name: "adoption at opening", before: first(then: killed(at: .synchronize, on: segment)))

  private static let unsyncedTail = Scene(
    name: "adoption after a failed sync", isOpen: true, meanwhile: failedSync)

  /// The first fsync of `000001.jsonl` in a rotation is that of its seal.
  private static let halfSealed = Scene(
    name: "adoption of a seal", opening: small, isOpen: true,
    meanwhile: killed(at: .synchronize, on: segment, segmentSize: 900))

  private static let unnamedSegment = Scene(
    name: "adoption of a new segment", opening: small, isOpen: true,
    meanwhile: killed(at: .synchronize, on: "/journal", segmentSize: 900))

  private static let repair = Scene(
    name: "repair of a torn tail",
    before: first(then: killed(at: .write, on: segment, .deathMidway)))

  private static let missingNewline = Scene(
    name: "repair of a missing LF",
    before: first(then: killed(at: .write, on: segment, .deathBefore(last: 1))))

  private static let onBlanks = Scene(name: "commit on blanks", before: laidOffice, isOpen: true)

  private static let withoutBlanks = Scene(
    name: "commit without blanks", opening: Clerk.Opening(blanks: 0), isOpen: true)

  private static let repairOnBlanks = Scene(
    name: "repair of a tail torn on blanks",
    before: first(laidOffice, then: killed(at: .write, on: segment, .deathMidway)))

  private static let missingNewlineOnBlanks = Scene(
    name: "repair of a missing LF on blanks",
    before: first(laidOffice, then: killed(at: .write, on: segment, .deathBefore(last: 1))))

  private static let adoptionOnBlanks = Scene(
    name: "adoption on blanks", before: laidOffice, isOpen: true,
    meanwhile: killed(at: .synchronize, on: segment))

  /// What a power cut leaves of a line whose first sectors it lost.
  private static let litteredBlanks = Scene(
    name: "repair of blanks with something in them",
    before: first(
      laidOffice,
      then: { (office) throws(StorageError) in
        let path = "\(Office.path)/journal/\(segment)"
        guard var bytes = office.machine.disk[path], bytes.count > 2000 else { return }
        bytes.replaceSubrange(bytes.count - 2000..<bytes.count - 1995, with: Array("\"}]}\n".utf8))
        office.machine.put(bytes, in: path)
      }))

  private static let lostHead = Scene(
    name: "HEAD lost",
    before: { (office) throws(StorageError) in
      try foundOffice(office)
      office.machine.remove("\(Office.path)/HEAD")
    })

  private static let emptiedHead = Scene(
    name: "HEAD emptied",
    before: { (office) throws(StorageError) in
      try foundOffice(office)
      office.machine.put([], in: "\(Office.path)/HEAD")
    })

  private static let newBoot = Scene(
    name: "first change after a new start",
    before: { (office) throws(StorageError) in
      try foundOffice(office)
      office.start()
    })

  /// Segments smaller than its own make a session think that much has come since the last snapshot.
  private static let snapshot = Scene(
    name: "snapshot",
    before: { (office) throws(StorageError) in
      try foundOffice(office)
      let clerk = try office.open(small)
      for document in ["W1", "W2", "W3", "W4", "W5"] { office.save(document, by: clerk) }
      clerk.journal.close()
    },
    work: { office, clerk in
      while clerk.journal.idle() {}
      office.save("W1", by: clerk)
    })

  private static let creation = Scene(
    name: "creation", before: { _ in },
    work: { office, clerk in office.save("W1", by: clerk) }, creates: true)

  private static let group = Scene(
    name: "a group of lines", isOpen: true,
    work: { office, clerk in office.save("W1", bulk: 26, by: clerk) })

  private static let abortedGroup = Scene(
    name: "abort of a group",
    before: { (office) throws(StorageError) in
      try foundOffice(office)
      let clerk = try office.open(Clerk.Opening(pid: 78))
      var lines = 0
      clerk.process.fate = { call, name in
        guard call == .write, name.hasSuffix(segment) else { return .done }
        lines += 1
        return lines == 2 ? .death : .done
      }
      office.save("W2", bulk: 26, by: clerk)
    })
}
