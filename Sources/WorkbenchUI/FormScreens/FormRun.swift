import Domain

/// Of several things gone through one after the other, which one a form is for.
struct FormRun {
  let place: Int
  let count: Int

  var isOneOfSeveral: Bool { count > 1 }

  /// `3/12`, before where the record stands.
  func progress(before standing: Phrase?) -> Phrase {
    let progress = AgendaWords.progress(place + 1, of: count)
    guard let standing else { return progress }
    return Phrase("\(progress.zh)  \(standing.zh)", "\(progress.en)  \(standing.en)")
  }
}
