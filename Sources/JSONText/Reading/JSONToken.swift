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

  var kind: Kind
  /// Its first byte, and the one behind its last; of a text, between the quotes.
  var start: Int
  var end: Int
  /// The index of the token behind it and everything it holds.
  var next: Int

  /// Where a person sees it begin: a text at its quote.
  var place: Int {
    switch kind {
    case .plain, .wide, .escaped: start - 1
    case .null, .yes, .no, .number, .array, .object: start
    }
  }
}
