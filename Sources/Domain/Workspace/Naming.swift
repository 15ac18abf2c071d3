/// One name or code by which an entry is found exactly.
package enum EntryKey: Hashable, Sendable {
  /// The folded name.
  case name(EntityKind, String)
  /// What people call it for short; several may share one.
  case shortName(EntityKind, String)
  /// A person's folded name within the unit: namesakes are told apart by their units.
  case colleague(String, ID<Unit>?)
  case creditCode(String)
  case login(String)

  /// Whether two entries that count may not share it.
  var isUnique: Bool {
    switch self {
    case .name(let kind, _): kind != .person
    case .shortName: false
    case .colleague, .creditCode, .login: true
    }
  }
}

extension Entity {
  package var keys: [EntryKey] { [] }
}

/// Which entries bear which names: kept up to date by every change, like `Links`.
struct Naming: Sendable {
  private var bearers: [EntryKey: [EntityRef]] = [:]

  /// Struck ones included, in the order they took the name.
  func bearers(of key: EntryKey) -> [EntityRef] { bearers[key] ?? [] }

  mutating func replace<Row: Entity>(_ before: Row?, with after: Row?) {
    let old = before?.keys ?? []
    let new = after?.keys ?? []
    guard old != new else { return }
    if let before { for key in old { bearers[key]?.removeAll { $0 == before.ref } } }
    if let after { for key in new { bearers[key, default: []].append(after.ref) } }
  }
}
