import Domain

extension ImportReading {
  /// With what a rule would refuse among what is wrong: tried on a copy, before anybody asks for it.
  ///
  /// Where nobody may record anything, no rule is asked.
  func tried(in workspace: Workspace, by actor: Actor?) -> ImportReading {
    guard case .plan(let plan) = self, let actor else { return self }
    return .plan(plan.tried(in: workspace, by: actor))
  }
}

extension ImportPlan {
  fileprivate func tried(in workspace: Workspace, by actor: Actor) -> ImportPlan {
    guard let change, let refusal = workspace.refusal(to: change, by: actor) else { return self }
    var plan = self
    (plan.problems, plan.change) = ([words(of: refusal, in: workspace)], nil)
    return plan
  }

  private func words(of refusal: Refusal, in workspace: Workspace) -> Phrase {
    guard case .row(let number, let why) = refusal else { return refusal.phrase(in: workspace) }
    return ImportScreenWords.wouldBeRefused(
      line(ofChange: number) ?? number, why.phrase(in: workspace))
  }
}
