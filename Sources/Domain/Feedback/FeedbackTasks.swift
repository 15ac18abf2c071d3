/// Leaders to be told.
extension AgendaReader {
  /// What became of what enterprises told him on his visits (C1); nothing says by when.
  func feedback() -> [AgendaItem] {
    guard isOffice else { return [] }
    return workspace.people.live.filter { $0.holds(.leader, on: day) }.compactMap { leader in
      let untold = workspace.untold(leader.id, asOf: day)
      return untold.isEmpty
        ? nil
        : AgendaItem(
          task: .feedback, subject: leader.ref, due: day, left: 0, matter: .untold(untold),
          hasTerm: false)
    }
  }
}
