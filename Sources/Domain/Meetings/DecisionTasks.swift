/// What meetings decided.
extension AgendaReader {
  /// The office sees to all of them, a person and a unit's liaison to their own (C1).
  func decisions() -> [AgendaItem] {
    let unit = holds(.liaison) ? person.unit : nil
    return workspace.openDecisions(asOf: day).compactMap { decision in
      let isOwn = decision.person == person.id || (unit != nil && decision.unit == unit)
      guard isOffice || isOwn, let due = decision.dueOn, due <= horizon else { return nil }
      return AgendaItem(
        task: .decision, subject: decision.ref, due: due, left: left(until: due), matter: .plain)
    }
  }
}
