extension StepRequest {
  /// The request of what was typed; each text has passed its field's check.
  init(_ verb: StepVerb, of issue: Issue, from reader: StepFieldReader) throws(StepFieldProblem) {
    let reason = reader.text(.reason)
    switch verb {
    case .triage: self = .triage(try Triage(reader))
    case .dispatch: self = .dispatch(try Dispatching(reader))
    case .sign: self = .sign(signer: reader.text(.signer))
    case .return: self = .return(try Returning(reader))
    case .measure: self = .measure(try reader.measures())
    case .coordinate: self = .coordinate(try Coordinating(reader))
    case .conclude: self = .conclude(try Concluding(reader))
    case .suspend: self = .suspend(try Suspending(reader))
    case .resume: self = .resume(reason: reason)
    case .reply: self = .reply(try Reply(reader))
    case .callback: self = .callback(try CallingBack(reader))
    case .reopen: self = .reopen(reason: reason)
    case .continue: self = .continue(reason: reason)
    case .unmerge: self = .unmerge(reason: reason)
    case .restore: self = .restore(reason: reason)
    default: self = try Self.other(verb, of: issue, from: reader)
    }
  }

  private static func other(
    _ verb: StepVerb, of issue: Issue, from reader: StepFieldReader
  ) throws(StepFieldProblem) -> StepRequest {
    let reason = reader.text(.reason)
    switch verb {
    case .confirm:
      let isConfirmed = try reader.value(.confirmed, as: Bool.self) ?? false
      return .confirm(
        try reader.value(.proposal) ?? .unassigned, isConfirmed: isConfirmed, reason: reason)
    case .close: return .close(try Closing(reader))
    case .merge: return .merge(into: try reader.value(.into) ?? .unassigned, reason: reason)
    case .decline: return .decline(Declining(reader))
    case .urge: return .urge(try Urging(reader))
    case .supervise: return .supervise(try Urging(reader))
    case .withdraw: return .withdraw(try Withdrawing(reader))
    case .amend: return try amendment(of: issue, from: reader)
    case .correct: return .correct(try reader.value(.step), reason: reason)
    case .extend:
      return .extend(
        newDue: try reader.day(.newDue) ?? .epoch, reason: reason,
        enterpriseToldOn: try reader.day(.enterpriseToldOn) ?? .epoch)
    default: return .note(reader.text(.text))
    }
  }

  /// The old text is what stood there when the form was opened.
  private static func amendment(
    of issue: Issue, from reader: StepFieldReader
  ) throws(StepFieldProblem) -> StepRequest {
    guard let field = Issue.Field.named(reader.text(.field)) else {
      throw StepFieldProblem(field: .field, problem: .missing)
    }
    let edit = FieldEdit(field, from: issue.text(field), to: reader.text(.value))
    return .amend(edit, reason: reader.text(.reason))
  }
}

extension Issue.Field {
  /// The field of a key or of what it is called.
  static func named(_ text: String) -> Issue.Field? {
    allCases.first { [$0.rawValue, $0.phrase.zh, $0.phrase.en].contains(text) }
  }
}

extension StepRequest.Triage {
  fileprivate init(_ reader: StepFieldReader) throws(StepFieldProblem) {
    self.init()
    category = try reader.category()
    complexity = try reader.value(.complexity)
    scope = try reader.value(.scope)
    severity = try reader.value(.severity) ?? .normal
    leadUnit = try reader.value(.leadUnit)
    coUnits = try reader.list(.coUnits)
    commonClass = try reader.value(.commonClass)
    newClass = reader.text(.newClass)
    isRedFlag = try reader.value(.redFlag) ?? false
    overrideReason = reader.text(.overrideReason)
    sawDuplicates = try reader.value(.sawDuplicates) ?? false
  }
}

extension StepRequest.Dispatching {
  fileprivate init(_ reader: StepFieldReader) throws(StepFieldProblem) {
    self.init()
    kind = try reader.value(.means) ?? .letter
    dueOn = try reader.day(.dueOn)
    signatory = reader.text(.signatory)
    takenBy = reader.text(.takenBy)
    promise = reader.text(.promise)
  }
}

