/// Everything the store asks of the operating system; the live one is `SystemFiles`.
///
/// One small surface, so that a test can make any call fail, end the process after any of them and
/// record the writes. Paths are absolute. Calls interrupted by a signal are made again.
package protocol Files: AnyObject {
  /// Opens so that the descriptor is closed on exec and is at least 10.
  func open(_ path: String, _ purpose: OpenPurpose) throws(SystemError) -> Descriptor
  func close(_ file: Descriptor)
  /// Fewer bytes than asked for only at the end of the file.
  func read(_ file: Descriptor, at offset: Int, count: Int) throws(SystemError) -> [UInt8]
  /// One call, so it may write less than it was given.
  func append(_ bytes: [UInt8], to file: Descriptor) throws(SystemError) -> Int
  /// Writes all of `bytes` in place.
  func overwrite(_ file: Descriptor, at offset: Int, with bytes: [UInt8]) throws(SystemError)
  func truncate(_ file: Descriptor, to size: Int) throws(SystemError)
  /// Makes sure the disk has room for the first `size` bytes of the file.
  func allocate(_ file: Descriptor, size: Int) throws(SystemError)
  /// Lets the disk begin with bytes just written, so that it works while the program does; nothing
  /// happens where the system has no such call.
  ///
  /// Promises nothing: the sync behind it does. A failure is as bad as a failed sync, and may be told
  /// only here: where ext4 finds no room for a page it drops it, and the next sync knows of none.
  func startWriting(_ file: Descriptor, at offset: Int, count: Int) throws(SystemError)
  /// fdatasync: the contents and the size are on the disk.
  func synchronize(_ file: Descriptor) throws(SystemError)
  /// fsync of a directory: the names in it are on the disk.
  func synchronizeDirectory(_ path: String) throws(SystemError)

  /// Tells nothing of times: whoever asks for them makes the next sync of the file slower.
  func status(_ path: String) throws(SystemError) -> FileStatus
  /// Tells as well when the file was last changed.
  func datedStatus(_ path: String) throws(SystemError) -> FileStatus
  func status(of file: Descriptor) throws(SystemError) -> FileStatus
  func volume(_ path: String) throws(SystemError) -> Volume
  func list(_ directory: String) throws(SystemError) -> [String]
  func makeDirectory(_ path: String) throws(SystemError)
  /// Fails when `new` exists already.
  func rename(_ old: String, toNew new: String) throws(SystemError)
  /// A file, or an empty folder.
  func remove(_ path: String) throws(SystemError)

  /// Takes the exclusive lock of an open file; false when somebody else has it.
  func tryLock(_ file: Descriptor) throws(SystemError) -> Bool
  func unlock(_ file: Descriptor)
  /// HUP, INT, TERM and TSTP wait until they are let through again: nobody stops a writer midway.
  func holdSignals()
  func letSignalsThrough()
  func pause(milliseconds: Int)
  /// Differs after each start of the machine; empty where the system does not tell.
  func bootID() -> String

  /// A descriptor that becomes readable when a file is written, or another takes its name.
  func watch(_ path: String) throws(SystemError) -> Descriptor
  /// Takes what a watch has to tell, so that it is quiet until the next write.
  func drain(_ watch: Descriptor)
}

/// An open file, together with the path that messages name.
package struct Descriptor: Equatable {
  package let number: Int32
  package let path: String

  package init(_ number: Int32, path: String) {
    self.number = number
    self.path = path
  }
}

package enum OpenPurpose: Sendable {
  case reading
  /// Reads anywhere, writes go to the end; the file must exist.
  case appending
  /// Writes go where they are told; the file must exist.
  case overwriting
  /// Like `overwriting`, and an absent file is created.
  case creating
  /// Creates the file; one that exists is emptied.
  case replacing
}

