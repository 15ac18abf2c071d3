/// What may be a common matter.
extension AgendaReader {
  /// Shown from day to day until a class takes it up.
  func commonMatters() -> [AgendaItem] {
    guard isOffice else { return [] }
    return workspace.classCandidates(on: day).compactMap { candidate in
      Category.id(of: candidate.category).map {
        AgendaItem(
          task: .commonMatter, subject: $0.ref, due: day, left: 0, matter: .common(candidate),
          hasTerm: false)
      }
    }
  }
}
