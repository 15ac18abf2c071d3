/// What somebody was called whom a numbered paper names.
///
/// It is kept with the meeting or the brief, so that its paper, printed again, names everybody as they
/// were called then (C17).
package struct KeptName: Equatable, Sendable {
  package var ref: EntityRef
  package var name: String
  /// Empty where it has none.
  package var shortName: String

  package init(_ ref: EntityRef, name: String, shortName: String = "") {
    (self.ref, self.name, self.shortName) = (ref, name, shortName)
  }

  /// Nil for what is called by no name that may change on paper.
  fileprivate init?(_ ref: EntityRef, in workspace: Workspace) {
    if let unit = ref.id(as: Unit.self).flatMap({ workspace[$0] }) {
      self.init(ref, name: unit.name, shortName: unit.shortName)
    } else if let enterprise = ref.id(as: Enterprise.self).flatMap({ workspace[$0] }) {
      self.init(ref, name: enterprise.name, shortName: enterprise.shortName)
    } else if let person = ref.id(as: Person.self).flatMap({ workspace[$0] }) {
      self.init(ref, name: person.name)
    } else if let office = workspace.office, ref == office.ref {
      self.init(ref, name: office.name)
    } else {
      return nil
    }
  }

  fileprivate func renamed(in workspace: Workspace) -> AnyEntity? {
    if var unit = ref.id(as: Unit.self).flatMap({ workspace[$0] }) {
      (unit.name, unit.shortName) = (name, shortName)
      return .unit(unit)
    }
    if var enterprise = ref.id(as: Enterprise.self).flatMap({ workspace[$0] }) {
      (enterprise.name, enterprise.shortName) = (name, shortName)
      return .enterprise(enterprise)
    }
    if var person = ref.id(as: Person.self).flatMap({ workspace[$0] }) {
      person.name = name
      return .person(person)
    }
    guard var office = workspace.office, ref == office.ref else { return nil }
    office.name = name
    return .office(office)
  }
}

extension Workspace {
  /// The same office in which these are called as they were.
  func asNamed(_ names: [KeptName]) -> Workspace {
    var then = self
    for name in names { name.renamed(in: self).map { then.load($0) } }
    return then
  }

  func names(of refs: [EntityRef], besides kept: [KeptName] = []) -> [KeptName] {
    var (names, known) = (kept, Set(kept.map(\.ref)))
    for ref in refs where known.insert(ref).inserted {
      if let name = KeptName(ref, in: self) { names.append(name) }
    }
    return names
  }

  /// Those its minutes name; as further issues are taken down more come in, and none is changed.
  mutating func keepNames(in meeting: inout Meeting) {
    let issues = meeting.issues + items(of: meeting.id).compactMap(\.issue)
    let objects = issues.compactMap { self[$0] }.flatMap(\.objects)
    let owners = decisions(of: meeting.id).compactMap(\.owner)
    let refs = [office?.ref].compactMap(\.self) + meeting.units.map(\.ref) + meeting.attendees
    meeting.names = names(of: refs + owners + objects, besides: meeting.names)
    put(meeting)
  }
}
