import Domain

/// Steps 3 to 8: on the newest state, with everything before it on the disk, or not at all.
extension Journal {
  /// Reads what others wrote and settles what dead ones left; the caller has the lock.
  func catchUp(_ visit: (Transaction) -> Void) throws(StorageError) {
    let isAtEnd = try checkSegment()
    let content = try reading { () throws(SystemError) in try head.read() }
    if !isAtEnd || content.place != scanner.complete { try readToEnd(content, visit) }
    // Before `HEAD` can speak of it.
    try synchronizeNames()
    if case .head(let head) = content {
      try settle(behind: head)
    } else {
      try rebuildHead()
    }
  }

  /// Step 3: the open file still is the segment, and still holds what was read from it.
  ///
  /// True when nothing follows, as far as its length and the next bytes tell.
  @discardableResult
  func checkSegment() throws(StorageError) -> Bool {
    guard let file = scanner.segment else { return false }
    let answer = try reading { () throws(SystemError) -> Bool? in try isLastLine(in: file) }
    if answer == nil { try reopenSegment() }
    return answer ?? false
  }

  /// Enough to see the line of somebody who died, or of somebody who does not ask.
  private static let lookAhead = 64

  /// Nil when the name means another file by now, or this one does not hold what was read.
  ///
  /// Of blanks that were seen before only the first are looked at again.
  private func isLastLine(in file: Descriptor) throws(SystemError) -> Bool? {
    let place = scanner.valid
    guard let named = try files.statusIfPresent(file.path), let opened = scanner.identity,
      named.isSameFile(as: opened), named.links == 1, named.size >= place.offset
    else { return nil }
    let before = min(place.offset, LineFrame.closingSize + 1)
    let bytes = try files.read(file, at: place.offset - before, count: before + Self.lookAhead)
    let closing = Array(bytes.prefix(before))
    let isHeld = place.offset == 0 || LineFrame.chain(inClosing: closing) == place.chain
    guard isHeld else { return nil }
    let isKnown = !scanner.isSealed && named.size == max(place.offset, scanner.blankTo)
    return isKnown && Blanks.are(bytes[before...])
  }

  /// Somebody put another file in its place, such as an editor saving: it will do if everything
  /// that was read stands in it unchanged.
  private func reopenSegment() throws(StorageError) {
    let place = scanner.valid
    let path = layout.segment(place.segment)
    scanner.close()
    let isSame = try reading { () throws(SystemError) -> Bool? in
      guard let file = try files.openIfPresent(path, .reading) else { return nil }
      defer { files.close(file) }
      return try files.holdsAll(before: place, in: file)
    }
    if isSame == true { return }
    let isShorter = try readHead().map { $0.place.isBefore(place) } ?? false
    if isSame == nil, !isShorter { throw refuse(.init(file: path, kind: .noSuchFile)) }
    throw refuse(.init(file: path, byte: place.offset, kind: .replaced))
  }

  /// Steps 4, 5 and 7.
  private func readToEnd(
    _ content: HeadFile.Content, _ visit: (Transaction) -> Void
  ) throws(StorageError) {
    let acknowledged: Place? = if case .head(let head) = content { head.place } else { nil }
    let start = scanner.valid
    defer { noteBytes(since: start) }
    if let acknowledged { _ = try scan(to: acknowledged, visit) }
    if try !checkSegment() { try readTail(acknowledged, visit) }
    if let acknowledged { try require(acknowledged) }
  }

  /// Takes in what stands behind `HEAD`, or puts it aside.
  func readTail(
    _ acknowledged: Place?, _ visit: (Transaction) -> Void
  ) throws(StorageError) {
    switch try scan(visit) {
    case .invalid(let found): try judgeTail(found, acknowledged, visit)
    case .clean, .limit, .paused: break
    }
  }

  /// Step 5: what `HEAD` acknowledges is in the journal, and is the very record it speaks of.
  private func require(_ acknowledged: Place) throws(StorageError) {
    guard scanner.complete != acknowledged else { return }
    guard scanner.complete.seq >= acknowledged.seq else {
      throw refuse(acknowledgedLost(Head(place: acknowledged, boot: bootID)))
    }
    let isSame = try reading { () throws(SystemError) -> Bool in
      let file = try files.open(layout.segment(acknowledged.segment), .reading)
      defer { files.close(file) }
      return try files.holds(acknowledged, in: file)
    }
    if !isSame { throw refuse(scanner.forked(from: acknowledged)) }
  }

  func noteBytes(since start: Place) {
    let segments = scanner.valid.segment - start.segment
    snapshots.note(journalBytes: scanner.valid.offset - start.offset + segments * segmentSize)
  }

  /// Step 7: the table of verdicts.
  private func judgeTail(
    _ found: StorageError.Damage, _ acknowledged: Place?, _ visit: (Transaction) -> Void
  ) throws(StorageError) {
    // Behind a seal nobody ever writes, so this is no tail.
    if scanner.isSealed, try hasNextSegment() { throw refuse(found) }
    // Without a `HEAD` nobody can say that the bytes were never acknowledged.
    let isAcknowledged = acknowledged.map(scanner.valid.isBefore) ?? true
    let tail = try tailBytes()
    let verdict = tail.withUnsafeBufferPointer {
      TailVerdict(
        of: $0, damage: found, next: scanner.valid.seq + 1, isAcknowledged: isAcknowledged)
    }
    switch verdict {
    case .clean: break
    case .damaged(let damage): throw refuse(damage)
    case .missingNewline: try addNewline(behind: tail.count, visit)
    case .torn:
      if try hasNextSegment() { throw refuse(found) }
      try quarantine(Blanks.text(of: tail))
    }
  }

  private func tailBytes() throws(StorageError) -> [UInt8] {
    try reading { () throws(SystemError) in
      guard let file = scanner.segment else { return [] }
      return try files.tail(of: file, behind: scanner.valid.offset)
    }
  }

  private func hasNextSegment() throws(StorageError) -> Bool {
    try reading { () throws(SystemError) in
      try files.statusIfPresent(layout.segment(scanner.valid.segment + 1)) != nil
    }
  }

  /// Remembers that nothing may be written any more.
  private func refuse(_ found: StorageError.Damage) -> StorageError {
    damage = found
    return .corrupt(found)
  }
}

extension Files {
  /// What stands behind a place, without the blanks at its end; of very much only the beginning.
  func tail(of segment: Descriptor, behind offset: Int) throws(SystemError) -> [UInt8] {
    let size = try status(of: segment).size - offset
    let bytes = try read(segment, at: offset, count: min(size, TailVerdict.longestRead))
    return bytes.count < size ? bytes : Blanks.trimmed(bytes)
  }

  /// Whether a segment holds, line by line and link by link, what leads to a place.
  func holdsAll(before place: Place, in file: Descriptor) throws(SystemError) -> Bool {
    var window = try LineWindow(self, file, from: 0)
    var chain: ChainHash?
    while window.offset < place.offset, let range = try window.next() {
      let link = window.withLine(range) { line -> ChainHash? in
        guard let frame = try? LineFrame(line) else { return nil }
        return chain.map { $0.next(frame.body) == frame.chain } ?? true ? frame.chain : nil
      }
      guard let link else { return false }
      chain = link
    }
    return window.offset == place.offset && chain == place.chain
  }
}
