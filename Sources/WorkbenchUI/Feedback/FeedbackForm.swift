import Domain

extension EntryForm where Entry == Feedback {
  /// A leader is told today, by whoever sits here, of what he has not heard yet.
  init(
    telling leader: ID<Person>, of issues: [ID<Domain.Issue>], in scene: Scene,
    _ workspace: Workspace
  ) {
    var feedback = Feedback()
    (feedback.leader, feedback.issues) = (leader, issues)
    (feedback.on, feedback.by) = (scene.today, scene.actor.id)
    self.init(feedback, in: scene, workspace)
    form.go(to: Feedback.Field.remarks.rawValue, in: scene, workspace)
  }
}
