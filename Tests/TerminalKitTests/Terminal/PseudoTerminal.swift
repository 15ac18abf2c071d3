import Glibc
import Testing

@testable import TerminalKit

/// Both ends of a terminal that nobody looks at: tests type at one and run the program at the other.
final class PseudoTerminal {
  let person: Int32
  let program: Int32

  /// Linux's own requests: Glibc hides `posix_openpt` and its kin from Swift.
  private static let unlock: UInt = 0x4004_5431
  private static let number: UInt = 0x8004_5430

  init(_ size: Size) throws {
    person = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    var isLocked: Int32 = 0
    var number: Int32 = 0
    try #require(ioctl(person, Self.unlock, &isLocked) == 0)
    try #require(ioctl(person, Self.number, &number) == 0)
    program = open("/dev/pts/\(number)", O_RDWR | O_NOCTTY | O_CLOEXEC)
    try #require(program >= 0)
    resize(size)
  }

  deinit {
    close(person)
    close(program)
  }

  func resize(_ size: Size) {
    var kernel = winsize()
    kernel.ws_row = UInt16(size.rows)
    kernel.ws_col = UInt16(size.columns)
    _ = ioctl(program, UInt(TIOCSWINSZ), &kernel)
  }

  /// Lets the kernel pass on what is typed before anybody asks for it.
  func makeRaw() {
    var modes = termios()
    tcgetattr(program, &modes)
    cfmakeraw(&modes)
    tcsetattr(program, TCSANOW, &modes)
  }

  func type(_ text: String) {
    _ = Array(text.utf8).withUnsafeBytes { write(person, $0.baseAddress, $0.count) }
  }

  /// What was sent to the person since the last call.
  func sent() -> String {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    var polled = pollfd(fd: person, events: Int16(POLLIN), revents: 0)
    while poll(&polled, 1, 0) > 0, polled.revents & Int16(POLLIN) != 0 {
      let count = read(person, &buffer, buffer.count)
      guard count > 0 else { break }
      bytes += buffer.prefix(count)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The flags that raw mode changes.
  func modes() -> [UInt32] {
    var modes = termios()
    tcgetattr(program, &modes)
    return [modes.c_iflag, modes.c_oflag, modes.c_lflag]
  }
}
