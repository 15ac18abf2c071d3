/// A value together with where each of its keys and array elements stands in the text.
///
/// For files people edit: a warning about a key can name its line.
package struct JSONDocument: Sendable {
  package let root: JSON
  private let tape: JSONTape

  package init(parsing bytes: [UInt8], dialect: JSONDialect) throws(JSONFailure) {
    tape = try JSONTape(parsing: bytes, dialect: dialect)
    root = tape.value
  }

  package init(parsing text: String, dialect: JSONDialect) throws(JSONFailure) {
    try self.init(parsing: Array(text.utf8), dialect: dialect)
  }

  /// Where the key at the end of a path stands; an array element goes by its index: `["roles", "0"]`.
  package func position(of path: [String]) -> TextPosition? {
    tape.read { tape in
      var place: (value: JSONView, named: JSONView)?
      for name in path {
        place = (place?.value ?? tape).entry(name)
        if place == nil { return nil }
      }
      return place.map { TextPosition(offset: $0.named.place, in: $0.named.bytes) }
    }
  }
}

extension JSONView {
  /// A member with its key, or an element, which names itself.
  fileprivate func entry(_ name: String) -> (value: JSONView, named: JSONView)? {
    if let member = members?.first(where: { $0.key.isText(name) }) {
      return (member.value, member.key)
    }
    guard let index = Int(name), let element = array?.dropFirst(index).first(where: { _ in true })
    else { return nil }
    return (element, element)
  }
}
