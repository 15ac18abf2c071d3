import Domain

/// Correcting what was written of an issue; never its state (T26).
struct IssueAmendForm: FormContent {
  var form: Form
  /// What stood there when the form was opened, or when it last took over what others did.
  private var base: Domain.Issue
  /// What he filled in himself today: it is corrected without a reason.
  private var own: Set<Domain.Issue.Field>
  private let fields: [Domain.Issue.Field]

  init(_ issue: Domain.Issue, in scene: Scene, _ workspace: Workspace) {
    base = issue
    own = workspace.typedToday(by: scene.actor, in: issue.id)
    fields = scene.actor.amendedFields
    var reason = FormField(StepField.reason.rawValue, StepField.reason.phrase, LineField())
    let step = workspace.stepForm(.amend, of: issue.id, by: scene.actor, on: scene.today)
    if let step { reason.missing = step.missing(.reason, given: [:], in: workspace) }
    form = Form(
      fields.map { FormField($0, of: issue, in: scene, workspace) } + [reason])
  }

  var draftName: DraftName { DraftName(.amend, base.ref) }

  func title(in scene: Scene, _ workspace: Workspace) -> Phrase {
    IssueFormWords.editing(workspace.label(of: base.id))
  }

  func standing(in scene: Scene, _ workspace: Workspace) -> Phrase? { base.state.phrase }

  /// Another's words the head corrects with a reason, and nobody else does (T26).
  mutating func answered(in scene: Scene, _ workspace: Workspace) {
    let reason = StepField.reason.rawValue
    guard let place = form.fields.firstIndex(where: { $0.key == reason }) else { return }
    form.fields[place].isRequired = scene.actor.isAny(of: .head) && firstOfOthers != nil
  }

  /// What is changed and was filled in by somebody else, or on another day.
  private var firstOfOthers: String? {
    fields.first { field in
      form.field(field.rawValue)?.isDirty == true && !own.contains(field)
    }?.rawValue
  }

  func enterprise(in workspace: Workspace) -> ID<Enterprise>? {
    form.enterprise(Domain.Issue.Field.objects)
  }

  func field(of refusal: Refusal) -> String? {
    guard case .step(_, let refusal) = refusal else { return nil }
    if refusal == .amendNotYours { return firstOfOthers }
    return refusal.fields.map(\.rawValue).first { form.field($0) != nil }
  }

  func summary(in scene: Scene, _ workspace: Workspace) -> Phrase? {
    form.changes(in: scene, workspace)
  }

  func change(in scene: Scene, _ workspace: Workspace) throws(FormProblem) -> Change? {
    var issue = base
    try form.fill(&issue, fields)
    let reason = form[StepField.reason.rawValue]
    let requests = issue.edits(since: base).map { StepRequest.amend($0, reason: reason) }
    return requests.isEmpty ? nil : .issue(.step(base.id, requests, on: scene.today))
  }

  func recorded(_ receipt: Receipt, in workspace: Workspace) -> Phrase {
    FormWords.saved(workspace.label(of: base.id))
  }

  mutating func rebase(in scene: Scene, _ workspace: Workspace) {
    guard let newest = workspace.live(base.id) else { return }
    base = form.rebase(on: newest, in: scene, workspace)
    own = workspace.typedToday(by: scene.actor, in: base.id)
    answered(in: scene, workspace)
  }
}
