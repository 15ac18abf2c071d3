import Domain

extension StepRefusal {
  /// The fields of a form a refusal may speak of, the likeliest first; none where it speaks of the
  /// issue or the person.
  var fields: [StepField] {
    switch self {
    case .beforeLastStep, .inTheFuture:
      [.receivedOn, .calledOn, .enterpriseToldOn, .on]
    case .dueBefore: [.planOn, .newDue, .reviewOn, .proposedOn, .dueOn]
    case .reviewTooFar: [.reviewOn]
    case .extensionTooLong: [.newDue]
    case .categoryUnknown, .duplicatesNotSeen: [.sawDuplicates, .category]
    case .unitMissing: [.leadUnit]
    case .unitNotResponsible: [.overrideReason, .reason, .leadUnit]
    case .unknownUnit, .notItsUnit, .sentBackBy: [.unit, .leadUnit, .suggestedUnit, .units]
    case .classMissing, .unknownClass, .classConcluded: [.commonClass]
    case .classNameTaken: [.newClass]
    case .countermeasureMissing, .notItsCountermeasure: [.countermeasure]
    case .measureMissing: [.measures]
    case .unknownMeasure, .measuresOpen: [.doneMeasures]
    case .decisionMissing: [.decisions]
    case .planDayMissing: [.planOn]
    case .replyMissing: [.text]
    case .reasonMissing: [.reason]
    case .evidenceMissing: [.evidence]
    case .beneficiariesMissing: [.beneficiaries]
    case .outcomeNotForKind: [.outcome]
    case .mergeSelf, .mergeTargetNotLive, .mergeOtherObject: [.into]
    case .checkerSame: [.checkedBy]
    case .handlerMayNotVerify: [.override, .caller]
    case .officeVerifies, .notItsCaller: [.caller]
    case .fieldMissing(let name), .fieldProblem(let name, _), .answerMissing(let name):
      StepField.allCases.filter { $0.phrase == name }
    default: []
    }
  }
}
