/// A value looked at where it stands in a text: what is not asked for is never made.
///
/// Given out by `JSONTape.read` and good only within its closure, for it points into the tape.
package struct JSONView {
  let bytes: UnsafeBufferPointer<UInt8>
  let tokens: UnsafeBufferPointer<JSONToken>
  let index: Int

  @usableFromInline init(
    bytes: UnsafeBufferPointer<UInt8>, tokens: UnsafeBufferPointer<JSONToken>, index: Int
  ) {
    (self.bytes, self.tokens, self.index) = (bytes, tokens, index)
  }

  private var token: JSONToken { tokens[index] }

  private var text: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: bytes[token.start..<token.end])
  }

  var place: Int { token.place }

  fileprivate func view(_ index: Int) -> JSONView {
    JSONView(bytes: bytes, tokens: tokens, index: index)
  }
}

// MARK: - Values

extension JSONView {
  package var isNull: Bool { token.kind == .null }

  package var boolean: Bool? {
    switch token.kind {
    case .yes: true
    case .no: false
    case .null, .number, .plain, .wide, .escaped, .array, .object: nil
    }
  }

  package var integer: Int? {
    guard token.kind == .number else { return nil }
    return JSONNumber.integer(text).flatMap { Int(exactly: $0) }
  }

  package var string: String? {
    switch token.kind {
    case .plain: String(copying: unsafe UTF8Span(unchecked: text.span, isKnownASCII: true))
    case .wide: String(copying: unsafe UTF8Span(unchecked: text.span))
    case .escaped: unescaped
    case .null, .yes, .no, .number, .array, .object: nil
    }
  }

  /// Its escapes were checked when the tape was made.
  private var unescaped: String {
    var reader = JSONReader(bytes, dialect: .strict)
    reader.offset = token.place
    return (try? reader.readString()) ?? ""
  }

  /// The bytes of a text that has no escapes, for values that are told by their bytes.
  package var utf8: UnsafeBufferPointer<UInt8>? {
    token.kind == .plain || token.kind == .wide ? text : nil
  }

  /// Whether it is this very text; most differ in length already.
  package func isText(_ other: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let utf8 else { return string.map { $0.utf8.elementsEqual(other) } ?? false }
    guard utf8.count == other.count else { return false }
    for index in other.indices where utf8[index] != other[index] { return false }
    return true
  }

  package func isText(_ other: StaticString) -> Bool {
    isText(UnsafeBufferPointer(start: other.utf8Start, count: other.utf8CodeUnitCount))
  }

  package func isText(_ other: String) -> Bool {
    guard let utf8 else { return string == other }
    return utf8.count == other.utf8.count && utf8.elementsEqual(other.utf8)
  }
}

// MARK: - What it holds

extension JSONView {
  /// The elements of an array.
  package var array: Elements? {
    token.kind == .array ? Elements(of: self, next: index + 1, end: token.next) : nil
  }

  /// The members of an object, in their order.
  package var members: Members? {
    token.kind == .object ? Members(of: self, next: index + 1, end: token.next) : nil
  }

  /// The member of an object; nil when there is none, or when this is no object.
  package subscript(key: String) -> JSONView? {
    guard let members else { return nil }
    for member in members where member.key.isText(key) { return member.value }
    return nil
  }

  package struct Elements: Sequence, IteratorProtocol {
    private let whole: JSONView
    private var index: Int
    private let end: Int

    fileprivate init(of whole: JSONView, next: Int, end: Int) {
      (self.whole, index, self.end) = (whole, next, end)
    }

    package mutating func next() -> JSONView? {
      guard index < end else { return nil }
      defer { index = whole.tokens[index].next }
      return whole.view(index)
    }
  }

  package struct Members: Sequence, IteratorProtocol {
    private let whole: JSONView
    private var index: Int
    private let end: Int

    fileprivate init(of whole: JSONView, next: Int, end: Int) {
      (self.whole, index, self.end) = (whole, next, end)
    }

    package mutating func next() -> (key: JSONView, value: JSONView)? {
      guard index < end else { return nil }
      let value = index + 1
      defer { index = whole.tokens[value].next }
      return (whole.view(value - 1), whole.view(value))
    }
  }
}

// MARK: - As a value

extension JSON {
  /// The value itself, to be kept.
  package init(_ view: JSONView) {
    self = view.value
  }
}

extension JSONView {
  fileprivate var value: JSON {
    switch token.kind {
    case .null: .null
    case .yes: .bool(true)
    case .no: .bool(false)
    case .number: JSONNumber.value(text)
    case .plain, .wide, .escaped: .string(string ?? "")
    case .array: .array(array?.map(\.value) ?? [])
    case .object: .object(object)
    }
  }

  private var object: JSONObject {
    var made: [JSONObject.Member] = []
    // Most have a handful; to grow to it one by one takes an eighth of all the time.
    made.reserveCapacity(8)
    for (key, value) in Members(of: self, next: index + 1, end: token.next) {
      made.append(.init(key.string ?? "", value.value))
    }
    return JSONObject(distinct: made)
  }
}
