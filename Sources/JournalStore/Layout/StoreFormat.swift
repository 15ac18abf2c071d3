import Domain
import JSONText

/// The file `FORMAT`: that this directory is a store, which one, and who may read and write it.
///
///     {"format":"liuzhu","v":1,"minWriter":1,"minReader":1,"store":"<uuid>","created":"…"}
struct StoreFormat: Equatable {
  /// What this program writes and reads.
  static let version = 1

  var store: String
  var created: String
  var oldestWriter = version
  var oldestReader = version

  var bytes: [UInt8] {
    var text = JSONWriter()
    text.field(#"{"format":"#, "liuzhu")
    text.number(#","v":"#, StoreFormat.version)
    text.number(#","minWriter":"#, oldestWriter)
    text.number(#","minReader":"#, oldestReader)
    text.field(#","store":"#, store)
    text.field(#","created":"#, created)
    text.write(raw: "}\n")
    return text.bytes
  }

  /// Fields of later versions are passed over; nil for what is no such file.
  init?(_ bytes: [UInt8]) {
    guard let value = try? JSON(parsing: bytes), value["format"] == "liuzhu",
      let store = value["store"]?.string, let created = value["created"]?.string,
      let writer = value["minWriter"]?.integer, let reader = value["minReader"]?.integer
    else { return nil }
    self.init(store: store, created: created, oldestWriter: writer, oldestReader: reader)
  }

  /// As a journal tells it that lost its `FORMAT`.
  init(of header: SegmentHeader) { self.init(store: header.store, created: header.at.iso) }

  /// Whether nothing of `FORMAT` is left: neither what this program writes there nor another.
  static func isLost(_ bytes: [UInt8]?) -> Bool {
    guard let bytes, let value = try? JSON(parsing: bytes), let format = value["format"] else {
      return true
    }
    return format == "liuzhu" && StoreFormat(bytes) == nil
  }

  init(store: String, created: String, oldestWriter: Int = version, oldestReader: Int = version) {
    self.store = store
    self.created = created
    self.oldestWriter = oldestWriter
    self.oldestReader = oldestReader
  }
}

/// A random identifier in the usual form (RFC 9562, version 4).
func makeUUID() -> String {
  let high = UInt64.random(in: .min ... .max) & ~0xF000 | 0x4000
  let low = UInt64.random(in: .min ... .max) >> 2 | 1 << 63
  let digits = Array(high.hexDigits + low.hexDigits)
  let parts = [0..<8, 8..<12, 12..<16, 16..<20, 20..<32]
  return parts.map { String(digits[$0]) }.joined(separator: "-")
}
