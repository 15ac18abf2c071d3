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
  /// No theme and no file of keys is longer; what is would be some other file.
  private static let longest = 1 << 20

  fileprivate static func bytes(ofFile path: String) -> [UInt8]? {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 16_384)
    while bytes.count < longest {
      let count = read(file, &buffer, buffer.count)
      if count < 0 { return nil }
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
    return ThemeShelf(folders: folders, list: names(in:), read: Environment.bytes(ofFile:))
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
    let path = folder + "/keys.json"
    return Environment.bytes(ofFile: path).map { KeyFile($0, path: path) }
  }
}
