/// Where an issue stands in its life (C3); the raw values are stable in files.
package enum IssueState: String, Coded {
  case registered
  case triaged
  case dispatched
  case inProgress
  case followUp
  case coordinating
  case suspended
  case replied
  case resolved
  case closed
  case longTerm
  case merged
  case declined
  case withdrawn

  /// By its place in this list, as an `EntityKind`.
  package func hash(into hasher: inout Hasher) {
    hasher.combine(unsafeBitCast(self, to: UInt8.self))
  }

  /// Live: somebody still owes something (C3).
  package var isLive: Bool {
    switch self {
    case .resolved, .closed, .merged, .declined, .withdrawn: false
    default: true
    }
  }

  /// Somebody still has something to do: work that is owed, or closing what is resolved.
  package var isOpen: Bool { isLive || self == .resolved }

  /// A unit has it and its clock runs (C5).
  package var isWithUnit: Bool {
    switch self {
    case .dispatched, .inProgress, .followUp, .coordinating: true
    default: false
    }
  }
}

/// As what an issue was closed (C3 `closed`).
package enum ClosingOutcome: String, Coded {
  case solved
  case explanationAccepted
  case unverifiable
  case adopted
  case partlyAdopted
  case keptForReference
  case answered
}
