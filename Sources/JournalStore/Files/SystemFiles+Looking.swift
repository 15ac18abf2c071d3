import CFiles
import Glibc

/// What the real files are like, without changing them.
extension SystemFiles {
  package func status(_ path: String) throws(SystemError) -> FileStatus {
    try look(AT_FDCWD, path)
  }

  package func datedStatus(_ path: String) throws(SystemError) -> FileStatus {
    try look(AT_FDCWD, path, isDated: true)
  }

  package func status(of file: Descriptor) throws(SystemError) -> FileStatus {
    try look(file.number, "", file.path)
  }

  private func look(
    _ descriptor: Int32, _ path: String, _ name: String? = nil, isDated: Bool = false
  ) throws(SystemError) -> FileStatus {
    var found = cfiles_status()
    let code = cfiles_look(descriptor, path, isDated ? 1 : 0, &found)
    if code == EINTR { return try look(descriptor, path, name, isDated: isDated) }
    if code != 0 { throw SystemError(.status, name ?? path, code) }
    return FileStatus(found)
  }

  package func volume(_ path: String) throws(SystemError) -> Volume {
    let directory = try open(path, .reading)
    defer { close(directory) }
    var found = statvfs()
    _ = try check(.status, path) { fstatvfs(directory.number, &found) }
    return Volume(
      freeBytes: Int(found.f_bavail) * Int(found.f_frsize),
      isReadOnly: found.f_flag & UInt(ST_RDONLY) != 0,
      isNetwork: networkFileSystems.contains(cfiles_file_system(directory.number)))
  }

  package func list(_ directory: String) throws(SystemError) -> [String] {
    guard let stream = opendir(directory) else { throw SystemError(.list, directory, errno) }
    defer { closedir(stream) }
    var names: [String] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else { break }
      let name = withUnsafeBytes(of: &entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    if errno != 0 { throw SystemError(.list, directory, errno) }
    return names.sorted()
  }

  package func bootID() -> String {
    let path = "/proc/sys/kernel/random/boot_id"
    guard let file = try? open(path, .reading) else { return "" }
    defer { close(file) }
    return String(decoding: (try? read(file, at: 0, count: 36)) ?? [], as: UTF8.self)
  }

  package func watch(_ path: String) throws(SystemError) -> Descriptor {
    let watch = try check(.watch, path) { inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC)) }
    // Of its folder the new names: another file may come to bear this one.
    let folder = StoreLayout.folder(of: path)
    guard inotify_add_watch(watch, folder, UInt32(IN_CREATE | IN_MOVED_TO)) >= 0,
      follow(path, by: watch) >= 0
    else {
      let error = SystemError(.watch, path, errno)
      Glibc.close(watch)
      throw error
    }
    return Descriptor(watch, path: path)
  }

  /// Watches the file that bears the name now; to ask for the same file again changes nothing.
  private func follow(_ path: String, by watch: Int32) -> Int32 {
    inotify_add_watch(watch, path, UInt32(IN_MODIFY | IN_DELETE_SELF | IN_MOVE_SELF))
  }

  package func drain(_ watch: Descriptor) {
    var events = [UInt8](repeating: 0, count: 4096)
    var hasEvents = false
    while Glibc.read(watch.number, &events, events.count) > 0 { hasEvents = true }
    // Before anybody reads it; while nothing bears the name, its folder tells when something does.
    if hasEvents { _ = follow(watch.path, by: watch.number) }
  }
}

extension FileStatus {
  fileprivate init(_ found: cfiles_status) {
    self.init(
      device: found.device, inode: found.inode, links: Int(found.links), size: Int(found.size),
      modified: found.modified, mode: found.mode & 0o7777,
      isDirectory: found.mode & S_IFMT == S_IFDIR)
  }
}

/// By magic number: NFS, SMB and CIFS, 9P, FUSE (sshfs among them), Ceph, AFS, Coda, OCFS2, GFS2,
/// Lustre, VirtualBox folders.
private let networkFileSystems: Set<UInt64> = [
  0x6969, 0xFF53_4D42, 0xFE53_4D42, 0x517B, 0x0102_1997, 0x6573_5546, 0x00C3_6400, 0x5346_414F,
  0x7375_7245, 0x7461_636F, 0x0116_1970, 0x0BD0_0BD0, 0x786F_4256,
]
