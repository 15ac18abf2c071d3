import Glibc
import WorkbenchUI

/// Lines from the standard input, for the workbench by lines.
///
/// Ctrl-C ends them like the end of a pipe, so that what was begun is kept and said; after Ctrl-Z and
/// `fg` the question has scrolled away and is to be said again. Only while a line is waited for either
/// is heard: nothing else is interrupted.
struct TypedLines {
  private var bytes: [UInt8] = []
  private var isAtEnd = false
  /// What the program was not to hear before this.
  private var mask = sigset_t()

  /// Written by the handlers alone, between two reads.
  nonisolated(unsafe) private static var heard: Int32 = 0

  init() {
    var held = sigset_t()
    sigemptyset(&held)
    for number in [SIGINT, SIGCONT] {
      sigaddset(&held, number)
      signal(number) { TypedLines.heard = $0 }
    }
    sigprocmask(SIG_BLOCK, &held, &mask)
  }

  mutating func next() -> PlainInput {
    while true {
      if let line = takeLine() { return .line(line.withoutKeys) }
      if isAtEnd { return .ended }
      switch wait() {
      case SIGINT: return .interrupted
      case SIGCONT: return .resumed
      default: fill()
      }
    }
  }

  /// A whole line, or what stands before the end of the input.
  private mutating func takeLine() -> String? {
    guard let end = bytes.firstIndex(of: UInt8(ascii: "\n")) ?? (isAtEnd ? bytes.count : nil),
      !bytes.isEmpty
    else { return nil }
    defer { bytes.removeFirst(min(bytes.count, end + 1)) }
    return String(decoding: bytes[..<end], as: UTF8.self)
  }

  /// Until something can be read; the signal that came instead, or 0.
  private func wait() -> Int32 {
    Self.heard = 0
    var (watched, open) = (fd_set(), mask)
    // The first bit stands for the standard input.
    watched.__fds_bits.0 = 1
    return pselect(1, &watched, nil, nil, nil, &open) < 0 ? Self.heard : 0
  }

  private mutating func fill() {
    var chunk = [UInt8](repeating: 0, count: 4096)
    let count = read(STDIN_FILENO, &chunk, chunk.count)
    if count > 0 { bytes += chunk[..<count] }
    if count == 0 || count < 0 && errno != EINTR && errno != EAGAIN { isAtEnd = true }
  }
}
