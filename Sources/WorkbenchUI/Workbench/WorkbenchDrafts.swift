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

/// Which form a draft belongs to, by its name: `visit-Q0001`, `step-W2018-0412+reply`, `person-new`.
struct DraftName: Equatable {
  let form: String
  /// What the form is about; nil for something new.
  let ref: EntityRef?
  /// Which of several things about it, as `R-HANDOVER` in `excuse-J0001+R-HANDOVER`.
  let aspect: String?
  /// Of a draft of 办理, what is done.
  var step: StepChoice? { aspect.flatMap(StepChoice.init(code:)) }

  init(_ name: String) {
    let halves = name.split(separator: "+", maxSplits: 1).map(String.init)
    aspect = halves.count > 1 ? halves[1] : nil
    let parts = (halves.first ?? "").split(separator: "-", maxSplits: 1).map(String.init)
    form = parts.first ?? ""
    ref = parts.count > 1 ? EntityRef(parts[1]) : nil
  }

  /// What it is called when it is offered: `走访 Q0001 霜降压缩机`.
  func phrase(in workspace: Workspace) -> Phrase {
    let about = ref.map { " " + workspace.label(of: $0) } ?? ""
    return Phrase(words.zh + about, words.en + about)
  }

  private var words: Phrase {
    switch form {
    case "visit", "visitEdit": WorkbenchWords.visit
    case "step": step.map { StepFormWords.action($0.phrase) } ?? WorkbenchWords.step
    case "amend": WorkbenchWords.edit
    case "triage": WorkbenchWords.triage
    case "letter": LetterFormWords.title
    case "outcome": MeetingWords.settle
    case "done": MeetingWords.finish
    case "classStep": WorkbenchWords.step
    case "join": ClassVerb.join.phrase
    case "card": EntityKind.card.phrase
    case "monthly": EntityKind.projectMonthly.phrase
    case "collect": ActionCode.collectForm.phrase
    case "distribute": ActionCode.distributeForms.phrase
    case "lectureStep": EntityKind.lecture.phrase
    default: EntityKind(rawValue: form)?.phrase ?? Phrase(verbatim: form)
    }
  }
}

extension WorkbenchForms {
  /// The form of a draft with what was typed into it; nil if what it is about is gone.
  static func screen(
    restoring draft: Draft, in scene: Scene, _ workspace: Workspace
  ) -> (any Screen)? {
    let blank = blank(for: DraftName(draft.name), in: scene, workspace)
    guard var screen = blank as? any Restorable else { return nil }
    screen.restore(draft, in: scene, workspace)
    return screen
  }

  private static func meeting(
    _ name: DraftName, in scene: Scene, _ workspace: Workspace
  ) -> (any Screen)? {
    switch (name.form, name.ref.flatMap(workspace.entity)?.any) {
    case ("meeting", nil): FormScreen(MeetingForm(on: [], in: scene, workspace))
    case ("meeting", .meeting(let meeting)?):
      FormScreen(MeetingForm(editing: meeting, in: scene, workspace))
    case ("outcome", .meeting(let meeting)?):
      FormScreen(OutcomeForm(of: meeting, in: scene, workspace))
    case ("done", .decision(let decision)?):
      FormScreen(DecisionDoneForm(decision, in: scene, workspace))
    case ("decision", .decision(let decision)?):
      FormScreen(DecisionForm(decision, in: scene, workspace))
    default: nil
    }
  }

  /// Of what 待办 shows as owed; nil where somebody met it meanwhile.
  private static func excuse(
    _ name: DraftName, in scene: Scene, _ workspace: Workspace
  ) -> (any Screen)? {
    workspace.agenda(for: scene.actor.person, from: scene.today).items.lazy.compactMap(\.duty)
      .first { $0.subject == name.ref && $0.cadence.rawValue == name.aspect }
      .map { FormScreen(ExcuseForm($0, in: scene, workspace)) }
  }

