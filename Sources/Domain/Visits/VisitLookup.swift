extension Workspace {
  /// The newest visit to an enterprise, park, site or project, or by a person.
  package func lastVisit(of ref: EntityRef) -> Visit? {
    let last = places(Visit.self, of: ref).max { one, other in
      (visits[at: one].on, one) < (visits[at: other].on, other)
    }
    return last.flatMap { self[visits[at: $0].id] }
  }
}
