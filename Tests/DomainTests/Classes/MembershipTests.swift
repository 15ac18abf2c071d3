import Domain
import TestSupport
import Testing

struct MembershipTests {
  @Test func `an issue is in one class at most, and moving it is written into its steps`() throws {
    var office = try TestOffice()
    let issue = try office.issue(in: .triaged)
    let (first, second) = (try office.openClass("一"), try office.openClass("二"))
    try office.apply(.commonClass(.join([issue], first, reason: "同一类")))
    #expect(throws: Refusal.commonClass(first, .alreadyMember(issue))) {
      try office.apply(.commonClass(.join([issue], first, reason: "")))
    }
    try office.apply(.commonClass(.join([issue], second, reason: "更合适")))
    #expect(office.workspace.classMembers(of: first).isEmpty)
    #expect(office.workspace.classMembers(of: second).map(\.id) == [issue])
    let last = try #require(office.workspace.lastStep(of: issue))
    #expect(last.rule == .amend && last.reason == "更合适")
    #expect(last.amended.map(\.old) == ["G01"] && last.amended.map(\.new) == ["G02"])
    try office.apply(.commonClass(.leave([issue], reason: "个别情况")))
    let left = try #require(office.workspace[issue])
    #expect(left.commonClass == nil && left.scope == .individual)
  }

  @Test func `leaving gives a reason, and only members leave`() throws {
    var office = try TestOffice()
    let issue = try office.register()
    #expect(throws: Refusal.commonClass(.unassigned, .notAMember(issue))) {
      try office.apply(.commonClass(.leave([issue], reason: "不是")))
    }
    let id = try office.openClass(of: issue)
    #expect(throws: Refusal.commonClass(id, .reasonMissing)) {
      try office.apply(.commonClass(.leave([issue], reason: " ")))
    }
  }

  @Test func `triage of a common matter chooses a class or opens the one it proposes`() throws {
    var office = try TestOffice()
    let (one, two) = (try office.register("一"), try office.register("二"))
    #expect(throws: Refusal.step(issue: one, .unknownClass(ID(9)))) {
      try office.step(one, .common(ID(9)))
    }
    try office.step(one, .common(nil, newClass: "入学难"))
    let opened = try #require(office.workspace[ID<CommonClass>(1)])
    #expect(opened.name == "入学难" && opened.category == "03")
    #expect(opened.state == .assigned && opened.leadUnit == .education)
    try office.step(two, .common(nil, newClass: "入学难"))
    #expect(office.workspace.classMembers(of: opened.id).map(\.id) == [one, two])
    try office.step(two, .schooling())
    #expect(office.workspace[two]?.commonClass == nil)
  }

  @Test func `a name that a class of another category or a concluded one has is refused`() throws {
    var office = try TestOffice()
    let issue = try office.register()
    let concluded = try office.commonClass(in: .concluded)
    let name = office.workspace[concluded]?.name ?? ""
    #expect(throws: Refusal.step(issue: issue, .classNameTaken(concluded))) {
      try office.step(issue, .common(nil, newClass: name))
    }
  }

  @Test func `a class that is concluded takes no new matters`() throws {
    var office = try TestOffice()
    let id = try office.commonClass(in: .concluded)
    let issue = try office.register("学位仍然不足")
    #expect(throws: Refusal.step(issue: issue, .classConcluded(id))) {
      try office.step(issue, .common(id))
    }
    var listed = Domain.Issue.draft("校车不够")
    (listed.scope, listed.commonClass) = (.common, id)
    #expect(throws: Refusal.step(issue: .unassigned, .classConcluded(id))) {
      try office.apply(.issue(.register(listed)))
    }
  }

  @Test func `nothing joins a class that is concluded, and no correction puts anything into it`()
    throws
  {
    var office = try TestOffice()
    let issue = try office.issue(in: .triaged)
    let id = try office.commonClass(in: .concluded)
    let refusal = Refusal.step(issue: issue, .classConcluded(id))
    #expect(throws: refusal) {
      try office.apply(.commonClass(.join([issue], id, reason: "同一类")))
    }
    let other = try office.openClass("入学难", of: issue)
    let edit = FieldEdit(Domain.Issue.Field.commonClass, from: "G02", to: "G01")
    #expect(throws: refusal) { try office.step(issue, .amend(edit, reason: "更正"), by: .head) }
    #expect(office.workspace[issue]?.commonClass == other)
  }

  @Test func `what belonged to a class before it was concluded stays in it`() throws {
    var office = try TestOffice()
    let issue = try office.register()
    let id = try office.openClass(leadBy: .education)
    try office.step(issue, .common(id))
    var known = try #require(office.workspace[id])
    known.state = .concluded
    office.workspace.load(.commonClass(known))
    try office.step(issue, .common(id, to: .industry))
    #expect(office.workspace[issue]?.commonClass == id)
  }

  @Test func `a common matter is dispatched to the unit that leads its class`() throws {
    var office = try TestOffice()
    let issue = try office.register()
    let id = try office.openClass()
    try office.step(issue, .common(id, to: .industry))
    #expect(throws: Refusal.step(issue: issue, .classNotLed(id))) {
      try office.step(issue, .byLetter)
    }
    try office.move(id, .assign(.education))
    try office.step(issue, .byLetter)
    let sent = try #require(office.workspace[issue])
    #expect(sent.leadUnit == .education && sent.coUnits == [.industry])
    #expect(office.workspace.dispatches.all.last?.unit == .education)
  }

  @Test func `an answer to a common matter cites a countermeasure once there is one`() throws {
    var office = try TestOffice()
    let id = try office.openClass(leadBy: .education)
    var issues: [ID<Domain.Issue>] = []
    for title in ["一", "二", "三"] {
      issues.append(try office.register(title))
      try office.step(issues[issues.count - 1], .common(id), .byPhone)
    }
    try office.step(issues[0], .answer(.solved))
    #expect(office.workspace.lastReply(of: issues[0])?.countermeasure == nil)
    let only = try office.counter(id)
    try office.step(issues[1], .answer(.solved))
    #expect(office.workspace.lastReply(of: issues[1])?.countermeasure == only)
    let second = try office.counter(id, "接送车")
    #expect(throws: Refusal.step(issue: issues[2], .countermeasureMissing(id))) {
      try office.step(issues[2], .answer(.solved))
    }
    try office.step(issues[2], .answer(.solved, citing: second))
    #expect(office.workspace.lastReply(of: issues[2])?.countermeasure == second)
    let other = try office.counter(try office.openClass("用电贵"))
    let stranger = try office.register("四")
    try office.step(stranger, .common(id), .byPhone)
    #expect(throws: Refusal.step(issue: stranger, .notItsCountermeasure(other))) {
      try office.step(stranger, .answer(.solved, citing: other))
    }
  }

  @Test func `scope and class go together also when they are amended`() throws {
    var office = try TestOffice()
    let issue = try office.register()
    let id = try office.openClass(of: issue)
    let amend = { (field: Domain.Issue.Field, old: String, new: String) in
      StepRequest.amend(FieldEdit(field, from: old, to: new), reason: "更正")
    }
    #expect(throws: Refusal.step(issue: issue, .stillInClass(id))) {
      try office.step(issue, amend(.scope, "common", "individual"), by: .head)
    }
    #expect(throws: Refusal.step(issue: issue, .classMissing)) {
      try office.step(issue, amend(.commonClass, "G01", ""), by: .head)
    }
    #expect(throws: Refusal.step(issue: issue, .unknownClass(ID(7)))) {
      try office.step(issue, amend(.commonClass, "G01", "G07"), by: .head)
    }
  }

  @Test func `numbers an old ledger speaks of are never given to a new class`() throws {
    var office = try TestOffice()
    let issue = try office.register()
    var old = try #require(office.workspace[issue])
    (old.commonClass, old.scope) = (ID(1), .common)
    office.workspace.load(.issue(old))
    try office.apply(.commonClass(.open(.named("入学难"), issues: [])))
    #expect(office.workspace.classes.all.map(\.id) == [ID(2)])
  }
}

extension CommonClass {
  fileprivate static func named(_ name: String) -> CommonClass {
    var draft = CommonClass()
    (draft.name, draft.category) = (name, Category.schooling)
    return draft
  }
}

extension StepRequest {
  fileprivate static func answer(
    _ result: Reply.Result, citing id: ID<Countermeasure>
  ) -> StepRequest {
    guard case .reply(var reply) = answer(result) else { return answer(result) }
    reply.countermeasure = id
    return .reply(reply)
  }
}
