import Domain

/// 拟办意见 of an item, prepared before the meeting; whether it is skipped or kept for paper.
struct MeetingItemForm: FormContent {
  var form: Form
  private var base: MeetingItem

  init(_ item: MeetingItem, in scene: Scene, _ workspace: Workspace) {
    base = item.said(in: scene.language)
    let shown = base
    form = Form(Self.fields(of: item).map { FormField($0, of: shown, in: scene, workspace) })
  }

  /// Figures have nothing to propose.
  private static func fields(of item: MeetingItem) -> [MeetingItem.Field] {
    MeetingItem.Field.allCases.filter { field in
      switch field {
      case .isSkipped, .isOnPaper: true
      case .topic: item.issue == nil
      default: item.kind.isToDecide
      }
    }
  }

  var draftName: DraftName { DraftName(.item, base.ref) }

  func title(in scene: Scene, _ workspace: Workspace) -> Phrase {
    PresentingWords.proposalOf(scene(workspace.phrase(of: base)))
  }

  func change(in scene: Scene, _ workspace: Workspace) throws(FormProblem) -> Change? {
    var item = base
    try form.fill(&item, Self.fields(of: base))
    let edits = item.recorded.edits(since: base.recorded)
    return edits.isEmpty ? nil : .meeting(.item(.edit(base.id, edits)))
  }

  func recorded(_ receipt: Receipt, in workspace: Workspace) -> Phrase {
    FormWords.saved(workspace.phrase(of: base).zh)
  }

  mutating func rebase(in scene: Scene, _ workspace: Workspace) {
    guard let newest = workspace.live(base.id) else { return }
    base = form.rebase(on: newest.said(in: scene.language), in: scene, workspace)
  }
}

/// Adding an issue or a topic to an agenda; the proposal is filled in for an issue.
struct MeetingItemAddForm: FormContent {
  var form: Form
  private let meeting: ID<Meeting>

  private static let issue = "issue"
  private static let fields: [MeetingItem.Field] = [
    .topic, .question, .opinion, .unit, .person, .dueOn, .isOnPaper,
  ]

  init(to meeting: ID<Meeting>, in scene: Scene, _ workspace: Workspace) {
    self.meeting = meeting
    let issue = FormField(
      Self.issue, PresentingWords.itemIssue,
      FieldShape.reference(.issue).editor("", in: scene, workspace))
    form = Form(
      [issue] + Self.fields.map { FormField($0, of: MeetingItem(), in: scene, workspace) })
  }

  var draftName: DraftName { DraftName(.newItem, meeting.ref) }

  func title(in scene: Scene, _ workspace: Workspace) -> Phrase { PresentingWords.addTitle }

  func change(in scene: Scene, _ workspace: Workspace) throws(FormProblem) -> Change? {
    var item = MeetingItem()
    item.meeting = meeting
    item.issue = ID(form[Self.issue])
    item.kind = item.issue == nil ? .topic : .issue
    try form.fill(&item, Self.fields, whereEmpty: .left)
    return .meeting(.item(.add(item)))
  }

  func recorded(_ receipt: Receipt, in workspace: Workspace) -> Phrase {
    let made = receipt.touches.map(\.after.ref).last { $0.kind == .meetingItem }
    return FormWords.saved(made.flatMap(workspace.name(of:)) ?? "")
  }

  func field(of refusal: Refusal) -> String? {
    guard case .meeting(let refusal) = refusal else { return nil }
    return switch refusal {
    case .onAgendaAlready: Self.issue
    case .subjectMissing: MeetingItem.Field.topic.rawValue
    default: nil
    }
  }
}

/// What the meeting decides instead of what was proposed, or where nothing was.
struct DecideForm: FormContent {
  var form: Form
  private let item: MeetingItem

  private static let fields: [Decision.Field] = [.text, .unit, .person, .dueOn]

  init(_ item: MeetingItem, in scene: Scene, _ workspace: Workspace) {
    self.item = item
    let proposed = Decision(
      item.opinion, unit: item.unit, person: item.person, dueOn: item.dueOn
    ).said(in: scene.language)
    form = Form(Self.fields.map { FormField($0, of: proposed, in: scene, workspace) })
  }

  var draftName: DraftName { DraftName(.decide, item.ref) }

  func title(in scene: Scene, _ workspace: Workspace) -> Phrase {
    PresentingWords.deciding(scene(workspace.phrase(of: item)))
  }

  func change(in scene: Scene, _ workspace: Workspace) throws(FormProblem) -> Change? {
    var decision = Decision()
    try form.fill(&decision, Self.fields, whereEmpty: .leftIfRequired)
    return .meeting(.present(.decide(item.id, decision.recorded)))
  }

