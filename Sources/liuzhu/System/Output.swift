import Domain
import Glibc

/// Writing to people and to pipes, in whole texts.
enum Output {
  static func print(_ text: String) { write(text, to: STDOUT_FILENO) }
  /// A file for another program, byte by byte.
  static func write(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { _ = write($0, to: STDOUT_FILENO) }
  }
  /// The same where a disk may be full: false where not all of it could be written.
  static func deliver(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBytes { write($0, to: STDOUT_FILENO) } || errno == EPIPE
  }
  /// Something for the person that is no result of the command.
  static func note(_ text: String) { write(text, to: STDERR_FILENO) }
  /// Something to look at while one waits; it is written over.
  static func hint(_ text: String) {
    var text = text
    text.withUTF8 { _ = write(UnsafeRawBufferPointer($0), to: STDERR_FILENO) }
  }
  /// A question, with the answer behind it on the line.
  static func ask(_ text: String) { write(Array(harmless(text).utf8)) }
  static func complain(_ text: String) { write("liuzhu: \(text)", to: STDERR_FILENO) }

  /// One text and a line feed; a reader that went away ends the writing quietly.
  private static func write(_ text: String, to file: Int32) {
    var text = harmless(text) + "\n"
    text.withUTF8 { _ = write(UnsafeRawBufferPointer($0), to: file) }
  }

  private static func write(_ bytes: UnsafeRawBufferPointer, to file: Int32) -> Bool {
    var rest = bytes
    while !rest.isEmpty {
      let written = Glibc.write(file, rest.baseAddress, rest.count)
      guard written > 0 else { return false }
      rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(written))
    }
    return true
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
