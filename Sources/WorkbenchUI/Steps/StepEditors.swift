import Domain

/// One step of a form of 办理, with the fields its guard asks for.
struct StepPart {
  let form: Domain.StepForm
  /// What stands before the names of its fields, so that two steps of a chain keep theirs apart.
  let prefix: String
  let title: Phrase
  /// The same fields are recorded for several issues.
  var isOfSeveral = false

  func key(_ field: StepField) -> String { prefix + field.rawValue }

  /// What was typed into its fields.
  func texts(in typed: Form) -> [StepField: String] {
    var texts: [StepField: String] = [:]
    for field in StepField.allCases {
      let found = shownKey(field, in: typed).flatMap(typed.field)
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

  /// Days hang on one another: each field is told the first that it may hold as the others stand now.
  func checkDays(of typed: inout Form, _ workspace: Workspace) {
    let texts = texts(in: typed)
    for entry in form.entries(given: texts) where entry.shape == .day {
      guard let place = typed.fields.firstIndex(where: { $0.key == key(entry.field) }),
        let (first, refusal) = form.earliest(entry.field, given: texts)
      else { continue }
      let words = refusal.phrase(in: workspace)
      typed.fields[place].check = { [form] text in
        if let problem = form.problem(in: entry.field, text) { return problem }
        return Day(iso: text).map { $0 < first } == true ? words : nil
      }
    }
  }

  /// What a screen need not ask: which step to strike is always the newest, open measures are asked
  /// for where there are any and each belongs to one issue, and in a chain the day is that of the
  /// last step.
  private func isLeftOut(_ field: StepField, _ workspace: Workspace) -> Bool {
    switch field {
    case .step: true
    case .doneMeasures, .doneEvidence:
      isOfSeveral || workspace.openMeasures(of: form.issue.id).isEmpty
    case .on: isOfChain && form.verb == .measure
    default: false
    }
  }

  /// What a field is about stands behind its name, so that another answer there asks anew.
  private func key(of field: StepField, _ texts: [StepField: String]) -> String {
    switch field {
    case .value: "\(key(.value))@\(texts[.field] ?? "")"
    case .sawDuplicates: "\(key(.sawDuplicates))@\(texts[.category] ?? "")"
    default: key(field)
    }
  }

  /// The name of a field as it stands in a form now; nil where it is not asked for.
  func shownKey(_ field: StepField, in typed: Form) -> String? {
    let key = key(field)
    return typed.fields.first { $0.key == key || $0.key.hasPrefix(key + "@") }?.key
  }

  private var isOfChain: Bool { !prefix.isEmpty }

  /// Whether nothing was asked of it: in a chain the measures that stand may be enough.
  func isPassedOver(_ request: StepRequest) -> Bool {
    guard isOfChain, case .measure(let measures) = request else { return false }
    return measures.isEmpty
  }

  private func field(
    _ entry: Domain.StepForm.Entry, _ texts: [StepField: String], in scene: Scene,
    _ workspace: Workspace
  ) -> FormField {
    let prefill = form.prefills[entry.field]
    var editor = entry.editor(for: form, texts, in: scene, workspace)
    if let text = prefill?.text ?? entry.standing(in: form, texts) {
      editor.take(text, in: scene, workspace)
    }
    var field = FormField(
      key(of: entry.field, texts), entry.phrase, editor,
      isRequired: entry.isRequired, isHalf: entry.isHalf,
      check: { [form] text in form.problem(in: entry.field, text) })
    field.missing = form.missing(entry.field, given: texts, in: workspace)
    if prefill?.isSuggestion == true { field.guess = StepFormWords.suggestion }
    let limit = isOfSeveral ? nil : form.limit(of: entry.field, given: texts)
    field.hint = limit ?? entry.field.hint
    return field
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
    case .on, .receivedOn, .calledOn: DayField(.past)
    case .doneMeasures: ChoicesField(workspace.openMeasures(of: form.issue.id))
    case .proposal:
      ShownField(of: workspace.pendingProposal(of: form.issue.id), in: scene, workspace)
    case .countermeasure: ChoiceField(workspace.citable(in: form.issue, on: form.today).options)
    case .sawDuplicates:
      DuplicatesField(
        form.issue.id, category: workspace.categories.code(of: texts[.category] ?? "") ?? "",
        others: form.duplicates(given: texts))
    case .value:
      texts[.field].flatMap(Issue.Field.init(rawValue:))
        .map { $0.shape.editor(form.issue.text($0), in: scene, workspace) } ?? LinesField()
    default: shape.blankEditor
    }
  }
}

extension ShownField {
  /// What the head is asked to confirm, in full.
  fileprivate init(of proposal: Proposal?, in scene: Scene, _ workspace: Workspace) {
    lines = proposal.map { workspace.phrases(of: $0, today: scene.today) } ?? []
    value = proposal?.id.description ?? ""
  }
}

extension [Countermeasure] {
  /// To choose from, each by its words.
  var options: [Option] { map { Option($0.id.description, Phrase(verbatim: $0.text)) } }
}

extension Workspace {
  fileprivate func openMeasures(of issue: ID<Issue>) -> [Option] {
    members(Measure.self, of: issue.ref).filter { $0.doneOn == nil }
      .map { Option($0.id.description, Phrase(verbatim: $0.text)) }
  }
}
