import Glibc

/// The variables of the program's surroundings.
enum Environment {
  static func value(of name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }
}

extension ThemeShelf {
  /// The themes on this computer, found from the path of the running program.
  package static func installed() -> ThemeShelf {
    let folders = folders(executable: runningProgram(), environment: Environment.value)
    return ThemeShelf(folders: folders, list: names(in:), read: readFile)
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

  /// No theme and no file of keys is longer; what is would be some other file.
  private static let longest = 1 << 20

  fileprivate static func readFile(_ path: String) -> [UInt8]? {
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

extension KeyFile {
  /// The one of whoever runs the program; nil where there is none.
  package static func installed() -> KeyFile? {
    guard let folder = ThemeShelf.configuration(Environment.value) else { return nil }
    let path = folder + "/keys.json"
    return ThemeShelf.readFile(path).map { KeyFile($0, path: path) }
  }
}
