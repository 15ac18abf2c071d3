extension Workspace {
  /// The newest visit to an enterprise, park, site or project, or by a person.
  package func lastVisit(of ref: EntityRef) -> Visit? {
    members(Visit.self, of: ref).max { ($0.on, $0.id) < ($1.on, $1.id) }
  }
}
