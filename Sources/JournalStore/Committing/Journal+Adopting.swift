import Domain

/// Steps 6 to 8: what a dead writer left behind `HEAD` becomes part of the ledger, or is put aside.
extension Journal {
  /// Makes sure that everything valid is on the disk and acknowledged.
  func settle(behind head: Head) throws(StorageError) {
    let isBehind = head.place.isBefore(scanner.valid)
    // Where nobody can tell one start of the machine from another, each may be a new one.
    let isSameBoot = head.boot == bootID && !bootID.isEmpty
    guard isBehind || !isSameBoot || scanner.group.isOpen else { return }
    if isBehind, isSameBoot { try rewrite(from: head.place) }
    try synchronizeSegments(from: head.place.segment)
    try abortOpenGroup()
    // Also signs a new start of the machine, before anything of this one can be left unsynced.
    try writeHead()
  }

  /// Without a `HEAD` everything valid counts, because any of it may have been acknowledged.
  func rebuildHead() throws(StorageError) {
    try synchronizeSegments(from: scanner.valid.segment)
    try abortOpenGroup()
    try writeHead()
    notice(.headRebuilt)
  }

  /// Writes unacknowledged bytes again: after a sync that failed, or never came, the page cache
  /// would call them clean and a second sync would do nothing.
  ///
  /// Only within one start of the machine, when `HEAD` is exact: acknowledged bytes must not be
  /// touched, lest a power cut tears them.
  private func rewrite(from place: Place) throws(StorageError) {
    for number in place.segment...scanner.valid.segment {
      let start = number == place.segment ? place.offset : 0
      try writing { () throws(SystemError) in
        let file = try files.open(layout.segment(number), .overwriting)
        defer { files.close(file) }
        let size = try files.status(of: file).size
        let end = number == scanner.valid.segment ? scanner.valid.offset : size
        try files.overwrite(
          file, at: start, with: files.read(file, at: start, count: end - start))
      }
    }
  }

  private func synchronizeSegments(from first: Int) throws(StorageError) {
    for number in first...scanner.valid.segment {
      let file = try reading { () throws(SystemError) in
        try files.open(layout.segment(number), .overwriting)
      }
      defer { files.close(file) }
      try synchronize(file) { .readOnly(.frozen(why: $0)) }
    }
  }

  /// A group whose writer died will never be complete; readers learn it from a line of its own.
  private func abortOpenGroup() throws(StorageError) {
    guard let group = scanner.group.group else { return }
    let stamp = LineStamp(
      at: newestStamp, by: "", uid: writer.uid, host: writer.host, cid: "", why: "group.abort")
    let line = JournalLine(
      seq: scanner.valid.seq + 1, stamp: stamp,
      group: LineGroup(id: group.id, index: 0, count: group.count), changes: [])
    try write([line.closed(after: scanner.valid.chain)])
    scanner.moved(to: scanner.valid)
  }

  func writeHead() throws(StorageError) {
    try writing { () throws(SystemError) in
      try head.write(Head(place: scanner.complete, boot: bootID))
    }
  }

  /// A whole record that lacks its LF gets it, and counts.
  func addNewline(
    behind count: Int, _ visit: (Transaction) -> Void
  ) throws(StorageError) {
    guard let file = scanner.segment else { return }
    try writing { () throws(SystemError) in
      try files.overwrite(file, at: scanner.valid.offset + count, with: [UInt8(ascii: "\n")])
    }
    _ = try scan(visit)
  }

  /// Copies the end of a cut-off write to where people can look at it, and takes it away.
  func quarantine(_ tail: [UInt8]) throws(StorageError) {
    guard let file = scanner.segment else { return }
    let place = scanner.valid
    let name = "\(place.segment)-\(place.offset)-\(UInt32.random(in: .min ... .max).hexDigits)"
    try writing { () throws(SystemError) in
      try makeQuarantine()
      try files.publish(tail, as: "\(layout.quarantine)/\(name)", in: layout.quarantine)
      try files.truncate(file, to: place.offset)
    }
    scanner.remember(blankTo: place.offset)
    try synchronize(file) { .readOnly(.frozen(why: $0)) }
    notice(
      .tornTail(savedAs: "quarantine/\(name)", bytes: tail.count, excerpt: Excerpt.of(tail)))
  }

  func makeQuarantine() throws(SystemError) {
    try files.makeDirectoryIfMissing(layout.quarantine, in: layout.directory)
  }

  /// Step 8: names that another process made may not be on the disk yet: of the segment, and, once,
  /// of what stands beside the journal.
  func synchronizeNames() throws(StorageError) {
    guard syncedSegment != scanner.valid.segment else { return }
    do {
      if syncedSegment == 0 { try files.synchronizeDirectory(layout.directory) }
      try files.synchronizeDirectory(layout.journal)
    } catch {
      throw freeze(error) { .readOnly(.frozen(why: $0)) }
    }
    syncedSegment = scanner.valid.segment
  }
}
