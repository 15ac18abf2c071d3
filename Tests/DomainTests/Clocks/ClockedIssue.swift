import TestSupport
import Testing

@testable import Domain

/// An issue whose steps are taken on given days; it is registered on Thursday, 2018-06-07.
///
/// Working days after it: 06-08, 11, 12, 13, 14, 15, 19 (7; the 18th is a holiday), 20, 21, 22
/// (10), 25, 26, 27, 28, 29 (15).
struct ClockedIssue {
  var office: TestOffice
  let id: ID<Domain.Issue>

  init(_ day: String = "2018-06-07") throws {
    office = try TestOffice()
    office.today = .iso(day)
    try office.openClass(leadBy: .education)
    id = try office.register()
  }

  mutating func on(
    _ day: String, _ requests: StepRequest..., by person: ID<Person> = .coordinator
  ) throws {
    office.today = .iso(day)
    for request in requests { try office.step(id, request, by: person) }
  }

  func due(_ day: String) -> StepDue? { office.workspace.due(of: id, asOf: .iso(day)) }

  func light(_ day: String) -> Light? { office.workspace.light(of: id, asOf: .iso(day)) }

  func clock(_ day: String) -> UnitClock? { office.workspace.unitClock(of: id, asOf: .iso(day)) }
}

extension StepRequest {
  static func triage(
    _ complexity: Domain.Issue.Complexity, scope: Domain.Issue.Scope = .individual,
    severity: Domain.Issue.Severity = .normal, isRedFlag: Bool = false
  ) -> StepRequest {
    var request = Triage()
    (request.category, request.complexity, request.scope) = (Category.schooling, complexity, scope)
    (request.severity, request.isRedFlag) = (severity, isRedFlag)
    (request.leadUnit, request.sawDuplicates) = (.education, true)
    if scope == .common { request.commonClass = ID(1) }
    return .triage(request)
  }

  static func pause(until day: String, cause: Suspending.Cause = .higherPolicy) -> StepRequest {
    var request = Suspending()
    (request.cause, request.reviewOn, request.enterpriseTold) = (cause, .iso(day), "已电话告知")
    return .suspend(request)
  }

  /// The enterprise was told on the day the issue was registered.
  static func putOff(to day: String) -> StepRequest {
    .extend(newDue: .iso(day), reason: "需要实地核查", enterpriseToldOn: .thursday)
  }

  static func letter(due day: String) -> StepRequest {
    var request = Dispatching()
    (request.kind, request.takenBy, request.promise) = (.phone, "冯壬", "按期答复")
    request.dueOn = .iso(day)
    return .dispatch(request)
  }

  static func answer(_ result: Reply.Result, planned day: String) -> StepRequest {
    var reply = Reply()
    (reply.text, reply.result, reply.planOn) = ("先安排一个学位", result, .iso(day))
    return .reply(reply)
  }
}
