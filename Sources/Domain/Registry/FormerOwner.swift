extension Project {
  /// Who answered for a project until a day; nobody where it was not given to anybody.
  package struct FormerOwner: Equatable, Sendable {
    package var person: ID<Person>?
    package var until: Day

    package init(_ person: ID<Person>?, until: Day) {
      self.person = person
      self.until = until
    }
  }

  package func owner(on day: Day) -> ID<Person>? {
    if let former = formerOwners.first(where: { day <= $0.until }) { return former.person }
    return owner
  }

  /// Given to another on a day; who had it since that day only never answered for it.
  func passedOn(since before: Project, on day: Day) -> Project {
    let last = day.adding(days: -1)
    guard before.owner != owner, formerOwners.last.map({ $0.until < last }) ?? true,
      includedOn.map({ $0 < day }) ?? true
    else { return self }
    var project = self
    project.formerOwners.append(FormerOwner(before.owner, until: last))
    return project
  }
}
