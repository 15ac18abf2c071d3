/// How much somebody sees of one thing.
package enum Sight: Int, Comparable, Sendable {
  case hidden
  /// It is counted, no more.
  case counted
  case masked
  case whole

  package static func < (one: Self, other: Self) -> Bool { one.rawValue < other.rawValue }
}

/// Who sees what (C14, C16): the most that any of his roles gives; without a role, as a viewer.
extension Workspace {
  /// `objects` are what the thing belongs to: enterprises, parks, projects, units.
  package func sight(
    of thing: Guarded, of objects: some Collection<EntityRef>, by actor: Actor
  ) -> Sight {
    actor.seeingRoles.map { role in
      switch PermissionTable.rights(of: role, on: thing).reads {
      case .nothing: Sight.hidden
      case .counts: .counted
      case .masked: .masked
      case .own: objects.contains { isOwn($0, of: actor, as: role) } ? .whole : .hidden
      case .all: .whole
      }
    }.max() ?? .hidden
  }

  /// Whether he sees every thing of a kind whole, so that none need be looked at.
  package func seesAll(_ thing: Guarded, by actor: Actor) -> Bool {
    actor.seeingRoles.contains { PermissionTable.rights(of: $0, on: thing).reads == .all }
  }

  package func maySee(_ issue: Issue, by actor: Actor) -> Bool {
    sight(of: .issue, of: issue.objects + issue.units.map(\.ref), by: actor) >= .masked
  }

  /// Those among these that he may see; the others are only counted.
  package func visible(_ issues: [ID<Issue>], to actor: Actor) -> [ID<Issue>] {
    guard !seesAll(.issue, by: actor) else { return issues }
    return issues.filter { id in self[id].map { maySee($0, by: actor) } ?? false }
  }

  /// As his own, or as one who sees them all.
  package func seesWhole(_ issue: Issue, by actor: Actor) -> Bool {
    sight(of: .issue, of: issue.objects + issue.units.map(\.ref), by: actor) == .whole
  }

  package func maySee(_ pairing: Pairing, by actor: Actor) -> Bool {
    sight(of: .pairing, of: [pairing.enterprise.ref], by: actor) >= .masked
  }

  package func maySee(_ call: OutreachCall, by actor: Actor) -> Bool {
    sight(of: .pairing, of: [call.enterprise.ref], by: actor) >= .masked
  }

  package func maySee(_ visit: Visit, by actor: Actor) -> Bool {
    if visit.visitors.contains(actor.id) { return true }
    return sight(of: .visit, of: visit.objects, by: actor) >= .masked
  }

  package func maySee(_ meeting: Meeting, by actor: Actor) -> Bool {
    sight(of: .meeting, of: belongings(of: meeting), by: actor) >= .masked
  }

  /// With its meeting; and what was given to oneself.
  package func maySee(_ decision: Decision, by actor: Actor) -> Bool {
    wasGiven(decision, to: actor)
      || self[decision.meeting].map { maySee($0, by: actor) } ?? false
  }

  func wasGiven(_ decision: Decision, to actor: Actor) -> Bool {
    if decision.person == actor.id { return true }
    guard let unit = decision.unit else { return false }
    return actor.isAny(of: .liaison) && actor.person.unit == unit
  }

  /// What its issues are about, and the units asked to it.
  func belongings(of meeting: Meeting) -> [EntityRef] {
    meeting.issues.compactMap { self[$0] }.flatMap(\.objects) + meeting.units.map(\.ref)
  }

  /// What its issues are about, and the unit it goes to.
  func belongings(of letter: DispatchDoc) -> [EntityRef] {
    letter.issues.compactMap { self[$0] }.flatMap(\.objects) + [letter.unit.ref]
  }

  /// How a project gets on: whoever answers for another has no eye on it (C16).
  package func maySeeReports(of project: ID<Project>, by actor: Actor) -> Bool {
    sight(of: .projectMonthly, of: [project.ref], by: actor) >= .masked
  }

  package func maySee(_ form: PolicyForm, by actor: Actor) -> Bool {
    sight(of: .policy, of: [form.enterprise.ref], by: actor) >= .masked
  }

  /// Whoever may see all of them, and those one of whose own it invites.
  package func maySee(_ session: LectureSession, by actor: Actor) -> Bool {
    if seesAll(.policy, by: actor) { return true }
    let isOwnTown = actor.isAny(of: .town) && actor.person.unit.map(session.towns.contains) ?? false
    return isOwnTown || sight(of: .policy, of: session.invited.map(\.ref), by: actor) >= .masked
  }

  package func maySee(_ call: DutyCall, by actor: Actor) -> Bool {
    let objects = [call.enterprise?.ref].compactMap(\.self)
    return sight(of: .duty, of: objects, by: actor) >= .masked
  }

  /// What an enterprise looks for is told to those who look after it.
  package func maySee(_ demand: Demand, by actor: Actor) -> Bool {
    sight(of: .contacts, of: demand.objects(in: self), by: actor) == .whole
  }

  /// And so is what it is accompanied through; also to who goes with it.
  package func maySee(_ approval: Approval, by actor: Actor) -> Bool {
    approval.agent == actor.id
      || sight(of: .contacts, of: approval.objects(in: self), by: actor) == .whole
  }

  package func seesContacts(of enterprise: ID<Enterprise>, by actor: Actor) -> Bool {
    sight(of: .contacts, of: [enterprise.ref], by: actor) == .whole
  }

  /// By this role alone: a commissioner who is also town staff sees his town as town staff does.
  func isOwn(
    _ object: EntityRef, of actor: Actor, as role: Role, on day: Day? = nil
  ) -> Bool {
    if role == .liaison { return actor.person.unit.map { $0.ref == object } ?? false }
    var person = actor.person
    person.roles.removeAll { $0.role != role }
    return isOwn(object, of: person, on: day ?? actor.today)
  }
}

/// What somebody may know wherever things are named and found.
package struct Eyes: Equatable, Sendable {
  /// People are called `张*`.
  package var masksNames = false
  /// Enterprises and people are found by their telephone numbers.
  package var knowsNumbers = true

  package static let all = Eyes()
}

extension Workspace {
  /// The eyes of who sits here.
  package func eyes(of actor: Actor) -> Eyes {
    Eyes(
      masksNames: actor.seesMasked, knowsNumbers: seesAll(.contacts, by: actor) && veil == nil)
  }
}

extension Actor {
  /// The roles that count today; who has none looks on as a viewer.
  var seeingRoles: [Role] {
    let held = Role.allCases.filter { person.holds($0, on: today) }
    return held.isEmpty ? [.viewer] : held
  }

  /// Whether names of people and what is personal are masked for him.
  package var seesMasked: Bool { seeingRoles == [.viewer] }

  /// Whether he was given the role of a screen on a wall, and no other.
  package var isPresenter: Bool { seesMasked && person.holds(.viewer, on: today) }
}
