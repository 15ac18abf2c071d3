/// A machine that is on: a disk, the processes' open files, and their locks.
final class Machine {
  var disk: Disk
  /// Which start of the machine this is.
  let boot: Int
  private var openFiles: [Int32: OpenFile] = [:]
  /// The descriptor that has the lock of an inode.
  private var locks: [Int: Int32] = [:]
  /// Below ten are other people's.
  private var nextDescriptor: Int32 = 10
  private var clock: Int64 = 1

  struct OpenFile {
    let inode: Int
    let process: ObjectIdentifier
  }

  init(_ disk: Disk = Disk(), boot: Int = 1) {
    self.disk = disk
    self.boot = boot
  }

  /// The same moment once more, without its processes: what another process finds after they died.
  func copy() -> Machine { Machine(disk, boot: boot) }

  func open(_ inode: Int, by process: ObjectIdentifier) -> Int32 {
    defer { nextDescriptor += 1 }
    openFiles[nextDescriptor] = OpenFile(inode: inode, process: process)
    return nextDescriptor
  }

  func inode(of descriptor: Int32) -> Int? { openFiles[descriptor]?.inode }

  func close(_ descriptor: Int32) {
    unlock(descriptor)
    openFiles[descriptor] = nil
  }

  /// What the system does for a process that ended, however it ended.
  func closeAll(of process: ObjectIdentifier) {
    for (descriptor, file) in openFiles where file.process == process { close(descriptor) }
  }

  func tryLock(_ descriptor: Int32) -> Bool {
    guard let inode = inode(of: descriptor) else { return false }
    let holder = locks[inode, default: descriptor]
    locks[inode] = holder
    return holder == descriptor
  }

  func unlock(_ descriptor: Int32) {
    guard let inode = inode(of: descriptor), locks[inode] == descriptor else { return }
    locks[inode] = nil
  }

  /// Changes a file, which then is a little newer.
  func change(_ inode: Int, _ body: (inout DiskFile) -> Void) {
    guard var file = disk.files.removeValue(forKey: inode) else { return }
    body(&file)
    clock += 1
    file.modified = clock
    disk.files[inode] = file
  }
}

/// What people do to files, in no process of ours; all of it is on the disk at once.
extension Machine {
  /// Writes a file in place.
  func put(_ bytes: [UInt8], in path: String) {
    guard let inode = disk.inode(path) ?? (try? disk.addFile(path)) else { return }
    change(inode) { $0 = DiskFile(found: bytes, reserved: 0) }
    settleNames(around: path)
  }

  /// Saves like an editor that writes a new file and renames it.
  func replace(_ path: String, with bytes: [UInt8]) {
    remove(path)
    put(bytes, in: path)
  }

  func remove(_ path: String) {
    try? disk.remove(path)
    settleNames(around: path)
  }

  private func settleNames(around path: String) {
    disk.settleNames(of: path.split(separator: "/").dropLast().joined(separator: "/"))
  }
}
