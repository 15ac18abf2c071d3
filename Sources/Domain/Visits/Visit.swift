/// A 走访: who went to whom, when, and what was said (C1, P3, P4).
package struct Visit: Entity {
  package var id: ID<Visit> = .unassigned
  package var struck: Strike?
  package var kind = Kind.onSite
  package var on = Day.epoch
  package var minutes: Int?
  package var visitors: [ID<Person>] = []
  /// Visitors who are not in the registry, as 职务: a leader, a law firm's volunteer.
  package var otherVisitors = ""
  /// One or several enterprises, parks, sites, projects (S3).
  package var objects: Few<EntityRef> = []
  package var round: Int?
  /// The three questions of P4: 经营情况, 困难, 需政府解决.
  package var situation = ""
  package var difficulties = ""
  package var wishes = ""
  package var services: [Service] = []
  /// What else was done, one sentence: a result that is no issue (P23).
  package var serviceText = ""
  package var nextVisitOn: Day?

  package init() {}
  package static let kind = EntityKind.visit
  package static var table: WritableKeyPath<Workspace, Table<Self>> { \.visits }
  package var owners: [EntityRef] { objects + visitors.map(\.ref) }
  package var any: AnyEntity { .visit(self) }

  package enum Kind: String, Coded {
    case onSite
    case symposium
    case phone
    case meeting
    case written
  }

  package enum Service: String, Coded {
    case policy
    case approval
    case partyBuilding
    case coordination
    case other
  }
}

/// A problem found on a visit, one line of the form: it becomes an issue (T1), or with `done` an
/// issue solved on the spot (T3).
package struct FoundProblem: Equatable, Sendable {
  package var title: String
  /// What was done on the spot; empty when it goes to the office.
  package var done: String
  package var kind: Issue.Kind
  package var category: String

  package init(
    title: String, done: String = "", kind: Issue.Kind = .problem, category: String = ""
  ) {
    self.title = title
    self.done = done
    self.kind = kind
    self.category = category
  }
}

/// What a person may do with visits.
package enum VisitChange: Equatable, Sendable {
  /// Records the visit and every problem it found, all or nothing.
  case log(Visit, problems: [FoundProblem])
  /// The same, and a sign that an enterprise may leave, which stands in no visit (C11).
  case logNoticing(Visit, problems: [FoundProblem], sign: String)
  case edit(ID<Visit>, [FieldEdit<Visit.Field>])
}

/// Why a change to a visit is refused.
package enum VisitRefusal: Equatable, Sendable {
  case unknown(ID<Visit>)
  case objectMissing
  case unknownObject(EntityRef)
  case visitorMissing
  case dayMissing
  case inTheFuture(Day)
  /// The next visit would be before this one.
  case nextBefore(Day)
  case fieldProblem(field: Phrase, FieldProblem)
  case problemWithoutTitle(line: Int)

  /// The field of a visit it speaks of.
  package var field: Visit.Field? {
    switch self {
    case .objectMissing, .unknownObject: .objects
    case .visitorMissing: .visitors
    case .dayMissing, .inTheFuture: .on
    case .nextBefore: .nextVisitOn
    case .fieldProblem(let label, _): Visit.Field.allCases.first { $0.phrase == label }
    case .unknown, .problemWithoutTitle: nil
    }
  }
}