  func recorded(_ receipt: Receipt, in workspace: Workspace) -> Phrase {
    let made = receipt.touches.map(\.after.ref).first { $0.kind == .decision }
    return FormWords.saved(made.map(workspace.label(of:)) ?? "")
  }

  func field(of refusal: Refusal) -> String? {
    guard case .meeting(let refusal) = refusal else { return nil }
    return switch refusal {
    case .dayBefore: Decision.Field.dueOn.rawValue
    case .ownerMissing, .unknownReference: Decision.Field.unit.rawValue
    case .decisionMissing: Decision.Field.text.rawValue
    default: nil
    }
  }
}

/// Who came.
struct AttendanceForm: FormContent {
  var form: Form
  private var base: Meeting

  static let fields: [Meeting.Field] = [.attendees, .guests]

  init(_ meeting: Meeting, in scene: Scene, _ workspace: Workspace) {
    base = meeting
    form = Form(Self.filledIn(of: meeting, in: scene, workspace))
    // The units that were called are filled in, and saved only once somebody looked.
    form.fields[0].base = base.text(.attendees)
  }

  /// The units that were called, until somebody says who came.
  static func filledIn(
    of meeting: Meeting, in scene: Scene, _ workspace: Workspace
  ) -> [FormField] {
    var shown = meeting
    if shown.attendees.isEmpty { shown.attendees = meeting.units.map(\.ref) }
    return fields.map { FormField($0, of: shown, in: scene, workspace) }
  }

  /// Who came, as a form says it; what nobody touched is left as it is, for it may be a mask.
  static func outcome(
    of meeting: Meeting, from form: Form
  ) throws(FormProblem) -> MeetingChange.Outcome {
    var came = meeting
    try form.fill(&came, fields)
    var outcome = MeetingChange.Outcome()
    if came.attendees != meeting.attendees { outcome.attendees = came.attendees }
    if came.guests != meeting.guests { outcome.guests = came.guests }
    return outcome
  }

  var draftName: DraftName { DraftName(.attendance, base.ref) }

  func title(in scene: Scene, _ workspace: Workspace) -> Phrase { PresentingWords.attendanceTitle }

  func change(in scene: Scene, _ workspace: Workspace) throws(FormProblem) -> Change? {
    var meeting = base
    try form.fill(&meeting, Self.fields)
    let edits = meeting.edits(since: base)
    return edits.isEmpty ? nil : .meeting(.edit(base.id, edits))
  }

  func recorded(_ receipt: Receipt, in workspace: Workspace) -> Phrase {
    FormWords.saved(workspace.label(of: base.id))
  }

  mutating func rebase(in scene: Scene, _ workspace: Workspace) {
    guard let newest = workspace.live(base.id) else { return }
    base = form.rebase(on: newest, in: scene, workspace)
  }
}

/// The end: who came, the number of the minutes; what waited for the meeting goes on (T9).
struct MeetingEndForm: FormContent {
  var form: Form
  private let meeting: Meeting
  private let waiting: Int
  private let decided: Int
  private let undecided: Int
  private static let minutes = "minutes"

  init(_ meeting: Meeting, in scene: Scene, _ workspace: Workspace) {
    self.meeting = meeting
    waiting = workspace.waitingIssues(of: meeting).count
    decided = workspace.decisions(of: meeting.id).count
    undecided = workspace.items(of: meeting.id).count { item in
      item.kind.isToDecide && !item.isSkipped && workspace.decision(on: item) == nil
    }
    let number = workspace.minutesNumber(of: meeting, heldOn: meeting.satOn ?? scene.today)
    form = Form(
      [FormField(Self.minutes, PresentingWords.minutesNumber, LineField(number), isRequired: true)]
        + AttendanceForm.filledIn(of: meeting, in: scene, workspace))
  }

  var draftName: DraftName { DraftName(.end, meeting.ref) }

  func title(in scene: Scene, _ workspace: Workspace) -> Phrase { PresentingWords.endTitle }

  func summary(in scene: Scene, _ workspace: Workspace) -> Phrase? {
    PresentingWords.willEnd(decisions: decided, undecided: undecided, waiting: waiting)
  }

  func change(in scene: Scene, _ workspace: Workspace) throws(FormProblem) -> Change? {
    var outcome = try AttendanceForm.outcome(of: meeting, from: form)
    outcome.minutes = form[Self.minutes]
    return .meeting(.hold(meeting.id, outcome, on: meeting.satOn ?? scene.today))
  }

  func recorded(_ receipt: Receipt, in workspace: Workspace) -> Phrase {
    FormWords.saved(workspace.label(of: meeting.id))
  }

  func field(of refusal: Refusal) -> String? {
    guard case .meeting(.minutesMissing) = refusal else { return nil }
    return Self.minutes
  }
}
