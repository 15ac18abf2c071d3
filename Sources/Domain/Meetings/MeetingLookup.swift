extension Meeting {
  /// The day it was held where nobody says another: when it sat, else when it was to be.
  package func usualDay(asOf today: Day) -> Day { satOn ?? min(proposedOn, today) }
}

extension Workspace {
  /// What a meeting decided, in the order it was written down.
  package func decisions(of meeting: ID<Meeting>) -> [Decision] {
    members(Decision.self, of: meeting.ref)
  }

  /// What was decided and not done by the end of a day; one with a due day is a duty of its owner.
  ///
  /// The nearest due day first, those without one last.
  package func openDecisions(asOf day: Day) -> [Decision] {
    decisions.live.filter { isStanding($0, asOf: day) && $0.isOpen(asOf: day) }
      .sorted { ($0.dueOn ?? .distantFuture, $0.id) < ($1.dueOn ?? .distantFuture, $1.id) }
  }

  private func isStanding(_ decision: Decision, asOf day: Day) -> Bool {
    live(decision.meeting)?.satOn.map { $0 <= day } ?? false
  }

  /// The meetings on a common class, in the order they were called.
  package func meetings(of owner: ID<CommonClass>) -> [Meeting] {
    members(Meeting.self, of: owner.ref)
  }

  /// The issues of a meeting's agenda that wait for it (T8).
  package func waitingIssues(of meeting: Meeting) -> [ID<Issue>] {
    meeting.issues.filter { id in
      live(id)?.state == .coordinating && openMeeting(of: id)?.id == meeting.id
    }
  }

  /// The meeting an issue waits for: asked for, and nothing came of it yet.
  package func openMeeting(of issue: ID<Issue>) -> Meeting? {
    guard let last = newestStep(by: .coordinate, .conclude, .cancelMeeting, of: issue),
      last.rule == .coordinate
    else { return nil }
    return last.refs.lazy.compactMap { $0.id(as: Meeting.self) }.first.flatMap { live($0) }
  }
}
