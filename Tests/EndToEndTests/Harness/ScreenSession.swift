import Glibc
import TestSupport
import Testing

/// A person before a terminal: looks until something is there, then types.
///
/// ```swift
/// session.sees("企业").press(.character("w")).types("走访霜降").press(.control("s")).sees("已存")
/// ```
/// Nothing sleeps: every look waits for the program to write. The first look that fails tells the
/// whole screen and lets the rest of the journey pass without waiting.
final class ScreenSession {
  private let process: TerminalProcess
  private let terminal: VirtualTerminal
  private let patience: Int
  private var hasHungUp = false
  private(set) var hasFailed = false
  /// All that the program ever wrote to its terminal.
  private(set) var written: [UInt8] = []

  /// `patience` is how many seconds a look waits; it is long, since only failures take that time.
  init(
    _ program: String, _ arguments: [String] = [], environment: [String: String],
    rows: Int = 36, columns: Int = 120, patience: Int = 20
  ) throws {
    self.patience = patience
    terminal = VirtualTerminal(rows: rows, columns: columns)
    process = try TerminalProcess(
      program, arguments, environment: environment, rows: rows, columns: columns)
  }

  /// What is on the screen, as far as it was waited for.
  var screen: Screen { terminal.snapshot() }
}

// MARK: - Looking

extension ScreenSession {
  /// Waits until all of these stand on the screen together.
  @discardableResult
  func sees(_ texts: String..., sourceLocation: SourceLocation = #_sourceLocation) -> Self {
    look(for: texts.joined(separator: " and "), sourceLocation) { screen in
      texts.allSatisfy(screen.contains)
    }
  }

  /// Waits until this is gone from the screen.
  @discardableResult
  func seesNo(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) -> Self {
    look(for: "no \(text)", sourceLocation) { !$0.contains(text) }
  }

  /// Waits until the screen is as described.
  @discardableResult
  func sees(
    _ description: String, where condition: (Screen) -> Bool,
    sourceLocation: SourceLocation = #_sourceLocation
  ) -> Self {
    look(for: description, sourceLocation, condition)
  }

  /// Waits until the program has ended, and looks how.
  @discardableResult
  func ends(
    with expected: Ending = .exited(0), sourceLocation: SourceLocation = #_sourceLocation
  ) -> Self {
    guard wait(until: { hasHungUp }) else {
      return fail("the program did not end", sourceLocation)
    }
    let status = process.wait()
    if status != expected { fail("ended with \(status), not \(expected)", sourceLocation) }
    return self
  }

  private func look(
    for description: String, _ sourceLocation: SourceLocation, _ condition: (Screen) -> Bool
  ) -> Self {
    if wait(until: { condition(screen) }) { return self }
    let reason = hasHungUp ? "the program ended before showing" : "waited in vain for"
    return fail("\(reason) \(description)", sourceLocation)
  }

  @discardableResult
  private func fail(_ reason: String, _ sourceLocation: SourceLocation) -> Self {
    if !hasFailed { Issue.record("\(reason)\n\(screen)", sourceLocation: sourceLocation) }
    hasFailed = true
    return self
  }
}

// MARK: - Doing

extension ScreenSession {
  @discardableResult
  func press(_ keys: Key...) -> Self {
    for key in keys { terminal.press(key) }
    return hand(over: terminal.takeOutput())
  }

  /// Types a text, all at once as an input method commits it.
  @discardableResult
  func types(_ text: String) -> Self { hand(over: Array(text.utf8)) }

  @discardableResult
  func pastes(_ text: String) -> Self { hand(over: terminal.pasted(text)) }

  /// Clicks where a text begins, once it stands on the screen.
  @discardableResult
  func clicks(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) -> Self {
    sees(text, sourceLocation: sourceLocation)
    guard let place = screen.place(of: text) else { return self }
    terminal.click(row: place.row, column: place.column)
    return hand(over: terminal.takeOutput())
  }

  @discardableResult
  func turnsWheel(up isUp: Bool) -> Self {
    terminal.turnWheel(isUp: isUp)
    return hand(over: terminal.takeOutput())
  }

  @discardableResult
  func resizes(rows: Int, columns: Int) -> Self {
    terminal.resize(rows: rows, columns: columns)
    process.resize(rows: rows, columns: columns)
    return self
  }

  /// Sends the program a signal such as `SIGTERM`.
  @discardableResult
  func receives(signal: Int32) -> Self {
    process.send(signal: signal)
    return self
  }
}

// MARK: - Passing bytes

extension ScreenSession {
  /// False when the program ended or the patience did first.
  private func wait(until condition: () -> Bool) -> Bool {
    let deadline = Deadline(seconds: hasFailed ? 0 : patience)
    while !condition() {
      guard !hasHungUp, receive(process.nextEvent(until: deadline)) else { return false }
    }
    return true
  }

  /// Shows what was written; false when nothing was until it was too late.
  private func receive(_ event: TerminalProcess.Event) -> Bool {
    switch event {
    case .output(let bytes):
      written += bytes
      terminal.show(bytes)
      let answers = terminal.takeOutput()
      if !answers.isEmpty { hand(over: answers) }
      return true
    case .readyForInput: return true
    case .hungUp:
      hasHungUp = true
      return true
    case .tooLate: return false
    }
  }

  /// Passes input on while reading output, so that neither side waits for the other for ever.
  @discardableResult
  private func hand(over bytes: [UInt8]) -> Self {
    let deadline = Deadline(seconds: patience)
    var rest = bytes[...]
    while !rest.isEmpty && !hasHungUp {
      rest = rest.dropFirst(process.write(rest))
      guard rest.isEmpty || receive(process.nextEvent(until: deadline, wantsToWrite: true)) else {
        break
      }
    }
    return self
  }
}
