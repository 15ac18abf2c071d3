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
    func field(
      _ field: Field, _ label: Phrase, _ shape: FieldShape, _ value: String = "",
      isRequired: Bool = false
    ) -> FormField {
      FormField(
        field.rawValue, label, shape.editor(value, in: scene, workspace), isRequired: isRequired)
    }
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
      field(.on, StepField.on.phrase, .day, scene.today.iso),
    ])
    form.expectPast(Field.on.rawValue, in: scene, workspace)
    form.go(to: enterprise == nil ? 0 : 1, in: scene, workspace)
  }

  var draftName: DraftName { DraftName(.retention) }
  func title(in scene: Scene, _ workspace: Workspace) -> Phrase { RetentionVerb.open.phrase }

  func change(in scene: Scene, _ workspace: Workspace) throws(FormProblem) -> Change? {
    var draft = RetentionCase()
    draft.enterprise = ID(form[Field.enterprise.rawValue]) ?? .unassigned
    draft.signs = form[Field.signs.rawValue].split(separator: "、").compactMap {
      RetentionCase.Sign(rawValue: String($0))
    }
    draft.text = form[Field.text.rawValue]
    draft.issues = form.ids(Field.issues.rawValue)
    draft.openedOn = Day(iso: form[Field.on.rawValue]) ?? scene.today
    let reason = form[Field.reason.rawValue]
    if let level = RetentionCase.Level(rawValue: form[Field.level.rawValue]), !reason.isEmpty {
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
