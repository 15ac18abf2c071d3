import Domain

/// What the category in hand proposes for the other fields of triage: they follow it as long as
/// nobody chose otherwise (C0.4).
struct TriageProposals {
  /// The category they were proposed for; nil until the form was seen once.
  private var category: String?
  private var proposed: [StepField: String]
  /// An answer may bring up the field of another, so what is proposed is put in twice.
  private var rounds = 0

  private static let fields: [StepField] = [
    .scope, .commonClass, .newClass, .complexity, .leadUnit,
  ]

  /// What stands in a form that was just opened is proposed for its category already.
  init(_ form: Domain.StepForm) {
    proposed = form.prefills.filter(\.value.isSuggestion).mapValues(\.text)
  }

  /// Fills in what another category proposes; true where that changed something, so that the form is
  /// fitted to its answers again.
  mutating func follow(
    _ part: StepPart, in form: inout Form, _ scene: Scene, _ workspace: Workspace
  ) -> Bool {
    let code = form[part.key(.category)]
    if let category, category != code { rounds = 2 }
    category = code
    offerUnits(of: code, part, &form, workspace)
    guard rounds > 0 else { return false }
    rounds -= 1
    let defaults = workspace.triageDefaults(for: code)
    for field in Self.fields {
      fill(field, defaults[field] ?? "", part, &form, scene, workspace)
    }
    return true
  }

  private mutating func fill(
    _ field: StepField, _ text: String, _ part: StepPart, _ form: inout Form, _ scene: Scene,
    _ workspace: Workspace
  ) {
    let standing = form[part.key(field)]
    let known = [proposed[field], part.form.prefills[field]?.text, ""]
    guard known.contains(standing) else { return }
    form.set(part.key(field), to: text, in: scene, workspace)
    proposed[field] = text
  }

  /// Those that declared the category stand ready to be taken.
  private func offerUnits(
    of code: String, _ part: StepPart, _ form: inout Form, _ workspace: Workspace
  ) {
    let key = part.key(.leadUnit)
    guard let place = form.fields.firstIndex(where: { $0.key == key }),
      var editor = form.fields[place].editor as? RecordField
    else { return }
    let units = workspace.responsibleUnits(for: code).map(\.ref)
    guard editor.offered != units else { return }
    editor.offer(units, now: form.focus == place)
    form.fields[place].editor = editor
  }
}
