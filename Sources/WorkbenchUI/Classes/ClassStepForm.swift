import Domain

/// 办理 of a class: what can be done with it now, and the fields the chosen move needs.
struct ClassStepForm: FormContent {
  var form: Form
  private let id: ID<CommonClass>
  private var verb: ClassVerb?
  private var preview = DeadlinePreview()

  enum Field: String {
    case verb, unit, note, conclusion, carried, reason, reviewOn, text, policy, measure, evidence
    case issues, members, on
  }

  init(
    _ id: ID<CommonClass>, choosing choice: ClassVerb? = nil, in scene: Scene,
    _ workspace: Workspace
  ) {
    self.id = id
    let all = workspace.possibilities(for: id, by: scene.actor).filter { $0.verb != .edit }
    let open = all.filter { $0.refusal == nil }
    var field = FormField(
      Field.verb.rawValue, StepFormWords.possible,
      ChoiceField(
        open.map { Option($0.verb.rawValue, $0.verb.phrase) }, selected: choice?.rawValue ?? ""),
      isRequired: true)
    field.hint = ClassWords.others(all.filter { $0.refusal != nil }, in: workspace)
    form = Form([field])
    guard choice != nil else { return }
    answered(in: scene, workspace)
    form.go(to: Field.note.rawValue, in: scene, workspace)
  }

  var draftName: DraftName { DraftName(.classStep, id.ref) }

  func title(in scene: Scene, _ workspace: Workspace) -> Phrase {
    StepFormWords.title(workspace.label(of: id))
  }

  func standing(in scene: Scene, _ workspace: Workspace) -> Phrase? {
    workspace.live(id)?.state.phrase
  }

  mutating func answered(in scene: Scene, _ workspace: Workspace) {
    askForMove(in: scene, workspace)
    shiftDeadlines(in: scene, workspace)
  }

  private mutating func askForMove(in scene: Scene, _ workspace: Workspace) {
    let chosen = ClassVerb(rawValue: form[Field.verb])
    guard chosen != verb else { return }
    verb = chosen
    form.replaceFields(
      from: 1, with: chosen.map { fields(of: $0, in: scene, workspace) } ?? [], in: scene, workspace
    )
  }

  /// What joins a class, and what it holds when it is led, is due on other days then (C5).
  private mutating func shiftDeadlines(in scene: Scene, _ workspace: Workspace) {
    let fields: [Field] = [.verb, .unit, .issues, .on]
    let answers = fields.map { form[$0] }
    guard answers != preview.answers else { return }
    preview = DeadlinePreview(
      answers, of: shifted(workspace), by: try? change(in: scene, workspace), in: scene, workspace)
  }

  private func shifted(_ workspace: Workspace) -> [ID<Issue>] {
    switch verb {
    case .assign: workspace.classMembers(of: id).map(\.id)
    case .join: form.ids(Field.issues)
    default: []
    }
  }

  func summary(in scene: Scene, _ workspace: Workspace) -> Phrase? {
    guard let verb, let state = workspace.live(id)?.state else { return nil }
    let shift = preview.words(today: scene.today)
    guard let next = ClassTable.row(verb, from: state)?.to else {
      return shift.map { StepFormWords.summary($0) } ?? verb.purpose
    }
    let move = ClassWords.summary(from: state, to: next)
    return shift.map { Phrase.sentences([move, $0]) } ?? move
  }
}

// MARK: - What a move asks for

extension ClassStepForm {
  private func fields(
    of verb: ClassVerb, in scene: Scene, _ workspace: Workspace
  ) -> [FormField] {
    let field = KeyedFields(Field.self, areRequired: true, in: scene, workspace)
    let on = field.pastDay(.on)
    let reason = field(.reason, StepField.reason.phrase, .line)
    switch verb {
    case .assign: return [field(.unit, ClassWords.leadUnit, .reference(.unit)), on]
    case .research: return [field(.note, ClassWords.note, .lines, isRequired: false), on]
    case .propose, .implement: return [on]
    case .progress: return [field(.note, ClassWords.progress, .lines), on]
    case .conclude:
      return [field(.conclusion, ClassWords.conclusion, .lines)] + carried(workspace) + [on]
    case .park:
      return [reason, field(.reviewOn, CommonClass.Field.reviewOn.phrase, .day), on]
    case .countermeasure:
      let text = field(.text, EntityKind.countermeasure.phrase, .lines)
      return [text, field(.policy, ClassWords.policy, .line, isRequired: false), on]
    case .finish:
      let evidence = field(.evidence, StepField.evidence.phrase, .line, isRequired: false)
      return [measure(workspace), evidence, on]
    case .join:
      return [
        field(.issues, ClassWords.issues, .references([.issue])),
        field(.reason, StepField.reason.phrase, .line, isRequired: false),
      ]
    case .leave: return [members(workspace), reason]
    case .open, .edit, .putAside, .takeUp: return []
    }
  }

