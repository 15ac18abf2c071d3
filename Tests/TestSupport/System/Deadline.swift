import Glibc

/// The moment after which a test stops waiting for another process.
package struct Deadline {
  private let end: Int

  package init(seconds: Int) { end = millisecondsSinceBoot() + seconds * 1000 }

  /// For `poll`: zero once the moment has passed.
  package var millisecondsLeft: Int32 { Int32(max(0, end - millisecondsSinceBoot())) }
}

private func millisecondsSinceBoot() -> Int {
  var now = timespec()
  clock_gettime(CLOCK_MONOTONIC, &now)
  return now.tv_sec * 1000 + now.tv_nsec / 1_000_000
}
