import Domain

/// 归入共性类: the issues that were marked become members of one class.
struct ClassJoinForm: FormContent {
  var form: Form
  private let issues: [ID<Issue>]
  private var preview = DeadlinePreview()
  private static let (owner, reason) = ("commonClass", "reason")

  init(_ issues: [ID<Issue>], in scene: Scene, _ workspace: Workspace) {
    self.issues = issues
    form = Form([
      FormField(
        Self.owner, ClassWords.heading,
        FieldShape.reference(.commonClass).editor("", in: scene, workspace), isRequired: true),
      FormField(
        Self.reason, StepField.reason.phrase, FieldShape.line.editor("", in: scene, workspace)),
    ])
  }

  var draftName: DraftName { DraftName(.join, issues.first?.ref) }
  var further: [ID<Issue>] { Array(issues.dropFirst()) }

  func title(in scene: Scene, _ workspace: Workspace) -> Phrase {
    let label = issues.first.map { workspace.label(of: $0) } ?? ""
    let words = ClassVerb.join.phrase
    return issues.count > 1
      ? Phrase(
        "\(words.zh)：\(label) 等 \(issues.count) 件",
        "\(words.en): \(label) and more, \(issues.count)")
      : Phrase("\(words.zh)：\(label)", "\(words.en): \(label)")
  }

  mutating func answered(in scene: Scene, _ workspace: Workspace) {
    let answers = [form[Self.owner]]
    guard answers != preview.answers else { return }
    preview = DeadlinePreview(
      answers, of: issues, by: try? change(in: scene, workspace), in: scene, workspace)
  }

  func summary(in scene: Scene, _ workspace: Workspace) -> Phrase? {
    preview.words(today: scene.today).map { StepFormWords.summary($0) }
  }

  func change(in scene: Scene, _ workspace: Workspace) throws(FormProblem) -> Change? {
    let id = ID<CommonClass>(form[Self.owner]) ?? .unassigned
    return .commonClass(.join(issues, id, reason: form[Self.reason]))
  }

  func recorded(_ receipt: Receipt, in workspace: Workspace) -> Phrase {
    FormWords.saved(ID<CommonClass>(form[Self.owner]).map { workspace.label(of: $0) } ?? "")
  }

  func field(of refusal: Refusal) -> String? {
    switch refusal {
    case .commonClass, .step(_, .classConcluded): Self.owner
    default: nil
    }
  }
}
