/// What clocks, lights and counters ask of an issue itself: small values, read where it stands.
///
/// To copy an issue whole, with all its texts, takes longer than all that is reckoned from it.
package struct IssueFrame: Equatable, Sendable {
  package let id: ID<Issue>
  package let kind: Issue.Kind
  package let object: EntityRef?
  package let unit: ID<Unit>?
  package let category: String
  package let lane: Issue.Lane?
  package let severity: Issue.Severity
  package let isRedFlag: Bool
  package let commonClass: ID<CommonClass>?
  package let registeredOn: Day
  /// Of an old ledger (C3b).
  package let isTakenOver: Bool
  package let state: IssueState
  package let closing: ClosingOutcome?

  /// Somebody still has something to do about it.
  package var isOpen: Bool { !isTakenOver && state.isOpen }
}

extension IssueFrame {
  init(_ issue: Issue) {
    self.init(
      id: issue.id, kind: issue.kind, object: issue.primaryObject, unit: issue.leadUnit,
      category: issue.category, lane: issue.lane, severity: issue.severity,
      isRedFlag: issue.isRedFlag, commonClass: issue.commonClass,
      registeredOn: issue.registeredOn, isTakenOver: issue.history != nil, state: issue.state,
      closing: issue.closing)
  }
}

extension Workspace {
  /// Of the issue at a place of the table.
  func frame(at place: Int) -> IssueFrame {
    IssueFrame(
      id: issues[at: place].id, kind: issues[at: place].kind,
      object: issues[at: place].objects.first, unit: issues[at: place].leadUnit,
      category: issues[at: place].category, lane: issues[at: place].lane,
      severity: issues[at: place].severity, isRedFlag: issues[at: place].isRedFlag,
      commonClass: issues[at: place].commonClass,
      registeredOn: issues[at: place].registeredOn,
      isTakenOver: issues[at: place].history != nil, state: issues[at: place].state,
      closing: issues[at: place].closing)
  }
}
