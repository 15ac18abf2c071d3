import Glibc

/// A folder of its own for one test, removed with all it holds when the test lets go of it.
package final class TemporaryDirectory: Sendable {
  package let path: String

  package init() {
    let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(parent)/liuzhu-test-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else { fatalError("no temporary directory in \(parent)") }
    path = String(cString: made)
  }

  deinit { remove() }

  /// Sooner than it is let go of: what is kept for the whole run never is.
  package func remove() { removeTree(path) }

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

  /// Makes a folder inside.
  package func makeFolder(_ name: String) { mkdir(path(name), 0o700) }

  /// The bytes of a file inside; nothing where there is none.
  package func bytes(of name: String) -> [UInt8]? { readFile(path(name)) }

  /// The lines of a file inside, each with its LF; what stands behind the last is left out.
  package func lines(of name: String) -> [[UInt8]] {
    let lines = (bytes(of: name) ?? []).split(separator: 10, omittingEmptySubsequences: false)
    return lines.dropLast().map { $0 + [10] }
  }
}
