/// Enterprises to be asked again.
extension AgendaReader {
  /// Whom nobody reached, and who asked to be rung later (P14).
  func outreach() -> [AgendaItem] {
    guard isOffice else { return [] }
    return workspace.newestOutreach(asOf: day).compactMap { call in
      guard call.outcome.isOpen, let next = call.nextTryOn, next <= horizon else { return nil }
      return AgendaItem(
        task: .outreach, subject: call.ref, due: next, left: left(until: next), matter: .plain)
    }
  }
}
