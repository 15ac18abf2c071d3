import Glibc
import TestSupport

/// A program on a terminal that shows nothing: what it writes is only looked through.
final class TerminalProgram {
  private let terminal: Int32
  private let child: ChildProcess
  private var hasAnswered = false

  /// Linux's own requests: Glibc hides `posix_openpt` and its kin from Swift.
  private static let unlock: UInt = 0x4004_5431
  private static let number: UInt = 0x8004_5430

  init(_ program: String, _ arguments: [String], home: String) throws {
    terminal = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    var isLocked: Int32 = 0
    var number: Int32 = 0
    var size = winsize(ws_row: 36, ws_col: 120, ws_xpixel: 0, ws_ypixel: 0)
    guard ioctl(terminal, Self.unlock, &isLocked) == 0,
      ioctl(terminal, Self.number, &number) == 0, ioctl(terminal, UInt(TIOCSWINSZ), &size) == 0
    else { throw StartFailure(program: "/dev/ptmx", code: errno) }
    let name = "/dev/pts/\(number)"
    child = try ChildProcess(
      program, arguments,
      environment: [
        "HOME": home, "TERM": "xterm-256color", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin",
        "LIUZHU_NOW": BenchOffice.now.iso,
      ], asSessionLeader: true
    ) { actions in
      posix_spawn_file_actions_addopen(&actions, 0, name, O_RDWR, 0)
      posix_spawn_file_actions_adddup2(&actions, 0, 1)
      posix_spawn_file_actions_adddup2(&actions, 0, 2)
    }
  }

  deinit {
    child.send(signal: SIGKILL)
    _ = child.wait()
    close(terminal)
  }

  func type(_ text: String) {
    let bytes = Array(text.utf8)
    _ = write(terminal, bytes, bytes.count)
  }

  /// Reads until a text has come, five seconds at most; nil asks for anything at all.
  func read(until wanted: String?) {
    var seen: [CChar] = []
    var buffer = [CChar](repeating: 0, count: 65_536)
    while waits(milliseconds: 5000) {
      let count = Glibc.read(terminal, &buffer, buffer.count)
      guard count > 0, let wanted else { return }
      seen += buffer[..<count]
      answer(seen + [0])
      if strstr(seen + [0], wanted) != nil { return }
    }
  }

  /// Says where the cursor is, as every terminal does, to a program that waits for it.
  private func answer(_ seen: [CChar]) {
    guard !hasAnswered, strstr(seen, "\u{1B}[6n") != nil else { return }
    hasAnswered = true
    type("\u{1B}[2;2R")
  }

  /// Reads what still comes, until nothing did for a while; how many bytes that were.
  @discardableResult
  func settle() -> Int {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    var all = 0
    while waits(milliseconds: 100) {
      let count = Glibc.read(terminal, &buffer, buffer.count)
      guard count > 0 else { break }
      all += count
    }
    return all
  }

  private func waits(milliseconds: Int32) -> Bool {
    var watched = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
    return poll(&watched, 1, milliseconds) > 0
  }

  /// How often it gave up the processor and was woken again.
  var wakeUps: Int {
    let text = readFile("/proc/\(child.id)/status").map { String(decoding: $0, as: UTF8.self) }
    let line = text?.split(separator: "\n").first { $0.hasPrefix("voluntary_ctxt_switches") }
    return line?.split(separator: "\t").last.flatMap { Int($0) } ?? 0
  }

  /// What it has in memory, shared libraries included.
  var megabytes: Double {
    let text = readFile("/proc/\(child.id)/statm").map { String(decoding: $0, as: UTF8.self) }
    let pages = text?.split(separator: " ").dropFirst().first.flatMap { Double($0) } ?? 0
    return pages * Double(getpagesize()) / 1_000_000
  }
}
