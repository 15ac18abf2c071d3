import Domain

/// The exclusive right to write, as a lock on the open file `LOCK`.
///
/// The file is never renamed, unlinked or truncated by us: a lock belongs to an inode, so a second
/// `LOCK` would mean two writers. Should a person replace it, whoever locked the old one notices.
final class StoreLock {
  /// Milliseconds.
  private static let longestWait = 5000
  private static let longestPause = 20

  private let files: any Files
  private let path: String
  /// Who this is, as the file says it.
  private let text: [UInt8]
  private var file: Descriptor
  private var status: FileStatus
  /// The file as it was when it was last seen to name this process.
  private var signedAt: Int64?

  init(_ files: any Files, _ path: String, _ writer: WriterIdentity) throws(SystemError) {
    self.files = files
    self.path = path
    text = writer.lockText
    file = try files.open(path, .creating)
    status = try files.identify(file)
  }

  /// Waits up to five seconds for whoever has it.
  func take() throws(StorageError) {
    var waited = 0
    var pause = 1
    while true {
      if try takeAtOnce() { return }
      guard waited < StoreLock.longestWait else { throw .notSaved(.busy(holder: holder)) }
      files.pause(milliseconds: pause)
      waited += pause
      pause = min(pause * 2, StoreLock.longestPause)
    }
  }

  /// False when somebody else has it.
  func takeAtOnce() throws(StorageError) -> Bool {
    do {
      guard try files.tryLock(file) else { return false }
      guard let named = try current() else { return try exchange() }
      sign(named)
      return true
    } catch {
      // Whoever cannot go on must not keep the others out.
      files.unlock(file)
      throw StorageError(writing: error)
    }
  }

  /// Says who writes, for people only: a failure is none of the writer's.
  ///
  /// Mostly it says so already; not to write keeps the file out of what the next sync takes along.
  /// Two who sign within one tick of the file system's clock may not notice each other.
  private func sign(_ named: FileStatus) {
    guard named.modified != signedAt else { return }
    let bytes = try? files.read(file, at: 0, count: text.count)
    if bytes != text { try? files.overwrite(file, at: 0, with: text) }
    signedAt = (try? files.datedStatus(path))?.modified
  }

  func giveBack() { files.unlock(file) }

  func close() { files.close(file) }

  /// Who wrote last, by what the file says; empty where it does not say.
  private var holder: String {
    let bytes = (try? files.read(file, at: 0, count: 256)) ?? []
    return WriterIdentity(lockText: bytes)?.name ?? ""
  }

  /// What the name means now; nil when that is another file than the open one.
  private func current() throws(SystemError) -> FileStatus? {
    guard let named = try files.statusIfPresent(path, isDated: true), named.isSameFile(as: status)
    else {
      return nil
    }
    return named
  }

  /// Locks the file that bears the name now; the lock on the old one protects nothing.
  ///
  /// The old one is closed only for a new one: the number of a closed file may soon be another's.
  private func exchange() throws(SystemError) -> Bool {
    let named = try files.open(path, .creating)
    let found = try files.identify(named)
    files.close(file)
    (file, status) = (named, found)
    guard try files.tryLock(file) else { return false }
    return try current() != nil
  }
}
