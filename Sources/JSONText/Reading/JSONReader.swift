/// Reads one JSON value from UTF-8 bytes by position, without looking at a byte twice, and notes
/// where everything stands.
///
/// Safe on hostile input: nesting is bounded, lone surrogates, invalid UTF-8 and control characters
/// are errors, and every access is below `bytes.count`.
struct JSONReader {
  /// Each level costs a stack frame; nothing of ours nests deeper than six.
  static let deepestNesting = 128

  let bytes: UnsafeBufferPointer<UInt8>
  let dialect: JSONDialect
  var offset = 0
  private(set) var tokens: [JSONToken] = []
  private var depth = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>, dialect: JSONDialect) {
    self.bytes = bytes
    self.dialect = dialect
  }

  mutating func readDocument() throws(JSONFailure) {
    guard bytes.count <= Int32.max else { throw failure(.tooLong, at: 0) }
    // What we write has a value or a key for each dozen bytes; to grow to them would copy them all.
    tokens.reserveCapacity(8 + bytes.count / 12)
    try skipByteOrderMark()
    try skipBlanks()
    try readValue()
    try skipBlanks()
    guard offset == bytes.count else { throw failure(.textAfterValue) }
  }

  mutating func add(_ kind: JSONToken.Kind, _ place: Range<Int>) {
    tokens.append(JSONToken(kind, place, next: tokens.count + 1))
  }

  /// The byte at the offset; 0 at the end, which no rule accepts.
  var next: UInt8 { offset < bytes.count ? bytes[offset] : 0 }

  func failure(_ problem: JSONProblem, at place: Int? = nil) -> JSONFailure {
    let place = place ?? offset
    let found = place >= bytes.count && problem != .stringNotClosed && problem != .commentNotClosed
    return JSONFailure(found ? .textEnds : problem, at: TextPosition(offset: place, in: bytes))
  }

  private mutating func readValue() throws(JSONFailure) {
    switch next {
    case UInt8(ascii: "\""): try readText()
    case UInt8(ascii: "{"): try readObject()
    case UInt8(ascii: "["): try readArray()
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): try readNumber()
    case UInt8(ascii: "t"): try readWord("true", .yes)
    case UInt8(ascii: "f"): try readWord("false", .no)
    case UInt8(ascii: "n"): try readWord("null", .null)
    default: throw failure(.valueExpected)
    }
  }

  private mutating func readWord(
    _ word: StaticString, _ kind: JSONToken.Kind
  ) throws(JSONFailure) {
    let letters = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
    guard bytes[offset...].starts(with: letters) else { throw failure(.valueExpected) }
    add(kind, offset..<offset + letters.count)
    offset += letters.count
  }

  /// Begins a value that holds others; where it ends is known only behind them.
  private mutating func enterBracket(_ kind: JSONToken.Kind) throws(JSONFailure) -> Int {
    guard depth < Self.deepestNesting else { throw failure(.tooDeep) }
    depth += 1
    add(kind, offset..<offset)
    offset += 1
    return tokens.count - 1
  }

  private mutating func leaveBracket(_ opened: Int) {
    depth -= 1
    tokens[opened].end = offset
    tokens[opened].next = tokens.count
  }

  private mutating func readArray() throws(JSONFailure) {
    let opened = try enterBracket(.array)
    while try !atEnd(of: "]", isFirst: tokens.count == opened + 1) { try readValue() }
    leaveBracket(opened)
  }

  private mutating func readObject() throws(JSONFailure) {
    let opened = try enterBracket(.object)
    var keys = DistinctKeys(of: opened)
    while try !atEnd(of: "}", isFirst: tokens.count == opened + 1) {
      guard next == UInt8(ascii: "\"") else { throw failure(.keyExpected) }
      let key = tokens.count
      try readText()
      guard keys.insert(key, self) else {
        throw failure(.duplicateKey(name(key)), at: tokens[key].place)
      }
      try skipColon()
      try readValue()
    }
    leaveBracket(opened)
  }

  /// Steps over what separates two members and tells whether the closing bracket was reached.
  private mutating func atEnd(of bracket: Unicode.Scalar, isFirst: Bool) throws(JSONFailure) -> Bool
  {
    try skipBlanks()
    let close = UInt8(ascii: bracket)
    if next == close { return step() }
    if isFirst { return false }
    guard next == UInt8(ascii: ",") else { throw failure(.commaOrEndExpected(bracket)) }
    let comma = offset
    offset += 1
    try skipBlanks()
    guard next == close else { return false }
    guard dialect == .commented else { throw failure(.trailingComma, at: comma) }
    return step()
  }

  private mutating func step() -> Bool {
    offset += 1
    return true
  }

  private mutating func skipColon() throws(JSONFailure) {
    try skipBlanks()
    guard next == UInt8(ascii: ":") else { throw failure(.colonExpected) }
    offset += 1
    try skipBlanks()
  }
}

// MARK: - Keys

/// Tells a key that was there before, without comparing each with all others in a huge object.
private struct DistinctKeys {
  private let object: Int
  private var count = 0
  /// A bit for each first letter and length there was: most keys are new by that alone.
  private var marks: UInt64 = 0
  private var many: Set<String> = []

  init(of object: Int) { self.object = object }

  mutating func insert(_ key: Int, _ reader: JSONReader) -> Bool {
    count += 1
    let mark = reader.mark(of: key)
    defer { marks |= mark }
    if count < 24, marks & mark == 0 { return true }
    if count < 24 { return !reader.hasKey(like: key, in: object) }
    if many.isEmpty { many = Set(reader.keys(of: object, before: key)) }
    return many.insert(reader.name(key)).inserted
  }
}

extension JSONReader {
  fileprivate func mark(of key: Int) -> UInt64 {
    let token = tokens[key]
    if token.kind == .escaped { return .max }
    let first = token.end > token.start ? Int(bytes[token.start]) : 0
    return 1 << UInt64((first + 7 * (token.end - token.start)) % 64)
  }

  fileprivate func hasKey(like key: Int, in object: Int) -> Bool {
    var other = object + 1
    while other < key {
      if isSame(tokens[other], tokens[key]) { return true }
      other = tokens[other + 1].next
    }
    return false
  }

  private func isSame(_ one: JSONToken, _ other: JSONToken) -> Bool {
    if one.kind == .escaped || other.kind == .escaped { return name(one) == name(other) }
    guard one.end - one.start == other.end - other.start else { return false }
    for place in 0..<one.end - one.start
    where bytes[one.start + place] != bytes[other.start + place] { return false }
    return true
  }

  fileprivate func keys(of object: Int, before end: Int) -> [String] {
    sequence(first: object + 1) { tokens[$0 + 1].next }.prefix { $0 < end }.map(name)
  }

  fileprivate func name(_ key: Int) -> String { name(tokens[key]) }

  private func name(_ key: JSONToken) -> String {
    var reader = JSONReader(bytes, dialect: dialect)
    reader.offset = key.place
    return (try? reader.readString()) ?? ""
  }
}
