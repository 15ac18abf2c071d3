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

  /// Nil for what has no name of its own.
  fileprivate init?(_ ref: EntityRef, in workspace: Workspace) {
    if let titles = workspace.titles(of: ref) {
      self.init(ref, name: titles.full, shortName: titles.short)
    } else if let person = ref.id(as: Person.self).flatMap({ workspace[$0] }) {
      self.init(ref, name: person.name)
    } else if ref == workspace.office?.ref {
      self.init(ref, name: workspace.officeName)
    } else {
      return nil
    }
  }
}

extension Workspace {
  /// The same office, in which these are called as they were.
  func asNamed(_ names: [KeptName]) -> Workspace {
    var then = self
    then.calledThen = Dictionary(names.map { ($0.ref, $0) }) { first, _ in first }
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
    let decisions = decisions(of: meeting.id)
    let issues =
      meeting.issues + items(of: meeting.id).compactMap(\.issue) + decisions.compactMap(\.issue)
    let objects = issues.compactMap { self[$0] }.flatMap(\.objects)
    let owners = decisions.compactMap(\.owner)
    let refs = [office?.ref].compactMap(\.self) + meeting.units.map(\.ref) + meeting.attendees
    meeting.names = names(
      of: refs + owners + objects + projects(inMinutesOf: meeting), besides: meeting.names)
    put(meeting)
  }
}
