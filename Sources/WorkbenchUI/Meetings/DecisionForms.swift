import Domain

/// A decision is done: when, and what was done.
struct DecisionDoneForm: FormContent {
  var form: Form
  private let decision: Decision

  private static let on = "on"
  private static let note = "note"

  init(_ decision: Decision, in scene: Scene, _ workspace: Workspace) {
    self.decision = decision
    form = Form([
      FormField(
        Self.on, MeetingFormWords.doneOn,
        FieldShape.day.editor(scene.today.iso, in: scene, workspace), isRequired: true),
      FormField(Self.note, MeetingFormWords.doneNote, LineField()),
    ])
    form.go(to: Self.note, in: scene, workspace)
  }

  var draftName: DraftName { DraftName(.done, decision.ref) }

  func title(in scene: Scene, _ workspace: Workspace) -> Phrase {
    MeetingFormWords.finishing(workspace.label(of: decision.id))
  }

  func change(in scene: Scene, _ workspace: Workspace) throws(FormProblem) -> Change? {
    let day = Day(iso: form[Self.on]) ?? scene.today
    return .meeting(.finish(decision.id, on: day, note: form[Self.note]))
  }

  func recorded(_ receipt: Receipt, in workspace: Workspace) -> Phrase {
    FormWords.saved(workspace.label(of: decision.id))
  }

  func field(of refusal: Refusal) -> String? {
    guard case .meeting(let refusal) = refusal else { return nil }
    return switch refusal {
    case .inTheFuture, .dayBefore: Self.on
    default: nil
    }
  }
}

/// Correcting a decision.
struct DecisionForm: FormContent {
  var form: Form
  /// As whoever edits it reads it.
  private var base: Decision

  init(_ decision: Decision, in scene: Scene, _ workspace: Workspace) {
    let said = decision.said(in: scene.language)
    base = said
    form = Form(Decision.Field.allCases.map { FormField($0, of: said, in: scene, workspace) })
  }

  var draftName: DraftName { DraftName(.record, base.ref) }

  func title(in scene: Scene, _ workspace: Workspace) -> Phrase {
    FormWords.editing(.decision, workspace.label(of: base.id))
  }

  func change(in scene: Scene, _ workspace: Workspace) throws(FormProblem) -> Change? {
    var decision = base
    try form.fill(&decision, Decision.Field.allCases)
    let edits = decision.recorded.edits(since: base.recorded)
    return edits.isEmpty ? nil : .meeting(.amend(base.id, edits))
  }

  func recorded(_ receipt: Receipt, in workspace: Workspace) -> Phrase {
    FormWords.saved(workspace.label(of: base.id))
  }

  func field(of refusal: Refusal) -> String? {
    guard case .meeting(let refusal) = refusal else { return nil }
    return switch refusal {
    case .dayBefore: Decision.Field.dueOn.rawValue
    case .decisionMissing: Decision.Field.text.rawValue
    default: nil
    }
  }

  mutating func rebase(in scene: Scene, _ workspace: Workspace) {
    guard let newest = workspace.live(base.id) else { return }
    base = form.rebase(on: newest.said(in: scene.language), in: scene, workspace)
  }
}
