import Domain

extension EntryForm where Entry == ApprovalStep {
  /// The day on which it was had is what is asked, from the list of what there is to do.
  init(finishing step: ApprovalStep, in scene: Scene, _ workspace: Workspace) {
    self.init(step, in: scene, workspace)
    form.go(to: ApprovalStep.Field.doneOn.rawValue, in: scene, workspace)
  }
}
