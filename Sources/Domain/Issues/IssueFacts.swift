/// Whose move it is (该谁办).
package enum Mover: String, Coded {
  case office
  case unit
  case enterprise
  case nobody
}

/// What lists ask about an issue; all of it reckoned from what is recorded (L2).
extension Workspace {
  /// The commissioner of its first enterprise that has one, on a day.
  package func pairedCommissioner(of issue: Issue, on day: Day) -> Person? {
    issue.objects.lazy.compactMap(enterprise(behind:))
      .compactMap { activePairing(of: $0, on: day)?.commissioner }
      .first.flatMap { live($0) }
  }

  /// Whose move it is now, or was at the end of a day for the issue as it stood then.
  package func mover(of issue: Issue, asOf day: Day = .distantFuture) -> Mover {
    let steps = places(Step.self, of: issue.ref).map { mark(at: $0) }.filter { $0.on <= day }
    return PastIssue(issue: IssueFrame(issue), steps: steps, day: .distantFuture).mover
  }

  /// The document under which a unit has the issue now; nil when none has been asked, or the last
  /// one sent it back (C3: such an issue goes on in 待交办).
  package func standingDispatch(of issue: ID<Issue>) -> DispatchDoc? {
    var standing: ID<DispatchDoc>?
    for step in steps(of: issue) where step.rule != .amend {
      switch step.to {
      case .registered, .triaged: standing = nil
      default:
        standing = step.refs.lazy.compactMap { $0.id(as: DispatchDoc.self) }.first ?? standing
      }
    }
    return standing.flatMap { live($0) }
  }
}

extension PastIssue {
  /// Whose move it was on that day.
  package var mover: Mover {
    guard !issue.isTakenOver else { return .nobody }
    switch issue.state {
    case .dispatched, .inProgress, .followUp: return issue.unit == nil ? .office : .unit
    case .suspended:
      let cause = arrival(in: .suspended)?.cause
      return cause == .enterprisePapers ? .enterprise : .office
    case .registered, .triaged, .coordinating, .replied, .resolved, .longTerm: return .office
    case .closed, .merged, .declined, .withdrawn: return .nobody
    }
  }
}
