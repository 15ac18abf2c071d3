import Domain

/// Chooses the snapshot to start from, and decides when a new one is worth making.
struct SnapshotKeeper {
  /// Reading this much journal takes less than a frame.
  private static let smallTail = 512 << 10

  private let files: any Files
  private let layout: StoreLayout
  /// The newest snapshot that can be believed: the record it stands behind and its size.
  private var newest: (seq: Int, size: Int) = (0, 0)
  /// Journal bytes behind it.
  private var tail = 0
  private var builder: SnapshotBuilder?
  /// A snapshot could not be made on top of the newest one, so that is looked at more closely.
  private var isDistrustful = false

  init(_ files: any Files, _ layout: StoreLayout) {
    self.files = files
    self.layout = layout
  }

  /// The newest snapshot that can be believed; `isLost` when there was one that cannot.
  ///
  /// With `verified` false the hash is not compared yet; reading to the end then tells. One that
  /// cannot be read is only a cache lost: the journal says the same, or says what is wrong.
  mutating func choose(
    store: String, verified: Bool = true
  ) -> (SnapshotReader?, isLost: Bool) {
    guard let seqs = try? files.numbers(in: layout.snapshots) else { return (nil, true) }
    var isLost = false
    for seq in seqs.reversed() {
      if let reader = try? believable(seq, store: store, verified) {
        newest = (seq, reader.size)
        return (reader, isLost)
      }
      isLost = true
    }
    return (nil, isLost)
  }

  mutating func note(journalBytes: Int) { tail += journalBytes }

  /// Whether replaying what came since takes longer than is pleasant at a start; grows with the
  /// snapshot, so that copying it is paid for by many changes.
  private var isDue: Bool { tail > max(SnapshotKeeper.smallTail, newest.size / 2) }

  /// One slice of making a snapshot; false when there is nothing to do.
  mutating func step(_ target: () -> SnapshotTarget) -> Bool {
    do {
      if builder == nil {
        guard isDue else { return false }
        builder = try begin(target())
      }
      if try builder?.step() == true { return true }
      builder = nil
      try prune()
    } catch {
      // It is a cache: without it the next start takes longer, and it is tried again later.
      builder?.abandon()
      isDistrustful = true
      builder = nil
      tail = 0
    }
    return false
  }

  private mutating func begin(_ target: SnapshotTarget) throws(SystemError) -> SnapshotBuilder {
    let old = choose(store: target.header.store, verified: isDistrustful).0
    newest.seq = target.header.place.seq
    tail = 0
    try files.makeDirectoryIfMissing(layout.snapshots, in: layout.directory)
    return try SnapshotBuilder(
      files, layout, old: old, target: target.header, actions: target.actions,
      draftName: target.draftName)
  }

  /// Keeps the two newest: the older one is there for the day the newer turns out to be damaged.
  private func prune() throws(SystemError) {
    for seq in try files.numbers(in: layout.snapshots).dropLast(2) {
      try files.remove(layout.snapshot(seq))
    }
  }

  /// A snapshot that is sound in itself and whose last record stands in the journal where it says.
  private func believable(
    _ seq: Int, store: String, _ verified: Bool
  ) throws(SystemError) -> SnapshotReader? {
    guard let bytes = try files.contents(layout.snapshot(seq)),
      let reader = verified ? SnapshotReader.verified(bytes) : SnapshotReader(bytes),
      reader.header.store == store,
      reader.header.place.seq == seq,
      let file = try files.openIfPresent(layout.segment(reader.header.place.segment), .reading)
    else { return nil }
    defer { files.close(file) }
    return try files.holds(reader.header.place, in: file) ? reader : nil
  }
}

/// What a snapshot is to stand for.
struct SnapshotTarget {
  var header: SnapshotFormat.Header
  var actions: [(cid: String, seq: Int)]
  var writer: WriterIdentity

  var draftName: String { "draft-\(writer.host)-\(writer.pid)" }
}

extension Files {
  /// Whether the line that ends at a place carries the place's link.
  func holds(_ place: Place, in segment: Descriptor) throws(SystemError) -> Bool {
    let closing = LineFrame.closingSize + 1
    guard place.offset >= closing else { return false }
    let bytes = try read(segment, at: place.offset - closing, count: closing)
    return LineFrame.chain(inClosing: bytes) == place.chain
  }
}
