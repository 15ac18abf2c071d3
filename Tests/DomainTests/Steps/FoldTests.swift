import Domain
import TestSupport
import Testing

struct FoldTests {
  @Test func `a struck step is outside the fold`() throws {
    var office = try TestOffice()
    let issue = try office.issue(in: .triaged)
    var steps = office.workspace.steps(of: issue)
    steps[1].struck = Strike(by: .head, at: office.now, reason: "误录")
    #expect(Fold(steps).state == .registered)
  }

  @Test func `an amendment of a closed issue leaves how it was closed`() throws {
    var office = try TestOffice()
    let issue = try office.issue(in: .closed)
    try office.step(
      issue, .amend(FieldEdit(.title, from: "员工子女入学名额不足", to: "入学名额"), reason: "改短"),
      by: .head)
    #expect(office.workspace[issue]?.closing == .solved)
    #expect(office.state(of: issue) == .closed)
  }
}
