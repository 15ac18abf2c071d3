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
  /// One for nearly every name, so it stands by itself: a list of one is memory to ask for.
  private var first: [HashedKey: EntityRef] = [:]
  /// Whoever took a name that was borne already.
  private var others: [HashedKey: [EntityRef]] = [:]

  /// Struck ones included, in the order they took the name.
  func bearers(of key: EntryKey) -> [EntityRef] { bearers(of: HashedKey(key)) }

  private func bearers(of key: HashedKey) -> [EntityRef] {
    guard let first = first[key] else { return [] }
    return [first] + (others[key] ?? [])
  }

  mutating func replace<Row: Entity>(_ before: Row?, with after: Row?) {
    let old = before?.keys ?? []
    let new = after?.keys ?? []
    guard old != new else { return }
    if let before { for key in old { take(HashedKey(key), from: before.ref) } }
    if let after { for key in new { give(HashedKey(key), to: after.ref) } }
  }

  private mutating func give(_ key: HashedKey, to ref: EntityRef) {
    guard let known = first.updateValue(ref, forKey: key) else { return }
    first[key] = known
    others[key, default: []].append(ref)
  }

  private mutating func take(_ key: HashedKey, from ref: EntityRef) {
    let left = bearers(of: key).filter { $0 != ref }
    first[key] = left.first
    others[key] = left.count > 1 ? Array(left.dropFirst()) : nil
  }
}

/// A key and its hash: a table that grows hashes all it holds again, and names are long.
private struct HashedKey: Hashable {
  let key: EntryKey
  let digest: Int

  init(_ key: EntryKey) {
    self.key = key
    digest = key.hashValue
  }

  static func == (one: Self, other: Self) -> Bool {
    one.digest == other.digest && one.key == other.key
  }

  func hash(into hasher: inout Hasher) { hasher.combine(digest) }
}
