import Domain

/// What holds of every office, whatever was done in it (C18); each says what it found broken.
package enum Invariants {
  /// The first thing that is not so, in words; nil where all hold.
  package static func violation(in workspace: Workspace, on today: Day) -> String? {
    onePairing(workspace) ?? table(workspace) ?? counting(workspace, today)
      ?? solved(workspace) ?? days(workspace, today) ?? lectures(workspace) ?? replay(workspace)
  }

  /// I1: an enterprise has one commissioner at a time, and a commissioner one enterprise.
  private static func onePairing(_ workspace: Workspace) -> String? {
    let pairings = Array(workspace.pairings.live)
    for (place, one) in pairings.enumerated() {
      for other in pairings.dropFirst(place + 1) where one.overlaps(other) {
        if one.enterprise == other.enterprise || one.commissioner == other.commissioner {
          return "I1: \(one.id) and \(other.id)"
        }
      }
    }
    return nil
  }

  /// I2: every issue stands where its steps lead, and every step is one of the table.
  private static func table(_ workspace: Workspace) -> String? {
    // What an old ledger says came in without steps (C3b).
    for issue in workspace.issues.live where issue.history == nil {
      let steps = workspace.steps(of: issue.id)
      if steps.first?.rule != .register { return "I2: \(issue.id) was never registered" }
      if Fold(steps).state != issue.state { return "I2: \(issue.id) is not where it was led" }
      for (before, step) in zip(steps, steps.dropFirst())
      where step.from != before.to || !StepTable.allows(step.rule, from: step.from, to: step.to) {
        return "I2: \(step.id) \(step.rule.rawValue)"
      }
      if issue.state == .coordinating, workspace.openMeeting(of: issue.id) == nil {
        return "I2: \(issue.id) waits for no meeting"
      }
    }
    return nil
  }

  /// I3: the states sum up to all; common classes hold no more than what is valid; from one day to
  /// the next comes what was registered.
  private static func counting(_ workspace: Workspace, _ today: Day) -> String? {
    let issues = Array(workspace.issues.live)
    let byState = IssueState.allCases.map { state in issues.count { $0.state == state } }
    if byState.reduce(0, +) != issues.count { return "I3: the states do not sum up" }
    let invalid: [IssueState] = [.merged, .declined, .withdrawn]
    let valid = issues.count { !invalid.contains($0.state) }
    let classed = issues.count { $0.commonClass != nil && !invalid.contains($0.state) }
    if classed > valid { return "I3: classes hold more than there is" }
    let yesterday = today.adding(days: -1)
    let opening = issues.count { workspace.issue($0.id, asOf: yesterday) != nil }
    let come = issues.count { $0.registeredOn == today }
    let closing = issues.count { workspace.issue($0.id, asOf: today) != nil }
    return opening + come == closing ? nil : "I3: \(opening) + \(come) is not \(closing)"
  }

  /// I4: solved means answered, and confirmed by somebody else, or by leave of the head.
  private static func solved(_ workspace: Workspace) -> String? {
    for issue in workspace.issues.live where issue.closing == .solved {
      guard let reply = workspace.lastReply(of: issue.id),
        let callback = workspace.lastCallback(of: issue.id)
      else { return "I4: \(issue.id) has no reply or callback" }
      if callback.isSolved != true { return "I4: \(issue.id) was not confirmed" }
      if callback.by == reply.handler, workspace.override(of: callback) == nil {
        return "I4: \(issue.id) was verified by its handler"
      }
    }
    return nil
  }

  /// I5: nothing happened in the future, and steps are in order.
  private static func days(_ workspace: Workspace, _ today: Day) -> String? {
    for issue in workspace.issues.live {
      let steps = workspace.steps(of: issue.id)
      for step in steps where step.on > step.at.day { return "I5: \(step.id)" }
      for (before, step) in zip(steps, steps.dropFirst()) where step.on < before.on {
        return "I5: \(step.id) before \(before.id)"
      }
    }
    let happened =
      workspace.visits.live.map(\.on) + workspace.meetings.live.compactMap(\.heldOn)
      + workspace.decisions.live.compactMap(\.doneOn)
    return happened.allSatisfy { $0 <= today } ? nil : "I5: something is yet to come"
  }

  /// C10: nobody lectures or listens in two places at once, and an enterprise has one form a round.
  private static func lectures(_ workspace: Workspace) -> String? {
    var taken: [String: ID<LectureSession>] = [:]
    for session in workspace.lectures.live where session.stands {
      let places = session.units.map { "by \($0)" } + session.towns.map { "in \($0)" }
      for place in places {
        let key = "\(place) \(session.on) \(session.slot)"
        if let other = taken.updateValue(session.id, forKey: key) {
          return "C10: \(other) and \(session.id)"
        }
      }
    }
    let forms = workspace.policyForms.live.filter { $0.voidedOn == nil }
    let holders = Set(forms.map { "\($0.enterprise) \($0.round)" })
    return holders.count == forms.count ? nil : "C10: an enterprise has two forms of a round"
  }

  /// I6: what is kept, loaded entity by entity, is the same office.
  private static func replay(_ workspace: Workspace) -> String? {
    var copy = Workspace()
    for entity in workspace.everything { copy.load(entity) }
    return copy.isSame(as: workspace) ? nil : "I6: loaded again it is another office"
  }
}

extension Workspace {
  /// Every entity, struck ones included.
  package var everything: [AnyEntity] {
    offices.all.map(\.any) + enterprises.all.map(\.any) + parks.all.map(\.any)
      + sites.all.map(\.any) + projects.all.map(\.any) + units.all.map(\.any)
      + people.all.map(\.any) + pairings.all.map(\.any) + visits.all.map(\.any)
      + issues.all.map(\.any) + steps.all.map(\.any) + replies.all.map(\.any)
      + callbacks.all.map(\.any) + dispatches.all.map(\.any) + measures.all.map(\.any)
      + extensions.all.map(\.any) + returns.all.map(\.any) + meetings.all.map(\.any)
      + decisions.all.map(\.any) + meetingItems.all.map(\.any) + overrides.all.map(\.any)
      + notes.all.map(\.any)
      + proposals.all.map(\.any) + figures.all.map(\.any) + classes.all.map(\.any)
      + countermeasures.all.map(\.any) + notSame.all.map(\.any) + notCommon.all.map(\.any)
      + projectMonthlies.all.map(\.any) + projectPlans.all.map(\.any) + retentions.all.map(\.any)
      + briefs.all.map(\.any) + cards.all.map(\.any)
      + excuses.all.map(\.any) + services + policies + settings
  }

  private var policies: [AnyEntity] {
    topics.all.map(\.any) + policyForms.all.map(\.any) + lectures.all.map(\.any)
      + rosters.all.map(\.any) + dutyCalls.all.map(\.any)
      + outreach.all.map(\.any)
  }

  private var services: [AnyEntity] {
    demands.all.map(\.any) + events.all.map(\.any) + schoolPlaces.all.map(\.any)
      + campaignMeasures.all.map(\.any) + outputs.all.map(\.any) + approvals.all.map(\.any)
      + approvalSteps.all.map(\.any)
  }

  private var settings: [AnyEntity] {
    ownCategories.all.map(\.any) + calendarYears.all.map(\.any) + slaVersions.all.map(\.any)
      + thresholdVersions.all.map(\.any) + filters.all.map(\.any)
      + settingDrafts.all.map(\.any)
  }
}
