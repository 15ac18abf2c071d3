import CTerminal
import Glibc

/// How wide a terminal draws characters whose width Unicode calls ambiguous.
///
/// One is drawn and the terminal is asked where the cursor went, before the first frame, which wipes
/// it away.
struct WidthProbe: Equatable {
  /// 1 or 2; nil when no answer came in time.
  private(set) var columns: Int?
  /// What the person typed meanwhile.
  private(set) var typed: [UInt8] = []

  /// On the second row, so that an answer that comes late is not taken for a shifted F3.
  private static let question = "\u{1B}[2;1H\u{25BD}\u{1B}[6n"
  private static let patience = 150

  /// Asks the terminal that is open.
  static func ask(_ input: Int32) -> WidthProbe {
    cterm_send(Array(question.utf8), question.utf8.count)
    defer { cterm_redraw() }
    let end = Moment.now() + patience
    var bytes: [UInt8] = []
    while Moment.now() < end {
      var polled = pollfd(fd: input, events: Int16(POLLIN), revents: 0)
      guard poll(&polled, 1, Int32(max(0, end - Moment.now()))) > 0 else { continue }
      var buffer = [UInt8](repeating: 0, count: 4096)
      let count = read(input, &buffer, buffer.count)
      guard count > 0 else { break }
      bytes += buffer.prefix(count)
      let probe = WidthProbe(reading: bytes)
      if probe.columns != nil { return probe }
    }
    return WidthProbe(reading: bytes)
  }

  /// Finds the answer `ESC [ 2 ; column R` among bytes; what is around it was typed.
  init(reading bytes: [UInt8]) {
    typed = bytes
    for start in bytes.indices {
      guard let end = Self.endOfAnswer(bytes[start...]) else { continue }
      columns = bytes[end - 2] == UInt8(ascii: "3") ? 2 : 1
      typed = Array(bytes[..<start] + bytes[end...])
      return
    }
  }

  private static func endOfAnswer(_ bytes: ArraySlice<UInt8>) -> Int? {
    for answer in ["\u{1B}[2;2R", "\u{1B}[2;3R"] where bytes.starts(with: answer.utf8) {
      return bytes.startIndex + answer.utf8.count
    }
    return nil
  }
}
