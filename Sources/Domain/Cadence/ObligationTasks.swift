/// What is owed regularly.
extension AgendaReader {
  func duties() -> [AgendaItem] {
    workspace.standingObligations(on: day, until: horizon).compactMap { duty in
      task(of: duty).map { item($0, duty) }
    }
  }

  private func task(of duty: Obligation) -> AgendaTask? {
    switch duty.owner {
    case .office where !isOffice: return nil
    case .office: return duty.cadence.officeTask
    case .unit(let unit) where duty.cadence == .policyForm:
      return isOffice || isOfTown(unit) ? .forms : nil
    case .unit(let unit) where duty.cadence == .coverage:
      return isOffice || isOfTown(unit) ? .coverage : nil
    case .unit(let unit): return isOffice || isLiaison(of: unit) ? .progress : nil
    case .person(person.id): return duty.cadence == .projectReport ? .projectReport : .contact
    case .person where duty.cadence == .projectReport && holds(.coordinator):
      return duty.status == .late ? .projectReport : nil
    case .person: return isOffice && duty.status == .late ? .chase : nil
    }
  }

  private func isLiaison(of unit: ID<Unit>) -> Bool { holds(.liaison) && person.unit == unit }

  private func isOfTown(_ unit: ID<Unit>) -> Bool { holds(.town) && person.unit == unit }

  private func item(_ task: AgendaTask, _ duty: Obligation) -> AgendaItem {
    AgendaItem(
      task: task, subject: duty.subject, due: duty.due, left: left(until: duty.due),
      matter: .duty(duty))
  }
}

extension Cadence {
  /// What the office itself does about it.
  fileprivate var officeTask: AgendaTask {
    switch self {
    case .analysis: .meeting
    case .policyForm: .forms
    case .coverage: .coverage
    case .thursday: .roster
    default: .pairing
    }
  }
}
