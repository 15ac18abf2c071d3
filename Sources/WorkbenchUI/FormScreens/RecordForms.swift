import Domain

/// The one way from a record to its form, wherever a row of it stands, and to the form of a new one.
enum RecordForms {
  /// Opens a record to be corrected; nil for what has no form of its own.
  static func editing(
    _ ref: EntityRef, in scene: Scene, _ workspace: Workspace
  ) -> (any Screen)? {
    switch workspace.entity(ref)?.any {
    case .issue(let issue): FormScreen(IssueAmendForm(issue, in: scene, workspace))
    case .visit(let visit): FormScreen(VisitEditForm(visit, in: scene, workspace))
    case .pairing(let pairing): FormScreen(PairingEndForm(pairing, in: scene, workspace))
    case .decision(let decision): FormScreen(DecisionForm(decision, in: scene, workspace))
    case .meeting(let meeting): FormScreen(MeetingForm(editing: meeting, in: scene, workspace))
    case .dutyCall(let call): FormScreen(CallForm(call, in: scene, workspace))
    case .roster(let roster): FormScreen(EntryForm(roster, in: scene, workspace))
    case .outreach(let call): FormScreen(EntryForm(call, in: scene, workspace))
    case .policyForm(let form) where form.state == .given:
      FormScreen(CollectForm(form, in: scene, workspace))
    case .lecture(let session): FormScreen(EntryForm(session, in: scene, workspace))
    default:
      RegistryForms.editing(ref, in: scene, workspace)
        ?? SettingForms.editing(ref, in: scene, workspace)
    }
  }

  /// Opens the form of a new record; nil for a kind that is not begun in one.
  static func adding(
    _ kind: EntityKind, in scene: Scene, _ workspace: Workspace
  ) -> (any Screen)? {
    switch kind {
    case .pairing: FormScreen(PairingForm(in: scene, workspace))
    case .commonClass: FormScreen(ClassForm(in: scene, workspace))
    case .meeting: FormScreen(MeetingForm(on: [], in: scene, workspace))
    case .dutyCall: FormScreen(CallForm(in: scene, workspace))
    case .roster:
      FormScreen(EntryForm(on: workspace.nextThursday(from: scene.today), in: scene, workspace))
    case .outreach: FormScreen(EntryForm(to: nil, in: scene, workspace))
    case .lecture: FormScreen(EntryForm(LectureSession(), in: scene, workspace))
    default:
      RegistryForms.adding(kind, in: scene, workspace)
        ?? SettingForms.adding(kind, in: scene, workspace)
    }
  }
}
