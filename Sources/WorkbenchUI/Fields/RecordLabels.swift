import Domain

/// What a record is called where it is chosen.
extension Workspace {
  subscript<Row: Entity>(ref: EntityRef, _: Row.Type) -> Row? {
    ref.id(as: Row.self).flatMap { self[$0] }
  }

  /// The name people know it by; its number where it has none.
  func recordName(_ ref: EntityRef) -> String {
    let name: String? =
      switch ref.kind {
      case .enterprise: self[ref, Enterprise.self]?.name
      case .park: self[ref, Park.self]?.name
      case .site: self[ref, OldSite.self]?.name
      case .project: self[ref, Project.self]?.name
      case .unit: self[ref, Unit.self].map { $0.shortName.isEmpty ? $0.name : $0.shortName }
      case .person: name(of: ref)
      case .issue: self[ref, Issue.self]?.title
      case .commonClass: self[ref, CommonClass.self]?.name
      case .topic: self[ref, PolicyTopic.self]?.name
      default: nil
      }
    return name ?? ref.description
  }

  /// What tells it from its namesakes: the town of an enterprise, the unit of a person.
  func recordDetail(_ ref: EntityRef) -> String {
    let owner: ID<Unit>? =
      switch ref.kind {
      case .enterprise: self[ref, Enterprise.self]?.town
      case .park: self[ref, Park.self]?.town
      case .site: self[ref, OldSite.self]?.town
      case .project: self[ref, Project.self]?.town
      case .person: self[ref, Person.self]?.unit
      case .commonClass: self[ref, CommonClass.self]?.leadUnit
      case .topic: self[ref, PolicyTopic.self]?.units.first
      default: nil
      }
    return ([ref.description] + (owner.map { [recordName($0.ref)] } ?? [])).joined(separator: "  ")
  }
}
