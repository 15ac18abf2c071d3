/// One name or code by which an entry is found exactly.
package enum EntryKey: Sendable {
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

  /// The same name, as one that somebody may bear for short.
  package var forShort: EntryKey? {
    guard case .name(let kind, let text) = self else { return nil }
    return .shortName(kind, text)
  }
}

/// Compared byte by byte: names are folded already, and to bring both into a normal form first, as
/// `String` does, takes ten times as long for a Chinese one.
extension EntryKey: Hashable {
  package static func == (one: EntryKey, other: EntryKey) -> Bool {
    let ((owner, text), (otherOwner, otherText)) = (one.parts, other.parts)
    return owner == otherOwner && text.utf8.elementsEqual(otherText.utf8)
  }

  package func hash(into hasher: inout Hasher) {
    var (owner, text) = parts
    hasher.combine(owner)
    text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }

  /// What it is the name of, as a number no two kinds of names share, and the name.
  private var parts: (owner: Int, text: String) {
    switch self {
    case .name(let kind, let text): (Int(kind.place), text)
    case .shortName(let kind, let text): (0x100 | Int(kind.place), text)
    case .creditCode(let text): (0x200, text)
    case .login(let text): (0x300, text)
    case .colleague(let text, let unit): (0x400 | Int(unit?.number ?? 0) << 12, text)
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
