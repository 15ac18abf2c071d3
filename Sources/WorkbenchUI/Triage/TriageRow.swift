import Domain

/// One issue of 批量分办: its fields filled in from similar ones, and whether a person agreed.
struct TriageRow {
  let issue: ID<Domain.Issue>
  let part: StepPart
  var form: Form
  var isAccepted = false

  init?(_ issue: ID<Domain.Issue>, in scene: Scene, _ workspace: Workspace) {
    guard let form = workspace.stepForm(.triage, of: issue, by: scene.actor, on: scene.today) else {
      return nil
    }
    self.issue = issue
    part = StepPart(form: form, prefix: "", title: StepVerb.triage.phrase)
    self.form = Form(part.fields(given: [:], in: scene, workspace))
    answered(in: scene, workspace)
  }

  /// The day is that of the whole run; what else a row asks follows its answers.
  mutating func answered(in scene: Scene, _ workspace: Workspace) {
    var fields = part.fields(given: part.texts(in: form), in: scene, workspace)
      .filter { $0.key != StepField.on.rawValue }
    if !fields.isEmpty { fields[0].section = nil }
    guard !form.fields.elementsEqual(fields, by: FormField.asksTheSame) else { return }
    form.replaceFields(from: 0, with: fields, in: scene, workspace)
  }

  /// Takes up its part of a draft: first the answers, then what they bring up.
  mutating func restore(_ draft: FormDraft, in scene: Scene, _ workspace: Workspace) {
    for _ in 0..<2 {
      for field in form.fields {
        guard let text = draft.texts["\(issue).\(field.key)"] else { continue }
        form.set(field.key, to: text, in: scene, workspace)
      }
      answered(in: scene, workspace)
    }
  }

  /// What was decided; nil while something is missing.
  var request: StepRequest.Triage? {
    guard case .triage(let triage)? = try? part.form.request(from: part.texts(in: form)) else {
      return nil
    }
    return triage
  }

  /// Agrees to what stands there; goes to the first thing that is missing otherwise.
  mutating func accept(in scene: Scene, _ workspace: Workspace) -> Bool {
    isAccepted = form.check(in: scene, workspace) && request != nil
    return isAccepted
  }

  /// What was decided, a word for each column of the list.
  func words(in scene: Scene, _ workspace: Workspace) -> [String] {
    let unit = EntityRef(form[StepField.leadUnit.rawValue])
    return [
      workspace.category(form[StepField.category.rawValue]).map { scene($0.phrase) } ?? "?",
      Domain.Issue.Complexity(rawValue: form[StepField.complexity.rawValue]).map {
        scene($0.phrase)
      }
        ?? "?",
      Domain.Issue.Scope(rawValue: form[StepField.scope.rawValue]).map { scene($0.phrase) } ?? "?",
      unit.flatMap(workspace.name(of:)) ?? "?",
    ]
  }
}
