import Glibc
import JournalStore

/// The files of one process on a simulated machine, any call of which can be told how to end.
final class MachineProcess: Files {
  let machine: Machine
  /// How the next call ends; asked once for each, in order.
  var fate: (SystemCall, String) -> Fate = { _, _ in .done }
  private(set) var isDead = false

  enum Fate: Equatable {
    case done
    case failed(Int32)
    /// A write that makes a file longer writes only half; any other call is done.
    case halved
    /// The process is killed instead.
    case death
    /// It is killed when all but so many bytes of the write were made; any other call is not made.
    case deathBefore(last: Int)
    /// It is killed in the middle of the write; any other call is not made.
    case deathMidway
  }

  init(_ machine: Machine) { self.machine = machine }

  deinit { die() }

  /// From now on no call has any effect.
  func die() {
    isDead = true
    machine.closeAll(of: ObjectIdentifier(self))
  }

  /// Begins a call: throws when it is not to be made.
  @discardableResult
  private func begin(_ call: SystemCall, _ path: String) throws(SystemError) -> Fate {
    guard !isDead else { throw SystemError(call, path, EIO) }
    let fate = fate(call, path)
    switch fate {
    case .done, .halved: return fate
    case .failed(let code): throw SystemError(call, path, code)
    case .deathMidway, .deathBefore:
      if call == .write { return fate }
      fallthrough
    case .death:
      die()
      throw SystemError(call, path, EIO)
    }
  }

  private func inode(_ call: SystemCall, _ file: Descriptor) throws(SystemError) -> Int {
    guard let inode = machine.inode(of: file.number) else {
      throw SystemError(call, file.path, EBADF)
    }
    return inode
  }

  // MARK: - Files

  func open(_ path: String, _ purpose: OpenPurpose) throws(SystemError) -> Descriptor {
    try begin(.open, path)
    let inode = try find(path, purpose)
    if purpose == .replacing { machine.change(inode) { $0.cut(to: 0) } }
    return Descriptor(machine.open(inode, by: ObjectIdentifier(self)), path: path)
  }

  private func find(_ path: String, _ purpose: OpenPurpose) throws(SystemError) -> Int {
    let creates = purpose == .creating || purpose == .replacing
    return try leading(.open, path) { (disk) throws(Disk.Obstacle) -> Int? in
      do throws(Disk.Obstacle) {
        switch try disk.find(path) {
        case .file(let inode): return inode
        case .folder(let inode): return purpose == .reading ? inode : nil
        }
      } catch .missing where creates {
        return try disk.addFile(path)
      }
    }.orThrow(SystemError(.open, path, EISDIR))
  }

  /// Follows paths on the disk; one that leads nowhere is the system's error.
  private func leading<Result>(
    _ call: SystemCall, _ path: String, _ body: (inout Disk) throws(Disk.Obstacle) -> Result
  ) throws(SystemError) -> Result {
    do {
      return try body(&machine.disk)
    } catch {
      throw SystemError(call, path, error == .missing ? ENOENT : ENOTDIR)
    }
  }

  func close(_ file: Descriptor) { machine.close(file.number) }

  func read(_ file: Descriptor, at offset: Int, count: Int) throws(SystemError) -> [UInt8] {
    try begin(.read, file.path)
    let inode = try inode(.read, file)
    guard let found = machine.disk.files[inode], offset < found.size, count > 0 else { return [] }
    let end = min(offset + count, found.size)
    let bytes = found.seen[min(offset, found.seen.count)..<min(end, found.seen.count)]
    return bytes + [UInt8](repeating: 0, count: end - offset - bytes.count)
  }

  func append(_ bytes: [UInt8], to file: Descriptor) throws(SystemError) -> Int {
    let fate = try begin(.write, file.path)
    let inode = try inode(.write, file)
    let written = bytes.prefix(min(count(of: bytes, fate), machine.disk.freeBytes))
    guard !written.isEmpty || bytes.isEmpty else { throw SystemError(.write, file.path, ENOSPC) }
    machine.change(inode) { $0.put(Array(written), at: $0.size) }
    try endIfKilled(fate, file)
    return written.count
  }

  /// How many bytes of a write are made.
  private func count(of bytes: [UInt8], _ fate: Fate) -> Int {
    switch fate {
    case .halved, .deathMidway: max(1, bytes.count / 2)
    case .deathBefore(let last): max(1, bytes.count - last)
    case .done, .failed, .death: bytes.count
    }
  }

  private func endIfKilled(_ fate: Fate, _ file: Descriptor) throws(SystemError) {
    switch fate {
    case .done, .halved, .failed: return
    case .death, .deathBefore, .deathMidway:
      die()
      throw SystemError(.write, file.path, EIO)
    }
  }

  func overwrite(_ file: Descriptor, at offset: Int, with bytes: [UInt8]) throws(SystemError) {
    let fate = try begin(.write, file.path)
    let inode = try inode(.write, file)
    let size = machine.disk.files[inode]?.size ?? 0
    // A half that is not followed by the rest is one for which the disk is full, or of one who died.
    let isHalved = fate == .halved && offset + bytes.count > size
    let count = fate == .halved ? bytes.count : count(of: bytes, fate)
    let missing =
      isHalved ? bytes.count / 2 : max(0, offset + count - size - machine.disk.freeBytes)
    machine.change(inode) { $0.put(Array(bytes.prefix(count - missing)), at: offset) }
    if missing > 0 { throw SystemError(.write, file.path, ENOSPC) }
    try endIfKilled(fate, file)
  }

