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

  package private(set) var registered: UInt16 = 0
  package private(set) var solved: UInt16 = 0
  /// Open at the end of the week, or on the day itself.
  package private(set) var open: UInt16 = 0

  mutating func register(_ age: Int) { registered |= Self.week(age) }
  mutating func solve(_ age: Int) { solved |= Self.week(age) }

  /// From a week on; what happens in a week shows at its end.
  mutating func set(open isOpen: Bool, since age: Int) {
    open = isOpen ? open | Self.weeks(since: age) : open & ~Self.weeks(since: age)
  }

  private static func week(_ age: Int) -> UInt16 {
    0..<count ~= age ? 1 << UInt16(age) : 0
  }

  private static func weeks(since age: Int) -> UInt16 {
    1 << UInt16(min(max(age, 0) + 1, count)) - 1
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

extension IssueState {
  /// Left the count of the valid ones.
  var wayOut: Counter? {
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

  /// An answer stands.
  var isAnswered: Bool {
    switch self {
    case .replied, .resolved, .closed, .longTerm: true
    default: false
    }
  }
}
