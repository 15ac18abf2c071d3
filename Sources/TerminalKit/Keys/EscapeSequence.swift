/// What the bytes from an ESC on mean.
struct EscapeSequence: Equatable {
  enum Meaning: Equatable {
    case key(Key)
    case mouse(Mouse)
    case pasteBegins
    /// An answer or a notice of the terminal that nobody waits for.
    case nothing
  }

  let meaning: Meaning
  /// The bytes it takes, the ESC included.
  let length: Int

  /// Reads the sequence at the start of `bytes`, the first of which is ESC; nil while more must come.
  static func read(_ bytes: ArraySlice<UInt8>) -> EscapeSequence? {
    guard let second = bytes.dropFirst().first else { return nil }
    switch second {
    case 0x5B: return readControl(bytes)
    case 0x4F: return readApplication(bytes)
    case 0x1B: return readAltered(bytes)
    case 0x7F: return EscapeSequence(.chord(.alt, .backspace), length: 2)
    case 0x20...0x7E:
      return EscapeSequence(.alt(Character(Unicode.Scalar(second))), length: 2)
    // Not Alt but Esc and then something else, arriving together over a slow line.
    default: return EscapeSequence(.escape, length: 1)
    }
  }

  /// What an unfinished sequence was when nothing follows it: Esc, Alt-[ or Alt-O, or rubbish.
  static func settle(_ bytes: ArraySlice<UInt8>) -> EscapeSequence {
    let second = bytes.dropFirst().first ?? 0x1B
    if second == 0x1B { return EscapeSequence(.escape, length: 1) }
    if isMouse(bytes) { return EscapeSequence(meaning: .nothing, length: bytes.count) }
    let alt = Key.alt(Character(Unicode.Scalar(second)))
    return EscapeSequence(bytes.count == 2 ? alt : .unknown, length: bytes.count)
  }

  private init(_ key: Key, length: Int) {
    self.init(meaning: .key(key), length: length)
  }

  private init(meaning: Meaning, length: Int) {
    self.meaning = meaning
    self.length = length
  }
}

extension EscapeSequence {
  /// No key is longer; what is goes on was never a key.
  private static let longest = 48

  /// `ESC ESC [ A`: rxvt and PuTTY put an ESC before the sequence when Alt is held.
  private static func readAltered(_ bytes: ArraySlice<UInt8>) -> EscapeSequence? {
    guard let third = bytes.dropFirst(2).first else { return nil }
    guard third == 0x5B || third == 0x4F else { return EscapeSequence(.escape, length: 1) }
    guard let inner = read(bytes.dropFirst()) else { return nil }
    guard case .key(let key) = inner.meaning else { return EscapeSequence(.escape, length: 1) }
    return EscapeSequence(key.with(.alt), length: inner.length + 1)
  }

  /// `ESC [ parameters ending`.
  private static func readControl(_ bytes: ArraySlice<UInt8>) -> EscapeSequence? {
    let body = bytes.dropFirst(2)
    if body.first == 0x5B { return readConsole(body) }
    if body.first == 0x4D { return readOldMouse(body.dropFirst()) }
    let isParameter: (UInt8) -> Bool = { (0x20...0x3F).contains($0) && $0 != 0x24 }
    let parameters = body.prefix(while: isParameter)
    if parameters.count > longest { return EscapeSequence(.unknown, length: parameters.count + 2) }
    guard let ending = body.dropFirst(parameters.count).first else { return nil }
    guard ending == 0x24 || (0x40...0x7E).contains(ending) else {
      return EscapeSequence(.unknown, length: parameters.count + 2)
    }
    let meaning = meaning(of: parameters, ending: ending)
    return EscapeSequence(meaning: meaning, length: parameters.count + 3)
  }

  private static func readConsole(_ body: ArraySlice<UInt8>) -> EscapeSequence? {
    body.dropFirst().first.map { EscapeSequence(KeyTable.console($0), length: 4) }
  }

