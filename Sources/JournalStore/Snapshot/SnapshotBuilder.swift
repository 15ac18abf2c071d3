import Domain

/// Makes a new snapshot from the one before and the journal since, a little at a time.
///
/// Needs no lock: what it reads never changes, and it publishes under a name that says which record
/// it stands behind.
struct SnapshotBuilder {
  /// Bytes a step handles: about a millisecond's work, and never more than one line beyond.
  private static let bytesPerStep = 64 << 10
  /// Changes that are folded in as much time.
  private static let changesPerStep = 2000

  private enum Stage {
    case reading
    case copying
    case adding(Int)
    case closing
    case publishing
    case done
  }

  private let files: any Files
  private let layout: StoreLayout
  private let target: SnapshotFormat.Header
  private var scanner: JournalScanner
  private var old: SnapshotReader?
  /// Changes that were read; an import of thousands is not folded all at once.
  private var unfolded: ArraySlice<DocumentChange> = []
  private var fold = DocumentFold()
  private var output: SnapshotOutput
  private var stage = Stage.reading

  init(
    _ files: any Files, _ layout: StoreLayout, old: SnapshotReader?,
    target: SnapshotFormat.Header, actions: [(cid: String, seq: Int)], draftName: String
  ) throws(SystemError) {
    self.files = files
    self.layout = layout
    self.old = old
    self.target = target
    let start = old?.header.place ?? .start
    scanner = JournalScanner(files, layout, store: target.store, from: start)
    output = try SnapshotOutput(files, path: "\(layout.snapshots)/\(draftName)")
    output.add(SnapshotFormat.line(target))
    for action in actions { output.add(SnapshotFormat.line(cid: action.cid, seq: action.seq)) }
  }

  /// Does the next bit; false once the snapshot stands, or cannot be made.
  mutating func step() throws(SystemError) -> Bool {
    switch stage {
    case _ where !unfolded.isEmpty: foldSome()
    case .reading: try read()
    case .copying: try copy()
    case .adding(let index): try add(from: index)
    case .closing: try close()
    case .publishing: try publish()
    case .done: return false
    }
    return true
  }

  private mutating func read() throws(SystemError) {
    var changes: [DocumentChange] = []
    let end = try scanner.scan(to: target.place, atMost: Self.bytesPerStep) {
      // The changes of an import are many: they are taken over, not copied.
      if changes.isEmpty { changes = $0.changes } else { changes += $0.changes }
    }
    unfolded = changes[...]
    switch end {
    case .paused: break
    case .limit: stage = .copying
    case .clean, .invalid: throw SystemError.missing(layout.segment(scanner.valid.segment))
    }
  }

  private mutating func foldSome() {
    fold.add(unfolded.prefix(Self.changesPerStep))
    unfolded = unfolded.dropFirst(Self.changesPerStep)
  }

  private mutating func copy() throws(SystemError) {
    var rest = Self.bytesPerStep
    while rest > 0 {
      guard let (line, bytes) = old?.next() else { return try finishCopying() }
      rest -= bytes.count
      if case .document(let document) = line { copy(document, bytes) }
    }
    try output.flush()
  }

  private mutating func copy(_ document: Document, _ bytes: ArraySlice<UInt8>) {
    guard let changes = fold.takeChanges(of: document.key) else {
      output.addDocument(bytes)
      return
    }
    var document = document
    for change in changes { document.apply(change) }
    if !document.isGone { output.addDocument(SnapshotFormat.line(document)) }
  }

  /// A copy of a damaged snapshot would bear a hash that calls it sound.
  private mutating func finishCopying() throws(SystemError) {
    if let old, !old.isProven { throw SystemError.missing(layout.snapshot(old.header.place.seq)) }
    old = nil
    stage = .adding(0)
  }

  private mutating func add(from index: Int) throws(SystemError) {
    var index = index
    stage = .closing
    while let document = fold.takeCreated(from: &index) {
      output.addDocument(SnapshotFormat.line(document))
      guard output.pendingSize < Self.bytesPerStep else {
        stage = .adding(index)
        break
      }
    }
    try output.flush()
  }

  private mutating func close() throws(SystemError) {
    scanner.close()
    try output.finish()
    stage = .publishing
  }

  private mutating func publish() throws(SystemError) {
    stage = .done
    do {
      try files.rename(output.path, toNew: layout.snapshot(target.place.seq))
    } catch {
      // Another process was faster; its snapshot says the same.
      try files.remove(output.path)
      if !error.isPresent { throw error }
    }
    try files.synchronizeDirectory(layout.snapshots)
  }

  /// Gives up: the draft is removed.
  mutating func abandon() {
    scanner.close()
    output.close()
    try? files.remove(output.path)
  }
}

/// A snapshot being written, with the hash of what was written so far.
private struct SnapshotOutput {
  let path: String
  private let files: any Files
  private let file: Descriptor
  private var pending: [UInt8] = []
  private var hash = SHA256()
  private var offset = 0
  private var count = 0

  init(_ files: any Files, path: String) throws(SystemError) {
    self.files = files
    self.path = path
    file = try files.open(path, .replacing)
  }

  var pendingSize: Int { pending.count }

  mutating func add(_ line: [UInt8]) { pending += line }

  mutating func addDocument(_ line: some Collection<UInt8>) {
    pending += line
    count += 1
  }

  mutating func flush() throws(SystemError) {
    hash.update(pending)
    try files.overwrite(file, at: offset, with: pending)
    offset += pending.count
    pending.removeAll(keepingCapacity: true)
  }

  mutating func finish() throws(SystemError) {
    try flush()
    pending = SnapshotFormat.footer(count: count, digest: hash.finish())
    hash = SHA256()
    try flush()
    try files.synchronize(file)
    close()
  }

  func close() { files.close(file) }
}
