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
  let value: JSON

  /// A salt of its own, so that equal values cannot be told by their digests.
  init(_ value: JSON) {
    let words = [UInt64.random(in: .min ... .max), .random(in: .min ... .max)]
    self.init(value, salt: words.map(\.hexDigits).joined())
  }

  private init(_ value: JSON, salt: String) {
    var hash = SHA256()
    hash.update(Array((salt + value.text(sortingKeys: true)).utf8))
    digest = hash.finish().prefix(16).hexDigits
    self.salt = salt
    self.value = value
  }

  /// Nil for a line that is torn, erased or altered.
  init?(line: [UInt8]) {
    guard let json = try? JSON(parsing: line), let salt = json["salt"]?.string,
      let value = json["value"]
    else { return nil }
    self.init(value, salt: salt)
    guard json["digest"]?.string == digest else { return nil }
  }

  /// Its line in the file, without the LF.
  var line: [UInt8] {
    let members: JSON = ["digest": .string(digest), "salt": .string(salt), "value": value]
    return Array(members.text(sortingKeys: true).utf8)
  }

  /// What stands in the journal instead of the value.
  var reference: JSON { Self.reference(to: digest) }

  static func reference(to digest: String) -> JSON { ["private": .string(digest)] }

  /// The digest a document names instead of a value; nil where the value itself stands.
  static func digest(in json: JSON?) -> String? { json?["private"]?.string }
}
