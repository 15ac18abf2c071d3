/// What a form must ask for one step of one issue; the same for screen and command line.
///
/// It holds no workspace: a screen keeps it while the person types, and asks it again after each
/// answer which fields follow.
package struct StepForm: Sendable {
  package let verb: StepVerb
  package let issue: Issue
  package let today: Day
  let facts: StepFacts
  package let prefills: [StepField: Prefill]

  package struct Entry: Equatable, Sendable {
    package let field: StepField
    package let phrase: Phrase
    package let shape: FieldShape
    package let isRequired: Bool
  }

  package struct Prefill: Equatable, Sendable {
    package let text: String
    /// Guessed from similar issues or a rule: shown to be accepted, never taken silently (C0.4).
    package let isSuggestion: Bool
  }

  /// What stands in the fields without anybody guessing: today, who I am, what is recorded.
  package var defaults: [StepField: String] {
    prefills.filter { !$0.value.isSuggestion }.mapValues(\.text)
  }

  /// The fields asked for after what was answered so far, in order.
  package func entries(given texts: [StepField: String] = [:]) -> [Entry] {
    let reader = reader(of: texts)
    return demands(given: reader).map { demand in
      Entry(
        field: demand.field, phrase: phrase(of: demand.field),
        shape: shape(of: demand.field, reader), isRequired: demand.isRequired)
    }
  }

  private func reader(of texts: [StepField: String]) -> StepFieldReader {
    var texts = texts
    texts[.decisions] = texts[.decisions].map(withUnits)
    return StepFieldReader(
      texts, today: today, categories: facts.categories, retired: facts.retiredCategories)
  }

  /// Lines of decisions with the ids of the units that are named in them.
  private func withUnits(_ lines: String) -> String {
    lines.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.split { "；;｜|".contains($0) }.map { part in
        facts.unitNames[String(part).trimmingBlanks]?.description ?? String(part)
      }.joined(separator: "；")
    }.joined(separator: "\n")
  }

  package func phrase(of field: StepField) -> Phrase {
    verb == .reply && field == .unit && !issue.state.isWithUnit
      ? StepField.unitOnThePhone : verb.phrase(of: field)
  }

  /// How a field is filled in after what was answered so far.
  package func shape(of field: StepField, given texts: [StepField: String]) -> FieldShape {
    shape(of: field, reader(of: texts))
  }

  private func shape(of field: StepField, _ reader: StepFieldReader) -> FieldShape {
    switch (verb, field) {
    case (.amend, .value):
      switch amendedField(reader) {
      case .category?: facts.categories.shape
      case let field?: field.shape
      case nil: field.shape
      }
    case (.close, .outcome):
      .choice(
        issue.kind.outcomes.map { FieldShape.Choice(code: $0.rawValue, phrase: $0.phrase) })
    case (.close, .evidence), (.callback, .evidence): .line
    case (_, .category): facts.categories.shape
    default: verb.shape(of: field)
    }
  }
}

/// Why what was typed into one field cannot be taken.
package struct StepFieldProblem: Error, Equatable, Sendable {
  package let field: StepField
  package let problem: FieldProblem
}

// MARK: - What was typed

extension StepForm {
  /// Everything that is wrong or missing, in the order of the fields.
  package func problems(in texts: [StepField: String]) -> [StepFieldProblem] {
    let reader = reader(of: texts)
    return entries(given: texts).compactMap { entry in
      if reader.text(entry.field).isEmpty {
        return entry.isRequired ? StepFieldProblem(field: entry.field, problem: .missing) : nil
      }
      return reader.problem(in: entry.field, shape: entry.shape)
    }
  }

  /// The step as typed; fields that are not asked for are passed over.
  package func request(from texts: [StepField: String]) throws(StepFieldProblem) -> StepRequest {
    if let problem = problems(in: texts).first { throw problem }
    let asked = Set(entries(given: texts).map(\.field))
    let reader = reader(of: texts.filter { asked.contains($0.key) })
    return try StepRequest(verb, of: issue, from: reader)
  }

  /// The day the step happened: its own field, today where nothing was typed.
  package func day(in texts: [StepField: String]) throws(StepFieldProblem) -> Day {
    try reader(of: texts).day(.on) ?? today
  }
}
