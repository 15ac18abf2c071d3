import Domain

/// Step 11: a segment that is full is sealed, and the next one begun.
extension Journal {
  /// Makes sure that the current segment takes `size` more bytes.
  ///
  /// A transaction never spans segments, so one that is larger than a segment makes a larger one.
  func makeRoom(for size: Int) throws(StorageError) {
    let holdsRecords = scanner.valid.line > 1
    if !scanner.isSealed {
      guard holdsRecords, scanner.valid.offset + size > segmentSize else { return }
      try seal()
    }
    try beginSegment()
  }

  private func seal() throws(StorageError) {
    guard let file = scanner.segment else { throw .readOnly(.noWriter) }
    let place = scanner.valid
    let line = SegmentSeal(segment: place.segment, last: place.seq).closed(after: place.chain)
    let end = place.after(line.bytes.count, chain: line.chain)
    // Also what the seal does not reach is looked at before it is cut off.
    try requireBlanks(.max, in: file)
    try put(line.bytes, in: file, at: place.offset, elseCutTo: place.offset)
    try checkSize(max(end.offset, scanner.blankTo), of: file)
    try writing { () throws(SystemError) in try files.truncate(file, to: end.offset) }
    try synchronize(file) { .outcomeUnknown($0) }
    scanner.sealed(at: end)
  }

  /// The new segment appears whole or not at all, and never in the place of another.
  private func beginSegment() throws(StorageError) {
    let place = scanner.valid.nextSegment
    let header = SegmentHeader(
      segment: place.segment, store: format.store, first: place.seq + 1, at: newestStamp)
    let line = header.closed(after: place.chain)
    do {
      try files.publish(line.bytes, as: layout.segment(place.segment), in: layout.journal)
    } catch {
      if error.call == .synchronize { throw freeze(error) { .outcomeUnknown($0) } }
      throw StorageError(writing: error)
    }
    try open(header, line)
  }

  private func open(_ header: SegmentHeader, _ line: ClosedLine) throws(StorageError) {
    // Read back like any other segment, so that what follows is written behind what is there.
    let end = try scan { _ in }
    guard end == .clean, scanner.valid.segment == header.segment,
      scanner.valid.chain == line.chain
    else { throw .corrupt(scanner.damage(.replaced)) }
    syncedSegment = header.segment
  }
}
