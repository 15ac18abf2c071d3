/// Writes values as compact JSON: the same value always gives the same bytes.
///
/// Text stays UTF-8 as it is; only quotes, backslashes and control characters are escaped.
package struct JSONWriter {
  package private(set) var bytes: [UInt8] = []
  private let sortsKeys: Bool

  /// With `sortingKeys`, members are ordered by the UTF-8 bytes of their keys.
  package init(sortingKeys: Bool = false) {
    sortsKeys = sortingKeys
    // A record in one piece: growing to it would copy it five times.
    bytes.reserveCapacity(512)
  }

  package mutating func write(_ value: JSON) {
    switch value {
    case .null: write(raw: "null")
    case .bool(let value): write(raw: value ? "true" : "false")
    case .integer(let value): write(Int(value))
    case .decimal(let text): bytes.append(contentsOf: text.utf8)
    case .string(let text): write(text)
    case .array(let elements): write(elements)
    case .object(let object): write(object)
    }
  }

  /// Takes over text that is JSON already, such as punctuation.
  package mutating func write(raw text: StaticString) {
    bytes.append(
      contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// Takes over bytes that are JSON already, such as what another writer made.
  package mutating func write(raw other: [UInt8]) { bytes.append(contentsOf: other) }

  package mutating func write(_ value: Int) {
    if value < 0 { bytes.append(UInt8(ascii: "-")) }
    writeDigits(of: value.magnitude)
  }

  /// Without a `String` for each number, of which a record has a dozen.
  private mutating func writeDigits(of value: UInt) {
    if value > 9 { writeDigits(of: value / 10) }
    bytes.append(UInt8(ascii: "0") + UInt8(value % 10))
  }

  package mutating func write(_ text: String) {
    var text = text
    text.withUTF8 { text in
      bytes.append(UInt8(ascii: "\""))
      if isPlain(text) {
        bytes.append(contentsOf: text)
      } else {
        for byte in text { writeEscaped(byte) }
      }
      bytes.append(UInt8(ascii: "\""))
    }
  }

  /// Whether nothing of it is escaped: a reader steps over it in one go.
  private func isPlain(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var reader = JSONReader(text, dialect: .strict)
    reader.skipPlainBytes()
    return reader.offset == text.count
  }

  private mutating func writeEscaped(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): write(raw: #"\""#)
    case UInt8(ascii: "\\"): write(raw: #"\\"#)
    case UInt8(ascii: "\n"): write(raw: #"\n"#)
    case UInt8(ascii: "\r"): write(raw: #"\r"#)
    case UInt8(ascii: "\t"): write(raw: #"\t"#)
    case 0..<0x20:
      write(raw: byte < 0x10 ? #"\u000"# : #"\u001"#)
      bytes.append(contentsOf: String(byte & 0xF, radix: 16).utf8)
    default: bytes.append(byte)
    }
  }

  private mutating func write(_ elements: [JSON]) {
    bytes.append(UInt8(ascii: "["))
    for (index, element) in elements.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      write(element)
    }
    bytes.append(UInt8(ascii: "]"))
  }

  private mutating func write(_ object: JSONObject) {
    bytes.append(UInt8(ascii: "{"))
    for (index, member) in ordered(object.members).enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      write(member.key)
      bytes.append(UInt8(ascii: ":"))
      write(member.value)
    }
    bytes.append(UInt8(ascii: "}"))
  }

  private func ordered(_ members: [JSONObject.Member]) -> [JSONObject.Member] {
    guard sortsKeys, !isSorted(members) else { return members }
    return members.sorted { precedes($0.key, $1.key) }
  }

  private func isSorted(_ members: [JSONObject.Member]) -> Bool {
    zip(members, members.dropFirst()).allSatisfy { precedes($0.key, $1.key) }
  }

  /// The order of bytes: that of `String` would depend on Unicode's normal forms.
  private func precedes(_ one: String, _ other: String) -> Bool {
    let (one, other) = (one.utf8.span, other.utf8.span)
    for index in 0..<min(one.count, other.count) where one[index] != other[index] {
      return one[index] < other[index]
    }
    return one.count < other.count
  }
}

extension JSON {
  package func text(sortingKeys: Bool = false) -> String {
    var writer = JSONWriter(sortingKeys: sortingKeys)
    writer.write(self)
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}
