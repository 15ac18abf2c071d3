/// One field a guard asks for.
struct StepDemand {
  let field: StepField
  let isRequired: Bool

  init(_ field: StepField, required: Bool = true) {
    self.field = field
    isRequired = required
  }

  static func optional(_ field: StepField) -> StepDemand { StepDemand(field, required: false) }
}

/// Which fields a step asks for in this case; the guards ask for the same (C3).
extension StepForm {
  func demands(given reader: StepFieldReader) -> [StepDemand] {
    let demands: [StepDemand] =
      switch verb {
      case .triage: triageDemands(reader)
      case .dispatch: dispatchDemands(reader)
      case .return: returnDemands(reader)
      case .conclude: concludeDemands(reader)
      case .reply: replyDemands(reader)
      case .callback: callbackDemands(reader)
      case .close: closeDemands
      case .urge: urgeDemands(reader)
      case .amend: amendDemands(reader)
      case .confirm:
        [StepDemand(.proposal), StepDemand(.confirmed)]
          + [StepDemand(.reason, required: reader.known(.confirmed, as: Bool.self) == false)]
      default: plainDemands
      }
    return verb.fields.contains(.on) ? demands + [.optional(.on)] : demands
  }

  /// Steps that always ask for the same.
  private var plainDemands: [StepDemand] {
    let optional: Set<StepField> =
      switch verb {
      case .sign: facts.signsHimself ? [.signer] : []
      case .measure:
        facts.hasMeasures
          ? [.measures, .doneMeasures, .doneEvidence] : [.doneMeasures, .doneEvidence]
      case .suspend: [.reason]
      case .correct: [.step]
      case .supervise: [.dueOn]
      default: []
      }
    return verb.fields.filter { $0 != .on }.map {
      StepDemand($0, required: !optional.contains($0))
    }
  }

  private func triageDemands(_ reader: StepFieldReader) -> [StepDemand] {
    var demands = [StepField.category, .complexity, .scope].map { StepDemand($0) }
    if reader.known(.scope) == Issue.Scope.common { demands += classDemands(reader) }
    demands += [StepDemand(.severity), StepDemand(.leadUnit)]
    demands += [.optional(.coUnits), .optional(.redFlag)]
    let category = reader.knownCategory
    demands += overrideDemands(reader.known(.leadUnit), for: category)
    if facts.duplicates[category]?.isEmpty == false { demands.append(StepDemand(.sawDuplicates)) }
    return demands
  }

  /// Why a unit is to lead what it does not answer for.
  private func overrideDemands(_ unit: ID<Unit>?, for category: String) -> [StepDemand] {
    let mayLead = unit.map { facts.isResponsible($0, for: category) } ?? true
    return mayLead ? [] : [StepDemand(.overrideReason)]
  }

  /// One that is there, or the name of one that is proposed.
  private func classDemands(_ reader: StepFieldReader) -> [StepDemand] {
    let isProposed = !reader.text(.newClass).isEmpty
    let isChosen = !reader.text(.commonClass).isEmpty
    return [StepDemand(.commonClass, required: !isProposed)]
      + (isChosen ? [] : [.optional(.newClass)])
  }

  private func dispatchDemands(_ reader: StepFieldReader) -> [StepDemand] {
    let isPhone = reader.known(.means) == DispatchDoc.Kind.phone
    return [StepDemand(.means), .optional(.dueOn)]
      + (isPhone ? [StepDemand(.takenBy), StepDemand(.promise)] : [.optional(.signatory)])
  }

  /// Another unit is proposed where another is to have it, and not where it stays.
  private func returnDemands(_ reader: StepFieldReader) -> [StepDemand] {
    let always = [StepDemand(.reason), StepDemand(.ruling)]
    guard reader.known(.ruling) == ReturnRequest.Ruling.reassign else { return always }
    return always + [.optional(.suggestedUnit)]
      + overrideDemands(reader.known(.suggestedUnit), for: issue.category)
  }

  /// By telephone it is one line: who took the call, and what he promised.
  private func urgeDemands(_ reader: StepFieldReader) -> [StepDemand] {
    let isPhone = reader.known(.means) == DispatchDoc.Kind.urgeByPhone
    return [StepDemand(.means)]
      + (isPhone
        ? [StepDemand(.takenBy), StepDemand(.promise)] : [.optional(.reason), .optional(.dueOn)])
  }

