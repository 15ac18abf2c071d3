/// A value together with where each of its keys and array elements stands in the text.
///
/// For files people edit: a warning about a key can name its line.
package struct JSONDocument: Equatable, Sendable {
  package let root: JSON
  private let offsets: [[String]: Int]
  private let bytes: [UInt8]

  package init(parsing bytes: [UInt8], dialect: JSONDialect) throws(JSONFailure) {
    self.bytes = bytes
    (root, offsets) = try bytes.withUnsafeBufferPointer { (buffer) throws(JSONFailure) in
      var reader = JSONReader(buffer, dialect: dialect, keepingOffsets: true)
      return (try reader.readDocument(), reader.offsets)
    }
  }

  package init(parsing text: String, dialect: JSONDialect) throws(JSONFailure) {
    try self.init(parsing: Array(text.utf8), dialect: dialect)
  }

  /// Where the key at the end of a path stands; an array element goes by its index: `["roles", "0"]`.
  package func position(of path: [String]) -> TextPosition? {
    offsets[path].map { TextPosition(offset: $0, in: bytes) }
  }
}
