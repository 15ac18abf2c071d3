import Domain

extension Journal {
  /// Takes in what others recorded since, up to `HEAD`; costs one small read when there is nothing.
  package func refresh(_ visit: (Transaction) -> Void) throws(StorageError) {
    if let watch { files.drain(watch) }
    if let damage { throw .corrupt(damage) }
    guard let head = try readHead(), head.place != scanner.complete else { return }
    // Also where HEAD is behind what was read: a restored journal may have lost some of it.
    try checkSegment()
    guard head.place.seq > seq else { return }
    let end = try scan(to: head.place, visit)
    switch end {
    case .limit: return
    case .invalid(let found): damage = found
    case .clean, .paused: damage = acknowledgedLost(head)
    }
    if let damage { throw .corrupt(damage) }
  }

  /// The descriptor that becomes readable when somebody may have recorded something.
  package var wakeUp: Int32? { watch?.number }

  /// Visits what was recorded after `seq`, oldest first.
  package func transactions(
    after seq: Int, _ visit: (Transaction) -> Void
  ) throws(StorageError) {
    let end = try acknowledgedEnd()
    var reader = makeReader(from: try place(before: seq + 1, end))
    defer { reader.close() }
    try readAll(&reader, to: end) { if $0.seq > seq { visit($0) } }
  }

  /// Whatever is acknowledged by now, also where this session has not taken it in yet.
  private func acknowledgedEnd() throws(StorageError) -> Place {
    guard let head = try readHead(), head.place.seq > seq else { return scanner.complete }
    return head.place
  }

  private func readAll(
    _ reader: inout JournalScanner, to limit: Place, _ visit: (Transaction) -> Void
  ) throws(StorageError) {
    let end = try reading { () throws(SystemError) in
      try reader.scan(to: limit, visit: visit)
    }
    if case .invalid(let found) = end { throw .corrupt(found) }
  }

  private func makeReader(from place: Place) -> JournalScanner {
    JournalScanner(files, layout, store: format.store, from: place)
  }

  /// The beginning of the newest segment that begins with a record up to `seq`.
  private func place(before seq: Int, _ end: Place) throws(StorageError) -> Place {
    try reading { () throws(SystemError) in
      for number in stride(from: end.segment, to: 1, by: -1) {
        guard let (header, chain) = try files.segmentHeader(layout.segment(number)) else {
          continue
        }
        if header.first <= seq {
          return Place(
            segment: number, offset: 0, line: 0, seq: header.first - 1, chain: chain)
        }
      }
      return .start
    }
  }

  func makeScanner(from place: Place) -> JournalScanner {
    JournalScanner(
      files, layout, store: format.store, from: place,
      purpose: restriction == nil ? .overwriting : .reading)
  }

  /// Reads on and takes note of what is found.
  func scan(
    to limit: Place? = nil, _ visit: (Transaction) -> Void
  ) throws(StorageError) -> JournalScanner.End {
    try reading { () throws(SystemError) in
      // Out of the class while it runs: the visitor may ask the journal for a revision.
      var scanner = scanner
      defer { self.scanner = scanner }
      return try scanner.scan(to: limit) { transaction in
        note(transaction)
        visit(transaction)
      }
    }
  }

  /// Nil when it is missing or not as written; told apart where that matters.
  func readHead() throws(StorageError) -> Head? {
    let content = try reading { () throws(SystemError) in try head.read() }
    guard case .head(let found) = content else { return nil }
    return found
  }

  func acknowledgedLost(_ head: Head) -> StorageError.Damage {
    scanner.damage(
      .acknowledgedLost, expected: "\(head.place.seq)", found: "\(scanner.complete.seq)")
  }
}

extension Files {
  /// The header a segment begins with, and its link; nil when it has none.
  func segmentHeader(_ path: String) throws(SystemError) -> (SegmentHeader, ChainHash)? {
    let file = try open(path, .reading)
    defer { close(file) }
    var window = try LineWindow(self, file, from: 0)
    guard let range = try window.next() else { return nil }
    return window.withLine(range) { line in
      guard let frame = try? LineFrame(line), case .header(let header)? = try? LineContent(line)
      else { return nil }
      return (header, frame.chain)
    }
  }
}
