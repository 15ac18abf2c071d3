import Domain

extension TestOffice {
  /// One of an old ledger, as it was reported in 2017 (C3b).
  @discardableResult
  package mutating func takeOver(_ title: String) throws(Refusal) -> ID<Issue> {
    let id = workspace.issues.nextID(year: 2017)
    var issue = Issue.draft(title)
    issue.registeredOn = .iso("2017-12-01")
    issue.history = .init(outcome: "已解决", document: "〔2017〕3号", on: .iso("2017-12-20"))
    try apply(.issue(.takeOver(issue)))
    return id
  }

  /// Brings in an issue of an enterprise, told to the office directly, today.
  @discardableResult
  package mutating func register(
    _ title: String = "员工子女入学名额不足", of object: EntityRef = ID<Enterprise>.frost.ref,
    kind: Issue.Kind = .problem, by person: ID<Person> = .coordinator
  ) throws(Refusal) -> ID<Issue> {
    let id = workspace.issues.nextID(year: today.year)
    try apply(.issue(.register(.draft(title, of: object, kind: kind))), by: person)
    return id
  }

  /// Does one or several steps, saved together, today.
  @discardableResult
  package mutating func step(
    _ issue: ID<Issue>, _ requests: StepRequest..., by person: ID<Person> = .coordinator
  ) throws(Refusal) -> [Touch] {
    try apply(.issue(.step(issue, requests, on: today)), by: person)
  }

  /// An issue merged into another of the same enterprise.
  package mutating func mergedIssue() throws(Refusal) -> ID<Issue> {
    let issue = try register("与另一件重复")
    try step(issue, .merge(into: try register(), reason: "同一件事"))
    return issue
  }

  /// Somebody who is everything at once, for tests of what does not hang on roles.
  package mutating func addEveryRole() throws(Refusal) -> ID<Person> {
    let id = workspace.people.nextID()
    let person = Person.named(
      "沈卯", .head, .coordinator, .commissioner, .liaison, unit: .education)
    try apply(.registry(.person(.add(person))), by: .head)
    return id
  }

  package func state(of issue: ID<Issue>) -> IssueState? { workspace[issue]?.state }

  /// An issue that came to a state on the shortest way, all of it today.
  package mutating func issue(
    in state: IssueState, complexity: Issue.Complexity = .simple, kind: Issue.Kind = .problem
  ) throws(Refusal) -> ID<Issue> {
    let issue = try register(kind: kind)
    for leg in Self.way(to: state, complexity) { try step(issue, leg.request, by: leg.by) }
    return issue
  }

  private struct Leg {
    let request: StepRequest
    var by = ID<Person>.coordinator

    init(_ request: StepRequest, by person: ID<Person> = .coordinator) {
      self.request = request
      by = person
    }
  }

  private static func way(to state: IssueState, _ complexity: Issue.Complexity) -> [Leg] {
    let triage = [Leg(.schooling(complexity))]
    let sign = triage + [Leg(.byPhone), Leg(.sign(signer: "卫丑"))]
    let reply = sign + (complexity == .complex ? [Leg(.enrolling)] : []) + [Leg(.answer(.solved))]
    let resolved = reply + [Leg(.content, by: .otherCoordinator)]
    switch state {
    case .registered: return []
    case .triaged: return triage
    case .dispatched: return Array(sign.dropLast())
    case .inProgress: return sign
    case .followUp: return sign + [Leg(.enrolling)]
    case .coordinating: return sign + [Leg(.meeting)]
    case .suspended: return sign + [Leg(.pause, by: .head)]
    case .replied: return reply
    case .resolved: return resolved
    case .closed: return resolved + [Leg(.close)]
    case .longTerm: return sign + [Leg(.answer(.unsolvable)), Leg(.acceptance, by: .head)]
    case .merged: return []
    case .declined: return [Leg(.refusal, by: .head)]
    case .withdrawn: return [Leg(.takenBack)]
    }
  }
}

extension Issue {
  package static func draft(
    _ title: String, of object: EntityRef = ID<Enterprise>.frost.ref,
    kind: Issue.Kind = .problem
  ) -> Issue {
    var issue = Issue()
    issue.title = title
    issue.kind = kind
    issue.objects = [object]
    issue.source = .direct("企业来电反映")
    return issue
  }
}