  /// Members that are not settled: those marked go on by themselves.
  private func carried(_ workspace: Workspace) -> [FormField] {
    let open = workspace.classMembers(of: id).filter { !$0.isSettled }
    guard !open.isEmpty else { return [] }
    var field = FormField(
      Field.carried.rawValue, ClassWords.carried, ChoicesField(open.map { option($0, workspace) }))
    field.hint = ClassWords.carriedHint(open.count)
    return [field]
  }

  private func measure(_ workspace: Workspace) -> FormField {
    let open = workspace.countermeasures(of: id).filter { $0.doneOn == nil }
    let options = open.map { Option($0.id.description, Phrase(verbatim: $0.text)) }
    return FormField(
      Field.measure.rawValue, EntityKind.countermeasure.phrase,
      ChoiceField(options, selected: options.count == 1 ? options[0].code : ""), isRequired: true)
  }

  private func members(_ workspace: Workspace) -> FormField {
    let all = workspace.classMembers(of: id).map { option($0, workspace) }
    return FormField(
      Field.members.rawValue, ClassWords.issues, ChoicesField(all), isRequired: true)
  }

  private func option(_ issue: Issue, _ workspace: Workspace) -> Option {
    Option(issue.id.description, Phrase(verbatim: workspace.matter(issue.id)))
  }
}

// MARK: - Saving

extension ClassStepForm {
  func change(in scene: Scene, _ workspace: Workspace) throws(FormProblem) -> Change? {
    guard let verb else { return nil }
    return .commonClass(change(verb, on: Day(iso: form[Field.on]) ?? scene.today))
  }

  private func change(_ verb: ClassVerb, on day: Day) -> ClassChange {
    switch verb {
    case .assign: .move(id, .assign(ID(form[Field.unit])), on: day)
    case .research: .move(id, .research(note: form[Field.note]), on: day)
    case .propose: .move(id, .propose, on: day)
    case .implement: .move(id, .implement, on: day)
    case .progress: .move(id, .progress(note: form[Field.note]), on: day)
    case .conclude:
      .move(id, .conclude(form[Field.conclusion], carried: form.ids(Field.carried)), on: day)
    case .park:
      .move(
        id, .park(reason: form[Field.reason], reviewOn: Day(iso: form[Field.reviewOn])), on: day)
    case .countermeasure: .add(countermeasure(on: day))
    case .finish:
      .finish(ID(form[Field.measure]) ?? .unassigned, on: day, evidence: form[Field.evidence])
    case .join: .join(form.ids(Field.issues), id, reason: form[Field.reason])
    case .leave: .leave(form.ids(Field.members), reason: form[Field.reason])
    case .open, .edit, .putAside, .takeUp: .edit(id, [])
    }
  }

  private func countermeasure(on day: Day) -> Countermeasure {
    var draft = Countermeasure()
    draft.commonClass = id
    (draft.text, draft.policy, draft.on) = (form[Field.text], form[Field.policy], day)
    return draft
  }

  func recorded(_ receipt: Receipt, in workspace: Workspace) -> Phrase {
    guard let known = workspace[id] else { return FormWords.unchanged }
    return ClassWords.recorded(workspace.label(of: id), now: known.state)
  }

  func field(of refusal: Refusal) -> String? {
    guard case .commonClass(_, let refusal) = refusal else { return nil }
    let field: Field? =
      switch refusal {
      case .leadMissing, .unknownUnit: .unit
      case .membersOpen, .notCarried: .carried
      case .progressMissing: .note
      case .conclusionMissing: .conclusion
      case .reasonMissing: .reason
      case .reviewMissing, .reviewBefore: .reviewOn
      case .textMissing: .text
      case .unknownCountermeasure, .finishedBefore: .measure
      case .unknownIssue, .issueOver, .alreadyMember: .issues
      case .notAMember: .members
      case .beforeLastMove, .inTheFuture: .on
      case .unknown, .notYours, .notFrom, .countermeasureMissing, .notProposed, .concluded: nil
      }
    return field?.rawValue
  }
}
