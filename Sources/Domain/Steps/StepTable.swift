/// The life-cycle table of C3 as data: each row says from where to where, and who may.
///
/// No other edge exists. Guards ask for more; nothing asks for less.
package enum StepTable {
  package struct Row: Equatable, Sendable {
    package let rule: Rule
    package let verb: StepVerb
    package let from: [IssueState]
    package let to: [IssueState]
    package let roles: [Role]
    /// States the row starts from after the sign it implies (T5).
    var afterSigning: [IssueState] = []
    /// States in which the verb renews what it once set, and the state stays.
    var renews: [IssueState] = []

    /// Where a person may begin it: implied signs and renewals included.
    package var begins: [IssueState] { from + afterSigning + renews }
  }

  package static let rows: [Row] = beginning + progress + replies + callbacks + endings + returns

  /// Live: somebody still owes something.
  static let live = IssueState.allCases.filter(\.isLive)

  private static let beginning: [Row] = [
    Row(
      rule: .triage, verb: .triage, from: [.registered], to: [.triaged],
      roles: [.coordinator, .head], renews: [.triaged]),
    Row(
      rule: .onTheSpot, verb: .reply, from: [.registered, .triaged], to: [.replied],
      roles: [.coordinator, .commissioner]),
    Row(
      rule: .dispatch, verb: .dispatch, from: [.triaged], to: [.dispatched],
      roles: [.coordinator, .head]),
    Row(
      rule: .sign, verb: .sign, from: [.dispatched], to: [.inProgress],
      roles: [.liaison, .coordinator]),
    Row(
      rule: .sendBack, verb: .return, from: [.dispatched], to: [.triaged],
      roles: [.coordinator, .head]),
  ]

  private static let progress: [Row] = [
    Row(
      rule: .measure, verb: .measure, from: [.inProgress], to: [.followUp],
      roles: [.liaison, .coordinator], afterSigning: [.dispatched],
      renews: [.followUp, .coordinating]),
    Row(
      rule: .coordinate, verb: .coordinate, from: [.triaged, .inProgress, .followUp],
      to: [.coordinating], roles: [.commissioner, .coordinator, .head],
      afterSigning: [.dispatched]),
    Row(
      rule: .conclude, verb: .conclude, from: [.coordinating], to: [.inProgress, .followUp],
      roles: [.coordinator]),
    Row(
      rule: .cancelMeeting, verb: .conclude, from: [.coordinating], to: [.triaged],
      roles: [.coordinator]),
    Row(
      rule: .suspend, verb: .suspend, from: [.inProgress, .followUp, .coordinating],
      to: [.suspended], roles: [.head]),
    Row(
      rule: .resume, verb: .resume, from: [.suspended],
      to: [.inProgress, .followUp, .coordinating], roles: [.coordinator]),
  ]

  private static let replies: [Row] = [
    Row(
      rule: .reply, verb: .reply, from: [.dispatched, .inProgress, .followUp, .coordinating],
      to: [.replied], roles: [.liaison, .coordinator]),
    Row(
      rule: .suggestionClosed, verb: .close, from: [.replied], to: [.closed],
      roles: [.coordinator]),
    Row(
      rule: .close, verb: .close, from: [.resolved], to: [.closed], roles: [.coordinator, .head]),
  ]

  static let callers: [Role] = [.coordinator, .head, .commissioner]

  private static let callbacks: [Row] = [
    Row(rule: .resolve, verb: .callback, from: [.replied], to: [.resolved], roles: callers),
    Row(
      rule: .redo, verb: .callback, from: [.replied], to: [.inProgress, .triaged], roles: callers),
    Row(rule: .redoTriage, verb: .callback, from: [.replied], to: [.triaged], roles: callers),
    Row(rule: .partlySolved, verb: .callback, from: [.replied], to: [.followUp], roles: callers),
    Row(rule: .longTerm, verb: .callback, from: [.replied], to: [.longTerm], roles: [.head]),
    Row(
      rule: .explanationAccepted, verb: .callback, from: [.replied], to: [.closed],
      roles: [.head]),
    Row(rule: .unverifiable, verb: .callback, from: [.replied], to: [.closed], roles: [.head]),
  ]

  private static let endings: [Row] = [
    Row(
      rule: .merge, verb: .merge, from: live, to: [.merged], roles: [.coordinator]),
    Row(
      rule: .decline, verb: .decline, from: [.registered, .triaged, .dispatched],
      to: [.declined], roles: [.head]),
    Row(rule: .withdraw, verb: .withdraw, from: live, to: [.withdrawn], roles: [.coordinator]),
  ]

  private static let returns: [Row] = [
    Row(
      rule: .reopen, verb: .reopen, from: [.resolved, .closed], to: [.inProgress, .triaged],
      roles: [.coordinator, .commissioner, .head]),
    Row(
      rule: .takeUp, verb: .continue, from: [.longTerm], to: [.inProgress, .triaged],
      roles: [.coordinator, .head]),
    Row(rule: .unmerge, verb: .unmerge, from: [.merged], to: live, roles: [.head]),
    Row(
      rule: .restore, verb: .restore, from: [.declined, .withdrawn], to: [.registered],
      roles: [.head]),
  ]

  /// Who may bring an issue in (T1): the head too, who on the first day is alone; and correct what he
  /// wrote of it (T26).
  package static let registrars: [Role] = [
    .coordinator, .commissioner, .town, .projectOwner, .leader, .head,
  ]
}

extension StepTable {
  package static func row(_ rule: Rule) -> Row? { rows.first { $0.rule == rule } }

  /// Whether a recorded step is one of the table: what replay and tests hold every step to.
  package static func allows(_ rule: Rule, from: IssueState?, to: IssueState) -> Bool {
    switch rule {
    case .register: from == nil && to == .registered
    case .amend: from == to
    case .measure where from == .coordinating: to == .coordinating
    default:
      from.map { from in row(rule).map { $0.from.contains(from) && $0.to.contains(to) } }
        == true
    }
  }

  /// The rows a verb may take from a state; T3 and T12 are both called a reply.
  package static func rows(of verb: StepVerb, from state: IssueState) -> [Row] {
    rows.filter { $0.verb == verb && $0.begins.contains(state) }
  }

  /// Who may take one of those rows, each once: a meeting is concluded or called off by the same people.
  package static func roles(of verb: StepVerb, from state: IssueState) -> [Role] {
    rows(of: verb, from: state).flatMap(\.roles).reduce(into: []) { roles, role in
      if !roles.contains(role) { roles.append(role) }
    }
  }
}
