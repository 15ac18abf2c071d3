import CFiles
import Glibc

/// The real files of this machine.
package final class SystemFiles: Files {
  private var heldSignals = sigset_t()

  /// Whatever the program makes from now on is for its group and nobody else (storage.md 3).
  package init() { umask(0o007) }

  package func open(_ path: String, _ purpose: OpenPurpose) throws(SystemError) -> Descriptor {
    let low = try check(.open, path) { Glibc.open(path, purpose.flags | O_CLOEXEC, 0o660) }
    // Below 10 a shell's redirections or a library's own habits could hit the store's files.
    defer { Glibc.close(low) }
    let number = try check(.open, path) { fcntl(low, F_DUPFD_CLOEXEC, 10) }
    return Descriptor(number, path: path)
  }

  /// Never repeated: after EINTR the descriptor is gone and its number may be somebody else's.
  package func close(_ file: Descriptor) { Glibc.close(file.number) }

  package func read(
    _ file: Descriptor, at offset: Int, count: Int
  ) throws(SystemError) -> [UInt8] {
    var failure: SystemError?
    // Not written with zeros first: a snapshot is megabytes, and each change reads four times.
    let bytes = [UInt8](unsafeUninitializedCapacity: max(count, 0)) { room, filled in
      do throws(SystemError) { try fill(room, &filled, from: file, at: offset) } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    return bytes
  }

  /// As far as the file goes.
  private func fill(
    _ room: UnsafeMutableBufferPointer<UInt8>, _ filled: inout Int, from file: Descriptor,
    at offset: Int
  ) throws(SystemError) {
    while filled < room.count {
      let got = try check(.read, file.path) {
        pread(
          file.number, room.baseAddress?.advanced(by: filled), room.count - filled, offset + filled)
      }
      if got == 0 { return }
      filled += got
    }
  }

  package func append(_ bytes: [UInt8], to file: Descriptor) throws(SystemError) -> Int {
    try check(.write, file.path) { write(file.number, bytes, bytes.count) }
  }

  package func overwrite(
    _ file: Descriptor, at offset: Int, with bytes: [UInt8]
  ) throws(SystemError) {
    var done = 0
    while done < bytes.count {
      done += try check(.write, file.path) {
        bytes.withUnsafeBytes {
          pwrite(file.number, $0.baseAddress?.advanced(by: done), bytes.count - done, offset + done)
        }
      }
    }
  }

  package func truncate(_ file: Descriptor, to size: Int) throws(SystemError) {
    _ = try check(.truncate, file.path) { ftruncate(file.number, size) }
  }

  package func allocate(_ file: Descriptor, size: Int) throws(SystemError) {
    // Unlike the others it returns the reason.
    _ = try check(.allocate, file.path) {
      errno = posix_fallocate(file.number, 0, size)
      return errno == 0 ? 0 : -1
    }
  }

  package func startWriting(
    _ file: Descriptor, at offset: Int, count: Int
  ) throws(SystemError) {
    let code = cfiles_start_writing(file.number, Int64(offset), Int64(count))
    // What a kernel, a file system or a sandbox answers that does not have it.
    let isMissing = [ENOSYS, EOPNOTSUPP, EINVAL, ESPIPE, EPERM].contains(code)
    if code != 0, !isMissing { throw SystemError(.startWriting, file.path, code) }
  }

  /// Not repeated by the caller either: a second fdatasync reports success for pages it lost.
  package func synchronize(_ file: Descriptor) throws(SystemError) {
    _ = try check(.synchronize, file.path) { fdatasync(file.number) }
  }

  package func synchronizeDirectory(_ path: String) throws(SystemError) {
    let directory = try open(path, .reading)
    defer { close(directory) }
    _ = try check(.synchronize, path) { fsync(directory.number) }
  }

  package func rename(_ old: String, toNew new: String) throws(SystemError) {
    let code = cfiles_rename_new(old, new)
    if code != 0 { throw SystemError(.rename, new, code) }
  }

  package func remove(_ path: String) throws(SystemError) {
    _ = try check(.remove, path) { Glibc.remove(path) }
  }

  package func makeDirectory(_ path: String) throws(SystemError) {
    _ = try check(.makeDirectory, path) { mkdir(path, 0o770) }
    // Apart, for mkdir does not set the bit that hands the group down to what is made inside.
    _ = try check(.makeDirectory, path) { chmod(path, 0o2770) }
  }

  package func tryLock(_ file: Descriptor) throws(SystemError) -> Bool {
    let code = cfiles_try_lock(file.number)
    if code == EAGAIN { return false }
    guard code == 0 else { throw SystemError(.lock, file.path, code) }
    return true
  }

  package func unlock(_ file: Descriptor) { _ = cfiles_unlock(file.number) }

  package func holdSignals() {
    var signals = sigset_t()
    sigemptyset(&signals)
    for signal in [SIGHUP, SIGINT, SIGTERM, SIGTSTP] { sigaddset(&signals, signal) }
    pthread_sigmask(SIG_BLOCK, &signals, &heldSignals)
  }

  package func letSignalsThrough() { pthread_sigmask(SIG_SETMASK, &heldSignals, nil) }

  package func pause(milliseconds: Int) { usleep(useconds_t(milliseconds) * 1000) }
}

/// Makes a call until no signal interrupts it, and turns its -1 into an error.
func check<Result: SignedInteger>(
  _ call: SystemCall, _ file: String, _ body: () -> Result
) throws(SystemError) -> Result {
  while true {
    let result = body()
    if result >= 0 { return result }
    let code = errno
    if code != EINTR { throw SystemError(call, file, code) }
  }
}

extension SystemError {
  /// A write that came up short: what is missing did not fit.
  static func noRoom(_ file: Descriptor) -> SystemError { SystemError(.write, file.path, ENOSPC) }
  static func missing(_ path: String) -> SystemError { SystemError(.open, path, ENOENT) }
  /// Somebody writes who did not take the lock.
  static func notAlone(_ path: String) -> SystemError { SystemError(.write, path, EBUSY) }
  /// The file became shorter while it was read.
  static func cutShort(_ file: Descriptor) -> SystemError { SystemError(.read, file.path, EIO) }
}

extension OpenPurpose {
  fileprivate var flags: Int32 {
    switch self {
    case .reading: O_RDONLY
    case .appending: O_RDWR | O_APPEND
    case .overwriting: O_RDWR
    case .creating: O_RDWR | O_CREAT
    case .replacing: O_RDWR | O_CREAT | O_TRUNC
    }
  }
}
