import Glibc

/// The turn of one test to say what the process does with its signals: whoever holds one is alone.
///
/// What a signal does belongs to the whole process, and suites run side by side. Two that set and
/// restore it at once leave it ignored for good, and a third then waits for ever.
package final class SignalTurn {
  /// A lock belongs to an open file; which one does not matter, and this one is always there.
  private let file = open("/proc/self/exe", O_RDONLY | O_CLOEXEC)

  package init() {
    while flock(file, LOCK_EX) != 0 && errno == EINTR {}
  }

  deinit { close(file) }
}
