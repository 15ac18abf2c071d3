/// What leaders are still to be told (C1).
extension Workspace {
  /// The issues that were settled by a day and of which a leader, on whose visit they were raised, has
  /// not heard since.
  package func untold(_ leader: ID<Person>, asOf day: Day) -> [ID<Issue>] {
    issuesRaised(before: leader).filter { issue in
      guard let settled = settledOn(issue, asOf: day) else { return false }
      return !members(Feedback.self, of: issue.ref).contains { feedback in
        feedback.leader == leader && feedback.on.map { settled <= $0 && $0 <= day } ?? false
      }
    }
  }

  /// Nil while it is open.
  private func settledOn(_ id: ID<Issue>, asOf day: Day) -> Day? {
    guard let issue = issue(id, asOf: day), !issue.isOpen, issue.history == nil else { return nil }
    return steps(of: id).last { $0.on <= day && $0.to == issue.state && $0.rule != .amend }?.on
  }
}