  /// `ESC O letter`, with old xterms' modifier number before the letter.
  private static func readApplication(_ bytes: ArraySlice<UInt8>) -> EscapeSequence? {
    let body = bytes.dropFirst(2)
    let digits = body.prefix { (0x30...0x39).contains($0) || $0 == 0x3B }.prefix(longest)
    guard let letter = body.dropFirst(digits.count).first else { return nil }
    // Alt-Shift-O and then something else.
    guard (0x21...0x7E).contains(letter) else { return EscapeSequence(.alt("O"), length: 2) }
    let modifiers = Modifiers(xterm: numbers(digits).last ?? 1)
    let key = KeyTable.application(letter).with(modifiers)
    return EscapeSequence(key, length: digits.count + 3)
  }
}

extension EscapeSequence {
  private static func meaning(of parameters: ArraySlice<UInt8>, ending: UInt8) -> Meaning {
    if parameters.first == 0x3C { return mouse(parameters.dropFirst(), ending: ending) }
    if let first = parameters.first, (0x3D...0x3F).contains(first) { return .nothing }
    let numbers = numbers(parameters)
    let first = numbers.first ?? 1
    let modifiers = Modifiers(xterm: numbers.count > 1 ? numbers[1] : 1)
    switch Character(Unicode.Scalar(ending)) {
    case "~": return tilde(numbers)
    case "^": return .key(KeyTable.numbered(first).with(.control))
    case "$": return .key(KeyTable.numbered(first).with(.shift))
    case "@": return .key(KeyTable.numbered(first).with([.control, .shift]))
    case "u": return .key(KeyTable.codePoint(first).with(modifiers))
    case "I" where parameters.isEmpty, "O" where parameters.isEmpty: return .nothing
    // A late answer to the question for the cursor, which is asked below the first row only.
    case "R" where first > 1: return .nothing
    default: return .key(KeyTable.lettered(ending).with(modifiers))
    }
  }

  private static func tilde(_ numbers: [Int]) -> Meaning {
    switch (numbers.first, numbers.count) {
    case (200, _): .pasteBegins
    case (201, _): .nothing
    case (27, 3): .key(KeyTable.codePoint(numbers[2]).with(Modifiers(xterm: numbers[1])))
    default:
      .key(
        KeyTable.numbered(numbers.first ?? 0).with(Modifiers(xterm: numbers.dropFirst().first ?? 1))
      )
    }
  }

  /// The decimal numbers between semicolons; one that is missing or absurd is 0.
  private static func numbers(_ parameters: ArraySlice<UInt8>) -> [Int] {
    if parameters.isEmpty { return [] }
    return parameters.split(separator: 0x3B, omittingEmptySubsequences: false)
      .map { Int(String(decoding: $0, as: UTF8.self)) ?? 0 }
  }
}

// MARK: - The mouse

extension EscapeSequence {
  /// `ESC [ < button ; column ; row M`, with `m` where the button is let go.
  private static func mouse(_ parameters: ArraySlice<UInt8>, ending: UInt8) -> Meaning {
    let numbers = numbers(parameters)
    guard numbers.count == 3, ending == 0x4D else { return .nothing }
    let mouse = Mouse(button: numbers[0], column: numbers[1], row: numbers[2])
    return mouse.map(Meaning.mouse) ?? .nothing
  }

  /// `ESC [ M` and three bytes, each 32 more than it means.
  ///
  /// A terminal sends it that does not know the other way, as GNU screen does; they must not be taken
  /// for three keys.
  private static func readOldMouse(_ report: ArraySlice<UInt8>) -> EscapeSequence? {
    let bytes = report.prefix(3)
    guard bytes.allSatisfy({ $0 >= 0x20 }) else { return EscapeSequence(.unknown, length: 3) }
    guard bytes.count == 3 else { return nil }
    let numbers = bytes.map { Int($0) - 0x20 }
    let mouse = Mouse(button: numbers[0], column: numbers[1], row: numbers[2])
    return EscapeSequence(meaning: mouse.map(Meaning.mouse) ?? .nothing, length: 6)
  }

  /// Whether a sequence that was cut off told of the mouse: nobody pressed a key then.
  private static func isMouse(_ bytes: ArraySlice<UInt8>) -> Bool {
    let body = bytes.dropFirst(2)
    return bytes.dropFirst().first == 0x5B
      && (body.first == 0x3C || body.first == 0x4D && body.count > 1)
  }
}
