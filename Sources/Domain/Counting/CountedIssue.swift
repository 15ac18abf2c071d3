/// All that one issue counts for on a day: what numbers, rates and trends are added up from (C4).
package struct CountedIssue: Equatable, Sendable {
  package let id: ID<Issue>
  package let state: IssueState
  package let closing: ClosingOutcome?
  package let kind: Issue.Kind
  package let object: EntityRef?
  package let town: ID<Unit>?
  package let unit: ID<Unit>?
  package let category: String
  package let sets: CounterSet
  package let weeks: WeekMarks

  package func isIn(_ counter: Counter) -> Bool { sets.contains(counter) }
}

/// In which of the last weeks something happened to an issue; bit 0 is the week of the day itself.
package struct WeekMarks: Equatable, Sendable {
  /// How many weeks a trend shows.
  package static let count = 12

  package fileprivate(set) var registered: UInt16 = 0
  package fileprivate(set) var solved: UInt16 = 0
  /// Open at the end of the week, or on the day itself.
  package fileprivate(set) var open: UInt16 = 0
}

// MARK: - One issue

/// What a count asks of an issue itself: small values, read where it stands.
struct IssueFrame {
  let id: ID<Issue>
  let kind: Issue.Kind
  let object: EntityRef?
  let unit: ID<Unit>?
  let category: String
  let lane: Issue.Lane?
  let severity: Issue.Severity
  let registeredOn: Day
  let isTakenOver: Bool
  /// As the ledger holds them now.
  let state: IssueState
  let closing: ClosingOutcome?
}

/// What a count asks of a callback.
struct CallMark: Equatable {
  let on: Day
  let isReached: Bool
  let isContent: Bool
}

/// The file of one issue until a day, for counting.
struct IssueFile {
  let frame: IssueFrame
  /// The unstruck steps until that day, in the order they were entered.
  let marks: [StepMark]
  let calls: [CallMark]
  /// Whether steps came after that day.
  let goesOn: Bool
}

extension Workspace {
  /// Nil before it was registered.
  func counted(_ file: IssueFile, asOf day: Day, town: ID<Unit>?) -> CountedIssue? {
    guard file.frame.registeredOn <= day else { return nil }
    let (state, closing) = file.standing
    var sets = CounterSet()
    if file.frame.isTakenOver {
      sets.insert(.takenOver)
    } else {
      sets.insert(.registered)
      if let way = state.wayOut { sets.insert(way) } else { insertValid(file, day, into: &sets) }
    }
    return CountedIssue(
      id: file.frame.id, state: state, closing: closing, kind: file.frame.kind,
      object: file.frame.object, town: town, unit: file.frame.unit,
      category: file.frame.category, sets: sets,
      weeks: file.frame.isTakenOver ? WeekMarks() : file.weeks(before: day))
  }

  private func insertValid(_ file: IssueFile, _ day: Day, into sets: inout CounterSet) {
    let (state, closing) = file.standing
    sets.insert(.valid)
    sets.insert(.open, if: state.isLive)
    sets.insert(.solved, if: state.isSolved(closing))
    sets.insert(.closed, if: state == .closed)
    sets.insert(.longTerm, if: state == .longTerm)
    sets.insert(.redone, if: file.marks.contains { $0.rule == .redo || $0.rule == .redoTriage })
    insertResponse(file, day, into: &sets)
    insertReplies(file, day, into: &sets)
    file.insertCalls(into: &sets)
  }

  /// Signing: each dispatch that was signed for, or was not and should have been.
  private func insertResponse(_ file: IssueFile, _ day: Day, into sets: inout CounterSet) {
    let steps = file.marks.filter { $0.rule != .amend }
    var inTime: [Bool] = []
    for place in steps.indices where steps[place].rule == .dispatch {
      let limit = calendar.day(
        workdays: sla(on: file.frame.registeredOn).sign, after: steps[place].on)
      if place + 1 < steps.count {
        inTime.append(steps[place + 1].on <= limit)
      } else if limit < day {
        inTime.append(false)
      }
    }
    sets.insert(.responseDue, if: !inTime.isEmpty)
    sets.insert(.responded, if: !inTime.isEmpty && inTime.allSatisfy(\.self))
  }

