import Domain

/// One issue of 批量分办: its fields filled in from similar ones, and whether a person agreed.
struct TriageRow {
  let issue: ID<Domain.Issue>
  private(set) var part: StepPart
  var form: Form
  var isAccepted = false
  /// The last step of the issue as the person saw it.
  private var seen: ID<Step>?
  private var proposals: TriageProposals

  init?(_ issue: ID<Domain.Issue>, in scene: Scene, _ workspace: Workspace) {
    guard let form = workspace.stepForm(.triage, of: issue, by: scene.actor, on: scene.today) else {
      return nil
    }
    self.issue = issue
    part = StepPart(form)
    seen = workspace.lastStep(of: issue)?.id
    proposals = TriageProposals(form)
    self.form = Form(part.fields(given: [:], in: scene, workspace))
    answered(in: scene, workspace)
  }

  /// What else a row asks follows its answers, and what it proposes its category.
  mutating func answered(in scene: Scene, _ workspace: Workspace) {
    repeat { fit(in: scene, workspace) } while proposals.follow(part, in: &form, scene, workspace)
  }

  /// Asks anew what the ledger asks of it now; one that lacks something then is no longer agreed to.
  mutating func refresh(in scene: Scene, _ workspace: Workspace) {
    guard let form = workspace.stepForm(.triage, of: issue, by: scene.actor, on: scene.today) else {
      return
    }
    part = StepPart(form)
    seen = workspace.lastStep(of: issue)?.id
    answered(in: scene, workspace)
    isAccepted = isAccepted && request != nil
  }

  /// The day is that of the whole run.
  private mutating func fit(in scene: Scene, _ workspace: Workspace) {
    var fields = part.fields(given: part.texts(in: form), in: scene, workspace)
      .filter { $0.key != StepField.on.rawValue }
    if !fields.isEmpty { fields[0].section = nil }
    guard !form.fields.elementsEqual(fields, by: FormField.asksTheSame) else { return }
    form.replaceFields(from: 0, with: fields, in: scene, workspace)
  }

  func write(to draft: inout FormDraft) {
    for field in form.fields { draft.texts["\(issue).\(field.key)"] = field.editor.value }
    if isAccepted { draft.texts[agreedKey] = agreedText }
  }

  /// Under what a draft keeps that it was agreed to, with the step it was agreed to after.
  private var agreedKey: String { "\(issue).agreed" }
  private var agreedText: String { seen?.description ?? "" }

  /// Takes up its part of a draft: first the answers, then what they bring up; it stays agreed to as
  /// long as nothing was done to the issue since.
  mutating func restore(_ draft: FormDraft, in scene: Scene, _ workspace: Workspace) {
    for _ in 0..<2 {
      for field in form.fields {
        guard let text = draft.texts["\(issue).\(field.key)"] else { continue }
        form.set(field.key, to: text, in: scene, workspace)
      }
      answered(in: scene, workspace)
    }
    isAccepted = draft.texts[agreedKey] == agreedText && request != nil
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

  /// Nothing else is in the way but that its candidates were not looked at.
  var lacksOnlyDuplicates: Bool {
    form.problems == 1 && form.focused?.problem != nil
      && form.focused?.key == part.shownKey(.sawDuplicates, in: form)
  }

  /// The candidates were looked at.
  mutating func sawDuplicates(in scene: Scene, _ workspace: Workspace) {
    guard let key = part.shownKey(.sawDuplicates, in: form) else { return }
    form.set(key, to: true.fieldText, in: scene, workspace)
    answered(in: scene, workspace)
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

extension StepPart {
  /// A row has no other step.
  fileprivate init(_ form: Domain.StepForm) {
    self.init(form: form, prefix: "", title: StepVerb.triage.phrase)
  }
}
