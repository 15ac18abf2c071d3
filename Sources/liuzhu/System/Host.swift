import Domain
import Glibc

/// What the operating system knows of the person and the machine; the one place that asks it.
enum Host {
  static func environment(_ name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    let text = String(cString: value)
    return text.isEmpty ? nil : text
  }

  /// The name of the user the program runs as; `user 1004` where the system has no name for it.
  static var login: String {
    guard let entry = getpwuid(getuid()) else { return "user \(getuid())" }
    return String(cString: entry.pointee.pw_name)
  }

  static var home: String { environment("HOME") ?? loginHome }

  /// Where whoever logs in from elsewhere begins, whatever HOME says here.
  static var loginHome: String {
    guard let entry = getpwuid(getuid()) else { return "/" }
    return String(cString: entry.pointee.pw_dir)
  }

  static var name: String {
    var buffer = [CChar](repeating: 0, count: 256)
    gethostname(&buffer, buffer.count - 1)
    return String(decoding: buffer.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// How this machine is reached from one's own: as whom, and by the address ssh was called with where
  /// it was, for its name may mean nothing there.
  static var account: String {
    let called = environment("SSH_CONNECTION")?.split(separator: " ").dropFirst(2).first
    return "\(login)@\(called.map(String.init) ?? name)"
  }

  static var now: Instant {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Instant(milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
  }

  static var isInteractive: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1 }

  /// Whether somebody looks at what a command prints, and no file or program takes it.
  static var showsResults: Bool { isatty(STDOUT_FILENO) == 1 }
  static var showsProgress: Bool { isatty(STDERR_FILENO) == 1 }

  /// How wide the terminal is; nil where there is none.
  static var columns: Int? {
    var size = winsize()
    let isKnown = ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
    return isKnown ? Int(size.ws_col) : nil
  }

  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// Whether something is there that holds no files.
  static func isFile(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT != S_IFDIR
  }

  /// The folder a path lies in; the current one where it names none.
  static func parent(of path: String) -> String {
    let trimmed = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    guard let slash = trimmed.lastIndex(of: "/") else { return "." }
    return slash == trimmed.startIndex ? "/" : String(trimmed[..<slash])
  }

  /// A folder and all above it that are missing, for this user alone; what cannot be made is found out
  /// by whoever needs it.
  static func makeFolders(_ path: String) {
    var made = path.hasPrefix("/") ? "" : "."
    for part in path.split(separator: "/") {
      made += "/\(part)"
      mkdir(made, 0o700)
    }
  }

  static func currentDirectory() -> String {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX) + 1)
    guard getcwd(&buffer, buffer.count) != nil else { return "." }
    return String(decoding: buffer.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}
