/// What is shown and printed of an entity to somebody who may not see all of it (C14, C16).
extension Workspace {
  /// The same entity with what is kept from him replaced by `Withheld.mark`.
  package func asSeen(_ entity: AnyEntity, by actor: Actor) -> AnyEntity {
    switch entity {
    case .enterprise(let enterprise): .enterprise(asSeen(enterprise, by: actor))
    case .person(let person) where actor.seesMasked: .person(person.masked)
    case .unit(let unit) where actor.seesMasked: .unit(unit.masked)
    case .excuse(let excuse) where actor.seesMasked: .excuse(excuse.masked)
    case .pairing(let pairing) where actor.seesMasked: .pairing(pairing.masked)
    case .feedback(let feedback): .feedback(withVisibleIssues(feedback, \.issues, to: actor))
    case .notCommon(let judged): .notCommon(withVisibleIssues(judged, \.issues, to: actor))
    default: entity
    }
  }

  package func asSeen(_ enterprise: Enterprise, by actor: Actor) -> Enterprise {
    seesContacts(of: enterprise.id, by: actor) ? enterprise : enterprise.withoutContacts
  }

  private func withVisibleIssues<Row: Entity>(
    _ row: Row, _ issues: WritableKeyPath<Row, [ID<Issue>]>, to actor: Actor
  ) -> Row {
    var row = row
    row[keyPath: issues] = visible(row[keyPath: issues], to: actor)
    return row
  }

  /// The same for one kind: an entry of a list, or what a form is opened on.
  package func asSeen<Row: Entity>(_ row: Row, by actor: Actor) -> Row {
    asSeen(row.any, by: actor).value as? Row ?? row
  }

  /// Nil where he may not know of the entity at all.
  package func seen(_ entity: AnyEntity, by actor: Actor) -> AnyEntity? {
    maySee(entity, by: actor) ? asSeen(entity, by: actor) : nil
  }

  /// The same for one kind.
  package func seen<Row: Entity>(_ row: Row, by actor: Actor) -> Row? {
    let entity = row.any
    return maySee(entity, by: actor) ? asSeen(entity, by: actor).value as? Row : nil
  }

  private func maySee(_ entity: AnyEntity, by actor: Actor) -> Bool {
    switch entity {
    case .issue(let issue): return maySee(issue, by: actor)
    case .pairing(let pairing): return maySee(pairing, by: actor)
    case .visit(let visit): return maySee(visit, by: actor)
    case .meeting(let meeting): return maySee(meeting, by: actor)
    case .decision(let decision): return maySee(decision, by: actor)
    case .meetingItem(let item): return self[item.meeting].map { maySee($0, by: actor) } ?? false
    case .policyForm(let form): return maySee(form, by: actor)
    case .lecture(let session): return maySee(session, by: actor)
    case .dutyCall(let call): return maySee(call, by: actor)
    case .outreach(let call): return maySee(call, by: actor)
    case .override: return seesAll(.override, by: actor)
    case .listExport: return seesAll(.export, by: actor)
    case .demand(let demand): return maySee(demand, by: actor)
    case .approval(let approval): return maySee(approval, by: actor)
    case .approvalStep(let step):
      return step.approval.flatMap { self[$0] }.map { maySee($0, by: actor) } ?? false
    case .retention(let known): return maySee(known, by: actor)
    case .brief(let brief):
      return self[brief.retention].map { maySee($0, by: actor) } ?? false
    case .projectMonthly(let monthly): return maySeeReports(of: monthly.project, by: actor)
    case .projectPlan(let plan): return maySeeReports(of: plan.project, by: actor)
    case .notCommon(let judged):
      return judged.issues.compactMap { self[$0] }.contains { maySee($0, by: actor) }
    case .excuse(let excuse): return maySee(excuse, by: actor)
    default:
      guard entity.ref.kind.isPartOfIssue else { return true }
      let issues = entity.value.owners.compactMap { $0.id(as: Issue.self) }
      return issues.compactMap { self[$0] }.contains { maySee($0, by: actor) }
    }
  }
}

extension Workspace {
  /// Whoever sees the pairing or how the project gets on.
  private func maySee(_ excuse: Excuse, by actor: Actor) -> Bool {
    if let id = excuse.subject?.id(as: Pairing.self) {
      return self[id].map { maySee($0, by: actor) } ?? true
    }
    return excuse.subject?.id(as: Project.self).map { maySeeReports(of: $0, by: actor) } ?? true
  }
}

extension Fielded {
  package func shows(_ field: Field, to actor: Actor, in workspace: Workspace) -> Bool { true }
}

extension Enterprise {
  /// Contacts are for those who look after it.
  package func shows(_ field: Field, to actor: Actor, in workspace: Workspace) -> Bool {
    guard field == .contacts || field == .talentOfficer, id != .unassigned else { return true }
    return workspace.seesContacts(of: id, by: actor)
  }
}

/// What stands where something is kept from who looks.
package enum Withheld {
  package static let mark = "【已隐】"

  /// The mark, where there is anything to hide.
  package static func marking(_ text: String) -> String { text.isEmpty ? "" : mark }

  /// Whether a text holds the mark.
  ///
  /// Its bracket is looked for first: most texts have none, and a search for a whole word takes twenty
  /// times as long.
  package static func isIn(_ text: String) -> Bool {
    text.unicodeScalars.contains("【") && text.contains(mark)
  }

  /// `张*`: enough to know a surname, too little to know the person.
  package static func name(_ name: String) -> String { name.prefix(1) + (name.isEmpty ? "" : "*") }
}

extension Enterprise {
  fileprivate var withoutContacts: Enterprise {
    var enterprise = self
    if !contacts.isEmpty { enterprise.contacts = [Contact(name: Withheld.mark)] }
    enterprise.talentOfficer = Withheld.marking(talentOfficer)
    return enterprise
  }
}

extension Person {
  fileprivate var masked: Person {
    var person = self
    person.name = Withheld.name(name)
    person.phone = Withheld.marking(phone)
    return person
  }
}

/// Why somebody is away may be what ails him.
extension Excuse {
  fileprivate var masked: Excuse {
    var excuse = self
    excuse.reason = Withheld.marking(reason)
    return excuse
  }
}

extension Pairing {
  fileprivate var masked: Pairing {
    var pairing = self
    for place in covers.indices {
      pairing.covers[place].reason = Withheld.marking(covers[place].reason)
    }
    return pairing
  }
}

extension Unit {
  fileprivate var masked: Unit {
    var unit = self
    if liaison != nil { unit.liaison = Contact(name: Withheld.mark) }
    return unit
  }
}
