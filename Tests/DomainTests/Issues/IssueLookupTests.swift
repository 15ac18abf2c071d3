import Domain
import TestSupport
import Testing

struct IssueLookupTests {
  @Test func `open ones, all, and those of old ledgers are counted apart`() throws {
    var office = try TestOffice()
    try office.log(.test(), FoundProblem(title: "招工难"), FoundProblem(title: "用电贵"))
    try office.log(.test(ID<Enterprise>.rain.ref), FoundProblem(title: "用地紧张"))
    var resolved = try #require(office.workspace[ID<Domain.Issue>(year: 2018, 1)])
    resolved.state = .resolved
    office.workspace.load(.issue(resolved))
    var old = Domain.Issue()
    old.id = ID(year: 2017, 1)
    old.objects = [ID<Enterprise>.frost.ref]
    old.history = .init(outcome: "已解决", document: "", on: nil)
    office.workspace.load(.issue(old))
    let count = office.workspace.issueCount(of: ID<Enterprise>.frost.ref)
    #expect([count.open, count.all, count.takenOver] == [1, 2, 1])
    #expect(office.workspace.issues(of: ID<Enterprise>.rain.ref).map(\.title) == ["用地紧张"])
  }
}
