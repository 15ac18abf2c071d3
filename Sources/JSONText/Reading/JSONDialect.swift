/// How much a reader forgives.
package enum JSONDialect: Sendable {
  /// RFC 8259 to the letter, and no key twice: what programs write for programs.
  case strict
  /// Also `//` and `/* */` comments, a comma before a closing bracket and a byte order mark: what
  /// people write by hand.
  case commented
}

extension JSON {
  /// Reads exactly one value.
  package init(
    parsing bytes: UnsafeBufferPointer<UInt8>, dialect: JSONDialect = .strict
  ) throws(JSONFailure) {
    self = try JSONTape(parsing: bytes, dialect: dialect).value
  }

  package init(parsing bytes: [UInt8], dialect: JSONDialect = .strict) throws(JSONFailure) {
    self = try JSONTape(parsing: bytes, dialect: dialect).value
  }

  package init(parsing text: String, dialect: JSONDialect = .strict) throws(JSONFailure) {
    try self.init(parsing: Array(text.utf8), dialect: dialect)
  }
}
