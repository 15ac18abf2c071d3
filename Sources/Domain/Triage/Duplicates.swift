extension Workspace {
  /// Issues that may be the same matter: same primary object, same category, registered within so
  /// many days of each other, whatever their words, and nobody said yet that they are not; words only
  /// put the likest first (C9).
  package func duplicateCandidates(of issue: Issue, category: String) -> [ID<Issue>] {
    guard let object = issue.primaryObject, !category.isEmpty else { return [] }
    let found = members(Issue.self, of: object).filter { other in
      other.id != issue.id && other.primaryObject == object && other.state != .merged
        && other.history == nil && isNear(other, issue)
        && likelyCategory(of: other) == category && verdict(issue.id, other.id) == nil
    }
    return found.map { (likeness: likeness(of: issue, $0), id: $0.id) }
      .sorted { ($1.likeness, $0.id) < ($0.likeness, $1.id) }.map(\.id)
  }

  /// The same by the category the issue has, or before triage the one its words speak for.
  package func duplicateCandidates(of issue: Issue) -> [ID<Issue>] {
    duplicateCandidates(of: issue, category: likelyCategory(of: issue))
  }

  private func isNear(_ one: Issue, _ other: Issue) -> Bool {
    let later = max(one.registeredOn, other.registeredOn)
    return abs(one.registeredOn.days(to: other.registeredOn))
      <= thresholds(on: later).duplicateWindow
  }

  /// How alike the words of two issues are, in percent: Dice over pairs of neighbouring characters,
  /// without the names of what they are about.
  package func likeness(of one: Issue, _ other: Issue) -> Int {
    let names = (one.objects + other.objects).flatMap(names(of:))
    return Bigrams(one.words, without: names).likeness(to: Bigrams(other.words, without: names))
  }

  /// New issues that have a candidate, each with the likest: what is to be looked at side by side.
  package var duplicatesToSee: [(issue: ID<Issue>, other: ID<Issue>)] {
    issues.live.filter { $0.state == .registered }.compactMap { issue in
      duplicateCandidates(of: issue).first.map { (issue.id, $0) }
    }
  }
}

extension Issue {
  fileprivate var words: String { details.isEmpty ? title : title + "\n" + details }
}