  private static func blank(
    for name: DraftName, in scene: Scene, _ workspace: Workspace
  ) -> (any Screen)? {
    switch name.form {
    case "visit": return FormScreen(VisitForm(for: name.ref, in: scene, workspace))
    case "visitEdit":
      return name.ref?.id(as: Visit.self).flatMap { workspace[$0] }.map {
        FormScreen(VisitEditForm($0, in: scene, workspace))
      }
    case "step":
      return name.ref?.id(as: Issue.self).map {
        FormScreen(IssueStepForm([$0], begun: name.step, in: scene, workspace))
      }
    case "amend":
      return name.ref?.id(as: Issue.self).flatMap { workspace[$0] }.map {
        FormScreen(IssueAmendForm($0, in: scene, workspace))
      }
    case "card":
      return name.ref?.id(as: Issue.self).flatMap { workspace.card(of: $0, asOf: scene.today) }.map
      {
        FormScreen(CardForm($0, in: scene, workspace))
      }
    case "monthly":
      return name.ref?.id(as: Project.self).map {
        FormScreen(ProjectReportForm($0, in: scene, workspace))
      }
    case "projectPlan":
      return name.ref?.id(as: Project.self).map {
        FormScreen(ProjectPlanForm($0, in: scene, workspace))
      }
    case "retention":
      guard let ref = name.ref else { return FormScreen(RetentionForm(in: scene, workspace)) }
      return ref.id(as: RetentionCase.self).map {
        FormScreen(RetentionStepForm($0, in: scene, workspace))
      }
    case "excuse": return excuse(name, in: scene, workspace)
    case "issue": return FormScreen(IssueForm(about: name.ref, in: scene, workspace))
    case "triage": return BatchTriage([], in: scene, workspace)
    case "letter":
      return FormScreen(LetterForm(from: name.ref?.id(as: Unit.self), in: scene, workspace))
    case "class":
      guard let ref = name.ref else { return FormScreen(ClassForm(in: scene, workspace)) }
      return ref.id(as: CommonClass.self).flatMap { workspace[$0] }.map {
        FormScreen(EntryForm($0, in: scene, workspace))
      }
    case "join":
      return name.ref?.id(as: Issue.self).map {
        FormScreen(ClassJoinForm([$0], in: scene, workspace))
      }
    case "classStep":
      return name.ref?.id(as: CommonClass.self).map {
        FormScreen(ClassStepForm($0, in: scene, workspace))
      }
    case "pairing":
      guard let ref = name.ref else { return FormScreen(PairingForm(in: scene, workspace)) }
      return ref.id(as: Pairing.self).flatMap { workspace[$0] }.map {
        FormScreen(PairingEndForm($0, in: scene, workspace))
      }
    case "collect":
      return name.ref?.id(as: PolicyForm.self).flatMap { workspace[$0] }.map {
        FormScreen(CollectForm($0, in: scene, workspace))
      }
    case "roster":
      let roster = name.ref?.id(as: DutyRoster.self).flatMap { workspace[$0] }
      return FormScreen(EntryForm(roster ?? DutyRoster(), in: scene, workspace))
    case "dutyCall":
      let call = name.ref?.id(as: DutyCall.self).flatMap { workspace[$0] }
      return FormScreen(CallForm(call, in: scene, workspace))
    case "outreach":
      let call = name.ref?.id(as: OutreachCall.self).flatMap { workspace[$0] }
      return FormScreen(EntryForm(call ?? OutreachCall(), in: scene, workspace))
    case "distribute": return FormScreen(DistributeForm(in: scene, workspace))
    case "lecture":
      let session = name.ref?.id(as: LectureSession.self).flatMap { workspace[$0] }
      return FormScreen(EntryForm(session ?? LectureSession(), in: scene, workspace))
    case "lectureStep":
      return name.ref?.id(as: LectureSession.self).flatMap { workspace[$0] }.map {
        FormScreen(LectureStepForm($0, in: scene, workspace))
      }
    case "meeting", "outcome", "done", "decision": return meeting(name, in: scene, workspace)
    default:
      if let ref = name.ref { return RecordForms.editing(ref, in: scene, workspace) }
      return EntityKind(rawValue: name.form).flatMap {
        RecordForms.adding($0, in: scene, workspace)
      }
    }
  }
}
