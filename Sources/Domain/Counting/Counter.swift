/// One thing that is counted about issues (C4).
///
/// Each is a set of issues, so that every number can be opened. All but `registered`, `takenOver` and
/// the three ways out are sets of valid issues, so that a rate never counts above what it is divided
/// by. The raw value is its name in files.
package enum Counter: String, CaseIterable, Sendable {
  /// N.
  case registered
  /// Of an old ledger, never among the others (C3b).
  case takenOver
  case merged
  case declined
  case withdrawn
  /// Nv: N without the three above.
  case valid
  /// Somebody still owes something.
  case open
  /// 办复: answered at least once.
  case replied
  /// 解决: confirmed by the enterprise, closed or not.
  case solved
  /// 销号, whatever the outcome.
  case closed
  /// 长期跟踪: answered with a plan or with what cannot be done; counts as unsolved.
  case longTerm
  /// An answer did not hold, once at least.
  case redone
  /// Dispatched, and signed for or late.
  case responseDue
  /// Signed for within the limit, each time.
  case responded
  /// A unit answered, or is late.
  case replyDue
  /// Answered on or before the day it was due, each time.
  case repliedOnTime
  /// 回访到位: reached since the last answer, or tried on three days.
  case calledBack
  /// Reached by a callback.
  case reached
  /// 满意: 基本满意 or better when it was last reached.
  case content

  /// Its place in this list, which is its bit in a set.
  var place: UInt8 { unsafeBitCast(self, to: UInt8.self) }
}

/// A set of counters: all an issue counts for.
package struct CounterSet: OptionSet, Hashable, Sendable {
  package let rawValue: UInt32

  package init(rawValue: UInt32) { self.rawValue = rawValue }

  package init(_ counters: Counter...) {
    self.init(rawValue: counters.reduce(0) { $0 | 1 << UInt32($1.place) })
  }

  package func contains(_ counter: Counter) -> Bool {
    rawValue & 1 << UInt32(counter.place) != 0
  }

  mutating func insert(_ counter: Counter, if isSo: Bool = true) {
    if isSo { self = Self(rawValue: rawValue | 1 << UInt32(counter.place)) }
  }
}

/// A share that is reported, and what it is taken of (C4); the raw value is the key of its column.
package enum RateName: String, CaseIterable, Sendable {
  case replied
  case solved
  /// Solved by all registered, as reports in print reckon it.
  case solvedNaively
  case closed
  case content
  case responded
  case repliedOnTime
  case calledBack

  package var numerator: Counter {
    switch self {
    case .replied: .replied
    case .solved, .solvedNaively: .solved
    case .closed: .closed
    case .content: .content
    case .responded: .responded
    case .repliedOnTime: .repliedOnTime
    case .calledBack: .calledBack
    }
  }

  package var denominator: Counter {
    switch self {
    case .replied, .solved, .closed: .valid
    case .solvedNaively: .registered
    case .content: .reached
    case .responded: .responseDue
    case .repliedOnTime: .replyDue
    case .calledBack: .replied
    }
  }
}
