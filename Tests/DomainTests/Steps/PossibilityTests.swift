import Domain
import TestSupport
import Testing

struct PossibilityTests {
  private func possibilities(
    _ office: TestOffice, _ issue: ID<Issue>, by id: ID<Person> = .coordinator
  ) throws -> [Possibility] {
    let person = try #require(office.workspace[id])
    return office.workspace.possibilities(
      for: issue, by: Actor(person, at: office.now), on: office.today)
  }

  @Test func `every verb is listed once, the possible ones first`() throws {
    var office = try TestOffice()
    let issue = try office.issue(in: .inProgress)
    let all = try possibilities(office, issue)
    #expect(Set(all.map(\.verb)) == Set(StepVerb.allCases))
    #expect(all.count == StepVerb.allCases.count)
    let possible = all.prefix { $0.isPossible }
    #expect(all.dropFirst(possible.count).allSatisfy { !$0.isPossible })
    #expect(possible.first?.verb == .measure)
  }

  @Test func `an impossible one says why`() throws {
    var office = try TestOffice()
    let issue = try office.issue(in: .inProgress, complexity: .complex)
    let all = try possibilities(office, issue)
    let refusals = Dictionary(uniqueKeysWithValues: all.map { ($0.verb, $0.refusal) })
    #expect(refusals[.reply] == .measureMissing)
    #expect(refusals[.suspend] == .needsRole([.head]))
    #expect(refusals[.close] == .notFrom(.inProgress, verb: .close))
    #expect(refusals[.confirm] == .noProposal)
  }

  @Test func `who may is named once, be it that two rows of the table say so`() throws {
    var office = try TestOffice()
    let issue = try office.issue(in: .coordinating)
    let conclude = try possibilities(office, issue, by: .commissioner).first {
      $0.verb == .conclude
    }
    #expect(conclude?.refusal == .needsRole([.coordinator]))
    for state in IssueState.allCases {
      for roles in StepVerb.allCases.map({ StepTable.roles(of: $0, from: state) }) {
        #expect(Set(roles).count == roles.count)
      }
    }
  }

  @Test func `a reply from the beginning is the answer on the spot`() throws {
    var office = try TestOffice()
    let issue = try office.register()
    let reply = try possibilities(office, issue).first { $0.verb == .reply }
    #expect(reply?.rules == [.onTheSpot])
  }

  @Test func `what a step would lead to is known before it is saved`() throws {
    var office = try TestOffice()
    let issue = try office.issue(in: .replied)
    let workspace = office.workspace
    #expect(workspace.nextState(for: .content, of: issue) == .resolved)
    #expect(workspace.nextState(for: .missed, of: issue) == nil)
    #expect(workspace.nextState(for: .unsolved(accepts: nil), of: issue) == .inProgress)
    #expect(workspace.nextState(for: .note("进展"), of: issue) == nil)
    #expect(workspace.nextState(for: .schooling(), of: issue) == nil)
  }
}
