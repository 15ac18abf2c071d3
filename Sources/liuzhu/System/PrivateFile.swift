import Glibc

/// Whole texts in files that only the person may read, mode 0600.
enum PrivateFile {
  /// Writes a file anew; false where it cannot be.
  static func write(_ text: String, to path: String) -> Bool {
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard file >= 0 else { return false }
    let isWritten = writeAll(text, to: file)
    return close(file) == 0 && isWritten
  }

  /// Written beside and renamed, so that a file is never half of one; false where it cannot be.
  ///
  /// A link goes on leading to its file, and what is no file, such as /dev/null, stays what it is.
  static func replace(_ path: String, by text: String) -> Bool {
    if isDevice(path) { return write(text, to: path) }
    let file = target(of: path)
    let fresh = file + ".new"
    if write(text, to: fresh) && rename(fresh, file) == 0 { return true }
    let why = errno
    unlink(fresh)
    errno = why
    return false
  }

  private static func isDevice(_ path: String) -> Bool {
    var status = stat()
    guard stat(path, &status) == 0 else { return false }
    return ![S_IFREG, S_IFDIR].contains(status.st_mode & S_IFMT)
  }

  /// Where a link leads; the path itself where nothing lies yet.
  private static func target(of path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }

  private static func writeAll(_ text: String, to file: Int32) -> Bool {
    var rest = ArraySlice(text.utf8)
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      guard written > 0 else { return false }
      rest = rest.dropFirst(written)
    }
    return true
  }

  /// The bytes of a file; nil where it cannot be read.
  static func read(_ path: String) -> [UInt8]? {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = Glibc.read(file, &buffer, buffer.count)
      guard count >= 0 else { return nil }
      if count == 0 { return bytes }
      bytes += buffer[..<count]
    }
  }

  /// The names in a folder; none where it cannot be read.
  static func names(in folder: String) -> [String] {
    guard let listing = opendir(folder) else { return [] }
    defer { closedir(listing) }
    var names: [String] = []
    while let entry = readdir(listing) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names
  }
}
