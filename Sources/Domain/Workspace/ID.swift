/// The stable name of one entity: `Q0001`, `W2018-0001`; compared as numbers, not as text (C1 "Ids").
package struct ID<Owner: Entity>: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The year of kinds that are numbered by year, otherwise 0.
  package let year: Int16
  package let number: Int32

  package init(year: Int = 0, _ number: Int) {
    self.year = Int16(clamping: year)
    self.number = Int32(clamping: number)
  }

  /// Stands in a draft for the number that is taken under the lock when the draft is applied.
  package static var unassigned: Self { Self(0) }

  package init?(_ text: String) { self.init(text.utf8.span) }

  package init?(_ text: Span<UInt8>) {
    guard let ref = EntityRef(text, kind: Owner.kind) else { return nil }
    self.init(ref)
  }

  init(_ ref: EntityRef) {
    year = ref.year
    number = ref.number
  }

  package var ref: EntityRef { EntityRef(kind: Owner.kind, year: year, number: number) }
  package var description: String { ref.description }

  /// As one number, as a ref is hashed.
  package func hash(into hasher: inout Hasher) { hasher.combine(UInt64(ofYear: year, number)) }

  package static func < (one: Self, other: Self) -> Bool {
    (one.year, one.number) < (other.year, other.number)
  }
}

/// An id whose kind is known only while running: what a visit's objects and an issue's objects are.
package struct EntityRef: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let kind: EntityKind
  package let year: Int16
  package let number: Int32

  package init(kind: EntityKind, year: Int16, number: Int32) {
    self.kind = kind
    self.year = year
    self.number = number
  }

  /// Reads `Q0001`, `q1`, `W2018-0001`; nil when the prefix belongs to no kind or `kind` differs.
  package init?(_ text: String, kind wanted: EntityKind? = nil) {
    if let wanted { self.init(text.utf8.span, kind: wanted) } else { self.init(text.utf8.span) }
  }

  package init?(_ bytes: Span<UInt8>) {
    guard !bytes.isEmpty else { return nil }
    for kind in EntityKind.named(from: bytes[0]) {
      guard let ref = Self(bytes, kind: kind) else { continue }
      self = ref
      return
    }
    return nil
  }

  package init?(_ bytes: Span<UInt8>, kind: EntityKind) {
    let shape = kind.idShape
    var place = shape.prefix.utf8.count
    guard bytes.begins(with: shape.prefix), let year = shape.isYearly ? bytes.year(at: &place) : 0,
      let number = bytes.number(at: &place), number > 0, place == bytes.count
    else { return nil }
    self.init(kind: kind, year: year, number: number)
  }

  package var description: String {
    let shape = kind.idShape
    let digits = String(number)
    let zeros = String(repeating: "0", count: max(0, shape.digits - digits.utf8.count))
    return shape.isYearly
      ? "\(shape.prefix)\(year)-\(zeros)\(digits)" : "\(shape.prefix)\(zeros)\(digits)"
  }

  /// As one number: part by part takes three times as long, and every link is looked up by it.
  package func hash(into hasher: inout Hasher) {
    hasher.combine(asOneNumber)
  }

  /// Another for every other ref; its upper byte is free.
  var asOneNumber: UInt64 { UInt64(kind.place) << 48 | UInt64(ofYear: year, number) }

  package func id<Owner: Entity>(as _: Owner.Type) -> ID<Owner>? {
    kind == Owner.kind ? ID(self) : nil
  }

  package static func < (one: Self, other: Self) -> Bool {
    guard one.kind == other.kind else { return one.kind.rawValue < other.kind.rawValue }
    return (one.year, one.number) < (other.year, other.number)
  }
}

extension UInt64 {
  fileprivate init(ofYear year: Int16, _ number: Int32) {
    self = UInt64(UInt16(bitPattern: year)) << 32 | UInt64(UInt32(bitPattern: number))
  }
}

extension Span<UInt8> {
  /// Whether an id of this prefix may stand here; small letters do as well.
  fileprivate func begins(with prefix: String) -> Bool {
    var place = 0
    for letter in prefix.utf8 {
      guard place < count, self[place] & 0xDF == letter else { return false }
      place += 1
    }
    return true
  }

  /// The year at a place, which moves behind it and its dash.
  fileprivate func year(at place: inout Int) -> Int16? {
    guard let year = number(at: &place), has(UInt8(ascii: "-"), at: place) else { return nil }
    place += 1
    return Int16(exactly: year)
  }

  /// The digits at a place, which moves behind them; nil where there is none, or too many.
  fileprivate func number(at place: inout Int) -> Int32? {
    let start = place
    var value = 0
    while place < count, place - start < 10 {
      let digit = self[place] &- UInt8(ascii: "0")
      guard digit <= 9 else { break }
      value = value * 10 + Int(digit)
      place += 1
    }
    return place > start ? Int32(exactly: value) : nil
  }
}
