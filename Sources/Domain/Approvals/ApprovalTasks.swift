/// What is accompanied from counter to counter.
extension AgendaReader {
  /// The office sees to all approvals, whoever goes with one to his own (S2).
  func approvals() -> [AgendaItem] {
    workspace.approvalSteps.live.compactMap { step in
      guard step.doneOn.map({ $0 > day }) ?? true, let due = step.due, due <= horizon,
        let approval = step.approval.flatMap({ workspace.live($0) }),
        isOffice || approval.agent == person.id
      else { return nil }
      return AgendaItem(
        task: .approval, subject: step.ref, due: due, left: left(until: due), matter: .plain)
    }
  }
}
