/// How far a step may put an issue off: said where the day is typed, and not only when it is refused.
extension StepForm {
  /// When an issue is due now, and by when at the latest an extension may make it.
  struct Extent: Sendable {
    let due: Day
    let limit: Day
  }

  /// What an extension changes; nil for any other step.
  package var due: Day? { facts.extent?.due }

  package func limit(of field: StepField, given texts: [StepField: String]) -> Phrase? {
    switch (verb, field) {
    case (.suspend, .reviewOn):
      let day = (try? day(in: texts)) ?? today
      return StepFormWords.latest(day.adding(days: Workspace.longestSuspension), today: today)
    case (.extend, .newDue):
      return facts.extent.map { StepFormWords.latest($0.limit, from: $0.due, today: today) }
    default: return nil
    }
  }
}
