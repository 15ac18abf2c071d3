/// Where one value, or the key of a member, stands in a text.
@usableFromInline struct JSONToken: Sendable {
  enum Kind: UInt8, Sendable {
    case null, yes, no, number
    /// Text without escapes, of ASCII alone and of anything.
    case plain, wide
    /// Text with escapes.
    case escaped
    case array, object
  }

  let kind: Kind
  // Half as wide as they might be: thousands of tapes are made when a ledger is opened.
  private var first: Int32
  private var last: Int32
  private var following: Int32

  init(_ kind: Kind, _ place: Range<Int>, next: Int) {
    self.kind = kind
    (first, last) = (Int32(place.lowerBound), Int32(place.upperBound))
    following = Int32(next)
  }

  /// Its first byte, and the one behind its last; of a text, between the quotes.
  var start: Int { Int(first) }
  var end: Int {
    get { Int(last) }
    set { last = Int32(newValue) }
  }
  /// The index of the token behind it and everything it holds.
  var next: Int {
    get { Int(following) }
    set { following = Int32(newValue) }
  }

  /// The same in a text that begins this much further on.
  func moved(bytes: Int, tokens: Int) -> JSONToken {
    JSONToken(kind, start - bytes..<end - bytes, next: next - tokens)
  }

  /// Where a person sees it begin: a text at its quote.
  var place: Int {
    switch kind {
    case .plain, .wide, .escaped: start - 1
    case .null, .yes, .no, .number, .array, .object: start
    }
  }
}
