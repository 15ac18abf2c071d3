/// Which entities belong to which: kept up to date by every change, so that no list is searched.
///
/// Owners whose numbers follow one another stand on one page: they are mostly asked about in their
/// order, and memory brings neighbours along.
struct Links: Sendable {
  private var pages: [UInt64: [Members]] = [:]
  private static let ownersOfPage = 32

  /// The entities of one kind that belong to `owner`, in the order of their ids.
  func members(of owner: EntityRef, kind: EntityKind) -> [EntityRef] {
    let (page, line) = Self.place(of: owner)
    return pages[page]?[line][kind] ?? []
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
      let (page, line) = Self.place(of: owner)
      pages[page, default: Self.emptyPage][line].insert(member)
    }
  }

  private mutating func remove(_ member: EntityRef, from owners: [EntityRef]) {
    for owner in owners {
      let (page, line) = Self.place(of: owner)
      pages[page]?[line].remove(member)
    }
  }

  private static func place(of owner: EntityRef) -> (page: UInt64, line: Int) {
    let (page, line) = owner.asOneNumber.quotientAndRemainder(dividingBy: UInt64(ownersOfPage))
    return (page, Int(line))
  }

  private static var emptyPage: [Members] { Array(repeating: Members(), count: ownersOfPage) }
}

/// What belongs to one owner: a list for each kind there is, in the order of the kinds.
///
/// Most owners have nothing of most kinds, which one bit tells.
private struct Members {
  private var kinds: UInt64 = 0
  private var lists: [[EntityRef]] = []

  subscript(kind: EntityKind) -> [EntityRef] { has(kind) ? lists[place(of: kind)] : [] }

  mutating func insert(_ member: EntityRef) {
    let place = place(of: member.kind)
    if has(member.kind) { return lists[place].insertInOrder(member) }
    kinds |= member.kind.bit
    lists.insert([member], at: place)
  }

  mutating func remove(_ member: EntityRef) {
    guard has(member.kind) else { return }
    lists[place(of: member.kind)].removeAll { $0 == member }
  }

  private func has(_ kind: EntityKind) -> Bool { kinds & kind.bit != 0 }

  /// As many lists stand before it as there are kinds before its own.
  private func place(of kind: EntityKind) -> Int { (kinds & (kind.bit - 1)).nonzeroBitCount }
}

extension EntityKind {
  /// There are fewer than 64 kinds.
  fileprivate var bit: UInt64 { 1 << UInt64(place) }
}

extension [EntityRef] {
  /// Once; mostly it is the newest, which goes to the end.
  fileprivate mutating func insertInOrder(_ member: EntityRef) {
    guard let last, member <= last else { return append(member) }
    let place = firstIndex { member <= $0 } ?? 0
    if self[place] != member { insert(member, at: place) }
  }
}
