import Glibc

/// The files in which this window keeps what is open in it, each under a lock that a crash frees.
final class DraftLocks {
  private typealias Locked = (path: String, file: Int32)
  private var held: [String: Locked] = [:]
  /// The files this window began or took up, also while nothing is typed into their forms.
  private var owned: [String: String] = [:]

  /// The file of a draft that is open here, or was and is free.
  func path(of name: String) -> String? {
    held[name]?.path ?? owned[name].flatMap { Self.isFree($0) ? $0 : nil }
  }

  func own(_ path: String, as name: String) { owned[name] = path }
  func disown(_ name: String) { owned[name] = nil }

  /// The file of a draft from now on: its own, or a new one; what was left there is not written over.
  func claim(_ name: String, among paths: [String]) -> String? {
    if let known = held[name] { return known.path }
    guard let claimed = reclaim(name) ?? Self.new(among: paths) else { return nil }
    held[name] = claimed
    owned[name] = claimed.path
    return claimed.path
  }

  private func reclaim(_ name: String) -> Locked? {
    guard let path = owned[name], let file = Self.lock(path) else { return nil }
    return (path: path, file: file)
  }

  private static func new(among paths: [String]) -> Locked? {
    for path in paths {
      if let file = lock(path, O_CREAT | O_EXCL) { return (path: path, file: file) }
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
