import Domain

extension Journal {
  /// Opens a store and hands over all that is recorded: each document as a snapshot has it, then
  /// every change since, in their order.
  ///
  /// Starts from the newest snapshot that can be believed and reads the journal behind it, checking
  /// every line; what is handed over counts once this returns. Damage behind the snapshot does not keep it from being opened: what comes before
  /// is shown, and every write is refused. Throws `readOnly` for a format too new to read,
  /// `corrupt` when nothing can be shown.
  package static func open(
    _ directory: String, mode: JournalMode = .readWrite, writer: WriterIdentity,
    files: any Files = SystemFiles(), segmentSize: Int = 8 << 20, blanks: Int = Blanks.usual,
    visit: (DocumentChange) -> Void
  ) throws(StorageError) -> Journal {
    let opening = try Opening(directory, mode: mode, writer: writer, files: files)
    let journal = Journal(opening, segmentSize: segmentSize, blanks: blanks)
    try journal.load(visit)
    return journal
  }

  private func load(_ visit: (DocumentChange) -> Void) throws(StorageError) {
    try beginAtSnapshot(visit)
    try readTail { $0.changes.forEach(visit) }
    if restriction == nil { try recover { $0.changes.forEach(visit) } }
    watch = try? files.watch(layout.head)
    verifier = ChainVerifier(files, layout, to: scanner.complete)
    warnOfLittleRoom()
    warnOfWrongModes()
  }

  private func beginAtSnapshot(_ visit: (DocumentChange) -> Void) throws(StorageError) {
    let (snapshot, isLost) = snapshots.choose(store: format.store)
    if isLost { notice(.snapshotsLost) }
    try checkSegments(from: snapshot?.header.place.segment ?? 1)
    guard var snapshot else { return }
    scanner = makeScanner(from: snapshot.header.place)
    coveredBy = snapshot.header.place
    newestStamp = snapshot.header.newestStamp
    // About as many documents as there are: to grow to them would move each several times.
    revisions.reserveCapacity(snapshot.size / 256)
    while let (line, _) = snapshot.next() { take(line, visit) }
  }

  private func take(_ line: SnapshotReader.Line, _ visit: (DocumentChange) -> Void) {
    switch line {
    case .action(let cid, let seq): recent.add(cid, seq: seq)
    case .document(let document):
      revisions[document.key] = document.revision
      visit(
        DocumentChange(
          key: document.key, base: 0, revision: document.revision, set: document.value, old: [:]))
    }
  }

  /// Every segment must be there, from the first to the newest.
  private func checkSegments(from needed: Int) throws(StorageError) {
    let numbers = try reading { () throws(SystemError) in try files.numbers(in: layout.journal) }
    let newest = max(numbers.last ?? 1, needed)
    for number in 1...newest where !numbers.contains(number) {
      let missing = StorageError.Damage(file: layout.segment(number), kind: .noSuchFile)
      if number >= needed { throw .corrupt(missing) }
      notice(.damagedButCovered(missing))
    }
  }

  /// Reads up to `HEAD`; without a `HEAD`, whatever is valid.
  private func readTail(_ visit: (Transaction) -> Void) throws(StorageError) {
    let head = try readHead()
    let start = scanner.valid
    let end = try scan(to: head?.place, visit)
    if let head, end != .limit { damage = acknowledgedLost(head) }
    if case .invalid(let found) = end { damage = found }
    if let damage, scanner.complete.offset == 0 { throw .corrupt(damage) }
    noteBytes(since: start)
  }

  /// Takes care of what a dead writer left behind `HEAD`, unless somebody is just writing.
  ///
  /// Also judges what was found wrong, now that nobody else can be in the middle of a write.
  private func recover(_ visit: (Transaction) -> Void) throws(StorageError) {
    guard try !isFrozen(), try hasTail(), let lock, try lock.takeAtOnce() else { return }
    files.holdSignals()
    defer {
      lock.giveBack()
      files.letSignalsThrough()
    }
    do {
      try catchUp(visit)
      damage = nil
    } catch .corrupt(let found) {
      damage = found
    } catch {
      // Reading goes on; the next save runs into the same and says it.
    }
  }

  private func isFrozen() throws(StorageError) -> Bool {
    try reading { () throws(SystemError) in try frozenMark() } != nil
  }

  private func hasTail() throws(StorageError) -> Bool {
    guard let head = try readHead() else { return true }
    return try reading { () throws(SystemError) in
      let next = layout.segment(scanner.valid.segment + 1)
      if try files.statusIfPresent(next) != nil { return true }
      if head.place.offset < scanner.valid.offset { return true }
      // While it is looked at somebody may cut it: whoever has the lock then knows.
      return (try? scanner.isAtEnd()) != true
    }
  }

  private func warnOfWrongModes() {
    let segment = layout.segment(scanner.valid.segment)
    for damage in WrongModes(files: files, layout: layout).damages([segment]) {
      notice(.wrongMode(damage))
    }
  }

  func warnOfLittleRoom() {
    guard let free = freeBytes(), free < Reserve.littleRoom else { return }
    notice(.littleRoom(mebibytes: free >> 20))
  }
}
