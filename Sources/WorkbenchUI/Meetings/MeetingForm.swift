import Domain

/// Planning a meeting: its issues, its units, its day; or changing what is planned.
struct MeetingForm: FormContent {
  var form: Form
  private var base: Meeting

  private static let issues = "issues"
  private static let planned: [Meeting.Field] = [
    .kind, .topic, .reason, .units, .proposedOn, .place, .commonClass,
  ]

  /// A new 协调会 of these issues, to which the units come that they concern.
  init(on issues: [ID<Domain.Issue>], in scene: Scene, _ workspace: Workspace) {
    var meeting = Meeting()
    meeting.kind = issues.isEmpty ? .special : .coordination
    for unit in issues.compactMap({ workspace[$0] }).flatMap(\.units)
    where !meeting.units.contains(unit) { meeting.units.append(unit) }
    let agenda = FormField(
      Self.issues, MeetingFormWords.issues,
      FieldShape.references([.issue]).editor(issues.fieldList, in: scene, workspace))
    self.init(meeting, [agenda], in: scene, workspace)
    form.go(
      to: issues.isEmpty ? Meeting.Field.topic.rawValue : Meeting.Field.reason.rawValue, in: scene,
      workspace)
  }

  /// One that is held regularly, for a day; what it is about is for the person to say.
  init(of kind: Meeting.Kind, on day: Day, in scene: Scene, _ workspace: Workspace) {
    var meeting = Meeting()
    (meeting.kind, meeting.proposedOn) = (kind, day)
    self.init(meeting, [], in: scene, workspace)
    form.go(to: Meeting.Field.topic.rawValue, in: scene, workspace)
  }

  init(editing meeting: Meeting, in scene: Scene, _ workspace: Workspace) {
    self.init(meeting, [], in: scene, workspace)
  }

  private init(
    _ base: Meeting, _ agenda: [FormField], in scene: Scene, _ workspace: Workspace
  ) {
    self.base = base
    form = Form(
      agenda + Self.fields(of: base).map { FormField($0, of: base, in: scene, workspace) })
    answered(in: scene, workspace)
  }

  /// Who came is asked once somebody may have come.
  private static func fields(of meeting: Meeting) -> [Meeting.Field] {
    planned + (meeting.satOn == nil ? [] : AttendanceForm.fields)
  }

  private var isNew: Bool { base.id == .unassigned }
  var draftName: DraftName { DraftName(.record, base.ref) }

  func title(in scene: Scene, _ workspace: Workspace) -> Phrase {
    isNew ? MeetingFormWords.planning : FormWords.editing(.meeting, workspace.label(of: base.id))
  }

  /// What it needs goes by its kind.
  mutating func answered(in scene: Scene, _ workspace: Workspace) {
    for place in form.fields.indices {
      guard let field = Meeting.Field(rawValue: form.fields[place].key) else { continue }
      form.fields[place].isRequired = kind.requires(field)
      if let why = Self.missing[field] { form.fields[place].missing = why.phrase(in: workspace) }
    }
  }

  private static let missing: [Meeting.Field: MeetingRefusal] = [
    .reason: .reasonMissing, .units: .unitMissing,
  ]

  private var kind: Meeting.Kind {
    Meeting.Kind(rawValue: form[Meeting.Field.kind.rawValue]) ?? base.kind
  }

  /// Where its issues go, and that nobody works on that day.
  func summary(in scene: Scene, _ workspace: Workspace) -> Phrase? {
    let said = [moves(in: workspace), dayOff(in: scene, workspace)].compactMap(\.self)
    return said.isEmpty ? nil : .sentences(said)
  }

  /// Only the issues of a 协调会 wait for it (T8).
  private func moves(in workspace: Workspace) -> Phrase? {
    guard isNew, kind == .coordination else { return nil }
    let agenda: [ID<Domain.Issue>] = form.ids(Self.issues)
    let issues = agenda.compactMap { workspace.live($0) }
    let moves = issues.map { StepFormWords.move(from: $0.state, to: .coordinating) }
    guard let first = moves.first else { return nil }
    return StepFormWords.summary(
      many: issues.prefix(3).map(\.title), of: issues.count, first,
      isSame: moves.allSatisfy { $0 == first }, letters: 0)
  }

  private func dayOff(in scene: Scene, _ workspace: Workspace) -> Phrase? {
    guard let day = Day(iso: form[Meeting.Field.proposedOn.rawValue]), day >= scene.today,
      !workspace.calendar.countsAsWorkday(day)
    else { return nil }
    return MeetingFormWords.dayOff(day.fullPhrase(today: scene.today))
  }

  func change(in scene: Scene, _ workspace: Workspace) throws(FormProblem) -> Change? {
    var meeting = base
    try form.fill(&meeting, Self.fields(of: base), whereEmpty: .leftIfRequired)
    guard !isNew else {
      meeting.issues = form.ids(Self.issues)
      return .meeting(.call(meeting, on: scene.today))
    }
    let edits = meeting.edits(since: base)
    return edits.isEmpty ? nil : .meeting(.edit(base.id, edits))
  }

  func recorded(_ receipt: Receipt, in workspace: Workspace) -> Phrase {
    let made = receipt.touches.map(\.after.ref).first { $0.kind == .meeting }
    return FormWords.saved(made.map(workspace.label(of:)) ?? "")
  }

  func field(of refusal: Refusal) -> String? {
    switch refusal {
    case .step: Self.issues
    case .meeting(let refusal):
      switch refusal {
      case .subjectMissing: isNew ? Self.issues : Meeting.Field.topic.rawValue
      case .reasonMissing: Meeting.Field.reason.rawValue
      case .unitMissing, .unknownReference: Meeting.Field.units.rawValue
      case .dayMissing, .dayBefore, .inTheFuture: Meeting.Field.proposedOn.rawValue
      case .alreadyHeld: Meeting.Field.kind.rawValue
      default: nil
      }
    default: nil
    }
  }

  mutating func rebase(in scene: Scene, _ workspace: Workspace) {
    guard let newest = workspace.live(base.id) else { return }
    base = form.rebase(on: newest, in: scene, workspace)
  }
}

extension [ID<Domain.Issue>] {
  fileprivate var fieldList: String { map(\.description).joined(separator: "、") }
}
