import Glibc

/// Time of the monotonic clock.
enum Stopwatch {
  /// Milliseconds since some moment.
  static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) * 1000 + Double(time.tv_nsec) / 1_000_000
  }

  /// How long each of `count` runs took, in milliseconds.
  static func time(_ count: Int, _ work: (Int) throws -> Void) rethrows -> [Double] {
    try (0..<count).map { index in
      let start = now
      try work(index)
      return now - start
    }
  }
}
