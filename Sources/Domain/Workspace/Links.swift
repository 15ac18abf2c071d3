/// Which entities belong to which: kept up to date by every change, so that no list is searched.
struct Links: Sendable {
  private struct Key: Hashable {
    let owner: EntityRef
    let kind: EntityKind

    /// Every member of anything is looked up by it.
    func hash(into hasher: inout Hasher) {
      hasher.combine(owner.asOneNumber | UInt64(kind.place) << 56)
    }
  }
  private var members: [Key: [EntityRef]] = [:]

  /// The entities of one kind that belong to `owner`, in the order of their ids.
  func members(of owner: EntityRef, kind: EntityKind) -> [EntityRef] {
    members[Key(owner: owner, kind: kind)] ?? []
  }

  mutating func replace<Row: Entity>(_ before: Row?, with after: Row?) {
    let old = before?.owners ?? []
    let new = after?.owners ?? []
    guard old != new else { return }
    if let before { remove(before.ref, from: old) }
    if let after { add(after.ref, to: new) }
  }

  private mutating func add(_ member: EntityRef, to owners: [EntityRef]) {
    for owner in owners {
      members[Key(owner: owner, kind: member.kind), default: []].insertInOrder(member)
    }
  }

  private mutating func remove(_ member: EntityRef, from owners: [EntityRef]) {
    for owner in owners {
      members[Key(owner: owner, kind: member.kind)]?.removeAll { $0 == member }
    }
  }
}

extension [EntityRef] {
  /// Once; mostly it is the newest, which goes to the end.
  fileprivate mutating func insertInOrder(_ member: EntityRef) {
    guard let last, member <= last else { return append(member) }
    let place = firstIndex { member <= $0 } ?? 0
    if self[place] != member { insert(member, at: place) }
  }
}
