import Glibc

@testable import JournalStore

/// Real files whose calls can be told to fail, and that remember what was written.
final class FaultyFiles: Files {
  /// A call that is going to fail.
  struct Fault {
    let call: SystemCall
    /// What the path ends in.
    let name: String
    let code: Int32
    /// How many calls it lets through first, and how many it makes fail.
    var passing: Int
    var failing: Int
  }

  struct Event: Equatable, CustomStringConvertible {
    let call: SystemCall
    let name: String
    var description: String { "\(call.rawValue) \(name)" }
  }

  private let real = SystemFiles()
  private var faults: [Fault] = []
  /// Segments may become only so many bytes longer before the disk is full; nil for any number.
  var room: Int?
  /// So many more calls are let through, then all fail: the process is as good as dead.
  var callsLeft = Int.max
  private(set) var events: [Event] = []
  private(set) var pauses: [Int] = []
  private var openNumbers: Set<Int32> = []
  /// Locked, unlocked or closed although it was closed before: its number may be another file's.
  private(set) var strays: [String] = []
  var boot = "boot-1"
  /// Runs once, right behind the next write to a segment.
  var afterWrite: (() -> Void)?

  func fail(
    _ call: SystemCall, on name: String, with code: Int32, passing: Int = 0, failing: Int = 1
  ) {
    faults.append(
      Fault(call: call, name: name, code: code, passing: passing, failing: failing))
  }

  func heal() {
    faults = []
    room = nil
    callsLeft = .max
  }

  func forget() { events = [] }

  private func note(_ call: SystemCall, _ path: String) {
    events.append(Event(call: call, name: String(path.split(separator: "/").last ?? "")))
  }

  private func pass(_ call: SystemCall, _ path: String) throws(SystemError) {
    note(call, path)
    guard callsLeft > 0 else { throw SystemError(call, path, EIO) }
    callsLeft -= 1
    for index in faults.indices
    where faults[index].call == call && path.hasSuffix(faults[index].name) {
      if faults[index].passing > 0 {
        faults[index].passing -= 1
      } else if faults[index].failing > 0 {
        faults[index].failing -= 1
        throw SystemError(call, path, faults[index].code)
      }
    }
  }

  func open(_ path: String, _ purpose: OpenPurpose) throws(SystemError) -> Descriptor {
    try pass(.open, path)
    return noteOpen(try real.open(path, purpose))
  }

  private func noteOpen(_ file: Descriptor) -> Descriptor {
    openNumbers.insert(file.number)
    return file
  }

  /// False, and remembered, for a file that is closed already.
  private func isOpen(_ file: Descriptor) -> Bool {
    let isOpen = openNumbers.contains(file.number)
    if !isOpen { strays.append(file.path) }
    return isOpen
  }

  func close(_ file: Descriptor) {
    guard isOpen(file) else { return }
    openNumbers.remove(file.number)
    real.close(file)
  }

  func read(_ file: Descriptor, at offset: Int, count: Int) throws(SystemError) -> [UInt8] {
    try pass(.read, file.path)
    return try real.read(file, at: offset, count: count)
  }

  func append(_ bytes: [UInt8], to file: Descriptor) throws(SystemError) -> Int {
    try pass(.write, file.path)
    return try real.append(bytes, to: file)
  }

  /// What a program does that knows nothing of locks.
  func appendBehindTheBack(to path: String) throws(SystemError) {
    let file = try real.open(path, .appending)
    defer { real.close(file) }
    _ = try real.append([UInt8(ascii: "x")], to: file)
  }

  func overwrite(
    _ file: Descriptor, at offset: Int, with bytes: [UInt8]
  ) throws(SystemError) {
    try pass(.write, file.path)
    guard file.path.contains("/journal/") else {
      return try real.overwrite(file, at: offset, with: bytes)
    }
    defer {
      afterWrite?()
      afterWrite = nil
    }
    let missing = try overwrite(file, at: offset, withWhatFits: bytes)
    if missing > 0 { throw SystemError(.write, file.path, ENOSPC) }
  }

