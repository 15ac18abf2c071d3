import Domain

/// One step of a form of 办理, with the fields its guard asks for.
struct StepPart {
  let form: Domain.StepForm
  /// What stands before the names of its fields, so that two steps of a chain keep theirs apart.
  let prefix: String
  let title: Phrase

  func key(_ field: StepField) -> String { prefix + field.rawValue }

  /// What was typed into its fields.
  func texts(in typed: Form) -> [StepField: String] {
    var texts: [StepField: String] = [:]
    for field in StepField.allCases {
      let key = key(field)
      let found = typed.fields.first { $0.key == key || $0.key.hasPrefix(key + "@") }
      if let text = found?.editor.value.trimmingBlanks, !text.isEmpty { texts[field] = text }
    }
    return texts
  }

  /// The fields to show after what was answered so far.
  func fields(
    given texts: [StepField: String], in scene: Scene, _ workspace: Workspace
  ) -> [FormField] {
    let texts = texts.isEmpty ? form.prefills.mapValues(\.text) : texts
    var fields = form.entries(given: texts)
      .filter { !isLeftOut($0.field, workspace) }
      .map { field($0, texts, in: scene, workspace) }
    if !fields.isEmpty { fields[0].section = title }
    return fields
  }

  /// What a screen need not ask: which step to strike is always the newest, open measures are asked
  /// for where there are any, and in a chain the day is that of the last step.
  private func isLeftOut(_ field: StepField, _ workspace: Workspace) -> Bool {
    switch field {
    case .step: true
    case .doneMeasures, .doneEvidence: workspace.openMeasures(of: form.issue.id).isEmpty
    case .on: isOfChain && form.verb == .measure
    default: false
    }
  }

  private var isOfChain: Bool { !prefix.isEmpty }

  private func field(
    _ entry: Domain.StepForm.Entry, _ texts: [StepField: String], in scene: Scene,
    _ workspace: Workspace
  ) -> FormField {
    let prefill = form.prefills[entry.field]
    var editor = entry.editor(for: form, texts, in: scene, workspace)
    if let text = prefill?.text ?? entry.standing(in: form, texts) {
      editor.take(text, in: scene, workspace)
    }
    let name = entry.field == .value ? "\(key(.value))@\(texts[.field] ?? "")" : key(entry.field)
    var field = FormField(
      name, entry.phrase, editor,
      isRequired: entry.isRequired || (isOfChain && entry.field == .measures), isHalf: entry.isHalf,
      check: { [form] text in form.problem(in: entry.field, text) })
    field.hint =
      entry.field.hint ?? (prefill?.isSuggestion == true ? StepFormWords.suggestion : nil)
    return field
  }
}

extension StepPart {
  /// The candidates a person must have looked at before saying so.
  private func duplicates(_ texts: [StepField: String], _ workspace: Workspace) -> Phrase {
    TriageWords.duplicates(form.duplicates(given: texts).map(workspace.label(of:)))
  }
}

extension Domain.StepForm {
  /// What is wrong with the text of one field by itself.
  fileprivate func problem(in field: StepField, _ text: String) -> Phrase? {
    problems(in: [field: text]).first { $0.field == field }?.problem.phrase
  }
}

extension Domain.StepForm.Entry {
  fileprivate var isHalf: Bool {
    switch field {
    case .document, .receivedOn, .calledOn, .caller, .complexity, .scope: true
    default: false
    }
  }

  /// What stands on the issue where it is to be amended.
  fileprivate func standing(
    in form: Domain.StepForm, _ texts: [StepField: String]
  ) -> String? {
    guard field == .value else { return nil }
    return texts[.field].flatMap(Issue.Field.init(rawValue:)).map(form.issue.text)
  }

  fileprivate func editor(
    for form: Domain.StepForm, _ texts: [StepField: String], in scene: Scene,
    _ workspace: Workspace
  ) -> any FieldEditor {
    switch field {
    case .planOn, .dueOn, .reviewOn, .newDue: DayField(.deadline)
    case .doneMeasures: ChoicesField(workspace.openMeasures(of: form.issue.id))
    case .value:
      texts[.field].flatMap(Issue.Field.init(rawValue:))
        .map { $0.shape.editor(form.issue.text($0), in: scene, workspace) } ?? LinesField()
    default: shape.blankEditor
    }
  }
}

extension Workspace {
  fileprivate func openMeasures(of issue: ID<Issue>) -> [Option] {
    members(Measure.self, of: issue.ref).filter { $0.doneOn == nil }
      .map { Option($0.id.description, Phrase(verbatim: $0.text)) }
  }
}
