import Domain
import TestSupport
import Testing

struct DuplicatesTests {
  @Test func `the same object and category within 180 days may be the same matter`() throws {
    var office = try TestOffice()
    let first = try office.issue(in: .triaged)
    let other = try office.register("别家的", of: ID<Enterprise>.rain.ref)
    office.today = office.today.adding(days: 180)
    let second = try office.register("又一件")
    let workspace = office.workspace
    let issue = try #require(workspace[second])
    #expect(workspace.duplicateCandidates(of: issue, category: "03") == [first])
    #expect(workspace.duplicateCandidates(of: issue, category: "05").isEmpty)
    let elsewhere = try #require(workspace[other])
    #expect(workspace.duplicateCandidates(of: elsewhere, category: "03").isEmpty)
  }

  @Test func `after 180 days it is a matter of its own`() throws {
    var office = try TestOffice()
    _ = try office.issue(in: .triaged)
    office.today = office.today.adding(days: 181)
    let second = try office.register("又一件")
    let issue = try #require(office.workspace[second])
    #expect(office.workspace.duplicateCandidates(of: issue, category: "03").isEmpty)
  }
}
