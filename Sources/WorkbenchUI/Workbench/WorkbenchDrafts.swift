import Domain
import TerminalKit

/// A screen that takes up again what a draft holds.
protocol Restorable: Screen {
  /// Under what name its draft is kept; nil where nobody asks for it.
  var draftName: String? { get }
  mutating func restore(_ draft: Draft, in scene: Scene, _ workspace: Workspace)
}

extension Restorable {
  var draftName: String? { nil }
}

extension WorkbenchForms {
  /// The form of a draft with what was typed into it; nil if what it is about is gone.
  static func screen(
    restoring draft: Draft, in scene: Scene, _ workspace: Workspace
  ) -> (any Screen)? {
    let typed = FormDraft(text: draft.text)
    let blank = DraftName(draft.name).flatMap {
      BlankForm(name: $0, typed: typed, scene: scene, workspace: workspace).screen
    }
    guard var screen = blank as? any Restorable else { return nil }
    screen.restore(draft, in: scene, workspace)
    return screen
  }
}

/// The form a draft belongs to, as it opens.
private struct BlankForm {
  let name: DraftName
  let typed: FormDraft
  let scene: Scene
  let workspace: Workspace

  /// Nil where what it is about is gone.
  var screen: (any Screen)? {
    switch name.form {
    case .record, .visitEdit, .amend: record
    case .visit: FormScreen(VisitForm(for: name.ref, in: scene, workspace))
    case .issue: issue
    case .step:
      about { IssueStepForm([$0] + typed.further, begun: name.step, in: scene, workspace) }
    case .card: card
    case .triage: BatchTriage([], in: scene, workspace)
    case .letter:
      FormScreen(LetterForm(from: name.ref?.id(as: Unit.self), in: scene, workspace))
    case .join: about { ClassJoinForm([$0] + typed.further, in: scene, workspace) }
    case .classStep: about { ClassStepForm($0, in: scene, workspace) }
    case .monthly: about { ProjectReportForm($0, month: month, in: scene, workspace) }
    case .projectPlan: about { ProjectPlanForm($0, in: scene, workspace) }
    case .retention: retention
    case .excuse: excuse
    case .distribute: FormScreen(DistributeForm(in: scene, workspace))
    case .collect: of { CollectForm($0, in: scene, workspace) }
    case .lectureStep: of { LectureStepForm($0, in: scene, workspace) }
    case .outcome: of { OutcomeForm(of: $0, in: scene, workspace) }
    case .done: of { DecisionDoneForm($0, in: scene, workspace) }
    case .item: of { MeetingItemForm($0, in: scene, workspace) }
    case .newItem: about { MeetingItemAddForm(to: $0, in: scene, workspace) }
    case .decide: of { DecideForm($0, in: scene, workspace) }
    case .attendance: of { AttendanceForm($0, in: scene, workspace) }
    case .end: of { MeetingEndForm($0, in: scene, workspace) }
    }
  }

  private func about<Row: Entity, Content: FormContent>(
    _ open: (ID<Row>) -> Content
  ) -> (any Screen)? {
    name.ref?.id(as: Row.self).map { FormScreen(open($0)) }
  }

  private func of<Row: Entity, Content: FormContent>(
    _ open: (Row) -> Content
  ) -> (any Screen)? {
    name.ref?.id(as: Row.self).flatMap { workspace[$0] }.map { FormScreen(open($0)) }
  }

  private var record: (any Screen)? {
    guard let ref = name.ref else { return nil }
    return ref.number == 0
      ? RecordForms.adding(ref.kind, in: scene, workspace)
      : RecordForms.editing(ref, in: scene, workspace)
  }

  /// A difficulty of a project keeps the report it was told in.
  private var issue: (any Screen)? {
    let report = name.report.flatMap { workspace[$0] }
    guard let report, let project = workspace[report.project] else {
      return FormScreen(IssueForm(about: name.ref, in: scene, workspace))
    }
    return FormScreen(IssueForm(raisedBy: report, of: project, in: scene, workspace))
  }

  /// Of a new report the month that was chosen, also where somebody reported it meanwhile.
  private var month: Month? {
    let chosen = typed.texts[ProjectMonthly.Field.month.rawValue]
    return chosen.flatMap { try? Month(fieldText: $0) } ?? name.month
  }

  /// Nil where it was answered meanwhile.
  private var card: (any Screen)? {
    name.ref?.id(as: Issue.self).flatMap { workspace.card(of: $0, asOf: scene.today) }
      .map { FormScreen(CardForm($0, in: scene, workspace)) }
  }

  private var retention: (any Screen)? {
    guard name.ref != nil else { return FormScreen(RetentionForm(in: scene, workspace)) }
    return about { RetentionStepForm($0, in: scene, workspace) }
  }

  /// Of what 待办 shows as owed; nil where somebody met it meanwhile.
  private var excuse: (any Screen)? {
    workspace.agenda(for: scene.actor.person, from: scene.today).items.lazy.compactMap(\.duty)
      .first { $0.subject == name.ref && $0.cadence.rawValue == name.aspect }
      .map { FormScreen(ExcuseForm($0, in: scene, workspace)) }
  }
}
