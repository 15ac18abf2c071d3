import JSONText

/// A personal value kept apart from the journal, which only holds its digest (storage.md 3).
///
///     {"digest":"<32 hex>","salt":"<32 hex>","value":[{"name":"赵甲","title":"","phone":""}]}
///
/// Whoever drops salt and value leaves a digest that says nothing, and a chain that still verifies.
struct PrivateValue: Equatable {
  /// The first 128 bits of SHA-256(salt ‖ value as written).
  let digest: String
  let salt: String
  let value: Patch

  /// A salt of its own, so that equal values cannot be told by their digests.
  init(_ value: JSON) {
    let words = [UInt64.random(in: .min ... .max), .random(in: .min ... .max)]
    salt = words.map(\.hexDigits).joined()
    digest = Self.digest(salt, Self.text(of: value))
    self.value = Patch(value)
  }

  /// Nil for a line that is torn, erased or altered.
  init?(line: [UInt8]) {
    guard let tape = try? JSONTape(parsing: line),
      let (digest, salt, value) = tape.read({ PrivateValue.parts(of: $0, tape) })
    else { return nil }
    // Its text stands in the line: to write it again is only needed where somebody moved it.
    guard
      digest == Self.digest(salt, value.text)
        || digest == Self.digest(salt, Self.text(of: value.value))
    else { return nil }
    (self.digest, self.salt, self.value) = (digest, salt, Patch(value.alone))
  }

  private static func parts(
    of line: JSONView, _ tape: JSONTape
  ) -> (digest: String, salt: String, value: JSONTape)? {
    guard let digest = line["digest"]?.string, let salt = line["salt"]?.string,
      let value = line["value"]
    else { return nil }
    return (digest, salt, tape.part(value))
  }

  private static func digest(_ salt: String, _ text: ArraySlice<UInt8>) -> String {
    var hash = SHA256()
    hash.update(Array(salt.utf8))
    text.withUnsafeBufferPointer { hash.update($0) }
    return hash.finish().prefix(16).hexDigits
  }

  private static func text(of value: JSON) -> ArraySlice<UInt8> {
    Array(value.text(sortingKeys: true).utf8)[...]
  }

  /// Its line in the file, without the LF.
  var line: [UInt8] {
    let members: JSON = ["digest": .string(digest), "salt": .string(salt), "value": value.value]
    return Array(members.text(sortingKeys: true).utf8)
  }

  /// What stands in the journal instead of the value.
  var reference: JSON { Self.reference(to: digest) }

  static func reference(to digest: String) -> JSON { ["private": .string(digest)] }

  /// The digest a document names instead of a value; nil where the value itself stands.
  static func digest(in value: JSONView?) -> String? { value?["private"]?.string }
}
