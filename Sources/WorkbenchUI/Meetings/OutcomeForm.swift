import Domain

/// What a meeting came to: minutes, decisions one a line, and where each issue goes; one save.
struct OutcomeForm: FormContent {
  var form: Form
  private let meeting: Meeting
  private let issues: [ID<Domain.Issue>]

  private enum Key {
    static let what = "what"
    static let on = "on"
    static let minutes = "minutes"
    static let reason = "reason"
    static let decisions = "decisions"

    static func fate(_ issue: ID<Domain.Issue>) -> String { "\(issue).fate" }
    static func decisions(_ issue: ID<Domain.Issue>) -> String { "\(issue).decisions" }
    static func reason(_ issue: ID<Domain.Issue>) -> String { "\(issue).reason" }
  }

  private enum What: String { case held, cancelled }
  private enum Fate: String { case goesOn, back }

  init(of meeting: Meeting, in scene: Scene, _ workspace: Workspace) {
    self.meeting = meeting
    issues = workspace.waitingIssues(of: meeting)
    let what = ChoiceField(
      [
        Option(What.held.rawValue, MeetingWords.held),
        Option(What.cancelled.rawValue, MeetingWords.calledOff),
      ], selected: What.held.rawValue)
    form = Form([FormField(Key.what, MeetingFormWords.what, what, isRequired: true)])
    form.replaceFields(from: 1, with: fields(in: scene, workspace), in: scene, workspace)
    form.go(to: Key.minutes, in: scene, workspace)
  }

  var draftName: DraftName { DraftName(.outcome, meeting.ref) }

  func title(in scene: Scene, _ workspace: Workspace) -> Phrase {
    MeetingFormWords.outcome(workspace.label(of: meeting.id))
  }

  private var isCancelled: Bool { form[Key.what] == What.cancelled.rawValue }
  private func isBack(_ issue: ID<Domain.Issue>) -> Bool {
    form[Key.fate(issue)] == Fate.back.rawValue
  }
}

// MARK: - The fields

extension OutcomeForm {
  mutating func answered(in scene: Scene, _ workspace: Workspace) {
    let fields = fields(in: scene, workspace)
    guard fields.map(\.key) != form.fields.dropFirst().map(\.key) else { return }
    form.replaceFields(from: 1, with: fields, in: scene, workspace)
  }

  private func fields(in scene: Scene, _ workspace: Workspace) -> [FormField] {
    guard !isCancelled else {
      return [
        day(scene.today, in: scene, workspace),
        FormField(Key.reason, StepField.reason.phrase, LineField(), isRequired: true),
      ]
    }
    let held = meeting.usualDay(asOf: scene.today)
    let number = workspace.minutesNumber(of: meeting, heldOn: held)
    let minutes = FormField(
      Key.minutes, StepField.minutes.phrase, LineField(number), isRequired: true)
    var others = FormField(Key.decisions, MeetingFormWords.decisions, LinesField())
    others.hint = MeetingFormWords.lineHint
    if !issues.isEmpty { others.section = MeetingFormWords.besides }
    return [minutes, day(held, in: scene, workspace)]
      + issues.flatMap { fields(of: $0, in: scene, workspace) } + [others]
      + AttendanceForm.filledIn(of: meeting, in: scene, workspace)
  }

  private func day(_ day: Day, in scene: Scene, _ workspace: Workspace) -> FormField {
    FormField(
      Key.on, MeetingFormWords.day, FieldShape.day.editor(day.iso, in: scene, workspace),
      isRequired: true)
  }

  /// Where the issue goes; then what was decided about it, or why it goes back.
  private func fields(
    of issue: ID<Domain.Issue>, in scene: Scene, _ workspace: Workspace
  ) -> [FormField] {
    let choice = ChoiceField(
      [
        Option(Fate.goesOn.rawValue, MeetingFormWords.goesOn),
        Option(Fate.back.rawValue, MeetingFormWords.back),
      ], selected: Fate.goesOn.rawValue)
    var fate = FormField(Key.fate(issue), MeetingFormWords.fate, choice, isRequired: true)
    fate.section = Phrase(verbatim: workspace.matter(issue))
    guard !isBack(issue) else {
      return [
        fate,
        FormField(Key.reason(issue), StepField.reason.phrase, LineField(), isRequired: true),
      ]
    }
    var decisions = FormField(
      Key.decisions(issue), MeetingFormWords.decisions, LinesField())
    let unit = workspace[issue]?.leadUnit.flatMap { workspace.name(of: $0.ref) }
    decisions.hint = unit.map(MeetingFormWords.lineHint(unit:)) ?? MeetingFormWords.lineHint
    return [fate, decisions]
  }
}

// MARK: - Saving

extension OutcomeForm {
  func summary(in scene: Scene, _ workspace: Workspace) -> Phrase? {
    guard !isCancelled else { return MeetingFormWords.willCancel(issues.count) }
    guard !issues.isEmpty else { return nil }
    let back = issues.filter(isBack).count
    return MeetingFormWords.willHold(goOn: issues.count - back, back: back)
  }

  func change(in scene: Scene, _ workspace: Workspace) throws(FormProblem) -> Change? {
    let day = day(in: scene)
    guard !isCancelled else {
      return .meeting(.cancel(meeting.id, reason: form[Key.reason], on: day))
    }
    var outcome = try AttendanceForm.outcome(of: meeting, from: form)
    outcome.minutes = form[Key.minutes]
    for issue in issues {
      if isBack(issue) {
        outcome.returned.append(.init(issue, reason: form[Key.reason(issue)]))
      } else {
        outcome.decisions += try decisions(of: issue, in: scene, workspace)
      }
    }
    outcome.decisions += try decisions(Key.decisions, in: scene, workspace)
    return .meeting(.hold(meeting.id, outcome, on: day))
  }

  private func day(in scene: Scene) -> Day { Day(iso: form[Key.on]) ?? scene.today }

  /// A decision about an issue is its lead unit's where nobody else is named.
  private func decisions(
    of issue: ID<Domain.Issue>, in scene: Scene, _ workspace: Workspace
  ) throws(FormProblem) -> [Decision] {
    var decisions = try decisions(Key.decisions(issue), in: scene, workspace)
    for place in decisions.indices {
      decisions[place].issue = decisions[place].issue ?? issue
      if decisions[place].owner == nil { decisions[place].unit = workspace[issue]?.leadUnit }
    }
    return decisions
  }

  private func decisions(
    _ key: String, in scene: Scene, _ workspace: Workspace
  ) throws(FormProblem) -> [Decision] {
    do throws(MeetingRefusal) {
      let decisions = try workspace.decisions(from: form[key], today: scene.today)
      try decisions.requireDue(since: meeting.heldOn ?? day(in: scene))
      return decisions
    } catch {
      throw FormProblem(key: key, words: error.phrase(in: workspace))
    }
  }

  func recorded(_ receipt: Receipt, in workspace: Workspace) -> Phrase {
    FormWords.saved(workspace.label(of: meeting.id))
  }

  func field(of refusal: Refusal) -> String? {
    switch refusal {
    case .step(let issue, .reasonMissing): Key.reason(issue)
    case .step(let issue, _): Key.fate(issue)
    case .meeting(let refusal):
      switch refusal {
      case .minutesMissing: Key.minutes
      case .decisionMissing: issues.first.map(Key.decisions) ?? Key.decisions
      case .reasonMissing: Key.reason
      case .inTheFuture, .dayBefore: Key.on
      default: nil
      }
    default: nil
    }
  }
}
