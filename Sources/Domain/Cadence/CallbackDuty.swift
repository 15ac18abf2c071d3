/// R-CALLBACK: the enterprise is asked within the days of its lane, counted from each reply.
enum CallbackDuty: CadenceRule {
  static let cadence = Cadence.callback
  static let period = 0

  static func claims(
    endingIn days: ClosedRange<Day>, today: Day, _ workspace: Workspace
  ) -> [Claim] {
    workspace.issues.live.flatMap { issue in
      let allowance = workspace.sla(of: issue).allowances(for: issue.lane).callback
      return workspace.moves(of: issue.id).filter { $0.to == .replied }
        .compactMap { step in
          let due = workspace.calendar.day(workdays: allowance, after: step.on)
          return Claim(cadence, of: issue.ref, from: step.on, by: due, among: days)
        }
    }
  }

  /// A call that reached somebody, or what came after the reply in another way.
  static func metOn(_ claim: Claim, _ workspace: Workspace, asOf day: Day) -> Day? {
    let begin = claim.window.lowerBound
    let calls = workspace.members(Callback.self, of: claim.subject)
      .filter { $0.isReached && $0.on >= begin }.map(\.on)
    let next = claim.subject.id(as: Issue.self).flatMap {
      workspace.stepAfter(begin, of: $0) { $0.to == .replied }
    }
    return (calls + [next].compactMap(\.self)).min()
  }
}

/// R-LONGTERM: what was put aside is looked at on the day that was set for it.
enum LongTermReview: CadenceRule {
  static let cadence = Cadence.longTerm
  static let period = 0

  static func claims(
    endingIn days: ClosedRange<Day>, today: Day, _ workspace: Workspace
  ) -> [Claim] {
    workspace.issues.live.flatMap { issue in
      workspace.moves(of: issue.id).filter(\.putsAside).compactMap { step in
        step.reviewOn.flatMap {
          Claim(cadence, of: issue.ref, from: step.on, by: $0, among: days)
        }
      }
    }
  }

  static func metOn(_ claim: Claim, _ workspace: Workspace, asOf day: Day) -> Day? {
    claim.subject.id(as: Issue.self).flatMap {
      workspace.stepAfter(claim.window.lowerBound, of: $0, where: \.putsAside)
    }
  }
}

extension Step {
  fileprivate var putsAside: Bool { to == .longTerm || to == .suspended }
}

extension Claim {
  /// Of an issue the office owes it; nil where it is not due on one of these days.
  fileprivate init?(
    _ cadence: Cadence, of issue: EntityRef, from start: Day, by due: Day,
    among days: ClosedRange<Day>
  ) {
    guard days.contains(due), start <= due else { return nil }
    self.init(cadence: cadence, subject: issue, window: start...due, owner: .office)
  }
}

extension Workspace {
  /// The day of the step that followed the one on a day.
  fileprivate func stepAfter(
    _ day: Day, of issue: ID<Issue>, where isIt: (Step) -> Bool
  ) -> Day? {
    let moves = moves(of: issue)
    guard let place = moves.firstIndex(where: { $0.on == day && isIt($0) }) else { return nil }
    return moves.dropFirst(place + 1).first?.on
  }
}
