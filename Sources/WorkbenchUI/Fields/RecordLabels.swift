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

  /// What tells it from its namesakes: the town of an enterprise, the unit of a person, whose an issue
  /// is.
  func recordDetail(_ ref: EntityRef) -> String {
    let owner: EntityRef? =
      switch ref.kind {
      case .enterprise: self[ref, Enterprise.self]?.town?.ref
      case .park: self[ref, Park.self]?.town?.ref
      case .site: self[ref, OldSite.self]?.town?.ref
      case .project: self[ref, Project.self]?.town?.ref
      case .person: self[ref, Person.self]?.unit?.ref
      case .issue: self[ref, Issue.self]?.primaryObject
      case .commonClass: self[ref, CommonClass.self]?.leadUnit?.ref
      case .topic: self[ref, PolicyTopic.self]?.units.first?.ref
      default: nil
      }
    return ([ref.description] + [owner.flatMap(name(of:))].compactMap(\.self))
      .joined(separator: "  ")
  }

  /// What stands in a field that has taken it.
  func takenName(_ ref: EntityRef) -> String {
    ref.id(as: Issue.self).map(matter) ?? name(of: ref) ?? ref.description
  }

  /// An issue by its number, its title and whose it is: several are called alike.
  func matter(_ issue: ID<Issue>) -> String {
    let object = self[issue]?.primaryObject.flatMap { name(of: $0) }
    return [label(of: issue), object].compactMap(\.self).joined(separator: " ")
  }
}