extension StepRequest.Urging {
  fileprivate init(_ reader: StepFieldReader) throws(StepFieldProblem) {
    self.init()
    kind = try reader.value(.means) ?? .urge
    reason = reader.text(.reason)
    dueOn = try reader.day(.dueOn)
    takenBy = reader.text(.takenBy)
    promise = reader.text(.promise)
    copyTo = reader.text(.copyTo)
  }
}

extension StepRequest.Returning {
  fileprivate init(_ reader: StepFieldReader) throws(StepFieldProblem) {
    self.init()
    reason = reader.text(.reason)
    suggestedUnit = try reader.value(.suggestedUnit)
    ruling = try reader.value(.ruling) ?? .reassign
    overrideReason = reader.text(.overrideReason)
  }
}

extension StepRequest.Coordinating {
  fileprivate init(_ reader: StepFieldReader) throws(StepFieldProblem) {
    self.init()
    reason = reader.text(.reason)
    units = try reader.list(.units)
    proposedOn = try reader.day(.proposedOn)
  }
}

extension StepRequest.Concluding {
  fileprivate init(_ reader: StepFieldReader) throws(StepFieldProblem) {
    self.init()
    isCancelled = try reader.value(.cancelled) ?? false
    reason = reader.text(.reason)
    minutes = reader.text(.minutes)
    decisions = try reader.decisions()
    measures = try reader.measures()
  }
}

extension StepRequest.Suspending {
  fileprivate init(_ reader: StepFieldReader) throws(StepFieldProblem) {
    self.init()
    cause = try reader.value(.cause)
    reason = reader.text(.reason)
    reviewOn = try reader.day(.reviewOn)
    enterpriseTold = reader.text(.enterpriseTold)
  }
}

extension StepRequest.CallingBack {
  fileprivate init(_ reader: StepFieldReader) throws(StepFieldProblem) {
    self.init()
    callback = try Callback(reader)
    reason = reader.text(.reason)
    basis = reader.text(.basis)
    measures = try reader.measures()
    reviewOn = try reader.day(.reviewOn)
    if reader.isOn(.thenClose) { closing = try StepRequest.Closing(reader) }
  }
}

extension StepRequest.Closing {
  fileprivate init(_ reader: StepFieldReader) throws(StepFieldProblem) {
    self.init()
    outcome = try reader.value(.outcome)
    evidence = reader.text(.evidence)
    beneficiaries = try reader.value(.beneficiaries)
  }
}

extension StepRequest.Declining {
  fileprivate init(_ reader: StepFieldReader) {
    self.init()
    reason = reader.text(.reason)
    basis = reader.text(.basis)
    enterpriseTold = reader.text(.enterpriseTold)
  }
}

extension StepRequest.Withdrawing {
  fileprivate init(_ reader: StepFieldReader) throws(StepFieldProblem) {
    self.init()
    statement = reader.text(.statement)
    checkedBy = try reader.value(.checkedBy)
  }
}

extension Reply {
  fileprivate init(_ reader: StepFieldReader) throws(StepFieldProblem) {
    self.init()
    unit = try reader.value(.unit)
    document = reader.text(.document)
    receivedOn = try reader.day(.receivedOn) ?? .epoch
    text = reader.text(.text)
    result = try reader.value(.result) ?? .solved
    planOn = try reader.day(.planOn)
    evidence = try reader.list(.evidence)
    countermeasure = try reader.value(.countermeasure)
  }
}

extension Callback {
  fileprivate init(_ reader: StepFieldReader) throws(StepFieldProblem) {
    self.init()
    by = try reader.value(.caller) ?? .unassigned
    on = try reader.day(.calledOn) ?? .epoch
    channel = try reader.value(.channel) ?? .phone
    isReached = try reader.value(.reached) ?? true
    isSolved = try reader.value(.solved)
    isAnswered = try reader.value(.answered)
    isContacted = try reader.value(.contacted)
    accepts = try reader.value(.accepts)
    satisfaction = try reader.value(.satisfaction)
    comment = reader.text(.comment)
    override = reader.text(.override)
  }
}
