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
    /// Its issue carries one too, and is what is spoken of.
    let isOfIssue: Bool
  }

  /// Who changed a thing in the last minute; nil if nobody did.
  func author(of ref: EntityRef) -> Author? { marks[ref]?.author }

  /// Who of the others changed a thing last, since this person sat down.
  func lastAuthor(of ref: EntityRef) -> Author? { authors[ref] }

  /// How many records carry a mark.
  var count: Int { marks.count { !$0.value.isOfIssue } }

  /// The records that carry one, what stands in the file of a marked issue left out.
  var records: [EntityRef] { marks.filter { !$0.value.isOfIssue }.keys.sorted() }

  /// When the first mark goes.
  var nextExpiry: Instant? { marks.values.map(\.until).min() }

  /// Marks what others recorded, and what each thing belongs to: a reply changes its issue.
  mutating func note(_ recorded: [Recorded], at now: Instant) {
    let until = now.adding(milliseconds: RecentChanges.lifetime)
    for change in recorded {
      for touch in change.touches {
        let (ref, issues) = (touch.after.ref, touch.after.issues)
        marks[ref] = Mark(
          author: change.author, until: until, isOfIssue: ref.kind == .dispatch || !issues.isEmpty)
        authors[ref] = change.author
        for issue in issues {
          marks[issue.ref] = Mark(author: change.author, until: until, isOfIssue: false)
        }
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
