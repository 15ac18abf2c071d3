/// Lectures to be approved, and to be written down.
extension AgendaReader {
  /// The head says yes before the day comes; the office writes down who came once it was there.
  func lectures() -> [AgendaItem] {
    workspace.lectures.live.compactMap { session in
      let isMine =
        switch session.state {
        case .planned:
          session.plannedOn <= day && !held(PermissionTable.approvers(of: .policy)).isEmpty
        case .fixed: isOffice && session.on <= day
        case .held, .calledOff: false
        }
      guard isMine, session.on <= horizon else { return nil }
      return AgendaItem(
        task: .lecture, subject: session.ref, due: session.on, left: left(until: session.on),
        matter: .plain)
    }
  }
}
