import Glibc

/// The variables of the program's surroundings, and what a person keeps for the program.
enum Environment {
  static func value(of name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  /// The folder of what a person set up for themselves, by the variables that say where it lies.
  static func configuration(_ value: (String) -> String?) -> String? {
    let home = value("HOME").map { $0 + "/.config" }
    let config = value("XDG_CONFIG_HOME").flatMap { $0.isEmpty ? nil : $0 } ?? home
    return config.map { $0 + "/liuzhu" }
  }
}

// MARK: - Files of the person's own

extension Environment {
  fileprivate enum Unread: Error {
    case absent
    case unreadable
  }

  /// No theme and no file of keys is longer; what is would be some other file.
  fileprivate static let longest = 1 << 20

  /// The whole of a file, or more than the longest of them.
  fileprivate static func bytes(ofFile path: String) throws(Unread) -> [UInt8] {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw errno == ENOENT ? .absent : .unreadable }
    defer { close(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 16_384)
    while bytes.count <= longest {
      let count = read(file, &buffer, buffer.count)
      if count < 0 { throw .unreadable }
      if count == 0 { break }
      bytes += buffer.prefix(count)
    }
    return bytes
  }
}

extension ThemeShelf {
  /// The themes on this computer, found from the path of the running program.
  package static func installed() -> ThemeShelf {
    let folders = folders(executable: runningProgram(), environment: Environment.value)
    return ThemeShelf(
      folders: folders, list: names(in:), read: { try? Environment.bytes(ofFile: $0) })
  }

  private static func names(in folder: String) -> [String] {
    guard let listing = opendir(folder) else { return [] }
    defer { closedir(listing) }
    var names: [String] = []
    while let entry = readdir(listing) {
      names.append(
        withUnsafePointer(to: &entry.pointee.d_name) {
          $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        })
    }
    return names
  }

  private static func runningProgram() -> String {
    let path = [UInt8](unsafeUninitializedCapacity: Int(PATH_MAX)) { buffer, count in
      let start = UnsafeMutableRawPointer(buffer.baseAddress)?.assumingMemoryBound(to: CChar.self)
      count = max(0, start.map { readlink("/proc/self/exe", $0, buffer.count) } ?? 0)
    }
    return String(decoding: path, as: UTF8.self)
  }
}

extension KeyFile {
  /// The one of whoever runs the program; nil where there is none.
  package static func installed() -> KeyFile? {
    guard let folder = Environment.configuration(Environment.value) else { return nil }
    return read(at: folder + "/keys.json")
  }

  /// One that is there and cannot be read whole is one with a flaw, so that somebody is told.
  static func read(at path: String) -> KeyFile? {
    do throws(Environment.Unread) {
      let bytes = try Environment.bytes(ofFile: path)
      return bytes.count > Environment.longest
        ? KeyFile(.tooLong, path: path) : KeyFile(bytes, path: path)
    } catch {
      return error == .unreadable ? KeyFile(.unreadable, path: path) : nil
    }
  }
}
