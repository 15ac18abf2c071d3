/// What is said of a field of a step that cannot be taken: what is missing names the rule that asks for
/// it.
extension StepForm {
  package func phrase(
    of problem: StepFieldProblem, given texts: [StepField: String], in workspace: Workspace
  ) -> Phrase {
    problem.problem == .missing
      ? missing(problem.field, given: texts, in: workspace) : problem.problem.phrase
  }

  /// As the guard says it where it has words of its own, else `这一栏必填（T12）`.
  package func missing(
    _ field: StepField, given texts: [StepField: String], in workspace: Workspace
  ) -> Phrase {
    if let refusal = refusal(without: field, given: texts) { return refusal.phrase(in: workspace) }
    let words = FieldProblem.missing.phrase
    return Phrase("\(words.zh)（\(rule)）", "\(words.en) (\(rule))")
  }

  private func refusal(
    without field: StepField, given texts: [StepField: String]
  ) -> StepRefusal? {
    switch (verb, field) {
    case (.triage, .leadUnit): .unitMissing
    case (.triage, .commonClass): .classMissing
    case (.triage, .overrideReason):
      notResponsible(texts[.leadUnit], category: category(given: texts))
    case (.return, .overrideReason):
      notResponsible(texts[.suggestedUnit], category: issue.category)
    case (.triage, .sawDuplicates): .duplicatesNotSeen(duplicates(given: texts))
    case (.measure, .measures): .measureMissing
    case (.conclude, .decisions): .decisionMissing
    case (.reply, .text): .replyMissing
    case (.reply, .planOn): .planDayMissing
    case (_, .beneficiaries): .beneficiariesMissing
    default: nil
    }
  }

  private func notResponsible(_ unit: String?, category: String?) -> StepRefusal? {
    guard let unit = ID<Unit>((unit ?? "").trimmingBlanks), let category else { return nil }
    return .unitNotResponsible(unit, category: category)
  }

  /// The row of the table the step takes, or the rule of what leaves the state as it is.
  private var rule: String {
    switch verb {
    case .amend: Rule.amend.rawValue
    case .correct: "T27"
    case .confirm: "T17"
    case .extend: "C5"
    case .urge, .supervise: "C7"
    default: StepTable.rows(of: verb, from: issue.state).first?.rule.rawValue ?? "C3"
    }
  }
}
