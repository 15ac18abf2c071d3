import Domain

/// 登记苗头: an enterprise may leave, and somebody begins to keep it (C11).
struct RetentionForm: FormContent {
  var form: Form

  private enum Field: String {
    // Its name in drafts that were kept.
    case enterprise = "objects"
    case signs, text, level, reason, issues, on
  }

  init(of enterprise: ID<Enterprise>? = nil, in scene: Scene, _ workspace: Workspace) {
    let field = KeyedFields(Field.self, in: scene, workspace)
    form = Form([
      field(
        .enterprise, EntityKind.enterprise.phrase, .reference(.enterprise),
        enterprise?.description ?? "", isRequired: true),
      field(.signs, RetentionWords.signs, RetentionCase.Sign.listShape),
      field(.text, RetentionWords.noticed, .lines),
      field(
        .level, RetentionWords.level, RetentionCase.Level.shape,
        RetentionCase.Level.watch.rawValue),
      field(.reason, StepField.reason.phrase, .line),
      field(.issues, RetentionWords.drivers, .references([.issue])),
      field.pastDay(.on),
    ])
    form.go(to: enterprise == nil ? 0 : 1, in: scene, workspace)
  }

  var draftName: DraftName { DraftName(.retention) }
  func title(in scene: Scene, _ workspace: Workspace) -> Phrase { RetentionVerb.open.phrase }

  func change(in scene: Scene, _ workspace: Workspace) throws(FormProblem) -> Change? {
    var draft = RetentionCase()
    draft.enterprise = ID(form[Field.enterprise]) ?? .unassigned
    draft.signs = form[Field.signs].split(separator: "、").compactMap {
      RetentionCase.Sign(rawValue: String($0))
    }
    draft.text = form[Field.text]
    draft.issues = form.ids(Field.issues)
    draft.openedOn = Day(iso: form[Field.on]) ?? scene.today
    let reason = form[Field.reason]
    if let level = RetentionCase.Level(rawValue: form[Field.level]), !reason.isEmpty {
      draft.judgements = [.init(level, on: draft.openedOn, by: scene.actor.id, reason: reason)]
    }
    return .retention(.open(draft))
  }

  func recorded(_ receipt: Receipt, in workspace: Workspace) -> Phrase {
    let id = receipt.touches.lazy.compactMap { $0.after.ref.id(as: RetentionCase.self) }.first
    guard let known = id.flatMap({ workspace[$0] }) else { return FormWords.unchanged }
    return RetentionWords.recorded(RetentionWords.label(known, in: workspace), known)
  }

  func enterprise(in workspace: Workspace) -> ID<Enterprise>? { ID(form[Field.enterprise]) }

  func field(of refusal: Refusal) -> String? {
    guard case .retention(let refusal) = refusal else { return nil }
    let field: Field? =
      switch refusal {
      case .enterpriseMissing, .alreadyOpen: .enterprise
      case .signsMissing: .text
      case .foreign: .issues
      case .inTheFuture: .on
      case .reasonMissing: .reason
      default: nil
      }
    return field?.rawValue
  }
}
