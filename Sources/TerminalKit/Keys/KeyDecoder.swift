/// Bytes of a terminal in, events out; a pure value, so every encoding can be tested in a table.
///
/// Curses draws and does not read: its `get_wch` knows one encoding of each key, throws invalid bytes
/// away, redraws as it reads, and hands a long paste out one character at a time.
package struct KeyDecoder: Sendable {
  /// What the bytes kept back may still become.
  package enum Waiting: Equatable {
    case nothing
    /// An ESC that may be the key Esc.
    case escape
    /// A sequence that has begun.
    case sequence
    /// A paste whose end has not come.
    case paste
  }

  /// How many stretches of bytes were not UTF-8 so far.
  package private(set) var invalid = 0
  private var pending: [UInt8] = []
  private var isPasting = false
  /// How much of the paste has been searched for its end, so that a long one is searched once.
  private var searched = 0

  package init() {}

  package var waiting: Waiting {
    if isPasting { return pending.isEmpty ? .nothing : .paste }
    guard pending.first == 0x1B else { return .nothing }
    return pending.allSatisfy { $0 == 0x1B } ? .escape : .sequence
  }

  /// The events that some more bytes complete.
  package mutating func feed(_ bytes: some Sequence<UInt8>) -> [InputEvent] {
    pending.append(contentsOf: bytes)
    return drain(isSettled: false)
  }

  /// The events that silence completes: Esc alone, an unfinished sequence, the paste so far.
  ///
  /// After silence a paste goes on until its end comes or Esc is pressed: what follows a stalled line
  /// is still pasted text and must not be taken for commands.
  package mutating func settle() -> [InputEvent] {
    drain(isSettled: true)
  }

  private mutating func drain(isSettled: Bool) -> [InputEvent] {
    var events: [InputEvent] = []
    var start = 0
    while start < pending.count {
      let length = take(pending[start...], isSettled: isSettled, into: &events)
      if length == 0 { break }
      start += length
    }
    pending.removeFirst(start)
    return events
  }

  /// Takes one key, run of text or paste; answers the bytes used, 0 while more must come.
  private mutating func take(
    _ bytes: ArraySlice<UInt8>, isSettled: Bool, into events: inout [InputEvent]
  ) -> Int {
    if isPasting { return takePaste(bytes, isSettled: isSettled, into: &events) }
    let first = bytes[bytes.startIndex]
    if first == 0x1B { return takeEscape(bytes, isSettled: isSettled, into: &events) }
    if !Self.isPrintable(first) {
      events.append(.key(KeyTable.control(first)))
      return 1
    }
    return takeRun(bytes, into: &events)
  }

  private mutating func takeEscape(
    _ bytes: ArraySlice<UInt8>, isSettled: Bool, into events: inout [InputEvent]
  ) -> Int {
    let unfinished = isSettled ? EscapeSequence.settle(bytes) : nil
    guard let sequence = EscapeSequence.read(bytes) ?? unfinished else { return 0 }
    switch sequence.meaning {
    case .key(let key): events.append(.key(key))
    case .mouse(let mouse): events.append(.mouse(mouse))
    case .pasteBegins: isPasting = true
    case .nothing: break
    }
    return sequence.length
  }

  /// A run of characters: one alone is a key, ASCII are keys one by one, others are one text.
  private mutating func takeRun(
    _ bytes: ArraySlice<UInt8>, into events: inout [InputEvent]
  ) -> Int {
    var run = bytes.prefix(while: Self.isPrintable)
    if run.endIndex == bytes.endIndex { run = run.dropLast(TypedText.incompleteTail(of: run)) }
    let typed = TypedText(typed: run)
    invalid += typed.invalid
    if typed.text.utf8.count == run.count && run.allSatisfy({ $0 < 0x80 }) || typed.text.count == 1
    {
      events += typed.text.map { .key(.character($0)) }
    } else if !typed.text.isEmpty {
      events.append(.text(typed.text))
    }
    return run.count
  }

  private static func isPrintable(_ byte: UInt8) -> Bool { byte >= 0x20 && byte != 0x7F }
}

extension KeyDecoder {
  private static let pasteEnd: [UInt8] = Array("\u{1B}[201~".utf8)

  private mutating func takePaste(
    _ bytes: ArraySlice<UInt8>, isSettled: Bool, into events: inout [InputEvent]
  ) -> Int {
    if let end = endOfPaste(in: bytes) {
      leavePaste()
      events.append(paste(bytes[..<end]))
      return end - bytes.startIndex + Self.pasteEnd.count
    }
    searched = max(0, bytes.count - Self.pasteEnd.count + 1)
    return isSettled ? takeStalledPaste(bytes, into: &events) : 0
  }

  /// What has come of a paste that stalled; an Esc at its end was pressed by a person.
  private mutating func takeStalledPaste(
    _ bytes: ArraySlice<UInt8>, into events: inout [InputEvent]
  ) -> Int {
    let isLeft = bytes.last == 0x1B
    let text = bytes.dropLast(isLeft ? 1 : incompleteTail(of: bytes))
    if !text.isEmpty { events.append(paste(text)) }
    searched = 0
    guard isLeft else { return text.count }
    leavePaste()
    events.append(.key(.escape))
    return bytes.count
  }

  /// The bytes at the end that may be the beginning of a character or of the end of the paste.
  private func incompleteTail(of bytes: ArraySlice<UInt8>) -> Int {
    for length in (2..<Self.pasteEnd.count).reversed()
    where bytes.suffix(length).elementsEqual(Self.pasteEnd.prefix(length)) {
      return length
    }
    return TypedText.incompleteTail(of: bytes)
  }

  private func endOfPaste(in bytes: ArraySlice<UInt8>) -> Int? {
    var rest = bytes.dropFirst(searched)
    while let escape = rest.firstIndex(of: 0x1B) {
      rest = rest[escape...]
      if rest.starts(with: Self.pasteEnd) { return escape }
      rest = rest.dropFirst()
    }
    return nil
  }

  private mutating func leavePaste() {
    isPasting = false
    searched = 0
  }

  private mutating func paste(_ bytes: ArraySlice<UInt8>) -> InputEvent {
    let pasted = TypedText(pasted: bytes)
    invalid += pasted.invalid
    return .paste(pasted.text)
  }
}
