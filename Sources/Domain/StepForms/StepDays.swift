/// The first day that may stand in a field of a step: said where it is typed, beside what else is wrong,
/// and not only once the step is refused.
extension StepForm {
  /// Of the step itself and of what is due after it; nil where nothing is known against any day.
  package func earliest(
    _ field: StepField, given texts: [StepField: String]
  ) -> (day: Day, refusal: StepRefusal)? {
    guard field != ownDay else {
      return facts.lastStepOn.map { (day: $0, refusal: .beforeLastStep($0)) }
    }
    guard comesLater(field) else { return nil }
    let day = texts[ownDay].flatMap { Day(iso: $0) } ?? today
    return (day: day, refusal: .dueBefore(day))
  }

  /// Where a letter or a call names the day itself, that is the day of the step.
  private var ownDay: StepField {
    switch verb {
    case .reply: .receivedOn
    case .callback: .calledOn
    default: .on
    }
  }

  private func comesLater(_ field: StepField) -> Bool {
    [.dueOn, .planOn, .proposedOn].contains(field) || (verb == .suspend && field == .reviewOn)
  }
}
