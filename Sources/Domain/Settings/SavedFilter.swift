/// A query of the office under a name: `@黄红灯` in the filter of its list (interface.md 3).
package struct SavedFilter: Setting {
  package var id: ID<SavedFilter> = .unassigned
  package var struck: Strike?
  package var name = ""
  package var list = List.issue
  package var query = ""

  package init() {}
  package static let kind = EntityKind.filter
  package static var table: WritableKeyPath<Workspace, Table<Self>> { \.filters }
  package static let shipped: [SavedFilter] = []
  package var any: AnyEntity { .filter(self) }

  /// What stands as the reason where one was given up.
  static let givenUp = "不再使用"

  /// The lists that can be filtered.
  package enum List: String, Coded {
    case issue, enterprise, pairing, visit, park, site, project, unit, person
  }
}

extension SavedFilter {
  package enum Field: String, FieldName {
    case name, list, query

    package var isRequired: Bool { true }

    package var shape: FieldShape {
      switch self {
      case .name, .query: .line
      case .list: List.shape
      }
    }
  }

  package func text(_ field: Field) -> String {
    switch field {
    case .name: name
    case .list: list.fieldText
    case .query: query
    }
  }

  package mutating func set(_ field: Field, to text: String) throws(FieldProblem) {
    switch field {
    case .name: try take(text, into: \.name)
    case .list: try take(text, into: \.list)
    case .query: try take(text, into: \.query)
    }
  }

  /// Its name is one word of a query, and its list understands what it asks.
  package func check(
    since before: SavedFilter?, in workspace: Workspace, today: Day
  ) throws(Refusal) {
    guard name.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }) else {
      throw .settings(.filterName(name))
    }
    if let problem = list.problem(in: query, today: today) { throw .settings(.query(problem)) }
  }
}

extension SavedFilter.List {
  /// Why a query cannot be understood of this list.
  fileprivate func problem(in query: String, today: Day) -> QueryError? {
    switch self {
    case .issue: Query<Issue.Asked>.problem(in: query, today: today)
    case .enterprise: Query<Enterprise.Asked>.problem(in: query, today: today)
    case .pairing: Query<Pairing.Asked>.problem(in: query, today: today)
    case .visit: Query<Visit.Asked>.problem(in: query, today: today)
    case .park: Query<Park.Asked>.problem(in: query, today: today)
    case .site: Query<OldSite.Asked>.problem(in: query, today: today)
    case .project: Query<Project.Asked>.problem(in: query, today: today)
    case .unit: Query<Unit.Asked>.problem(in: query, today: today)
    case .person: Query<Person.Asked>.problem(in: query, today: today)
    }
  }
}

extension Query {
  fileprivate static func problem(in text: String, today: Day) -> QueryError? {
    do throws(QueryError) {
      _ = try Self(parsing: text, today: today)
      return nil
    } catch { return error }
  }
}
