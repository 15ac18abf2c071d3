import Domain

/// Correcting what was written of an issue; never its state (T26).
struct IssueAmendForm: FormContent {
  var form: Form
  /// What stood there when the form was opened, or when it last took over what others did.
  private var base: Domain.Issue

  init(_ issue: Domain.Issue, in scene: Scene, _ workspace: Workspace) {
    base = issue
    let reason = FormField(StepField.reason.rawValue, StepField.reason.phrase, LineField())
    form = Form(
      Domain.Issue.Field.allCases.map {
        FormField($0, of: issue, in: scene, workspace)
      } + [reason])
  }

  var draftName: String { "amend-\(base.id)" }

  func title(in scene: Scene, _ workspace: Workspace) -> Phrase {
    IssueFormWords.editing(workspace.label(of: base.id))
  }

  func standing(in scene: Scene, _ workspace: Workspace) -> Phrase? { base.state.phrase }

  func summary(in scene: Scene, _ workspace: Workspace) -> Phrase? {
    form.changes(in: scene, workspace)
  }

  func change(in scene: Scene, _ workspace: Workspace) throws(FormProblem) -> Change? {
    var issue = base
    for field in Domain.Issue.Field.allCases {
      do { try issue.set(field, to: form[field.rawValue]) } catch {
        throw FormProblem(key: field.rawValue, words: error.phrase)
      }
    }
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
  }
}
