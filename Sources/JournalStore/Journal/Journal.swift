import Domain

/// The store of one directory: an append-only journal of documents that many processes write.
///
/// It knows documents and merge patches, never what they mean. Everything beside `journal/` can be
/// made again from it. A transaction counts once its bytes are synced; `HEAD` tells readers, who
/// take no lock, up to where. Whoever has the lock first reads what others wrote, so a decision is
/// always made on the newest state (storage.md 1 and 2 tell the whole protocol; unlike there a line
/// overwrites `Blanks` laid down before, so the bytes, not the length, tell that nobody else wrote).
///
/// Deliberately absent: rules, a second thread, memory-mapped files, and any way to change or
/// delete a record.
package final class Journal {
  package let directory: String
  let files: any Files
  let layout: StoreLayout
  let writer: WriterIdentity
  /// Bytes after which a segment is sealed.
  let segmentSize: Int
  /// How many blanks are laid down at once; none is as safe and slower.
  let blanks: Int
  let bootID: String

  var format: StoreFormat
  var formatStatus: FileStatus?
  var scanner: JournalScanner
  let lock: StoreLock?
  let head: HeadFile
  var watch: Descriptor?
  /// Why this process never writes, whatever others do.
  var restriction: StorageError.ReadOnly?
  /// What was found damaged behind the last snapshot; refuses every write.
  var damage: StorageError.Damage?
  package internal(set) var notices: [StorageStatus.Notice] = []

  /// The revision of every document.
  var revisions: [DocumentKey: Int] = [:]
  var recent = RecentActions()
  var newestStamp = Instant.epoch
  /// The segment whose name in the directory is known to be on the disk.
  var syncedSegment = 0
  var snapshots: SnapshotKeeper

  private var isClosed = false
  var isReserveSeenTo = false
  /// Runs while nobody types; nil once everything was verified.
  var verifier: ChainVerifier?
  /// Where the snapshot began that this process started from.
  var coveredBy = Place.start

  init(_ opening: Opening, segmentSize: Int, blanks: Int) {
    directory = opening.layout.directory
    files = opening.files
    layout = opening.layout
    writer = opening.writer
    self.segmentSize = segmentSize
    self.blanks = blanks
    bootID = opening.files.bootID()
    format = opening.format
    formatStatus = opening.formatStatus
    lock = opening.lock
    restriction = opening.restriction
    head = HeadFile(files, layout, isWritable: opening.restriction == nil)
    scanner = JournalScanner(
      files, layout, store: format.store,
      purpose: opening.restriction == nil ? .overwriting : .reading)
    snapshots = SnapshotKeeper(files, layout)
  }

  deinit { close() }

  /// The last record that is shown.
  package var seq: Int { scanner.complete.seq }

  /// Why nothing can be saved at the moment; nil when it can.
  package var readOnly: StorageError.ReadOnly? {
    if let restriction { return restriction }
    if let damage { return .damaged(damage) }
    return (try? frozenMark()).flatMap { $0 }.map { $0.reason(in: layout.frozen) }
  }

  package func revision(of key: DocumentKey) -> Int { revisions[key] ?? 0 }

  /// When the newest record was made; nil in an empty store.
  package var lastRecorded: Instant? { seq > 0 ? newestStamp : nil }

  /// Stops saving: the caller met something recorded that it does not understand.
  package func restrict(_ reason: StorageError.ReadOnly) {
    if restriction == nil { restriction = reason }
  }

  package func freeBytes() -> Int? { (try? files.volume(directory))?.freeBytes }

  func frozenMark() throws(SystemError) -> FrozenMark? {
    // Mostly there is none, and to ask for it costs half of trying to open it.
    guard try files.statusIfPresent(layout.frozen) != nil else { return nil }
    return try files.contents(layout.frozen).map(FrozenMark.init)
  }

  /// Takes note of a transaction before anybody else sees it.
  func note(_ transaction: Transaction) {
    for change in transaction.changes { revisions[change.key] = change.revision }
    recent.add(transaction.stamp.cid, seq: transaction.seq)
    newestStamp = max(newestStamp, transaction.stamp.at)
  }

  func notice(_ notice: StorageStatus.Notice) {
    if !notices.contains(notice) { notices.append(notice) }
  }

  /// Syncs what may be unsynced and lets go of the files; the journal is not used after it.
  package func close() {
    guard !isClosed else { return }
    isClosed = true
    head.settle()
    head.close()
    scanner.close()
    lock?.close()
    verifier?.close()
    if let watch { files.close(watch) }
  }
}
