/// Enterprises that may leave.
extension AgendaReader {
  /// The first contact, and the joint visit that was planned (C5, C11).
  func retentions() -> [AgendaItem] {
    let actor = Actor(person, at: Instant(day: day, hour: 0))
    return workspace.retentions(seenBy: actor).compactMap { known in
      guard let due = workspace.due(of: known), due <= horizon, known.openedOn <= day else {
        return nil
      }
      return AgendaItem(
        task: .retention, subject: known.ref, due: due, left: left(until: due), matter: .plain)
    }
  }
}
