import Glibc

/// Who writes: as the system knows them, beside the name they gave.
package struct WriterIdentity: Equatable, Sendable {
  package var uid: Int
  package var host: String
  package var pid: Int

  package init(uid: Int, host: String, pid: Int) {
    self.uid = uid
    self.host = host
    self.pid = pid
  }

  package static var thisProcess: WriterIdentity {
    var name = [CChar](repeating: 0, count: 256)
    gethostname(&name, name.count - 1)
    let host = name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
    return WriterIdentity(
      uid: Int(getuid()), host: String(decoding: host, as: UTF8.self), pid: Int(getpid()))
  }

  /// `zhang@wenling-1 (pid 4321)`, the same in every language.
  var name: String { "\(login)@\(host) (pid \(pid))" }

  private var login: String {
    guard let id = uid_t(exactly: uid), let entry = getpwuid(id) else { return "uid \(uid)" }
    return String(cString: entry.pointee.pw_name)
  }
}
