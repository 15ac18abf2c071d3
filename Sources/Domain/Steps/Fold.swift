/// What the unstruck steps of an issue add up to (C0): its state and what hangs on it.
package struct Fold: Equatable, Sendable {
  package private(set) var state: IssueState
  package private(set) var closing: ClosingOutcome?
  package private(set) var mergedInto: ID<Issue>?

  /// Folds steps in the order they were entered; struck ones do not count.
  package init(_ steps: some Sequence<Step>, from beginning: IssueState = .registered) {
    state = beginning
    for step in steps where step.struck == nil { take(step) }
  }

  private mutating func take(_ step: Step) {
    state = step.to
    closing = step.to == .closed ? (step.rule == .amend ? closing : step.outcome) : nil
    guard step.rule != .amend else { return }
    mergedInto =
      step.to == .merged ? step.refs.lazy.compactMap { $0.id(as: Issue.self) }.first : nil
  }
}

extension Workspace {
  /// The steps of an issue that count, in the order they were entered.
  package func steps(of issue: ID<Issue>) -> [Step] { members(Step.self, of: issue.ref) }

  /// Those that brought it somewhere: no amendments, and no merging that was taken apart (I9).
  func moves(of issue: ID<Issue>) -> [Step] {
    let steps = steps(of: issue)
    let last = steps.last { $0.rule != .amend }?.id
    return steps.filter { !$0.rule.stopsNoClock || $0.rule == .merge && $0.id == last }
  }

  package func lastStep(of issue: ID<Issue>) -> Step? { steps(of: issue).last }

  /// The newest step by one of these rules.
  func newestStep(by rules: Rule..., of issue: ID<Issue>) -> Step? {
    steps(of: issue).last { rules.contains($0.rule) }
  }

  /// The newest step that brought an issue into one of these states; amendments bring nowhere, and
  /// taking it apart from another only brings it back (I9).
  func arrival(in states: IssueState..., of issue: ID<Issue>) -> Step? {
    steps(of: issue).last {
      states.contains($0.to) && $0.rule != .amend && $0.rule != .unmerge
    }
  }
}
