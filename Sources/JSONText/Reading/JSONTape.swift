/// A JSON text that was checked whole and taken apart only as far as knowing where its values stand.
///
/// Most of what is read from a file goes straight into some other type: a text that is looked at in
/// place costs half of one that is first made into a tree of `JSON`.
package struct JSONTape: Sendable {
  @usableFromInline let bytes: [UInt8]
  /// Each value before what it holds, each key before its value.
  @usableFromInline let tokens: [JSONToken]
  /// The value this is about: the whole, or a part of it.
  @usableFromInline let root: Int

  /// Reads exactly one value.
  package init(
    parsing text: UnsafeBufferPointer<UInt8>, dialect: JSONDialect = .strict
  ) throws(JSONFailure) {
    var reader = JSONReader(text, dialect: dialect)
    try reader.readDocument()
    self.init(bytes: Array(text), tokens: reader.tokens, root: 0)
  }

  package init(parsing bytes: [UInt8], dialect: JSONDialect = .strict) throws(JSONFailure) {
    let tokens = try bytes.withUnsafeBufferPointer { (text) throws(JSONFailure) in
      var reader = JSONReader(text, dialect: dialect)
      try reader.readDocument()
      return reader.tokens
    }
    self.init(bytes: bytes, tokens: tokens, root: 0)
  }

  private init(bytes: [UInt8], tokens: [JSONToken], root: Int) {
    self.bytes = bytes
    self.tokens = tokens
    self.root = root
  }

  /// Looks at the value; the view is good for nothing once `body` has returned.
  @inlinable package func read<Result, Failure: Error>(
    _ body: (JSONView) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try bytes.withUnsafeBufferPointer { (bytes) throws(Failure) in
      try tokens.withUnsafeBufferPointer { (tokens) throws(Failure) in
        try body(JSONView(bytes: bytes, tokens: tokens, index: root))
      }
    }
  }

  /// The value itself, taken out with all it holds.
  package var value: JSON { read { JSON($0) } }

  /// A part that was seen by `read`, which may be kept.
  package func part(_ view: JSONView) -> JSONTape {
    JSONTape(bytes: bytes, tokens: tokens, root: view.index)
  }

  /// The value's own text, as it was written.
  package var text: ArraySlice<UInt8> {
    let token = tokens[root]
    return switch token.kind {
    case .plain, .wide, .escaped: bytes[token.start - 1..<token.end + 1]
    case .null, .yes, .no, .number, .array, .object: bytes[token.start..<token.end]
    }
  }

  /// The value without what stands around it, to be kept for long.
  package var alone: JSONTape {
    let (text, held) = (text, tokens[root..<tokens[root].next])
    return JSONTape(
      bytes: Array(text),
      tokens: held.map { $0.moved(bytes: text.startIndex, tokens: root) }, root: 0)
  }

  /// A value as it would be read from a file.
  package init(_ value: JSON) {
    var writer = JSONWriter()
    writer.write(value)
    do {
      try self.init(parsing: writer.bytes)
    } catch {
      // Only a value nested deeper than any text may be, which none is that was ever read.
      preconditionFailure("\(error)")
    }
  }
}
