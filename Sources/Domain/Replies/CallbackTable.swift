/// What the enterprise said, as far as the next step hangs on it.
package enum CallbackAnswer: CaseIterable, Sendable {
  case solved
  /// Not solved, but the enterprise accepts the result or the explanation.
  case accepts
  case refuses
  /// Nobody could be reached, three times on three days.
  case unreached
}

/// The callback table of C3: a person answers questions and never picks a state.
package enum CallbackTable {
  package static func rule(_ result: Reply.Result, _ answer: CallbackAnswer) -> Rule {
    switch (answer, result) {
    case (.solved, _): .resolve
    case (.refuses, _), (.accepts, .solved): .redo
    case (.accepts, .partly): .partlySolved
    case (.accepts, .explained): .explanationAccepted
    case (.accepts, .planned), (.accepts, .unsolvable): .longTerm
    case (.unreached, .planned), (.unreached, .unsolvable): .longTerm
    case (.unreached, _): .unverifiable
    }
  }
}

extension Callback {
  /// Nil while a question that decides is unanswered.
  func answer(to result: Reply.Result) -> CallbackAnswer? {
    guard isReached else { return .unreached }
    guard let isSolved else { return nil }
    if isSolved { return .solved }
    if result == .solved { return .refuses }
    return accepts.map { $0 ? .accepts : .refuses }
  }
}
