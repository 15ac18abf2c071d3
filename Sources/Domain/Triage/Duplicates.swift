extension Workspace {
  /// Issues that may be the same matter: same primary object, same category, registered within the
  /// office's window of each other, whatever their words (C9).
  package func duplicateCandidates(of issue: Issue, category: String) -> [ID<Issue>] {
    guard let object = issue.primaryObject, !category.isEmpty else { return [] }
    let window = thresholds(on: issue.registeredOn).duplicateWindow
    return members(Issue.self, of: object).filter { other in
      other.id != issue.id && other.primaryObject == object && other.category == category
        && other.state != .merged && other.history == nil
        && abs(other.registeredOn.days(to: issue.registeredOn)) <= window
    }
    .map(\.id)
  }
}
