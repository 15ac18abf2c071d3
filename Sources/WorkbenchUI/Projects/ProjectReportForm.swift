import Domain

/// 项目月报: plan, actual, difficulties, suggestions of a month; what is raised becomes issues (P20).
///
/// A month that was reported already is corrected.
struct ProjectReportForm: FormContent {
  var form: Form
  private let project: ID<Project>
  /// What stands in the ledger of this month; nil for a new report.
  private var base: ProjectMonthly?
  /// What the fields were filled in from.
  private var draft: ProjectMonthly
  private static let raised = "raised"
  /// So many months can be chosen, and an older one that is asked for.
  private static let lookedBack = 6

  init(
    _ project: ID<Project>, month: Month? = nil, in scene: Scene, _ workspace: Workspace
  ) {
    self.project = project
    let blank = workspace.draftMonthly(of: project, in: month, on: scene.today)
    base = workspace.monthly(of: project, in: blank.month)
    draft = base ?? blank
    form = Form([])
    form = Form(fields(in: scene, workspace))
    let first: ProjectMonthly.Field = base == nil ? .actual : .difficulties
    form.go(to: first.rawValue, in: scene, workspace)
  }

  private func fields(in scene: Scene, _ workspace: Workspace) -> [FormField] {
    [monthField(scene)].compactMap(\.self) + [
      percentage(.planned, hint: ProjectWords.plannedHint, in: scene, workspace),
      percentage(.actual, hint: ProjectWords.actualHint, in: scene, workspace),
      field(.asOf, in: scene, workspace),
    ] + submitted(in: scene, workspace)
      + [.difficulties, .suggestions, .note].map { field($0, in: scene, workspace) }
      + (base == nil ? [raisedField] : [])
  }

  private func monthField(_ scene: Scene) -> FormField? {
    guard base == nil else { return nil }
    let today = scene.today.month
    let oldest = min(draft.month, today.adding(months: 1 - Self.lookedBack))
    let months = sequence(first: oldest) { $0 < today ? $0.adding(months: 1) : nil }
    let options = months.map { Option($0.iso, $0.phrase) }
    return FormField(
      ProjectMonthly.Field.month.rawValue, ProjectMonthly.Field.month.phrase,
      ChoiceField(options, selected: draft.month.iso), isRequired: true)
  }

  private func field(
    _ name: ProjectMonthly.Field, hint: Phrase? = nil, in scene: Scene, _ workspace: Workspace
  ) -> FormField {
    var field = FormField(name, of: draft, in: scene, workspace)
    field.hint = hint
    return field
  }

  /// What is none is said on leaving the field.
  private func percentage(
    _ name: ProjectMonthly.Field, hint: Phrase, in scene: Scene, _ workspace: Workspace
  ) -> FormField {
    var field = field(name, hint: hint, in: scene, workspace)
    let readable = field.check
    field.check = { text in readable(text) ?? ProjectMonthly.excess(in: name, text) }
    return field
  }

  /// The office may take in what came on paper earlier.
  private func submitted(in scene: Scene, _ workspace: Workspace) -> [FormField] {
    scene.actor.isAny(of: .coordinator) ? [field(.submittedOn, in: scene, workspace)] : []
  }

  private var raisedField: FormField {
    var field = FormField(Self.raised, ProjectWords.raised, LinesField())
    field.hint = ProjectWords.raisedHint
    return field
  }

  /// The month of a new report is one of its fields; that of one which is corrected the name tells.
  var draftName: DraftName { DraftName(.monthly, project.ref, base?.month.iso) }

  func title(in scene: Scene, _ workspace: Workspace) -> Phrase {
    let month = draft.month.shortPhrase(today: scene.today)
    let label = workspace.label(of: project)
    return ProjectWords.reporting("\(label)  \(scene.language == .chinese ? month.zh : month.en)")
  }

