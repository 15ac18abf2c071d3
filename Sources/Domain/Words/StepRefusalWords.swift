/// What is said when a step of an issue is refused.
extension StepRefusal {
  package func phrase(in workspace: Workspace) -> Phrase {
    Phrase("这一步现在不能办", "this step cannot be taken now")
  }
}