  func truncate(_ file: Descriptor, to size: Int) throws(SystemError) {
    try begin(.truncate, file.path)
    machine.change(try inode(.truncate, file)) { $0.cut(to: size) }
  }

  func allocate(_ file: Descriptor, size: Int) throws(SystemError) {
    try begin(.allocate, file.path)
    let inode = try inode(.allocate, file)
    let more = size - (machine.disk.files[inode]?.size ?? 0)
    guard more <= machine.disk.freeBytes else { throw SystemError(.allocate, file.path, ENOSPC) }
    machine.change(inode) { $0.reserve(size) }
  }

  /// What is not synced may reach this disk at any time anyway; a failure is told once, and here.
  func startWriting(
    _ file: Descriptor, at offset: Int, count: Int
  ) throws(SystemError) {
    _ = try beginWriting(.startWriting, file)
  }

  func synchronize(_ file: Descriptor) throws(SystemError) {
    machine.disk.files[try beginWriting(.synchronize, file)]?.settle()
  }

  /// When it fails, what was waiting for the disk never comes there.
  private func beginWriting(_ call: SystemCall, _ file: Descriptor) throws(SystemError) -> Int {
    let inode = try inode(call, file)
    do {
      try begin(call, file.path)
    } catch {
      // One who dies before the call did not make it.
      if !isDead { machine.disk.files[inode]?.abandon() }
      throw error
    }
    return inode
  }

  func synchronizeDirectory(_ path: String) throws(SystemError) {
    try begin(.synchronize, path)
    _ = try leading(.synchronize, path) { (disk) throws(Disk.Obstacle) in try disk.find(path) }
    machine.disk.settleNames(of: path)
  }
}

// MARK: - Looking, names, locks

extension MachineProcess {
  func status(_ path: String) throws(SystemError) -> FileStatus {
    try begin(.status, path)
    switch try leading(.status, path, { (disk) throws(Disk.Obstacle) in try disk.find(path) }) {
    case .file(let inode): return status(inode)
    case .folder(let inode):
      return FileStatus(
        device: 1, inode: UInt64(inode), links: 2, size: 4096, modified: 0, mode: 0o2770,
        isDirectory: true)
    }
  }

  func datedStatus(_ path: String) throws(SystemError) -> FileStatus { try status(path) }

  func status(of file: Descriptor) throws(SystemError) -> FileStatus {
    try begin(.status, file.path)
    return status(try inode(.status, file))
  }

  private func status(_ inode: Int) -> FileStatus {
    let file = machine.disk.files[inode] ?? DiskFile()
    return FileStatus(
      device: 1, inode: UInt64(inode), links: file.links, size: file.size,
      modified: file.modified, mode: 0o660)
  }

  func volume(_ path: String) throws(SystemError) -> Volume {
    try begin(.status, path)
    return Volume(freeBytes: machine.disk.freeBytes, isReadOnly: false, isNetwork: false)
  }

  func list(_ directory: String) throws(SystemError) -> [String] {
    try begin(.list, directory)
    return try leading(.list, directory) { (disk) throws(Disk.Obstacle) in
      try disk.names(in: directory)
    }
  }

  func makeDirectory(_ path: String) throws(SystemError) {
    try begin(.makeDirectory, path)
    try requireNew(path, .makeDirectory)
    try leading(.makeDirectory, path) { (disk) throws(Disk.Obstacle) in try disk.addFolder(path) }
  }

  func rename(_ old: String, toNew new: String) throws(SystemError) {
    try begin(.rename, new)
    try leading(.rename, new) { (disk) throws(Disk.Obstacle) in
      _ = try disk.place(of: old)
      _ = try disk.place(of: new)
      _ = try disk.find(old)
    }
    try requireNew(new, .rename)
    if new.hasPrefix(old + "/") { throw SystemError(.rename, new, EINVAL) }
    try leading(.rename, new) { (disk) throws(Disk.Obstacle) in try disk.move(old, to: new) }
  }

  private func requireNew(_ path: String, _ call: SystemCall) throws(SystemError) {
    if (try? machine.disk.find(path)) != nil { throw SystemError(call, path, EEXIST) }
  }

  func remove(_ path: String) throws(SystemError) {
    try begin(.remove, path)
    let isEmpty = (try? machine.disk.names(in: path))?.isEmpty ?? true
    if !isEmpty { throw SystemError(.remove, path, ENOTEMPTY) }
    try leading(.remove, path) { (disk) throws(Disk.Obstacle) in try disk.remove(path) }
  }

  func tryLock(_ file: Descriptor) throws(SystemError) -> Bool {
    try begin(.lock, file.path)
    return machine.tryLock(file.number)
  }

  func unlock(_ file: Descriptor) { machine.unlock(file.number) }
  func holdSignals() {}
  func letSignalsThrough() {}
  func pause(milliseconds: Int) {}
  func bootID() -> String { "boot-\(machine.boot)" }

  /// Nobody waits for anything here, so the descriptor never becomes readable.
  func watch(_ path: String) throws(SystemError) -> Descriptor {
    try begin(.watch, path)
    guard let inode = machine.disk.inode(path) else { throw SystemError(.watch, path, ENOENT) }
    return Descriptor(machine.open(inode, by: ObjectIdentifier(self)), path: path)
  }

  func drain(_ watch: Descriptor) {}
}

extension Optional {
  fileprivate func orThrow(_ error: SystemError) throws(SystemError) -> Wrapped {
    guard let self else { throw error }
    return self
  }
}
