import Domain

/// What a person may ask of a store when opening it.
package enum JournalMode: Sendable {
  case readWrite
  case readOnly
}

/// Finds out, before anything is read, whether a directory is a store and what may be done with it.
struct Opening {
  let files: any Files
  let layout: StoreLayout
  let writer: WriterIdentity
  let format: StoreFormat
  let formatStatus: FileStatus?
  private(set) var restriction: StorageError.ReadOnly?
  private(set) var lock: StoreLock?

  init(
    _ directory: String, mode: JournalMode, writer: WriterIdentity, files: any Files
  ) throws(StorageError) {
    self.files = files
    self.writer = writer
    let layout = StoreLayout(directory: directory)
    self.layout = layout
    let found = try reading { () throws(SystemError) in try files.formatFile(layout) }
    let damage = found.damage.map { StorageError.Damage(file: layout.format, kind: $0) }
    guard let format = found.format else {
      throw .corrupt(damage ?? .init(file: layout.format, kind: .notAStore))
    }
    (self.format, formatStatus) = (format, found.status)
    guard format.oldestReader <= StoreFormat.version else {
      throw .readOnly(.newerFormat(version: format.oldestReader))
    }
    let volume = try reading { () throws(SystemError) in try files.volume(layout.directory) }
    restriction = restriction(mode, volume)
    if let damage { restriction = .damaged(damage) }
    if restriction == nil { try openLock() }
  }

  private func restriction(_ mode: JournalMode, _ volume: Volume) -> StorageError.ReadOnly? {
    if mode == .readOnly { return .asked }
    if format.oldestWriter > StoreFormat.version {
      return .newerFormat(version: format.oldestWriter)
    }
    if volume.isNetwork { return .networkFileSystem }
    return volume.isReadOnly ? .readOnlyFileSystem(at: layout.directory) : nil
  }

  /// Who may not write `LOCK` may not write at all.
  private mutating func openLock() throws(StorageError) {
    do {
      lock = try StoreLock(files, layout.lock, writer)
    } catch {
      guard error.isNoPermission else { throw StorageError(reading: error) }
      restriction =
        error.isReadOnlyFileSystem
        ? .readOnlyFileSystem(at: layout.directory)
        : .noPermission(file: layout.lock, Barrier(to: layout.lock))
    }
  }
}
