import Domain

/// Makes a verified copy of a store while others go on working.
///
/// `HEAD` is read first: everything before it stands and never changes, so no lock is needed. The
/// copy grows under another name and gets its own only once every record in it was verified.
struct Backup {
  private let files: any Files
  private let source: StoreLayout
  private let destination: String
  private var draft: StoreLayout { StoreLayout(directory: destination + ".new") }

  init(of directory: String, to destination: String, _ files: any Files) {
    self.files = files
    source = StoreLayout(directory: directory)
    self.destination = destination
  }

  func run() throws(KeepingError) -> BackupReceipt {
    try checkDestination()
    let (head, bytes) = try readHead()
    do {
      let size = try keeping { () throws(SystemError) in try copy(upTo: head, bytes) }
      let newest = try verify()
      try keeping { () throws(SystemError) in try publish() }
      return BackupReceipt(
        directory: destination, seq: head.seq, lastRecorded: newest, bytes: size,
        isOnSameDisk: isOnSameDisk())
    } catch {
      try? files.removeTree(draft.directory)
      throw explain(error)
    }
  }

  /// What cannot be copied, or does not verify, may be damaged where it comes from.
  private func explain(_ error: KeepingError) -> KeepingError {
    switch error {
    case .failed(let file, _) where !file.hasPrefix(source.directory): return error
    case .failed, .copyDiffers:
      var check = StoreCheck(source.directory, files)
      let damage = check.run().damages.first { $0.kind != .frozen }
      return damage.map { .damaged($0) } ?? error
    default: return error
    }
  }

  /// Where nothing is yet, and outside of the store.
  private func checkDestination() throws(KeepingError) {
    try keeping { () throws(SystemError) -> KeepingError? in
      if try files.statusIfPresent(source.format) == nil, try !files.holdsRecords(source) {
        return .noLedger(source.directory)
      }
      for path in [destination, draft.directory] where try files.statusIfPresent(path) != nil {
        return .exists(path)
      }
      let own = try files.status(source.directory)
      var folder = StoreLayout(directory: destination).parent
      while try !files.status(folder).isSameFile(as: own) {
        if folder == "/" || folder == "." { return nil }
        folder = StoreLayout(directory: folder).parent
      }
      return .insideLedger(destination)
    }.map { (error) throws(KeepingError) in throw error }
  }

  private func readHead() throws(KeepingError) -> (Place, [UInt8]) {
    let bytes = try keeping { () throws(SystemError) in try files.contents(source.head) }
    guard let bytes else { throw .damaged(.init(file: source.head, kind: .noSuchFile)) }
    guard let head = Head(bytes) else { throw .damaged(.init(file: source.head, kind: .badHead)) }
    return (head.place, bytes)
  }

  private func copy(upTo head: Place, _ headBytes: [UInt8]) throws(SystemError) -> Int {
    try files.makeDirectory(draft.directory)
    try files.makeDirectory(draft.journal)
    var size = headBytes.count
    size += try files.copy(JournalPiece.pieces(of: source, to: head, files), into: draft)
    for name in StoreLayout.companions {
      let folder = "\(source.directory)/\(name)"
      guard try files.statusIfPresent(folder) != nil else { continue }
      size += try files.copyFolder(folder, to: "\(draft.directory)/\(name)")
    }
    try files.put(headBytes, at: draft.head)
    let format = try files.contents(source.format) ?? []
    try files.put(format, at: draft.format)
    try files.synchronizeDirectory(draft.directory)
    return size + format.count
  }

  /// Every record and every link, read back from where it was written.
  private func verify() throws(KeepingError) -> Instant? {
    var check = StoreCheck(draft.directory, files)
    let report = check.run()
    if let found = report.damages.first { throw .copyDiffers(found) }
    return report.lastRecorded
  }

  private func publish() throws(SystemError) {
    try files.rename(draft.directory, toNew: destination)
    try files.synchronizeDirectory(StoreLayout(directory: destination).parent)
  }

  private func isOnSameDisk() -> Bool {
    let (own, copy) = (try? files.status(source.directory), try? files.status(destination))
    return own?.device == copy?.device
  }
}

/// Runs what keeping a store asks of the system.
func keeping<Result>(
  _ body: () throws(SystemError) -> Result
) throws(KeepingError) -> Result {
  do {
    return try body()
  } catch {
    if error.isNoRoom { throw .diskFull(file: error.file) }
    throw .failed(file: error.file, code: error.code)
  }
}

extension JournalStorage {
  /// Copies a ledger into a folder that must not exist, and verifies the copy.
  package static func backup(
    _ directory: String, to destination: String, files: any Files = SystemFiles()
  ) throws(KeepingError) -> BackupReceipt {
    try Backup(of: directory, to: destination, files).run()
  }
}
