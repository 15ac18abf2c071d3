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
    guard let change else { return self }
    var trial = workspace
    do throws(Refusal) {
      _ = try trial.apply(change, by: actor.id, at: actor.at)
      return self
    } catch {
      return with(words(of: error, in: workspace))
    }
  }

  private func words(of refusal: Refusal, in workspace: Workspace) -> Phrase {
    guard case .row(let number, let why) = refusal else { return refusal.phrase(in: workspace) }
    return ImportScreenWords.wouldBeRefused(
      line(ofChange: number) ?? number, why.phrase(in: workspace))
  }

  private func with(_ problem: Phrase) -> ImportPlan {
    ImportPlan(
      counts: (new: new, changed: changed, unchanged: unchanged), deeds: deeds,
      warnings: warnings, problems: [problem], passedOver: passedOver, assumed: assumed,
      linesAbove: linesAbove, change: nil)
  }
}
