import JournalStore

extension Suite {
  /// B: each bit of a journal is flipped in turn, and of what stands beside it.
  package static let bitFlips = Suite(letter: "B", title: "every bit flipped") { trials in
    do {
      let archive = try Archive(changes: trials.isLong ? 100 : 6, bug: trials.bug)
      for path in archive.segments + ["\(Office.path)/HEAD"] {
        flip(path, of: archive, &trials)
      }
      try flipSnapshot(&trials)
    } catch {
      trials.note("\(error)", in: "before")
    }
  }

  /// A snapshot that is not as it was written is not believed, so everything is shown.
  private static func flipSnapshot(_ trials: inout Trials) throws {
    let archive = try Archive(
      changes: 12, opening: Clerk.Opening(segmentSize: 900), bug: trials.bug)
    let clerk = try archive.office.open()
    while clerk.journal.idle() {}
    clerk.journal.close()
    try require(archive.office.machine.disk[snapshot] != nil, "no snapshot was made")
    flip(snapshot, of: archive, &trials)
  }

  private static let snapshot = "\(Office.path)/snapshot/12.jsonl"

  private static func flip(_ path: String, of archive: Archive, _ trials: inout Trials) {
    guard let bytes = archive.office.machine.disk[path] else { return }
    let step = trials.isLong ? 1 : 37
    for bit in stride(from: 0, to: bytes.count * 8, by: step)
    where !trials.isOver && trials.isMine() {
      var flipped = bytes
      flipped[bit / 8] ^= 1 << UInt8(bit % 8)
      let office = archive.with(flipped, in: path)
      trials.note(archive.violation(in: office), in: "bit \(bit % 8) of byte \(bit / 8) in \(path)")
    }
  }
}
