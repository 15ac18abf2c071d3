import Domain

/// What somebody else changed a moment ago: rows carry Δ, the detail says who.
struct RecentChanges: Equatable {
  /// How long a row carries its mark, in milliseconds.
  static let lifetime: Int64 = 60_000

  private(set) var authors: [EntityRef: Author] = [:]

  /// Who changed a thing in the last minute; nil if nobody did.
  func author(of ref: EntityRef) -> Author? { authors[ref] }
}
