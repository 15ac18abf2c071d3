extension Workspace {
  /// Days at a time (T10).
  static let longestSuspension = 30

  /// T10: an obstacle nobody can remove now; at most 30 days at a time, the enterprise told.
  mutating func suspend(_ request: StepRequest.Suspending, _ act: Act) throws(StepRefusal) {
    guard let cause = request.cause else { throw .fieldMissing(StepField.cause.phrase) }
    let told = try required(
      request.enterpriseTold, or: .fieldMissing(StepField.enterpriseTold.phrase))
    let review = try checkReview(request.reviewOn, within: Self.longestSuspension, act)
    try record(.suspend, to: .suspended, act) {
      $0.cause = cause
      $0.reason = request.reason.trimmingBlanks
      $0.reviewOn = review
      $0.told = told
    }
  }

  /// T11: back to where it stood.
  mutating func resume(_ reason: String, _ act: Act) throws(StepRefusal) {
    let reason = try required(reason, or: .reasonMissing)
    let before = newestStep(by: .suspend, of: act.issue.id)?.from ?? .inProgress
    try record(.resume, to: before, act) { $0.reason = reason }
  }

  /// Twice at most (T10).
  func requireSuspensionLeft(_ act: Act) throws(StepRefusal) {
    let times = steps(of: act.issue.id).count { $0.rule == .suspend }
    guard times < 2 else { throw .suspendedTooOften(times) }
  }

  /// A day on which it is looked at again: given, to come, and not too far (T10, T16).
  func checkReview(_ review: Day?, within days: Int, _ act: Act) throws(StepRefusal) -> Day {
    guard let review else { throw .fieldMissing(StepField.reviewOn.phrase) }
    guard review >= act.on else { throw .dueBefore(act.on) }
    let limit = act.on.adding(days: days)
    guard review <= limit else { throw .reviewTooFar(limit: limit) }
    return review
  }
}
