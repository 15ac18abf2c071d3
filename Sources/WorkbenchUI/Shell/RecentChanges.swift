import Domain

/// What somebody else changed a moment ago: rows carry Δ, the detail says who.
struct RecentChanges: Equatable {
  /// How long a row carries its mark, in milliseconds.
  static let lifetime: Int64 = 60_000

  private var marks: [EntityRef: Mark] = [:]
  /// Who changed a thing last, for a form that stood open longer than its mark.
  private var authors: [EntityRef: Author] = [:]

  private struct Mark: Equatable {
    let author: Author
    let until: Instant
  }

  /// Who changed a thing in the last minute; nil if nobody did.
  func author(of ref: EntityRef) -> Author? { marks[ref]?.author }

  /// Who of the others changed a thing last, since this person sat down.
  func lastAuthor(of ref: EntityRef) -> Author? { authors[ref] }

  /// How many things carry a mark.
  var count: Int { marks.count }

  /// The records that carry one, parts of an issue's file left out: their issue carries one too.
  var records: [EntityRef] { marks.keys.filter { !$0.kind.isPartOfIssue }.sorted() }

  /// When the first mark goes.
  var nextExpiry: Instant? { marks.values.map(\.until).min() }

  /// Marks what others recorded, and what each thing belongs to: a reply changes its issue.
  mutating func note(_ recorded: [Recorded], at now: Instant) {
    for change in recorded {
      let mark = Mark(
        author: change.author, until: now.adding(milliseconds: RecentChanges.lifetime))
      for touch in change.touches {
        marks[touch.after.ref] = mark
        authors[touch.after.ref] = change.author
        for issue in touch.after.issues { marks[issue.ref] = mark }
      }
    }
  }

  /// Drops the marks that have stood long enough.
  mutating func expire(at now: Instant) {
    marks = marks.filter { $0.value.until > now }
  }
}

extension AnyEntity {
  /// The issues that a part of their file belongs to; a document changes none of them.
  fileprivate var issues: [ID<Issue>] {
    guard ref.kind.isPartOfIssue, ref.kind != .dispatch else { return [] }
    return value.owners.compactMap { $0.id(as: Issue.self) }
  }
}
