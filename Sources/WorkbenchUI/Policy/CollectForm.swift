import Domain

/// A 选项表 that came back: its topics by number or pinyin, and what is not on the list; or it is void.
struct CollectForm: FormContent {
  var form: Form
  private let id: ID<PolicyForm>
  private let owner: ID<Enterprise>
  private var isVoid = false

  enum Field: String {
    case what, topics, request, reason, on
  }

  private static let void = "void"

  init(_ policyForm: PolicyForm, in scene: Scene, _ workspace: Workspace) {
    (id, owner) = (policyForm.id, policyForm.enterprise)
    let options = [
      Option("back", PolicyForm.State.collected.phrase),
      Option(Self.void, PolicyForm.State.void.phrase),
    ]
    form = Form([
      FormField(
        Field.what.rawValue, PolicyScreenWords.what, ChoiceField(options, selected: "back"))
    ])
    form.replaceFields(
      from: 1, with: Self.fields(false, in: scene, workspace), in: scene, workspace)
    form.go(to: Field.topics.rawValue, in: scene, workspace)
  }

  private static func fields(
    _ isVoid: Bool, in scene: Scene, _ workspace: Workspace
  ) -> [FormField] {
    let field = KeyedFields(Field.self, in: scene, workspace)
    let on = field(.on, PolicyScreenWords.on, .day, scene.today.iso)
    guard !isVoid else { return [field(.reason, StepField.reason.phrase, .line), on] }
    return [
      field(
        .topics, PolicyWords.topics, .references([.topic]), hint: PolicyScreenWords.topicsHint),
      field(.request, PolicyWords.request, .line), on,
    ]
  }

  var draftName: DraftName { DraftName(.collect, id.ref) }

  func title(in scene: Scene, _ workspace: Workspace) -> Phrase {
    PolicyScreenWords.collecting(workspace.label(of: owner))
  }

  func standing(in scene: Scene, _ workspace: Workspace) -> Phrase? {
    workspace.town(of: owner.ref).map(workspace.townName)
  }

  mutating func answered(in scene: Scene, _ workspace: Workspace) {
    let isVoid = form[Field.what] == Self.void
    guard isVoid != self.isVoid else { return }
    self.isVoid = isVoid
    form.replaceFields(
      from: 1, with: Self.fields(isVoid, in: scene, workspace), in: scene, workspace)
  }

  func change(in scene: Scene, _ workspace: Workspace) throws(FormProblem) -> Change? {
    let day = Day(iso: form[Field.on]) ?? scene.today
    guard !isVoid else {
      return .policy(.void(id, reason: form[Field.reason], on: day))
    }
    let answer = PolicyForm.Answer(
      form.ids(Field.topics), request: form[Field.request])
    return .policy(.collect(id, answer, on: day))
  }

  func recorded(_ receipt: Receipt, in workspace: Workspace) -> Phrase {
    FormWords.saved(workspace.label(of: id))
  }

  /// A number typed into the free request belongs with the enterprise's contacts.
  func enterprise(in workspace: Workspace) -> ID<Enterprise>? { owner }

  func field(of refusal: Refusal) -> String? {
    guard case .policy(let refusal) = refusal else { return nil }
    let field: Field? =
      switch refusal {
      case .nothingChosen, .unknownTopic, .topicRetired: .topics
      case .reasonMissing: .reason
      case .inTheFuture, .beforeGiven: .on
      case .unknownForm, .unknownEnterprise, .hasForm, .nobodyLeft, .dueBefore, .alreadyCollected,
        .voided:
        nil
      }
    return field?.rawValue
  }
}