  func standing(in scene: Scene, _ workspace: Workspace) -> Phrase? {
    let last = workspace.monthlies(of: project).last { $0.month < draft.month }
    return ProjectWords.closing(
      workspace.calendar.reportsClose(in: draft.month), last: last, today: scene.today)
  }

  func enterprise(in workspace: Workspace) -> ID<Enterprise>? { workspace[project]?.enterprise }

  /// Another month has another plan, and another month before it.
  mutating func answered(in scene: Scene, _ workspace: Workspace) {
    guard base == nil,
      let month = try? Month(fieldText: form[ProjectMonthly.Field.month.rawValue]),
      month != draft.month
    else { return }
    draft = workspace.draftMonthly(of: project, in: month, on: scene.today)
    for field in [ProjectMonthly.Field.planned, .actual, .asOf]
    where form.field(field.rawValue)?.isDirty == false {
      form.set(field.rawValue, to: draft.text(field), in: scene, workspace)
      if let place = form.fields.firstIndex(where: { $0.key == field.rawValue }) {
        form.fields[place].base = draft.text(field)
      }
    }
  }

  /// `黄 落后 12 个点`, before it is saved.
  func summary(in scene: Scene, _ workspace: Workspace) -> Phrase? {
    guard form.isDirty else { return nil }
    var typed = draft
    do {
      for field in [ProjectMonthly.Field.planned, .actual] {
        try typed.set(field, to: form[field.rawValue])
      }
    } catch { return nil }
    guard typed.excess == nil else { return nil }
    return ProjectLight(gap: typed.gap).worded
  }

  func change(in scene: Scene, _ workspace: Workspace) throws(FormProblem) -> Change? {
    var monthly = base ?? draft
    let asked = ProjectMonthly.Field.allCases.filter { form.field($0.rawValue) != nil }
    try form.fill(&monthly, asked)
    guard let base else { return .project(.report(monthly, raising: raisedTitles)) }
    let edits = monthly.edits(since: base)
    return edits.isEmpty ? nil : .project(.edit(base.id, edits))
  }

  private var raisedTitles: [String] {
    form[Self.raised].split(whereSeparator: \.isNewline).map { String($0).trimmingBlanks }
      .filter { !$0.isEmpty }
  }

  func recorded(_ receipt: Receipt, in workspace: Workspace) -> Phrase {
    let made = receipt.touches.map(\.after.ref)
    guard let monthly = made.first(where: { $0.kind == .projectMonthly }) else {
      return FormWords.unchanged
    }
    let report = monthly.id(as: ProjectMonthly.self).flatMap { workspace[$0] }
    return ProjectWords.recorded(
      workspace.label(of: monthly),
      issues: made.filter { $0.kind == .issue }.map(\.description),
      isLate: report.map { workspace.isLate($0) } ?? false)
  }

  func field(of refusal: Refusal) -> String? {
    guard case .project(let refusal) = refusal else { return nil }
    let field: ProjectMonthly.Field? =
      switch refusal {
      case .monthAhead, .reportedBefore: .month
      case .plannedOtherwise: .planned
      case .laterIsLower: .actual
      case .fellWithoutNote: .note
      case .asOfOutside: .asOf
      case .submittedOutside: .submittedOn
      case .notAPercentage(let label, _), .fieldProblem(let label, _):
        ProjectMonthly.Field.allCases.first { $0.phrase == label }
      default: nil
      }
    return field?.rawValue
  }

  mutating func rebase(in scene: Scene, _ workspace: Workspace) {
    guard let old = base, let newest = workspace.live(old.id) else { return }
    base = form.rebase(on: newest, in: scene, workspace)
  }
}

extension ProjectMonthly {
  /// Why a text for one of its shares is no share.
  fileprivate static func excess(in field: Field, _ text: String) -> Phrase? {
    var trial = ProjectMonthly()
    try? trial.set(field, to: text)
    return trial.excess.map { Phrase.notAPercentage($0.field.phrase, $0.percent) }
  }
}
