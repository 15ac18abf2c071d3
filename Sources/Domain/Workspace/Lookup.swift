extension Workspace {
  /// The entity an id of any kind names, struck or not; nil when there is none.
  package func entity(_ ref: EntityRef) -> (any Entity)? {
    ref.kind.type.entity(ref, in: self)
  }

  /// Whether there is such an entity and it counts.
  package func has(_ ref: EntityRef) -> Bool {
    guard let entity = entity(ref) else { return false }
    return entity.struck == nil
  }

  /// The entity an id names, unless it was struck.
  package func live<Row: Entity>(_ id: ID<Row>) -> Row? {
    self[id].flatMap { $0.struck == nil ? $0 : nil }
  }

  /// Where an enterprise, park, site or project lies; a project without a town of its own where
  /// its enterprise does.
  package func town(of ref: EntityRef) -> ID<Unit>? {
    switch ref.kind {
    case .enterprise: enterprises.place(of: ID(ref)).flatMap { enterprises[at: $0].town }
    case .park: parks.place(of: ID(ref)).flatMap { parks[at: $0].town }
    case .site: sites.place(of: ID(ref)).flatMap { sites[at: $0].town }
    case .project:
      projects.place(of: ID(ref)).flatMap { place in
        projects[at: place].town ?? projects[at: place].enterprise.flatMap { town(of: $0.ref) }
      }
    default: nil
    }
  }
}

extension Entity {
  package static func entity(_ ref: EntityRef, in workspace: Workspace) -> (any Entity)? {
    workspace[ID<Self>(ref)]
  }
}
