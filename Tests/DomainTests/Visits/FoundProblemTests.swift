import Domain
import TestSupport
import Testing

/// What a visit found becomes issues in the same breath (P9, T1, T3).
struct FoundProblemTests {
  var office: TestOffice
  let first = ID<Domain.Issue>(year: 2018, 1)

  init() throws {
    office = try TestOffice()
    try office.pair()
  }

  @Test mutating func `each problem becomes an issue that knows its visit`() throws {
    try office.log(.test(), FoundProblem(title: " 天然气管道未接通 "), FoundProblem(title: "招工难"))
    let issues = office.workspace.issues(of: ID<Visit>(1).ref)
    #expect(issues.map(\.title) == ["天然气管道未接通", "招工难"])
    #expect(issues.map(\.state) == [.registered, .registered])
    #expect(issues.map(\.source) == [.visit(ID(1)), .visit(ID(1))])
    #expect(issues.first?.objects == [ID<Enterprise>.frost.ref])
    #expect(issues.first?.registeredOn == .iso("2018-06-06"))
  }

  @Test mutating func `what was solved on the spot is answered already`() throws {
    let solved = FoundProblem(title: "不清楚申报流程", done: "当场讲解并留下办事指南")
    try office.log(.test(by: [.commissioner]), solved, by: .commissioner)
    let issue = try #require(office.workspace[first])
    let reply = try #require(office.workspace.members(Reply.self, of: issue.ref).first)
    #expect(issue.state == .replied)
    #expect(reply.text == "当场讲解并留下办事指南")
    #expect(reply.handler == .commissioner)
  }

  @Test mutating func `who types it in for a commissioner is not the one who did it`() throws {
    let solved = FoundProblem(title: "不清楚申报流程", done: "当场讲解")
    try office.log(.test(by: [.commissioner]), solved, by: .coordinator)
    let reply = office.workspace.members(Reply.self, of: first.ref).first
    #expect(reply?.handler == .commissioner)
    #expect(reply?.recordedBy == .coordinator)
  }

  @Test mutating func `a problem without words takes the whole visit back`() {
    let before = office.workspace
    #expect(throws: Refusal.visit(.problemWithoutTitle(line: 2))) {
      try office.log(.test(), FoundProblem(title: "招工难"), FoundProblem(title: " "))
    }
    #expect(office.workspace.isSame(as: before))
  }

  @Test mutating func `what only the office may do takes the whole visit back`() {
    let before = office.workspace
    let solved = FoundProblem(title: "不清楚申报流程", done: "当场讲解")
    #expect(throws: Refusal.self) { try office.log(.test(), solved, by: .townStaff) }
    #expect(office.workspace.isSame(as: before))
  }
}
