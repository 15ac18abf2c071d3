import CTerminal
import Glibc

/// A terminal that is asked and listened to byte by byte, without a screen; it is as it was before
/// when this goes out of scope, by a signal or by a crash.
package struct ListeningTerminal: ~Copyable {
  private let input: Int32
  private let output: Int32
  private let patience: Int

  /// Begins to listen.
  ///
  /// - Parameters:
  ///   - input: where keys come from.
  ///   - output: where questions go.
  ///   - patience: how many milliseconds of silence end what is heard.
  /// - Throws: why it cannot be listened to; it is as it was before.
  package init(
    input: Int32 = STDIN_FILENO, output: Int32 = STDOUT_FILENO, patience: Int = 60
  ) throws(TerminalFailure) {
    if let failure = TerminalFailure(cterm_listen(input, output)) { throw failure }
    (self.input, self.output, self.patience) = (input, output, patience)
  }

  deinit { cterm_listen_end() }

  /// Asks it what it is; a terminal that answers nothing costs a second.
  package func ask() -> TerminalAnswers {
    write(TerminalAnswers.question)
    let end = Moment.now() + 1000
    var bytes: [UInt8] = []
    var answers = TerminalAnswers()
    while !answers.isComplete, let more = read(within: end - Moment.now()) {
      bytes += more
      answers = TerminalAnswers(reading: bytes)
    }
    return answers
  }

  /// Waits for a key or a paste and everything that comes with it; nil when the line is gone or
  /// somebody wants the program to end.
  package func hear() -> Heard? {
    guard var bytes = read(within: nil) else { return nil }
    var decoder = KeyDecoder()
    var events = decoder.feed(bytes)
    // The end of a paste may take its time over a slow line.
    while let more = read(within: decoder.waiting == .paste ? 1000 : patience) {
      bytes += more
      events += decoder.feed(more)
    }
    return Heard(bytes: bytes, events: events + decoder.settle())
  }

  /// Waits for a line, typed and edited as before a shell; nil as with `hear`.
  package func line() -> [UInt8]? {
    cterm_listen_raw(0)
    defer { cterm_listen_raw(1) }
    return read(within: nil).map { $0.last == 0x0A ? $0.dropLast() : $0 }
  }

  /// Has pasted text come in brackets, or as if it were typed.
  package func bracketPaste(_ isOn: Bool) { write("\u{1B}[?2004\(isOn ? "h" : "l")") }

  package func write(_ text: String) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(output, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }

  private func read(within milliseconds: Int?) -> [UInt8]? {
    var polled = [input, cterm_wake_descriptor()].map {
      pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
    }
    let wait = milliseconds.map { Int32(clamping: max(0, $0)) } ?? -1
    guard poll(&polled, 2, wait) > 0, polled[1].revents == 0 else { return nil }
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = Glibc.read(input, &buffer, buffer.count)
    return count > 0 ? Array(buffer.prefix(count)) : nil
  }
}

/// What came from a terminal at one go.
package struct Heard: Equatable, Sendable {
  package let bytes: [UInt8]
  /// What the workbench takes it for.
  package let events: [InputEvent]

  package init(bytes: [UInt8], events: [InputEvent]) {
    self.bytes = bytes
    self.events = events
  }
}