package struct FileStatus: Equatable, Sendable {
  package var device: UInt64
  package var inode: UInt64
  package var links: Int
  package var size: Int
  /// Nanoseconds; 0 where it was not asked for.
  package var modified: Int64
  /// The permission bits.
  package var mode: UInt32
  package var isDirectory: Bool

  package init(
    device: UInt64, inode: UInt64, links: Int, size: Int, modified: Int64, mode: UInt32,
    isDirectory: Bool = false
  ) {
    self.device = device
    self.inode = inode
    self.links = links
    self.size = size
    self.modified = modified
    self.mode = mode
    self.isDirectory = isDirectory
  }

  package var isOpenToOthers: Bool { mode & 0o007 != 0 }
  /// A folder that colleagues share, in which new files go to each one's own group.
  package var losesGroup: Bool { isDirectory && mode & 0o070 != 0 && mode & 0o2000 == 0 }

  /// Colleagues may not write it.
  package var shutsOutGroup: Bool {
    let needed: UInt32 = isDirectory ? 0o070 : 0o060
    return mode & needed != needed
  }

  /// Whether two names or descriptors mean one file, whatever is in it.
  package func isSameFile(as other: FileStatus) -> Bool {
    device == other.device && inode == other.inode
  }
}

/// What the disk under a directory is like.
package struct Volume: Equatable, Sendable {
  package var freeBytes: Int
  package var isReadOnly: Bool
  /// Locks and syncs cannot be trusted across machines.
  package var isNetwork: Bool

  package init(freeBytes: Int, isReadOnly: Bool, isNetwork: Bool) {
    self.freeBytes = freeBytes
    self.isReadOnly = isReadOnly
    self.isNetwork = isNetwork
  }
}

extension Files {
  /// Reads a small file whole; nil when there is none.
  func contents(_ path: String) throws(SystemError) -> [UInt8]? {
    guard let file = try openIfPresent(path, .reading) else { return nil }
    defer { close(file) }
    return try read(file, at: 0, count: status(of: file).size)
  }

  func openIfPresent(_ path: String, _ purpose: OpenPurpose) throws(SystemError) -> Descriptor? {
    do {
      return try open(path, purpose)
    } catch {
      if error.isMissing { return nil }
      throw error
    }
  }

  /// Which file was just opened; one of which that cannot be told is closed again.
  func identify(_ file: Descriptor) throws(SystemError) -> FileStatus {
    do {
      return try status(of: file)
    } catch {
      close(file)
      throw error
    }
  }

  func statusIfPresent(
    _ path: String, isDated: Bool = false
  ) throws(SystemError) -> FileStatus? {
    do {
      return try isDated ? datedStatus(path) : status(path)
    } catch {
      if error.isMissing { return nil }
      throw error
    }
  }

  /// Appends everything or fails; an append that comes up short is one for which the disk is full.
  func appendAll(_ bytes: [UInt8], to file: Descriptor) throws(SystemError) {
    let written = try append(bytes, to: file)
    guard written == bytes.count else { throw SystemError.noRoom(file) }
  }

  /// Removes a file, or a folder and all in it.
  func removeTree(_ path: String) throws(SystemError) {
    if try status(path).isDirectory {
      for name in try list(path) { try removeTree("\(path)/\(name)") }
    }
    try remove(path)
  }

  /// Makes a folder where there is none; its name is synced in any case, for whoever made it may
  /// have died before that.
  func makeDirectoryIfMissing(_ path: String, in parent: String) throws(SystemError) {
    let isNew = try statusIfPresent(path) == nil
    if isNew { try makeDirectoryIfMissing(path) }
    do {
      try synchronizeDirectory(parent)
    } catch {
      // A folder made for us may lie where we may not look.
      if isNew || !error.isNoPermission { throw error }
    }
  }

  /// Makes a folder where there is none, also where somebody else makes it at the same moment.
  func makeDirectoryIfMissing(_ path: String) throws(SystemError) {
    guard try statusIfPresent(path) == nil else { return }
    do {
      try makeDirectory(path)
    } catch {
      if !error.isPresent { throw error }
    }
  }

  /// Writes a synced file where nobody looks yet.
  func put(_ bytes: [UInt8], at path: String) throws(SystemError) {
    let file = try open(path, .replacing)
    defer { close(file) }
    try overwrite(file, at: 0, with: bytes)
    try synchronize(file)
  }

  /// Puts a complete, synced file under a name that must be new.
  func publish(_ bytes: [UInt8], as path: String, in directory: String) throws(SystemError) {
    let draft = path + ".new"
    try put(bytes, at: draft)
    try rename(draft, toNew: path)
    try synchronizeDirectory(directory)
  }
}
