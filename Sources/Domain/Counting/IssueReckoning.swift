/// What an issue counts for on a day, added up step by step and then call by call (C4).
///
/// Nothing is kept of the way but what the numbers need, so that a ledger is counted by going through
/// each table once.
struct IssueReckoning {
  let id: ID<Issue>
  private let registeredOn: Day
  private let day: Day
  /// Where the steps lead to; nil while there are none.
  private var state: IssueState?
  private var closing: ClosingOutcome?
  private var found = CounterSet()
  private var weeks = WeekMarks()
  private var signing = Punctuality()
  private var answering = Punctuality()
  private var legs = Legs()
  /// When it was last sent, until something follows it.
  private var sentOn: Day?
  private var answeredOn: Day?
  private var lastReached: CallMark?
  private var isCalledBack = false
  /// The days on which nobody was reached since the last answer.
  private var tries: [Day] = []
  /// Steps after the day changed its fields, so it is to be counted as it stood.
  private(set) var isChanged = false

  init(_ id: ID<Issue>, registeredOn: Day, asOf day: Day) {
    (self.id, self.registeredOn, self.day) = (id, registeredOn, day)
    weeks.register(registeredOn.weeks(until: day))
  }
}

/// What a count asks of a callback.
struct CallMark: Equatable {
  let on: Day
  let isReached: Bool
  let isContent: Bool
}

/// Whether what was due was done in time, each time.
private struct Punctuality {
  private(set) var isDue = false
  private var isLate = false
  var isInTime: Bool { isDue && !isLate }

  mutating func take(inTime: Bool?) {
    guard let inTime else { return }
    isDue = true
    if !inTime { isLate = true }
  }
}

// MARK: - Taking in

extension IssueReckoning {
  /// Nobody looks for extensions before this is said.
  var mayBeExtended: Bool {
    get { legs.mayBeExtended }
    set { legs.mayBeExtended = newValue }
  }

  mutating func take(
    _ step: StepMark, of issue: @autoclosure () -> IssueFrame, in workspace: Workspace
  ) {
    takeState(step)
    takeAnswer(step)
    takeSigning(step, in: workspace)
    let ended = legs.take(step, of: issue(), asOf: day, in: workspace)
    answering.take(inTime: ended.flatMap { $0.wasAnsweredInTime(asOf: day) })
  }

  private mutating func takeState(_ step: StepMark) {
    let wasSolved = state?.isSolved(closing) == true
    closing = step.closing(after: closing)
    state = step.to
    let age = step.on.weeks(until: day)
    if !wasSolved, step.to.isSolved(closing) { weeks.solve(age) }
    weeks.set(open: step.to.isLive, since: age)
  }

  private mutating func takeAnswer(_ step: StepMark) {
    found.insert(.redone, if: step.isRedo)
    guard step.to == .replied else { return }
    found.insert(.replied)
    if step.rule != .amend, step.rule != .unmerge { answeredOn = step.on }
  }

  /// Each dispatch that was signed for, or was not and should have been; to merge it is no signature,
  /// and taken apart it waits for one as before.
  private mutating func takeSigning(_ step: StepMark, in workspace: Workspace) {
    guard !step.rule.stopsNoClock else { return }
    signing.take(inTime: isInTime(toSignOn: step.on, in: workspace))
    sentOn = step.rule == .dispatch ? step.on : nil
  }

  /// Nil where there is nothing to sign for.
  ///
  /// Mostly no calendar need be asked: so many working days take as many days at least.
  private func isInTime(toSignOn day: Day, in workspace: Workspace) -> Bool? {
    guard let sentOn else { return nil }
    let limit = workspace.sla(on: registeredOn).sign
    return day <= sentOn.adding(days: limit)
      || day <= workspace.calendar.day(workdays: limit, after: sentOn)
  }

  /// Takes note of a step after the day.
  mutating func goOn(changingFields isChange: Bool) {
    if isChange { isChanged = true }
    guard state == nil else { return }
    state = .registered
    weeks.set(open: true, since: registeredOn.weeks(until: day))
  }

  /// After all steps: calls are counted from the last answer on.
  mutating func take(_ call: CallMark) {
    if call.isReached { lastReached = call }
    guard let answeredOn, call.on >= answeredOn else { return }
    if call.isReached {
      isCalledBack = true
    } else if !tries.contains(call.on) {
      tries.append(call.on)
    }
  }
}

// MARK: - What it comes to

extension IssueReckoning {
  func counted(of issue: IssueFrame, in workspace: Workspace) -> CountedIssue {
    let (state, closing) = self.state.map { ($0, self.closing) } ?? (issue.state, issue.closing)
    return CountedIssue(
      id: id, state: state, closing: closing, kind: issue.kind, object: issue.object,
      town: issue.object.flatMap { workspace.town(of: $0) }, unit: issue.unit,
      category: issue.category,
      sets: issue.isTakenOver ? CounterSet(.takenOver) : sets(state, closing, in: workspace),
      weeks: issue.isTakenOver ? WeekMarks() : weeks(of: state))
  }

  /// One without steps has been open since it was registered, or never.
  private func weeks(of state: IssueState) -> WeekMarks {
    guard self.state == nil else { return weeks }
    var weeks = weeks
    weeks.set(open: state.isLive, since: registeredOn.weeks(until: day))
    return weeks
  }

  private func sets(
    _ state: IssueState, _ closing: ClosingOutcome?, in workspace: Workspace
  ) -> CounterSet {
    var sets = CounterSet(.registered)
    if let way = state.wayOut {
      sets.insert(way)
      return sets
    }
    sets.formUnion(found)
    sets.insert(.valid)
    sets.insert(.open, if: state.isLive)
    sets.insert(.solved, if: state.isSolved(closing))
    sets.insert(.closed, if: state == .closed)
    sets.insert(.longTerm, if: state == .longTerm)
    insertPunctuality(into: &sets, in: workspace)
    insertCalls(into: &sets)
    return sets
  }

  /// With what is due on the day itself.
  private func insertPunctuality(into sets: inout CounterSet, in workspace: Workspace) {
    var (signing, answering) = (signing, answering)
    if isInTime(toSignOn: day, in: workspace) == false { signing.take(inTime: false) }
    let leg = legs.last(on: day, workspace.calendar)
    answering.take(inTime: leg?.wasAnsweredInTime(asOf: day))
    sets.insert(.responseDue, if: signing.isDue)
    sets.insert(.responded, if: signing.isInTime)
    sets.insert(.replyDue, if: answering.isDue)
    sets.insert(.repliedOnTime, if: answering.isInTime)
  }

  /// 回访 and 满意: calls since the last answer, and what was said when it was last reached.
  private func insertCalls(into sets: inout CounterSet) {
    sets.insert(.calledBack, if: isCalledBack || tries.count >= triesNeeded)
    guard let lastReached else { return }
    sets.insert(.reached)
    sets.insert(.content, if: lastReached.isContent)
  }
}

extension Day {
  /// How many weeks its own lies before that of a later day; weeks begin on Mondays.
  fileprivate func weeks(until day: Day) -> Int { day.weekNumber - weekNumber }
}
