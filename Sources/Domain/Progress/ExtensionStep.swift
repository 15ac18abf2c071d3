extension Workspace {
  /// 延期 (C5): asked for a working day before it is due, within the lane's limits, the enterprise
  /// told; approved by whoever enters it, the head.
  mutating func extend(
    to newDue: Day, reason: String, enterpriseToldOn told: Day, _ act: Act
  ) throws(StepRefusal) {
    let reason = try required(reason, or: .reasonMissing)
    guard told != .epoch else { throw .fieldMissing(StepField.enterpriseToldOn.phrase) }
    guard told <= act.actor.today else { throw .inTheFuture(told) }
    try checkDay(act)
    try checkExtension(to: newDue, act)
    var grant = Extension()
    grant.id = extensions.nextID()
    grant.issue = act.issue.id
    grant.requestedOn = act.on
    grant.newDue = newDue
    grant.reason = reason
    grant.approvedBy = act.actor.id
    grant.enterpriseToldOn = told
    grant.after = lastStep(of: act.issue.id)?.id
    put(grant)
  }

  private func checkExtension(to newDue: Day, _ act: Act) throws(StepRefusal) {
    let clock = try runningClock(act)
    guard newDue > clock.due else { throw .dueBefore(clock.due.adding(days: 1)) }
    let limit = extensionLimit(act.issue, clock)
    guard newDue <= limit else { throw .extensionTooLong(limit: limit) }
  }

  func extent(of issue: Issue, asOf day: Day) -> StepForm.Extent? {
    unitClock(of: issue.id, asOf: day).map { clock in
      StepForm.Extent(due: clock.due, limit: extensionLimit(issue, clock))
    }
  }

  private func extensionLimit(_ issue: Issue, _ clock: UnitClock) -> Day {
    switch sla(of: issue).allowances(for: issue.lane).putOff {
    case .each(let days): calendar.day(workdays: days, after: clock.due)
    case .inAll(let days): calendar.day(workdays: days + clock.paused, after: clock.start)
    }
  }

  /// Two at most while a unit has it, and not in the last working day.
  func requireExtensionLeft(_ act: Act) throws(StepRefusal) {
    let clock = try runningClock(act)
    guard clock.extensions < sla(of: act.issue).extensions else {
      throw .extensionsUsedUp(clock.extensions)
    }
    guard act.on <= calendar.day(workdays: -1, after: clock.due) else {
      throw .extensionTooLate(due: clock.due)
    }
  }

  /// With every extension there is: one that is entered for an earlier day is one more.
  private func runningClock(_ act: Act) throws(StepRefusal) -> UnitClock {
    guard let clock = unitClock(of: act.issue.id, asOf: act.actor.today) else { throw .noDueYet }
    return clock
  }
}