  /// How many bytes found no room.
  private func overwrite(
    _ file: Descriptor, at offset: Int, withWhatFits bytes: [UInt8]
  ) throws(SystemError) -> Int {
    guard let room else {
      try real.overwrite(file, at: offset, with: bytes)
      return 0
    }
    let more = max(0, offset + bytes.count - (try real.status(of: file).size))
    let missing = max(0, more - room)
    try real.overwrite(file, at: offset, with: bytes.dropLast(missing))
    self.room = room - (more - missing)
    return missing
  }

  func truncate(_ file: Descriptor, to size: Int) throws(SystemError) {
    try pass(.truncate, file.path)
    if let room { self.room = room + max(0, try real.status(of: file).size - size) }
    try real.truncate(file, to: size)
    if file.path.hasSuffix("RESERVE") { room = nil }
  }

  func allocate(_ file: Descriptor, size: Int) throws(SystemError) {
    try pass(.allocate, file.path)
    try real.allocate(file, size: size)
  }

  func startWriting(
    _ file: Descriptor, at offset: Int, count: Int
  ) throws(SystemError) {
    try pass(.startWriting, file.path)
    try real.startWriting(file, at: offset, count: count)
  }

  func synchronize(_ file: Descriptor) throws(SystemError) {
    try pass(.synchronize, file.path)
    try real.synchronize(file)
  }

  func synchronizeDirectory(_ path: String) throws(SystemError) {
    try pass(.synchronize, path)
    try real.synchronizeDirectory(path)
  }

  func status(_ path: String) throws(SystemError) -> FileStatus {
    try pass(.status, path)
    return try real.status(path)
  }

  func datedStatus(_ path: String) throws(SystemError) -> FileStatus {
    try pass(.status, path)
    return try real.datedStatus(path)
  }

  /// Of the next open file whose path ends so it cannot be told which one it is, once.
  var unidentified: String?

  func status(of file: Descriptor) throws(SystemError) -> FileStatus {
    note(.status, file.path)
    if let name = unidentified, file.path.hasSuffix(name) {
      unidentified = nil
      throw SystemError(.status, file.path, EIO)
    }
    return try real.status(of: file)
  }

  func volume(_ path: String) throws(SystemError) -> Volume {
    volume ?? Volume(freeBytes: 1 << 40, isReadOnly: false, isNetwork: false)
  }
  var volume: Volume?

  func list(_ directory: String) throws(SystemError) -> [String] {
    try pass(.list, directory)
    return try real.list(directory)
  }

  /// What others do at the moment somebody makes a folder.
  var beforeMakeDirectory: () -> Void = {}

  func makeDirectory(_ path: String) throws(SystemError) {
    beforeMakeDirectory()
    try pass(.makeDirectory, path)
    try real.makeDirectory(path)
  }

  func rename(_ old: String, toNew new: String) throws(SystemError) {
    try pass(.rename, new)
    try real.rename(old, toNew: new)
  }

  func remove(_ path: String) throws(SystemError) {
    try pass(.remove, path)
    try real.remove(path)
  }

  func tryLock(_ file: Descriptor) throws(SystemError) -> Bool {
    try pass(.lock, file.path)
    guard isOpen(file) else { throw SystemError(.lock, file.path, EBADF) }
    return try real.tryLock(file)
  }

  func unlock(_ file: Descriptor) {
    if isOpen(file) { real.unlock(file) }
  }
  func holdSignals() { real.holdSignals() }
  func letSignalsThrough() { real.letSignalsThrough() }
  /// Short, but long enough for another test's child to come to its `exec`: until then it has whatever
  /// lock this process has.
  func pause(milliseconds: Int) {
    pauses.append(milliseconds)
    usleep(500)
  }
  func bootID() -> String { boot }

  func watch(_ path: String) throws(SystemError) -> Descriptor {
    try pass(.watch, path)
    return noteOpen(try real.watch(path))
  }

  func drain(_ watch: Descriptor) { real.drain(watch) }
}
