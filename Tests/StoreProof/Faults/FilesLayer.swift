import JournalStore

/// Passes every call on; its heirs change what they are about.
class FilesLayer: Files {
  let next: any Files

  init(over next: any Files) { self.next = next }

  func open(_ path: String, _ purpose: OpenPurpose) throws(SystemError) -> Descriptor {
    try next.open(path, purpose)
  }
  func close(_ file: Descriptor) { next.close(file) }
  func read(_ file: Descriptor, at offset: Int, count: Int) throws(SystemError) -> [UInt8] {
    try next.read(file, at: offset, count: count)
  }
  func append(_ bytes: [UInt8], to file: Descriptor) throws(SystemError) -> Int {
    try next.append(bytes, to: file)
  }
  func overwrite(_ file: Descriptor, at offset: Int, with bytes: [UInt8]) throws(SystemError) {
    try next.overwrite(file, at: offset, with: bytes)
  }
  func truncate(_ file: Descriptor, to size: Int) throws(SystemError) {
    try next.truncate(file, to: size)
  }
  func allocate(_ file: Descriptor, size: Int) throws(SystemError) {
    try next.allocate(file, size: size)
  }
  func startWriting(
    _ file: Descriptor, at offset: Int, count: Int
  ) throws(SystemError) {
    try next.startWriting(file, at: offset, count: count)
  }
  func synchronize(_ file: Descriptor) throws(SystemError) { try next.synchronize(file) }
  func synchronizeDirectory(_ path: String) throws(SystemError) {
    try next.synchronizeDirectory(path)
  }
  func status(_ path: String) throws(SystemError) -> FileStatus { try next.status(path) }
  func datedStatus(_ path: String) throws(SystemError) -> FileStatus {
    try next.datedStatus(path)
  }
  func status(of file: Descriptor) throws(SystemError) -> FileStatus { try next.status(of: file) }
  func volume(_ path: String) throws(SystemError) -> Volume { try next.volume(path) }
  func list(_ directory: String) throws(SystemError) -> [String] { try next.list(directory) }
  func makeDirectory(_ path: String) throws(SystemError) { try next.makeDirectory(path) }
  func rename(_ old: String, toNew new: String) throws(SystemError) {
    try next.rename(old, toNew: new)
  }
  func remove(_ path: String) throws(SystemError) { try next.remove(path) }
  func tryLock(_ file: Descriptor) throws(SystemError) -> Bool { try next.tryLock(file) }
  func unlock(_ file: Descriptor) { next.unlock(file) }
  func holdSignals() { next.holdSignals() }
  func letSignalsThrough() { next.letSignalsThrough() }
  func pause(milliseconds: Int) { next.pause(milliseconds: milliseconds) }
  func bootID() -> String { next.bootID() }
  func watch(_ path: String) throws(SystemError) -> Descriptor { try next.watch(path) }
  func drain(_ watch: Descriptor) { next.drain(watch) }
}
