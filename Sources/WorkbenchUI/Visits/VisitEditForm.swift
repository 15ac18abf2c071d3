import Domain

/// Correcting a visit that was recorded; what it found are issues of their own by now.
struct VisitEditForm: FormContent {
  var form: Form
  private var base: Visit

  /// In the order they were filled in; of which round it was is only asked here.
  private static let fields = VisitForm.fields + [.round]

  init(_ visit: Visit, in scene: Scene, _ workspace: Workspace) {
    base = visit
    form = Form(Self.fields.map { Self.field($0, of: visit, in: scene, workspace) })
    form.go(to: Visit.Field.situation.rawValue, in: scene, workspace)
  }

  private static func field(
    _ field: Visit.Field, of visit: Visit, in scene: Scene, _ workspace: Workspace
  ) -> FormField {
    var made = FormField(field, of: visit, isHalf: field.isHalf, in: scene, workspace)
    if field == .round { made.hint = VisitFormWords.roundHint }
    return made
  }

  var draftName: DraftName { DraftName(.visitEdit, base.ref) }

  func title(in scene: Scene, _ workspace: Workspace) -> Phrase {
    FormWords.editing(.visit, workspace.label(of: base.id))
  }

  func summary(in scene: Scene, _ workspace: Workspace) -> Phrase? {
    form.changes(in: scene, workspace)
  }

  func change(in scene: Scene, _ workspace: Workspace) throws(FormProblem) -> Change? {
    var visit = base
    try form.fill(&visit, Self.fields)
    let edits = visit.edits(since: base)
    return edits.isEmpty ? nil : .visit(.edit(base.id, edits))
  }

  func recorded(_ receipt: Receipt, in workspace: Workspace) -> Phrase {
    FormWords.saved(workspace.label(of: base.id))
  }

  func enterprise(in workspace: Workspace) -> ID<Enterprise>? {
    form.enterprise(Visit.Field.objects)
  }

  func field(of refusal: Refusal) -> String? { VisitForm.field(of: refusal) }

  mutating func rebase(in scene: Scene, _ workspace: Workspace) {
    guard let newest = workspace.live(base.id) else { return }
    base = form.rebase(on: newest, in: scene, workspace)
  }
}
