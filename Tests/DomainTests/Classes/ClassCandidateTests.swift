import Domain
import TestSupport
import Testing

struct ClassCandidateTests {
  private func office(_ titles: (String, ID<Enterprise>)...) throws -> TestOffice {
    var office = try TestOffice()
    for (title, enterprise) in titles { try office.register(title, of: enterprise.ref) }
    return office
  }

  @Test func `three enterprises in one category may be a common matter`() throws {
    let office = try office(
      ("孩子上小学", .frost), ("员工子女入学", .rain), ("幼儿园学位", .thunder), ("变压器增容", .frost))
    let found = office.workspace.classCandidates(on: office.today)
    #expect(found.map(\.category) == ["03"])
    #expect(found.first?.enterprises == 3 && found.first?.issues.count == 3)
    #expect(found.first?.existing == nil)
  }

  @Test func `three issues of two enterprises are none`() throws {
    let office = try office(("孩子上小学", .frost), ("员工子女入学", .rain), ("幼儿园学位", .frost))
    #expect(office.workspace.classCandidates(on: office.today).isEmpty)
  }

  @Test(arguments: [IssueState.resolved, .closed])
  func `what is settled needs no class, and stands beside no open issue`(
    state: IssueState
  ) throws {
    var office = try office(("孩子上小学", .rain), ("员工子女入学", .thunder))
    let settled = try office.issue(in: state)
    #expect(office.workspace.classCandidates(on: office.today).isEmpty)
    let open = try office.register("幼儿园学位")
    office.workspace.reckon(on: office.today)
    let found = office.workspace.classCandidates(on: office.today)
    #expect(found.map(\.enterprises) == [3])
    #expect(found.first?.issues.contains(open) == true)
    #expect(found.first?.issues.contains(settled) == false)
  }

  @Test func `what lies more than 90 days back counts only with its own round`() throws {
    var office = try office(("孩子上小学", .frost), ("员工子女入学", .rain))
    office.today = office.today.adding(days: 91)
    try office.register("幼儿园学位", of: ID<Enterprise>.thunder.ref)
    #expect(office.workspace.classCandidates(on: office.today).isEmpty)
    for issue in office.workspace.issues.all {
      var ofRound = issue
      ofRound.round = 1
      office.workspace.load(.issue(ofRound))
    }
    #expect(office.workspace.classCandidates(on: office.today).first?.enterprises == 3)
  }

  @Test func `members of a class propose nothing, others propose to join it`() throws {
    var office = try office(("孩子上小学", .frost), ("员工子女入学", .rain), ("幼儿园学位", .thunder))
    let id = try office.openClass()
    #expect(office.workspace.classCandidates(on: office.today).first?.existing == id)
    let issues = office.workspace.issues.all.map(\.id)
    try office.apply(.commonClass(.join([issues[0]], id, reason: "")))
    #expect(office.workspace.classCandidates(on: office.today).isEmpty)
  }
}
