import TestSupport
import Testing

@testable import Domain

/// What was so on a day stays so, whatever comes later (C0, L2).
struct PastIssueTests {
  @Test func `state and fields are those of the day`() throws {
    var issue = try ClockedIssue()
    try issue.on("2018-06-08", .triage(.simple))
    try issue.on("2018-06-11", .triage(.complex))
    try issue.on("2018-06-12", .byPhone)
    let states = ["2018-06-06", "2018-06-07", "2018-06-08", "2018-06-12"].map {
      issue.office.workspace.past(issue.id, asOf: .iso($0))?.issue.state
    }
    #expect(states == [nil, .registered, .triaged, .dispatched])
    let complexities = ["2018-06-07", "2018-06-08", "2018-06-11"].map {
      issue.office.workspace.issue(issue.id, asOf: .iso($0))?.complexity
    }
    #expect(complexities == [nil, .simple, .complex])
  }

  @Test func `what an old ledger says was closed is closed, before it is corrected and after`()
    throws
  {
    var office = try TestOffice()
    let (first, id) = (office.today, try office.takeOver("道路破损"))
    office.today = first.adding(days: 1)
    let title = FieldEdit(Issue.Field.title, from: "道路破损", to: "门前道路破损")
    try office.step(id, .amend(title, reason: "写全"), by: .head)
    let then = office.workspace.issue(id, asOf: first)
    #expect(then?.state == .closed && then?.title == "道路破损")
    #expect(office.workspace[id]?.state == .closed)
  }

  @Test func `the enterprise's clock stops when the issue is over and is never begun again`()
    throws
  {
    var issue = try ClockedIssue()
    try issue.on("2018-06-08", .triage(.simple), .byPhone, .answer(.solved))
    try issue.on("2018-06-11", .content, by: .otherCoordinator)
    try issue.on("2018-06-12", .close)
    func days(_ day: String) -> Int? { issue.office.workspace.daysOpen(issue.id, asOf: .iso(day)) }
    #expect(days("2018-06-11") == 4)
    #expect(days("2018-06-30") == 5)
    try issue.on("2018-06-30", .reopen(reason: "学位被取消"))
    #expect(days("2018-06-30") == 23)
  }

  @Test(arguments: 1...12)
  func `asked later, lights and deadlines of every day are what they were`(seed: UInt64) throws {
    var dice = Dice(seed: seed)
    var issue = try ClockedIssue()
    var seen: [(day: Day, light: Light?, due: StepDue?)] = []
    for day in 0..<40 {
      issue.office.today = Day.thursday.adding(days: day)
      for _ in 0..<3 { issue.tryAnything(&dice) }
      let today = issue.office.today
      seen.append((today, issue.light(today.iso), issue.due(today.iso)))
    }
    #expect(Set(seen.compactMap { $0.light?.colour }).count > 2)
    for then in seen {
      #expect(issue.light(then.day.iso) == then.light, "\(then.day)")
      #expect(issue.due(then.day.iso) == then.due, "\(then.day)")
    }
  }
}

extension ClockedIssue {
  /// One step drawn by lot; most are refused.
  fileprivate mutating func tryAnything(_ dice: inout Dice) {
    let today = office.today
    let requests: [StepRequest] = [
      .triage(.simple), .triage(.complex), .byPhone, .sign(signer: "冯壬"), .sendBack(.reassign),
      .enrolling, .meeting, .minutes, .calledOff, .pause(until: today.adding(days: 9).iso),
      .resume(reason: "可以办理"), .answer(.solved), .answer(.partly), .answer(.unsolvable),
      .content, .unsolved(accepts: true), .unsolved(accepts: false), .close,
      .reopen(reason: "没有落实"), .continue(reason: "政策已明确"), .note("正在办理"),
      .extend(newDue: today.adding(days: 6), reason: "需要核查", enterpriseToldOn: today),
    ]
    let people = [ID<Person>.coordinator, .head, .otherCoordinator]
    guard let request = requests.randomElement(using: &dice),
      let person = people.randomElement(using: &dice)
    else { return }
    _ = try? office.step(id, request, by: person)
  }
}