/// Steps as a person would fill them in, complete enough to pass.
extension StepRequest {
  package static func schooling(
    _ complexity: Issue.Complexity = .simple, to unit: ID<Unit> = .education
  ) -> StepRequest {
    var request = Triage()
    request.category = Category.schooling
    request.complexity = complexity
    request.scope = .individual
    request.leadUnit = unit
    request.overrideReason = unit == .education ? "" : "由该单位牵头"
    request.sawDuplicates = true
    return .triage(request)
  }

  package static var byLetter: StepRequest { .dispatch(Dispatching()) }

  package static var byPhone: StepRequest {
    var request = Dispatching()
    request.kind = .phone
    request.takenBy = "卫丑"
    request.promise = "两天内答复"
    return .dispatch(request)
  }

  package static func sendBack(
    _ ruling: ReturnRequest.Ruling, to other: ID<Unit> = .industry
  ) -> StepRequest {
    var request = Returning()
    request.reason = "不属本单位职责"
    request.ruling = ruling
    request.suggestedUnit = other
    request.overrideReason = other == .education ? "" : "由该单位牵头"
    return .return(request)
  }

  package static var enrolling: StepRequest { .measure([.enrolling()]) }

  package static var meeting: StepRequest {
    var request = Coordinating()
    request.reason = "两家单位意见不一"
    request.units = [.education, .industry]
    request.proposedOn = Day.thursday.adding(days: 200)
    return .coordinate(request)
  }

  package static var minutes: StepRequest {
    var request = Concluding()
    request.minutes = "〔2018〕3号"
    request.decisions = [Decision("扩班一个", unit: .education)]
    return .conclude(request)
  }

  package static var calledOff: StepRequest {
    var request = Concluding()
    request.isCancelled = true
    request.reason = "改由一家单位办理"
    return .conclude(request)
  }

  package static var pause: StepRequest { pause(until: Day.thursday.adding(days: 20)) }

  package static func pause(until day: Day) -> StepRequest {
    var request = Suspending()
    request.cause = .higherPolicy
    request.reviewOn = day
    request.enterpriseTold = "6月7日电话告知"
    return .suspend(request)
  }

  package static func answer(_ result: Reply.Result) -> StepRequest {
    var reply = Reply()
    reply.text = "已为两名员工子女安排学位"
    reply.result = result
    reply.planOn = result.needsPlan ? Day.thursday.adding(days: 300) : nil
    return .reply(reply)
  }

  /// A call that found the matter solved and the enterprise satisfied.
  package static var content: StepRequest { solved(.satisfied) }

  package static func solved(_ satisfaction: Callback.Satisfaction) -> StepRequest {
    var request = CallingBack()
    request.callback.isSolved = true
    request.callback.satisfaction = satisfaction
    return .callback(request)
  }

  /// Not solved, and the enterprise accepts it.
  package static var acceptance: StepRequest { unsolved(accepts: true) }

  package static func unsolved(accepts: Bool?) -> StepRequest {
    var request = CallingBack()
    request.callback.isSolved = false
    request.callback.accepts = accepts
    request.reason = "还差一个学位"
    request.basis = "义务教育法第十二条"
    request.measures = [.enrolling()]
    request.reviewOn = Day.thursday.adding(days: 80)
    return .callback(request)
  }

  package static var missed: StepRequest {
    var request = CallingBack()
    request.callback.isReached = false
    request.reviewOn = Day.thursday.adding(days: 80)
    return .callback(request)
  }

  package static var close: StepRequest {
    var request = Closing()
    request.beneficiaries = 2
    request.evidence = "回访记录"
    return .close(request)
  }

  package static func close(as outcome: ClosingOutcome) -> StepRequest {
    var request = Closing()
    request.outcome = outcome
    return .close(request)
  }

  package static var refusal: StepRequest {
    var request = Declining()
    request.reason = "不属政府职责"
    request.basis = "信访条例"
    request.enterpriseTold = "6月7日电话告知"
    return .decline(request)
  }

  package static var takenBack: StepRequest {
    var request = Withdrawing()
    request.statement = "企业称已自行解决"
    request.checkedBy = .otherCoordinator
    return .withdraw(request)
  }
}

extension Measure {
  package static func enrolling(due: Day = Day.thursday.adding(days: 300)) -> Measure {
    var measure = Measure()
    measure.text = "协调增加学位"
    measure.unit = .education
    measure.dueOn = due
    return measure
  }
}
