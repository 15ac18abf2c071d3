import Domain

/// What somebody prepared of the settings, old beside new, and the head's answer to it (C16).
///
/// Whoever has no say in it, or comes late, reads what became of it.
struct SettingDraftForm: FormContent {
  var form: Form
  private let draft: SettingDraft
  private let isAsked: Bool

  private enum Field: String {
    case changes, outcome, answer, reason
  }

  private enum Said: String {
    case agree, decline
  }

  init(_ draft: SettingDraft, in scene: Scene, _ workspace: Workspace) {
    self.draft = draft
    isAsked = draft.isOpen && scene.actor.approves(.configuration)
    let lines = workspace.fields(of: draft).map(\.phrase)
    form = Form([
      FormField(Field.changes.rawValue, SettingDraftWords.changes, ShownField(lines: lines))
    ])
    let rest = isAsked ? [Self.answer] : [Self.outcome(of: draft, in: scene)]
    form.replaceFields(from: 1, with: rest, in: scene, workspace)
    form.go(to: 1, in: scene, workspace)
  }

  private static var answer: FormField {
    let options = [
      Option(Said.agree.rawValue, SettingDraftWords.agree),
      Option(Said.decline.rawValue, SettingDraftWords.decline),
    ]
    return FormField(
      Field.answer.rawValue, SettingDraftWords.answer,
      ChoiceField(options, selected: Said.agree.rawValue), isRequired: true)
  }

  private static func outcome(of draft: SettingDraft, in scene: Scene) -> FormField {
    FormField(
      Field.outcome.rawValue, SettingDraftWords.state,
      ShownField(lines: [draft.outcome(today: scene.today)]))
  }

  private var said: Said? { Said(rawValue: form[Field.answer.rawValue]) }
  var draftName: DraftName { DraftName(.record, draft.ref) }

  func title(in scene: Scene, _ workspace: Workspace) -> Phrase {
    let object = SettingDraftWords.object(of: draft, in: workspace)
    return Phrase("\(draft.id) \(object.zh)", "\(draft.id) \(object.en)")
  }

  func standing(in scene: Scene, _ workspace: Workspace) -> Phrase? {
    let (name, day) = (
      workspace.name(of: draft.by.ref) ?? "", draft.on.shortPhrase(today: scene.today)
    )
    return Phrase("\(name) \(day.zh)拟改", "\(name), \(day.en)")
  }

  /// A refusal is explained.
  mutating func answered(in scene: Scene, _ workspace: Workspace) {
    guard isAsked else { return }
    let asksWhy = form.field(Field.reason.rawValue) != nil
    guard asksWhy != (said == .decline) else { return }
    let why = FormField(
      Field.reason.rawValue, SettingDraftWords.reason, LinesField(), isRequired: true)
    form.replaceFields(from: 2, with: said == .decline ? [why] : [], in: scene, workspace)
  }

  func change(in scene: Scene, _ workspace: Workspace) throws(FormProblem) -> Change? {
    guard isAsked, let said else { return nil }
    let reason = form[Field.reason.rawValue]
    return .settings(.answer(draft.id, isConfirmed: said == .agree, reason: reason))
  }

  func recorded(_ receipt: Receipt, in workspace: Workspace) -> Phrase {
    SettingDraftWords.told(workspace.label(of: draft.id), isConfirmed: said == .agree)
  }

  func field(of refusal: Refusal) -> String? {
    refusal == .settings(.declinedWithoutReason) ? Field.reason.rawValue : nil
  }
}
