import Domain

/// Why a contact that was owed is not counted this time: leave, a holiday, a closure (C8).
struct ExcuseForm: FormContent {
  var form: Form
  private let duty: Obligation

  private enum Field: String {
    case cause, from, to, reason
  }

  init(_ duty: Obligation, in scene: Scene, _ workspace: Workspace) {
    self.duty = duty
    let usual = workspace.usualCode(of: .excuse, on: scene.today)
    let cause = FieldShape.code(.excuse).editor(usual, in: scene, workspace)
    func day(_ day: Day) -> any FieldEditor {
      FieldShape.day.editor(day.iso, in: scene, workspace)
    }
    form = Form([
      FormField(Field.cause.rawValue, AgendaWords.cause, cause, isRequired: true),
      FormField(
        Field.from.rawValue, Excuse.fromPhrase, day(duty.window.lowerBound), isRequired: true,
        isHalf: true),
      FormField(
        Field.to.rawValue, Excuse.toPhrase, day(duty.window.upperBound), isRequired: true,
        isHalf: true),
      FormField(Field.reason.rawValue, StepField.reason.phrase, LinesField(), isRequired: true),
    ])
    form.go(to: Field.reason.rawValue, in: scene, workspace)
  }

  /// One subject may owe several things: which of them is kept with it.
  var draftName: DraftName { DraftName(.excuse, duty.subject, duty.cadence.rawValue) }

  func title(in scene: Scene, _ workspace: Workspace) -> Phrase {
    let (what, label) = (duty.cadence.phrase, workspace.label(of: duty.subject))
    return Phrase("\(what.zh) \(label)", "\(what.en) \(label)")
  }

  func standing(in scene: Scene, _ workspace: Workspace) -> Phrase? {
    duty.windowPhrase(today: scene.today)
  }

  func enterprise(in workspace: Workspace) -> ID<Enterprise>? {
    duty.subject.id(as: Pairing.self).flatMap { workspace[$0]?.enterprise }
  }

  func change(in scene: Scene, _ workspace: Workspace) throws(FormProblem) -> Change? {
    var excuse = Excuse()
    (excuse.cadence, excuse.subject) = (duty.cadence, duty.subject)
    excuse.cause = form[Field.cause.rawValue]
    excuse.from = Day(iso: form[Field.from.rawValue]) ?? .epoch
    excuse.to = Day(iso: form[Field.to.rawValue]) ?? .epoch
    excuse.reason = form[Field.reason.rawValue]
    return .excuse(.add(excuse))
  }

  func recorded(_ receipt: Receipt, in workspace: Workspace) -> Phrase {
    FormWords.saved(workspace.label(of: duty.subject))
  }

  func field(of refusal: Refusal) -> String? {
    switch refusal {
    case .excuse(.reasonMissing): Field.reason.rawValue
    case .excuse(.unknownCause): Field.cause.rawValue
    case .excuse(.endsBeforeItBegins): Field.to.rawValue
    case .excuse(.nothingOwed): Field.from.rawValue
    default: nil
    }
  }
}
