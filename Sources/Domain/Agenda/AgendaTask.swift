/// What a person has to do, by the form that does it; in the order 待办 shows them.
package enum AgendaTask: String, Coded {
  /// 新到
  case triage
  case dispatch
  case sign
  /// What the ladder proposes (C7).
  case card
  /// What somebody proposed and the head confirms.
  case confirm
  /// What somebody prepared of the settings and the head confirms (C16).
  case confirmSetting
  /// A unit owes its first measure.
  case measure
  /// A unit owes its reply.
  case answer
  case meeting
  /// What a meeting decided.
  case decision
  /// A counter on the way of an approval the office sees through (S2).
  case approval
  case callback
  case close
  /// What was put aside is to be looked at.
  case review
  /// 疑似重复: a new issue and what may be the same matter, side by side (C9).
  case duplicate
  /// 疑似共性: several enterprises have the same trouble (C9).
  case commonMatter
  /// A contact that is owed: to the paired enterprise, to a project.
  case contact
  /// A project's 月报, by who answers for it or by the office for him (P20).
  case projectReport
  /// An enterprise that may leave, for those who keep it (C11).
  case retention
  /// A pairing's yearly review, and its handover.
  case pairing
  /// How far a common class got this month, by the unit that leads it (C5).
  case progress
  /// 选项表 of a town that are to be back.
  case forms
  /// Places of a town that a round of the campaign did not reach yet.
  case coverage
  /// A leader who is to be told what became of what he was told.
  case feedback
  /// An enterprise that is to be asked again.
  case outreach
  /// A Thursday nobody was named for.
  case roster
  /// A lecture to be fixed, or of which nobody wrote down who came.
  case lecture
  /// Contacts that others owed and did not make.
  case chase

  /// Shown only when it is due within the days asked for; the others are to be done now.
  var waits: Bool {
    switch self {
    case .measure, .answer, .meeting, .decision, .approval, .review, .contact, .projectReport,
      .retention, .pairing, .progress, .forms, .coverage, .outreach, .roster, .lecture:
      true
    case .triage, .duplicate, .commonMatter, .dispatch, .sign, .card, .confirm, .confirmSetting,
      .callback, .close, .feedback, .chase:
      false
    }
  }
}

extension IssueState {
  /// What comes next in this state, and the step that does it; nil where nothing is owed.
  var next: (task: AgendaTask, verb: StepVerb)? {
    switch self {
    case .registered: (.triage, .triage)
    case .triaged: (.dispatch, .dispatch)
    case .dispatched: (.sign, .sign)
    case .inProgress, .followUp: (.answer, .reply)
    case .coordinating: (.meeting, .conclude)
    case .suspended: (.review, .resume)
    case .replied: (.callback, .callback)
    case .resolved: (.close, .close)
    case .longTerm: (.review, .continue)
    case .closed, .merged, .declined, .withdrawn: nil
    }
  }
}
