import Domain

/// The form in which a record is corrected, wherever a row of it stands.
enum RecordForms {
  /// Nil for what has none.
  static func editing(
    _ ref: EntityRef, in scene: Scene, _ workspace: Workspace
  ) -> (any Screen)? {
    switch workspace.entity(ref)?.any {
    case .visit(let visit): FormScreen(VisitEditForm(visit, in: scene, workspace))
    case .decision(let decision): FormScreen(DecisionForm(decision, in: scene, workspace))
    case .meeting(let meeting) where meeting.isPlanned:
      FormScreen(MeetingForm(editing: meeting, in: scene, workspace))
    case .dutyCall(let call): FormScreen(CallForm(call, in: scene, workspace))
    case .roster(let roster): FormScreen(EntryForm(roster, in: scene, workspace))
    case .policyForm(let form) where form.state == .given:
      FormScreen(CollectForm(form, in: scene, workspace))
    case .lecture(let session): FormScreen(EntryForm(session, in: scene, workspace))
    default: OfficeForms.editing(ref, in: scene, workspace)
    }
  }
}
