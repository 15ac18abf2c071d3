/// Everything a step may ask a person for: one name for the form of 办理, the flag of the command
/// line and the words of a refusal.
package enum StepField: String, CaseIterable, Sendable {
  // T2
  case category, complexity, scope, commonClass, newClass, severity, leadUnit, coUnits, redFlag
  case overrideReason, sawDuplicates
  // T4, T5, T6
  case means, dueOn, signatory, takenBy, promise
  case signer
  case ruling, suggestedUnit
  // T7–T10
  case measures, doneMeasures, doneEvidence
  case units, proposedOn
  case cancelled, minutes, decisions
  case cause, reviewOn, enterpriseTold
  // T3, T12
  case text, result, planOn, countermeasure, unit, document, receivedOn, evidence
  // T13–T17
  case calledOn, caller, channel, reached, solved, answered, contacted, accepts, satisfaction
  case comment, basis, override, thenClose
  case proposal, confirmed
  // T17c, T18
  case outcome, beneficiaries
  // T21, T23
  case into
  case statement, checkedBy
  // T26, T27, C5
  case field, value
  case step
  case newDue, enterpriseToldOn
  // C7
  case copyTo
  // Many.
  case reason
  /// When it happened, where no other field says so.
  case on

  /// The flag of the command line without its dashes: `lead-unit`.
  package var flag: String {
    rawValue.reduce(into: "") { flag, letter in
      if letter.isUppercase { flag += "-" }
      flag += letter.lowercased()
    }
  }

  package var shape: FieldShape {
    switch self {
    case .category: .category
    case .complexity: Issue.Complexity.shape
    case .scope: Issue.Scope.shape
    case .severity: Issue.Severity.shape
    case .means: .choice(DispatchDoc.Kind.means)
    case .ruling: ReturnRequest.Ruling.shape
    case .cause: StepRequest.Suspending.Cause.shape
    case .result: Reply.Result.shape
    case .channel: Callback.Channel.shape
    case .satisfaction: Callback.Satisfaction.shape
    case .outcome: ClosingOutcome.shape
    case .field: .choice(Issue.Field.choices)
    case .leadUnit, .suggestedUnit, .unit: .reference(.unit)
    case .coUnits, .units: .references([.unit])
    case .caller, .checkedBy: .reference(.person)
    case .proposal: .reference(.proposal)
    case .commonClass: .reference(.commonClass)
    case .countermeasure: .reference(.countermeasure)
    case .into: .reference(.issue)
    case .step: .reference(.step)
    case .doneMeasures: .references([.measure])
    case .redFlag, .sawDuplicates, .cancelled, .reached, .solved, .answered, .contacted,
      .accepts, .thenClose, .confirmed:
      .flag
    case .dueOn, .proposedOn, .reviewOn, .planOn, .receivedOn, .calledOn, .newDue,
      .enterpriseToldOn, .on:
      .day
    case .beneficiaries: .number
    case .evidence: .words
    case .text, .measures, .decisions, .value: .lines
    case .newClass, .overrideReason, .signatory, .takenBy, .promise, .signer, .doneEvidence,
      .copyTo, .minutes, .enterpriseTold, .document, .comment, .basis, .override, .statement,
      .reason:
      .line
    }
  }
}

extension StepVerb {
  /// Every field the verb may ever ask for, in the order a form shows them.
  package var fields: [StepField] {
    switch self {
    case .triage:
      [
        .category, .complexity, .scope, .commonClass, .newClass, .severity, .leadUnit, .coUnits,
        .redFlag, .overrideReason, .sawDuplicates, .on,
      ]
    case .dispatch: [.means, .dueOn, .signatory, .takenBy, .promise, .on]
    case .sign: [.signer, .on]
    case .return: [.reason, .ruling, .suggestedUnit, .overrideReason, .on]
    case .measure: [.measures, .doneMeasures, .doneEvidence, .on]
    case .coordinate: [.reason, .units, .proposedOn, .on]
    case .conclude: [.cancelled, .minutes, .decisions, .measures, .reason, .on]
    case .suspend: [.cause, .reviewOn, .enterpriseTold, .reason, .on]
    case .reply:
      [.text, .result, .planOn, .countermeasure, .unit, .document, .receivedOn, .evidence]
    case .callback:
      [
        .calledOn, .caller, .channel, .reached, .solved, .accepts, .satisfaction, .answered,
        .contacted, .comment, .reason, .basis, .measures, .reviewOn, .override, .thenClose,
        .evidence, .beneficiaries,
      ]
    case .confirm: [.proposal, .confirmed, .reason, .on]
    case .close: [.outcome, .evidence, .beneficiaries, .on]
    case .merge: [.into, .reason, .on]
    case .decline: [.reason, .basis, .enterpriseTold, .on]
    case .withdraw: [.statement, .checkedBy, .on]
    case .amend: [.field, .value, .reason, .on]
    case .correct: [.step, .reason]
    case .extend: [.newDue, .reason, .enterpriseToldOn, .on]
    case .urge: [.means, .reason, .dueOn, .takenBy, .promise, .on]
    case .supervise: [.reason, .dueOn, .copyTo, .on]
    case .note: [.text, .on]
    case .resume, .reopen, .continue, .unmerge, .restore: [.reason, .on]
    }
  }

  /// How a field of it is filled in, whatever the issue.
  package func shape(of field: StepField) -> FieldShape {
    self == .urge && field == .means ? .choice(DispatchDoc.Kind.urgings) : field.shape
  }
}

extension DispatchDoc.Kind {
  /// What a person chooses between; minutes come of a meeting (T9).
  static var means: [FieldShape.Choice] { choices(.letter, .phone, .forward) }
  static var urgings: [FieldShape.Choice] { choices(.urge, .urgeByPhone) }

  private static func choices(_ kinds: Self...) -> [FieldShape.Choice] {
    kinds.map { FieldShape.Choice(code: $0.rawValue, phrase: $0.phrase) }
  }
}

extension Issue.Field {
  static var choices: [FieldShape.Choice] {
    allCases.map { FieldShape.Choice(code: $0.rawValue, phrase: $0.phrase) }
  }
}
