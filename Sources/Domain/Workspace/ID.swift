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

  package init?(_ text: String) {
    guard let ref = EntityRef(text, kind: Owner.kind) else { return nil }
    self.init(ref)
  }

  init(_ ref: EntityRef) {
    year = ref.year
    number = ref.number
  }

  package var ref: EntityRef { EntityRef(kind: Owner.kind, year: year, number: number) }
  package var description: String { ref.description }

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
    let upper = text.uppercased()
    let candidates = wanted.map { [$0] } ?? EntityKind.allCases
    for kind in candidates where upper.hasPrefix(kind.idShape.prefix) {
      let digits = upper.dropFirst(kind.idShape.prefix.count)
      if let ref = Self(digits: digits, kind: kind) {
        self = ref
        return
      }
    }
    return nil
  }

  private init?(digits: Substring, kind: EntityKind) {
    let parts = digits.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == (kind.idShape.isYearly ? 2 : 1),
      parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
      let number = parts.last.flatMap({ Int32($0) }), number > 0
    else { return nil }
    let year = kind.idShape.isYearly ? Int16(parts[0]) : 0
    guard let year else { return nil }
    self.init(kind: kind, year: year, number: number)
  }

  package var description: String {
    let shape = kind.idShape
    let digits = String(number)
    let zeros = String(repeating: "0", count: max(0, shape.digits - digits.utf8.count))
    return shape.isYearly
      ? "\(shape.prefix)\(year)-\(zeros)\(digits)" : "\(shape.prefix)\(zeros)\(digits)"
  }

  package func id<Owner: Entity>(as _: Owner.Type) -> ID<Owner>? {
    kind == Owner.kind ? ID(self) : nil
  }

  package static func < (one: Self, other: Self) -> Bool {
    (one.kind.rawValue, one.year, one.number) < (other.kind.rawValue, other.year, other.number)
  }
}
