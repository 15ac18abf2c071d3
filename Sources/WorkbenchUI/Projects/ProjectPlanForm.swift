import Domain

/// 项目计划: how far it is to be by the end of each month; changed only from a month on and with a
/// reason (C12).
struct ProjectPlanForm: FormContent {
  var form: Form
  private let project: ID<Project>

  private enum Field: String {
    case from, points, milestones, reason
  }

  init(_ project: ID<Project>, in scene: Scene, _ workspace: Workspace) {
    self.project = project
    let next = workspace.nextPlan(of: project, on: scene.today)
    func field(
      _ field: Field, _ label: Phrase, _ editor: any FieldEditor, _ hint: Phrase? = nil,
      isRequired: Bool = false
    ) -> FormField {
      var made = FormField(field.rawValue, label, editor, isRequired: isRequired)
      made.hint = hint
      return made
    }
    func lines(_ text: String) -> any FieldEditor {
      FieldShape.lines.editor(text, in: scene, workspace)
    }
    let points = next.points.map(\.fieldText).joined(separator: "\n")
    form = Form([
      field(
        .from, ProjectWords.from, FieldShape.line.editor(next.from.iso, in: scene, workspace),
        isRequired: true),
      field(.points, ProjectWords.points, lines(points), ProjectWords.pointsHint),
      field(.milestones, Project.Field.milestones.phrase, lines("")),
      field(.reason, ProjectWords.reason, lines(""), ProjectWords.reasonHint),
    ])
    form.go(to: Field.points.rawValue, in: scene, workspace)
  }

  var draftName: DraftName { DraftName(.projectPlan, project.ref) }

  func title(in scene: Scene, _ workspace: Workspace) -> Phrase {
    ProjectWords.planning(workspace.label(of: project))
  }

  func enterprise(in workspace: Workspace) -> ID<Enterprise>? { workspace[project]?.enterprise }

  func change(in scene: Scene, _ workspace: Workspace) throws(FormProblem) -> Change? {
    var plan = ProjectPlan()
    plan.project = project
    var key = Field.from
    do throws(FieldProblem) {
      plan.from = try Month(fieldText: form[Field.from.rawValue])
      key = .points
      for line in form[Field.points.rawValue].split(whereSeparator: \.isNewline) {
        plan.points.append(try ProjectPlan.Point(fieldText: String(line).trimmingBlanks))
      }
    } catch {
      throw FormProblem(key: key.rawValue, words: error.phrase)
    }
    plan.milestones = form[Field.milestones.rawValue]
    plan.reason = form[Field.reason.rawValue]
    return .project(.plan(plan))
  }

  func recorded(_ receipt: Receipt, in workspace: Workspace) -> Phrase {
    FormWords.saved(workspace.label(of: project))
  }

  func field(of refusal: Refusal) -> String? {
    guard case .project(let refusal) = refusal else { return nil }
    let field: Field? =
      switch refusal {
      case .planReachesBack: .from
      case .planEmpty, .planNotRising, .planPointBefore, .notAPercentage: .points
      case .planWithoutReason: .reason
      default: nil
      }
    return field?.rawValue
  }
}
