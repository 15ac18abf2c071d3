import Domain

/// Makes an empty store.
///
/// `FORMAT` comes last: a directory that has it is a complete store, and a creation that was cut
/// off is gone on with.
struct StoreCreation {
  private let layout: StoreLayout
  private let files: any Files
  private let instant: Instant

  init(_ directory: String, _ files: any Files, at instant: Instant) {
    layout = StoreLayout(directory: directory)
    self.files = files
    self.instant = instant
  }

  /// False when there is a store already; it is left as it is.
  func run() throws(StorageError) -> Bool {
    guard try isAbsent() else { return false }
    let lock = try writing { () throws(SystemError) in
      try makeDirectories()
      return try StoreLock(files, layout.lock, .thisProcess)
    }
    defer { lock.close() }
    try lock.take()
    // Somebody else may have made it meanwhile.
    guard try isAbsent() else { return false }
    try writing { () throws(SystemError) in
      let store = try beginJournal(makeUUID())
      let format = StoreFormat(store: store, created: instant.iso)
      try files.publish(format.bytes, as: layout.format, in: layout.directory)
    }
    return true
  }

  private func isAbsent() throws(StorageError) -> Bool {
    do throws(SystemError) {
      if try files.statusIfPresent(layout.format) != nil { return false }
      if try files.holdsRecords(layout) { throw SystemError.missing(layout.format) }
      return true
    } catch {
      throw StorageError(reading: error)
    }
  }

  private func makeDirectories() throws(SystemError) {
    // Without its own name on the disk, nothing in it can be found after a power cut.
    try files.makeDirectoryIfMissing(layout.directory, in: layout.parent)
    for path in [layout.journal, layout.snapshots, layout.quarantine, layout.privateFolder] {
      try files.makeDirectoryIfMissing(path)
    }
    try files.synchronizeDirectory(layout.directory)
  }

  /// Makes what is missing of the journal and its companions; returns whose journal it is.
  private func beginJournal(_ fresh: String) throws(SystemError) -> String {
    files.close(try files.open(layout.privateValues, .creating))
    try files.synchronizeDirectory(layout.privateFolder)
    try Reserve(files, layout.reserve).fill()
    if let store = try storeOfFirstSegment() { return store }
    let header = SegmentHeader(segment: 1, store: fresh, first: 1, at: instant)
    let line = header.closed(after: .start)
    try files.publish(line.bytes, as: layout.segment(1), in: layout.journal)
    try writeHead(behind: line)
    return fresh
  }

  private func storeOfFirstSegment() throws(SystemError) -> String? {
    guard let bytes = try files.contents(layout.segment(1)) else { return nil }
    let content = bytes.dropLast().withUnsafeBufferPointer { try? LineContent($0) }
    guard case .header(let header)? = content else { return nil }
    // Whoever made it may have died before its name was on the disk.
    try files.synchronizeDirectory(layout.journal)
    try writeHead(behind: header.closed(after: .start))
    return header.store
  }

  private func writeHead(behind line: ClosedLine) throws(SystemError) {
    let place = Place.start.after(line.bytes.count, chain: line.chain)
    let head = HeadFile(files, layout, isWritable: true)
    try head.write(Head(place: place, boot: files.bootID()))
    head.settle()
    head.close()
  }
}

extension Journal {
  /// Makes an empty store in a directory; false when there is a store already.
  package static func create(
    _ directory: String, files: any Files = SystemFiles(), at instant: Instant
  ) throws(StorageError) -> Bool {
    try StoreCreation(directory, files, at: instant).run()
  }
}
