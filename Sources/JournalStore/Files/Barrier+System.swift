import Domain
import Glibc

extension Barrier {
  /// Looks at the file and, where it may not even be looked at, at the folders above it.
  init(to path: String) {
    var found = stat()
    guard stat(path, &found) != 0 else {
      self.init(path, found)
      return
    }
    let isShut = errno == EACCES
    let folder = StoreLayout.folder(of: path)
    self = isShut && folder != path ? Barrier(to: folder) : .unknown
  }

  private init(_ path: String, _ found: stat) {
    let isFolder = found.st_mode & S_IFMT == S_IFDIR
    let needed: mode_t = isFolder ? 0o070 : 0o060
    if access(path, R_OK | W_OK | (isFolder ? X_OK : 0)) == 0 {
      self = .unknown
    } else if !isMember(of: found.st_gid) {
      self = .outside(group: name(ofGroup: found.st_gid))
    } else {
      let isShut = found.st_mode & needed != needed
      self = isShut ? .mode(isFolder ? "2770" : "660", of: path) : .unknown
    }
  }
}

private func isMember(of group: gid_t) -> Bool {
  var groups = [gid_t](repeating: 0, count: Int(max(getgroups(0, nil), 0)))
  let count = getgroups(Int32(groups.count), &groups)
  return group == getegid() || groups.prefix(Int(max(count, 0))).contains(group)
}

private func name(ofGroup group: gid_t) -> String {
  getgrgid(group).map { String(cString: $0.pointee.gr_name) } ?? "\(group)"
}
