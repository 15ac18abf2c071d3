/// Reads one JSON value from UTF-8 bytes by position, without looking at a byte twice.
///
/// Safe on hostile input: nesting is bounded, lone surrogates, invalid UTF-8 and control characters
/// are errors, and every access is below `bytes.count`.
struct JSONReader {
  /// Each level costs a stack frame; nothing of ours nests deeper than six.
  static let deepestNesting = 128

  let bytes: UnsafeBufferPointer<UInt8>
  let dialect: JSONDialect
  var offset = 0
  private var depth = 0
  private let keepsOffsets: Bool
  private var path: [String] = []
  private(set) var offsets: [[String]: Int] = [:]

  init(_ bytes: UnsafeBufferPointer<UInt8>, dialect: JSONDialect, keepingOffsets: Bool = false) {
    self.bytes = bytes
    self.dialect = dialect
    keepsOffsets = keepingOffsets
  }

  mutating func readDocument() throws(JSONFailure) -> JSON {
    try skipByteOrderMark()
    try skipBlanks()
    let value = try readValue()
    try skipBlanks()
    guard offset == bytes.count else { throw failure(.textAfterValue) }
    return value
  }

  /// The byte at the offset; 0 at the end, which no rule accepts.
  var next: UInt8 { offset < bytes.count ? bytes[offset] : 0 }

  func failure(_ problem: JSONProblem, at place: Int? = nil) -> JSONFailure {
    let place = place ?? offset
    let found = place >= bytes.count && problem != .stringNotClosed && problem != .commentNotClosed
    return JSONFailure(found ? .textEnds : problem, at: TextPosition(offset: place, in: bytes))
  }

  private mutating func readValue() throws(JSONFailure) -> JSON {
    switch next {
    case UInt8(ascii: "\""): return .string(try readString())
    case UInt8(ascii: "{"): return try readObject()
    case UInt8(ascii: "["): return try readArray()
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try readNumber()
    case UInt8(ascii: "t"): return try readWord("true", .bool(true))
    case UInt8(ascii: "f"): return try readWord("false", .bool(false))
    case UInt8(ascii: "n"): return try readWord("null", .null)
    default: throw failure(.valueExpected)
    }
  }

  private mutating func readWord(_ word: StaticString, _ value: JSON) throws(JSONFailure) -> JSON {
    let letters = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
    guard bytes[offset...].starts(with: letters) else { throw failure(.valueExpected) }
    offset += letters.count
    return value
  }

  private mutating func enterBracket() throws(JSONFailure) {
    guard depth < Self.deepestNesting else { throw failure(.tooDeep) }
    depth += 1
    offset += 1
  }

  private mutating func readArray() throws(JSONFailure) -> JSON {
    try enterBracket()
    var elements: [JSON] = []
    while try !atEnd(of: "]", isFirst: elements.isEmpty) {
      if keepsOffsets { enter("\(elements.count)", at: offset) }
      elements.append(try readValue())
      if keepsOffsets { path.removeLast() }
    }
    return .array(elements)
  }

  private mutating func readObject() throws(JSONFailure) -> JSON {
    try enterBracket()
    var members: [JSONObject.Member] = []
    var seen = DistinctKeys()
    while try !atEnd(of: "}", isFirst: members.isEmpty) {
      let place = offset
      guard next == UInt8(ascii: "\"") else { throw failure(.keyExpected) }
      let key = try readString()
      guard seen.insert(key, after: members) else { throw failure(.duplicateKey(key), at: place) }
      try skipColon()
      if keepsOffsets { enter(key, at: place) }
      let value = try readValue()
      // Most have a handful; to grow to it one by one takes an eighth of all the time.
      if members.isEmpty { members.reserveCapacity(8) }
      members.append(.init(key, value))
      if keepsOffsets { path.removeLast() }
    }
    return .object(JSONObject(distinct: members))
  }

  private mutating func enter(_ component: String, at place: Int) {
    path.append(component)
    offsets[path] = place
  }

  /// Steps over what separates two members and tells whether the closing bracket was reached.
  private mutating func atEnd(of bracket: Unicode.Scalar, isFirst: Bool) throws(JSONFailure) -> Bool
  {
    try skipBlanks()
    let close = UInt8(ascii: bracket)
    if next == close { return leaveBracket() }
    if isFirst { return false }
    guard next == UInt8(ascii: ",") else { throw failure(.commaOrEndExpected(bracket)) }
    let comma = offset
    offset += 1
    try skipBlanks()
    guard next == close else { return false }
    guard dialect == .commented else { throw failure(.trailingComma, at: comma) }
    return leaveBracket()
  }

  private mutating func leaveBracket() -> Bool {
    depth -= 1
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

/// Tells a key that was there before, without comparing each with all others in a huge object.
private struct DistinctKeys {
  private var many: Set<String> = []

  mutating func insert(_ key: String, after members: [JSONObject.Member]) -> Bool {
    if members.count < 24 { return !members.contains { $0.has(key) } }
    if many.isEmpty { many = Set(members.map(\.key)) }
    return many.insert(key).inserted
  }
}
