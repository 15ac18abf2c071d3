import Domain
import Glibc

/// Writing to people and to pipes, in whole texts.
enum Output {
  /// Why a result could not be written; none is written after it, for what arrives shall have no holes.
  ///
  /// A command runs on one thread.
  nonisolated(unsafe) private static var failure: Int32?

  /// A result and a line feed.
  static func print(_ text: String) { pass(harmless(text) + "\n", to: deliver) }
  /// A file for another program, byte by byte.
  static func write(_ bytes: [UInt8]) { bytes.withUnsafeBytes(deliver) }
  /// A question, with the answer behind it on the line.
  static func ask(_ text: String) { pass(harmless(text), to: deliver) }
  /// Something for the person that is no result of the command.
  static func note(_ text: String) { pass(harmless(text) + "\n", to: tell) }
  static func complain(_ text: String) { note("liuzhu: \(text)") }
  /// Something to look at while one waits; it is written over.
  static func hint(_ text: String) { pass(text, to: tell) }

  /// Why results did not all arrive, told once; a reader that went away wants no more of them.
  static func takeFailure() -> Phrase? {
    defer { failure = nil }
    return failure.flatMap { $0 == EPIPE ? nil : SystemWords.why($0) }
  }

  private static func deliver(_ bytes: UnsafeRawBufferPointer) {
    if failure == nil { failure = send(bytes, to: STDOUT_FILENO) }
  }

  /// Where not even this arrives there is nobody left to tell.
  private static func tell(_ bytes: UnsafeRawBufferPointer) { _ = send(bytes, to: STDERR_FILENO) }

  private static func pass(_ text: String, to write: (UnsafeRawBufferPointer) -> Void) {
    var text = text
    text.withUTF8 { write(UnsafeRawBufferPointer($0)) }
  }

  /// All of it, however little goes at once; why not, where it does not.
  static func send(_ bytes: UnsafeRawBufferPointer, to file: Int32) -> Int32? {
    var rest = bytes
    while !rest.isEmpty {
      let written = Glibc.write(file, rest.baseAddress, rest.count)
      if written > 0 {
        rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(written))
      } else if errno == EAGAIN {
        waitForRoom(in: file)
      } else if errno != EINTR {
        return errno
      }
    }
    return nil
  }

  /// Whoever shares the output may have asked to be refused rather than kept waiting.
  private static func waitForRoom(in file: Int32) {
    var place = pollfd(fd: file, events: Int16(POLLOUT), revents: 0)
    poll(&place, 1, -1)
  }

  /// Names come from other people's files: nothing in them may steer the reader's terminal.
  static func harmless(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: \.steersTerminals) else { return text }
    var shown = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      shown.append(scalar.steersTerminals ? "\u{FFFD}" : scalar)
    }
    return String(shown)
  }
}
