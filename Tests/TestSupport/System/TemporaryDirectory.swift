import Glibc

/// A folder of its own for one test, removed with all it holds when the test lets go of it.
package final class TemporaryDirectory {
  package let path: String

  package init() {
    let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(parent)/liuzhu-test-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else { fatalError("no temporary directory in \(parent)") }
    path = String(cString: made)
  }

  deinit { removeTree(path) }

  /// The path of something inside, whether or not it exists.
  package func path(_ name: String) -> String { "\(path)/\(name)" }

  /// Writes a file inside, and tells its path.
  @discardableResult
  package func write(_ bytes: some Collection<UInt8>, to name: String) -> String {
    let path = path(name)
    let bytes = Array(bytes)
    guard let file = fopen(path, "we") else { fatalError("cannot write \(path)") }
    defer { fclose(file) }
    guard fwrite(bytes, 1, bytes.count, file) == bytes.count else {
      fatalError("cannot write \(path)")
    }
    return path
  }

  @discardableResult
  package func write(_ text: String, to name: String) -> String { write(text.utf8, to: name) }

  /// The bytes of a file inside; nothing where there is none.
  package func bytes(of name: String) -> [UInt8]? { readFile(path(name)) }
}

/// The bytes of a file; nothing where there is none to read.
package func readFile(_ path: String) -> [UInt8]? {
  guard let file = fopen(path, "re") else { return nil }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var chunk = [UInt8](repeating: 0, count: 1 << 16)
  while case let count = fread(&chunk, 1, chunk.count, file), count > 0 {
    bytes += chunk[..<count]
  }
  return bytes
}

/// Removes a file, or a folder after all it holds; links are removed, never followed.
private func removeTree(_ path: String) {
  if unlink(path) == 0 { return }
  for name in entries(of: path) { removeTree("\(path)/\(name)") }
  rmdir(path)
}

private func entries(of folder: String) -> [String] {
  guard let stream = opendir(folder) else { return [] }
  defer { closedir(stream) }
  var names: [String] = []
  while let entry = readdir(stream) {
    let name = withUnsafePointer(to: &entry.pointee.d_name) { name in
      name.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
    }
    if name != "." && name != ".." { names.append(name) }
  }
  return names
}
