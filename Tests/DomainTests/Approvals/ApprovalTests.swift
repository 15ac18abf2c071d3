import TestSupport
import Testing

@testable import Domain

struct ApprovalTests {
  private func office() throws -> TestOffice {
    var office = try TestOffice()
    try office.pair(.frost, with: .commissioner)
    var approval = Approval()
    (approval.name, approval.enterprise) = ("新厂房代办", .frost)
    (approval.agent, approval.startedOn) = (.commissioner, .may2)
    try office.apply(.registry(.approval(.add(approval))), by: .commissioner)
    return office
  }

  private func step(_ name: String, due: String?, done: String? = nil) -> ApprovalStep {
    var step = ApprovalStep()
    (step.approval, step.name) = (ID(1), name)
    (step.due, step.doneOn) = (due.map(Day.iso), done.map(Day.iso))
    return step
  }

  @Test func `an approval is of an enterprise or a project`() throws {
    var office = try TestOffice()
    var approval = Approval()
    (approval.name, approval.agent, approval.startedOn) = ("代办", .coordinator, .may2)
    let missing = [Approval.Field.enterprise.phrase, Approval.Field.project.phrase]
    #expect(throws: Refusal.registry(.fieldsMissing(missing))) {
      try office.apply(.registry(.approval(.add(approval))))
    }
  }

  @Test func `it is read by those who look after the enterprise, and by who goes with it`() throws {
    var office = try office()
    var approval = Approval()
    (approval.name, approval.enterprise) = ("环评代办", .rain)
    (approval.agent, approval.startedOn) = (.commissioner, .may2)
    try office.apply(.registry(.approval(.add(approval))))
    try office.apply(.registry(.approvalStep(.add(step("备案", due: nil)))))
    func seen(_ person: ID<Person>) throws -> [String] {
      let actor = Actor(try #require(office.workspace[person]), at: office.now)
      let all =
        office.workspace.approvals.live.map(\.any) + office.workspace.approvalSteps.live.map(\.any)
      return all.filter { office.workspace.seen($0, by: actor) != nil }.map(\.ref.description)
    }
    #expect(try seen(.coordinator) == ["DB001", "DB002", "DBS0001"])
    #expect(try seen(.commissioner) == ["DB001", "DB002", "DBS0001"])
    #expect(try seen(.otherCommissioner) == [])
    #expect(try seen(.viewer) == [])
  }

  @Test(arguments: [
    ("2018-06-08", RegistryRefusal.doneInFuture(.iso("2018-06-08"))),
    ("2018-05-01", .doneBeforeStart(.iso("2018-05-01"), start: .may2)),
  ])
  func `what was had was had since the way began, and not in days to come`(
    done: String, refusal: RegistryRefusal
  ) throws {
    var office = try office()
    #expect(throws: Refusal.registry(refusal)) {
      try office.apply(
        .registry(.approvalStep(.add(step("备案", due: nil, done: done)))), by: .commissioner)
    }
  }

  @Test func `a counter that is due is before who goes there, and the office, until it is had`()
    throws
  {
    var office = try office()
    try office.apply(.registry(.approvalStep(.add(step("备案", due: "2018-06-04")))))
    try office.apply(.registry(.approvalStep(.add(step("许可", due: "2018-08-30")))))
    #expect(due(.commissioner, in: office) == [-3])
    #expect(due(.coordinator, in: office) == [-3])
    #expect(due(.otherCommissioner, in: office) == [])
    let done = FieldEdit(ApprovalStep.Field.doneOn, from: "", to: "2018-06-06")
    try office.apply(.registry(.approvalStep(.edit(ID(1), [done]))), by: .commissioner)
    #expect(due(.commissioner, in: office) == [])
  }

  private func due(_ person: ID<Person>, in office: TestOffice) -> [Int] {
    guard let person = office.workspace[person] else { return [] }
    return office.workspace.agenda(for: person, from: office.today).items
      .filter { $0.task == .approval }.map(\.left)
  }
}
