/// What a person may do with issues.
package enum IssueChange: Equatable, Sendable {
  case register(Issue)
  /// An issue of an old ledger, with its outcome as reported and no steps (C3b).
  case takeOver(Issue)
  /// One or several steps of one issue saved together (`签收·措施·答复`, `回访并销号`).
  case step(ID<Issue>, [StepRequest], on: Day)
  /// The same step for several issues, all or nothing: a whole letter signed for, marked rows.
  case each([ID<Issue>], StepRequest, on: Day)
  /// Issues of one unit on one document, numbered once (T4).
  case dispatch([ID<Issue>], StepRequest.Dispatching, on: Day)
  /// 批量分办: one row each.
  case triageAll([TriageRow], on: Day)
  /// 收文: one letter of a unit answers several issues.
  case letter(Letter)
  /// A change by somebody before whom these were the last steps of its issues: what came since is
  /// shown to him first (C3, the common guard).
  indirect case seeing([ID<Step>], IssueChange)
  /// Two issues were looked at side by side and are not the same matter (C9).
  case judge(Pair)

  package struct TriageRow: Equatable, Sendable {
    package let issue: ID<Issue>
    package let request: StepRequest.Triage

    package init(_ issue: ID<Issue>, _ request: StepRequest.Triage) {
      self.issue = issue
      self.request = request
    }
  }

  package struct Letter: Equatable, Sendable {
    package var unit: ID<Unit>
    package var document: String
    package var receivedOn: Day
    /// `reply.text`, `reply.result`, `reply.planOn` a row; unit, document and day are the letter's.
    package var answers: [Reply]

    package init(unit: ID<Unit>, document: String, receivedOn: Day, answers: [Reply]) {
      self.unit = unit
      self.document = document
      self.receivedOn = receivedOn
      self.answers = answers
    }
  }
}
