import Glibc

/// The files in which this window keeps what is open in it, each under a lock that a crash frees.
final class DraftLocks {
  private var held: [String: (path: String, file: Int32)] = [:]

  func path(of name: String) -> String? { held[name]?.path }

  /// The file of a draft from now on: what lies there and no other window has, or a new one.
  func claim(_ name: String, among paths: [String]) -> String? {
    if let known = held[name] { return known.path }
    for making in [0, O_CREAT] {
      for path in paths {
        guard let file = Self.lock(path, making) else { continue }
        held[name] = (path: path, file: file)
        return path
      }
    }
    return nil
  }

  /// Saving puts a new file in the place of the one that was locked.
  func renew(_ name: String) {
    guard let old = held[name] else { return }
    held[name] = Self.lock(old.path).map { (path: old.path, file: $0) }
    close(old.file)
  }

  func release(_ name: String) {
    if let lost = held.removeValue(forKey: name) { close(lost.file) }
  }

  func release(except open: Set<String>) {
    for name in Array(held.keys) where !open.contains(name) { release(name) }
  }

  /// Whether a file lies there that no window has, this one neither.
  static func isFree(_ path: String) -> Bool {
    guard let file = lock(path) else { return false }
    close(file)
    return true
  }

  private static func lock(_ path: String, _ making: Int32 = 0) -> Int32? {
    let file = open(path, O_RDONLY | O_CLOEXEC | making, 0o600)
    guard file >= 0 else { return nil }
    if flock(file, LOCK_EX | LOCK_NB) == 0 { return file }
    close(file)
    return nil
  }
}