  private func concludeDemands(_ reader: StepFieldReader) -> [StepDemand] {
    [.optional(.cancelled)]
      + (reader.isOn(.cancelled)
        ? [StepDemand(.reason)]
        : [StepDemand(.minutes), StepDemand(.decisions), .optional(.measures)])
  }

  private func replyDemands(_ reader: StepFieldReader) -> [StepDemand] {
    let needsPlan = reader.known(.result, as: Reply.Result.self)?.needsPlan == true
    return [StepDemand(.text), StepDemand(.result)]
      + (needsPlan ? [StepDemand(.planOn)] : []) + countermeasureDemands
      + [StepDemand(.unit, required: issue.state.isWithUnit)]
      + [.optional(.document), .optional(.receivedOn), .optional(.evidence)]
  }

  /// T12: once the class has one, an answer cites it.
  private var countermeasureDemands: [StepDemand] {
    facts.countermeasures.isEmpty
      ? [] : [StepDemand(.countermeasure, required: issue.state.isWithUnit)]
  }

  private func amendDemands(_ reader: StepFieldReader) -> [StepDemand] {
    let field = amendedField(reader)
    let isAnothers = field.map { !facts.typedToday.contains($0) } ?? false
    return [
      StepDemand(.field), StepDemand(.value, required: field?.isRequired ?? true),
      StepDemand(.reason, required: facts.isHead && isAnothers),
    ]
  }

  /// The field of the issue that is to be amended; nil until one is chosen.
  func amendedField(_ reader: StepFieldReader) -> Issue.Field? {
    Issue.Field.named(reader.text(.field))
  }

  private var closeDemands: [StepDemand] {
    issue.state == .replied
      ? [StepDemand(.outcome), .optional(.evidence)]
      : closingDemands(isContent: facts.isContent)
  }

  /// T18: the callback may be the evidence; category 03 says how many were helped.
  private func closingDemands(isContent: Bool) -> [StepDemand] {
    [StepDemand(.evidence, required: !isContent)]
      + (issue.countsBeneficiaries ? [StepDemand(.beneficiaries)] : [])
  }
}

// MARK: - Callbacks

extension StepForm {
  private func callbackDemands(_ reader: StepFieldReader) -> [StepDemand] {
    let isReached = reader.known(.reached, as: Bool.self) ?? true
    return [.optional(.calledOn), .optional(.caller), .optional(.channel), .optional(.reached)]
      + (isReached ? answerDemands(reader) : missedDemands)
      + (facts.needsOverride(reader.known(.caller)) ? [StepDemand(.override)] : [])
  }

  private func answerDemands(_ reader: StepFieldReader) -> [StepDemand] {
    let isSolved = reader.known(.solved, as: Bool.self)
    let asked: [StepDemand] =
      switch isSolved {
      case nil: [StepDemand(.solved)]
      case true?: [StepDemand(.solved), StepDemand(.satisfaction)]
      case false?:
        [StepDemand(.solved)] + (facts.result == .solved ? [] : [StepDemand(.accepts)])
          + followingDemands(reader) + [.optional(.satisfaction)]
      }
    return asked + [.optional(.answered), .optional(.contacted), .optional(.comment)]
      + (isSolved == true ? thenCloseDemands(reader) : [])
  }

  /// What the edge asks for that the answers lead to.
  private func followingDemands(_ reader: StepFieldReader) -> [StepDemand] {
    let accepts = reader.known(.accepts, as: Bool.self)
    guard facts.result == .solved || accepts != nil else { return [] }
    let answer: CallbackAnswer = accepts == true && facts.result != .solved ? .accepts : .refuses
    return demands(of: CallbackTable.rule(facts.result, answer))
  }

  /// A third call that reaches nobody decides too.
  private var missedDemands: [StepDemand] {
    [.optional(.comment)]
      + (facts.isLastTry ? demands(of: CallbackTable.rule(facts.result, .unreached)) : [])
  }

  private func demands(of rule: Rule) -> [StepDemand] {
    switch rule {
    case .redo, .redoTriage: [StepDemand(.reason)]
    case .partlySolved: [StepDemand(.measures)]
    case .longTerm: [StepDemand(.reviewOn)]
    case .explanationAccepted: [StepDemand(.basis)]
    default: []
    }
  }

  private func thenCloseDemands(_ reader: StepFieldReader) -> [StepDemand] {
    let isContent = reader.known(.satisfaction, as: Callback.Satisfaction.self)?.isContent ?? true
    return [.optional(.thenClose)]
      + (reader.isOn(.thenClose) ? closingDemands(isContent: isContent) : [])
  }
}
