import Domain

/// A call on a Thursday: who asked what, what was said; what cannot be answered becomes an issue.
struct CallForm: FormContent {
  var form: Form
  private var base: DutyCall
  private let isRaised: Bool
  private static let title = "title"

  init(_ call: DutyCall? = nil, in scene: Scene, _ workspace: Workspace) {
    var blank = DutyCall()
    blank.on = scene.today
    base = call ?? blank
    isRaised = call.map { workspace.issue(raisedBy: $0.id) != nil } ?? false
    var title = FormField(Self.title, DutyWords.title, LineField())
    title.hint = DutyWords.titleHint
    form = Form(
      DutyCall.Field.allCases.map { FormField($0, of: call ?? blank, in: scene, workspace) }
        + (isRaised ? [] : [title]))
    form.expectPast(DutyCall.Field.on.rawValue, in: scene, workspace)
    if call.map(workspace.isToAnswer) == true { form.go(to: Self.title, in: scene, workspace) }
  }

  private var isNew: Bool { base.id == .unassigned }
  var draftName: DraftName { DraftName(.record, base.ref) }

  func title(in scene: Scene, _ workspace: Workspace) -> Phrase {
    isNew ? DutyWords.logCall : FormWords.editing(.dutyCall, base.id.description)
  }

  func change(in scene: Scene, _ workspace: Workspace) throws(FormProblem) -> Change? {
    var call = base
    try form.fill(&call, DutyCall.Field.allCases, whereEmpty: .leftIfRequired)
    let title = form[Self.title]
    let problem = title.isEmpty ? nil : FoundProblem(title: title)
    if isNew {
      // Whoever writes a title did not answer it.
      if problem != nil, call.answer.isEmpty { call.isAnswered = false }
      return .duty(.log(call, issue: problem))
    }
    let edits = call.edits(since: base)
    return edits.isEmpty && problem == nil ? nil : .duty(.amend(base.id, edits, issue: problem))
  }

  func recorded(_ receipt: Receipt, in workspace: Workspace) -> Phrase {
    let made = receipt.touches.map(\.after.ref)
    let ref = made.first { $0.kind == .issue } ?? made.first { $0.kind == .dutyCall }
    return FormWords.saved(ref.map(workspace.label(of:)) ?? "")
  }

  /// A number typed into the question belongs with the enterprise's contacts.
  func enterprise(in workspace: Workspace) -> ID<Enterprise>? {
    ID(form[DutyCall.Field.enterprise.rawValue])
  }

  func field(of refusal: Refusal) -> String? {
    guard case .duty(let refusal) = refusal else { return nil }
    return switch refusal {
    case .questionMissing: DutyCall.Field.question.rawValue
    case .answerMissing: DutyCall.Field.answer.rawValue
    case .enterpriseMissing: DutyCall.Field.enterprise.rawValue
    case .inTheFuture: DutyCall.Field.on.rawValue
    case .titleMissing, .raisedAlready: Self.title
    default: nil
    }
  }
}
