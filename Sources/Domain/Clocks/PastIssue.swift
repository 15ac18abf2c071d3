/// An issue as it stood at the end of a day: the fold of the steps until then, and the fields as
/// they were before later ones changed them (C1 "As-of").
package struct PastIssue: Equatable, Sendable {
  package let issue: IssueFrame
  /// Those that count, in the order they were entered.
  package let steps: [StepMark]
  package let day: Day

  /// The newest step that brought it into a state; amendments bring nowhere, and taking it apart from
  /// another only brings it back (I9).
  package func arrival(in state: IssueState) -> StepMark? {
    steps.last { $0.to == state && $0.rule != .amend && $0.rule != .unmerge }
  }

  /// The step since which it has been in these states without leaving them.
  func entry(into states: [IssueState]) -> StepMark? {
    let outside = steps.lastIndex { !$0.rule.stopsNoClock && !states.contains($0.to) }
    return steps[(outside.map { $0 + 1 } ?? 0)...].first { !$0.rule.stopsNoClock }
  }

  /// How often an answer did not hold (T14, T14b).
  package var redos: Int { steps.count(where: \.isRedo) }
}

extension Workspace {
  /// Nil before it was registered.
  ///
  /// An issue of an old ledger has no steps and stands as it was taken over (C3b).
  package func past(_ id: ID<Issue>, asOf day: Day) -> PastIssue? {
    guard let place = issues.place(of: id), issues[at: place].struck == nil,
      issues[at: place].registeredOn <= day
    else { return nil }
    let all = places(Step.self, of: id.ref)
    guard all.contains(where: { steps[at: $0].on > day }) else {
      return PastIssue(issue: frame(at: place), steps: all.map { mark(at: $0) }, day: day)
    }
    let marks = all.filter { steps[at: $0].on <= day }.map { mark(at: $0) }
    return issue(id, asOf: day).map {
      PastIssue(issue: IssueFrame($0), steps: marks, day: day)
    }
  }

  /// The whole issue as it stood at the end of a day; nil before it was registered.
  package func issue(_ id: ID<Issue>, asOf day: Day) -> Issue? {
    guard var issue = live(id), issue.registeredOn <= day else { return nil }
    let all = steps(of: id)
    let until = all.filter { $0.on <= day }
    guard until.count < all.count else { return issue }
    for step in all.reversed() where step.on > day { issue.putBack(step.amended) }
    issue.follow(until)
    return issue
  }

  /// The 反映至今 of the enterprise's clock in days: from registration until it was final, never
  /// begun again (C5).
  package func daysOpen(_ id: ID<Issue>, asOf day: Day) -> Int? {
    guard let past = past(id, asOf: day) else { return nil }
    let isOver = !past.issue.state.isLive && past.issue.state != .resolved
    let end = isOver ? past.arrival(in: past.issue.state)?.on : nil
    return past.issue.registeredOn.days(to: end ?? day)
  }
}

extension Issue {
  /// An old text was a valid one: the field itself wrote it.
  fileprivate mutating func putBack(_ amendments: [Step.Amendment]) {
    for amendment in amendments.reversed() { try? set(amendment.field, to: amendment.old) }
  }
}