  /// Answering: each leg of the unit's clock that ended with a reply, or ran out without one.
  private func insertReplies(_ file: IssueFile, _ day: Day, into sets: inout CounterSet) {
    sets.insert(.replied, if: file.marks.contains { $0.to == .replied })
    guard file.marks.contains(where: \.opensLeg) else { return }
    let inTime = unitClocks(of: file.marks, terms(of: file.frame), until: day).compactMap {
      $0.wasAnsweredInTime(asOf: day)
    }
    sets.insert(.replyDue, if: !inTime.isEmpty)
    sets.insert(.repliedOnTime, if: !inTime.isEmpty && inTime.allSatisfy(\.self))
  }

  private func terms(of frame: IssueFrame) -> LegTerms {
    LegTerms(
      issue: frame.id, sla: sla(on: frame.registeredOn), lane: frame.lane,
      severity: frame.severity)
  }
}

extension UnitClock {
  /// Whether the unit answered by the day it was due; nil where it had no need to: time is left, or
  /// the issue left it another way.
  package func wasAnsweredInTime(asOf day: Day) -> Bool? {
    guard let endedOn else { return due < day ? false : nil }
    return endedBy == .reply ? endedOn <= due : nil
  }
}

// MARK: - What the steps say

extension IssueFile {
  /// Where it stood; without later steps, as the ledger holds it (C1 "As-of").
  var standing: (state: IssueState, closing: ClosingOutcome?) {
    guard goesOn else { return (frame.state, frame.closing) }
    var closing: ClosingOutcome?
    for mark in marks {
      closing = mark.to == .closed ? (mark.rule == .amend ? closing : mark.outcome) : nil
    }
    return (marks.last?.to ?? .registered, closing)
  }

  /// 回访 and 满意: calls since the last answer, and what was said when it was last reached.
  fileprivate func insertCalls(into sets: inout CounterSet) {
    if let last = calls.last(where: \.isReached) {
      sets.insert(.reached)
      sets.insert(.content, if: last.isContent)
    }
    let answer = marks.last { $0.to == .replied && $0.rule != .amend && $0.rule != .unmerge }
    guard let answer else { return }
    let since = calls.filter { $0.on >= answer.on }
    let tries = Set(since.lazy.filter { !$0.isReached }.map(\.on))
    sets.insert(.calledBack, if: since.contains(where: \.isReached) || tries.count >= triesNeeded)
  }

  fileprivate func weeks(before day: Day) -> WeekMarks {
    var weeks = WeekMarks()
    let monday = day.startOfWeek
    if let bit = frame.registeredOn.weekBit(before: monday) { weeks.registered |= bit }
    var closing: ClosingOutcome?
    var wasSolved = false
    for mark in marks {
      closing = mark.to == .closed ? (mark.rule == .amend ? closing : mark.outcome) : nil
      let isSolved = mark.to.isSolved(closing)
      if isSolved, !wasSolved, let bit = mark.on.weekBit(before: monday) { weeks.solved |= bit }
      wasSolved = isSolved
    }
    weeks.open = openWeeks(before: monday)
    return weeks
  }

  /// The weeks at whose end it was open; what happens in a week shows at its end.
  private func openWeeks(before monday: Day) -> UInt16 {
    guard !marks.isEmpty else {
      return frame.state.isLive ? Self.weeks(since: frame.registeredOn, monday) : 0
    }
    var open: UInt16 = 0
    for mark in marks {
      let since = Self.weeks(since: mark.on, monday)
      open = mark.to.isLive ? open | since : open & ~since
    }
    return open
  }

  /// The week of a day and all after it.
  private static func weeks(since day: Day, _ monday: Day) -> UInt16 {
    let age = max(0, day.startOfWeek.days(to: monday) / 7)
    return age >= WeekMarks.count ? 1 << UInt16(WeekMarks.count) - 1 : 1 << UInt16(age + 1) - 1
  }
}

extension Day {
  /// The bit of this day's week in a trend that ends with the week of a Monday.
  fileprivate func weekBit(before monday: Day) -> UInt16? {
    let age = startOfWeek.days(to: monday) / 7
    return 0..<WeekMarks.count ~= age ? 1 << UInt16(age) : nil
  }
}

extension IssueState {
  /// Left the count of the valid ones.
  fileprivate var wayOut: Counter? {
    switch self {
    case .merged: .merged
    case .declined: .declined
    case .withdrawn: .withdrawn
    default: nil
    }
  }

  /// 解决 (C4): confirmed, or closed as solved.
  package func isSolved(_ closing: ClosingOutcome?) -> Bool {
    self == .resolved || self == .closed && closing == .solved
  }
}
