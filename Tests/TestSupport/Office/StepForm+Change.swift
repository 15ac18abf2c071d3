import Domain

extension StepForm {
  /// The step as a change, on the day typed or else today.
  package func change(from texts: [StepField: String]) throws(StepFieldProblem) -> IssueChange {
    let request = try request(from: texts)
    return .step(issue.id, [request], on: try day(in: texts))
  }
}
