import Domain
import TestSupport
import Testing

struct NotSameTests {
  private func pair() throws -> (TestOffice, ID<Domain.Issue>, ID<Domain.Issue>) {
    var office = try TestOffice()
    let first = try office.register("员工子女入学")
    let second = try office.register("孩子要上小学")
    return (office, first, second)
  }

  @Test func `a pair that was called not the same is remembered, whichever is named first`() throws
  {
    var (office, first, second) = try pair()
    let touches = try office.apply(.issue(.judge(.init(second, first, reason: "两个孩子"))))
    let issue = try #require(office.workspace[second])
    #expect(office.workspace.duplicateCandidates(of: issue).isEmpty)
    #expect(office.workspace.verdict(first, second)?.reason == "两个孩子")
    #expect(office.workspace.verdict(second, first)?.issue == first)
    try office.apply(.undo(touches, reason: "看错"))
    #expect(office.workspace.duplicateCandidates(of: issue) == [first])
  }

  @Test func `related ones are shown with each other, and a second thought takes its place`() throws
  {
    var (office, first, second) = try pair()
    try office.apply(.issue(.judge(.init(first, second, isRelated: true))))
    #expect(office.workspace.related(to: first) == [second])
    #expect(office.workspace.related(to: second) == [first])
    try office.apply(.issue(.judge(.init(first, second))))
    #expect(office.workspace.related(to: first).isEmpty)
    #expect(office.workspace.notSame.count == 1)
  }

  @Test func `the office judges, and two issues that are there`() throws {
    var (office, first, second) = try pair()
    #expect(throws: Refusal.permission(.needsRole([.head, .coordinator]))) {
      try office.apply(.issue(.judge(.init(first, second))), by: .commissioner)
    }
    #expect(throws: Refusal.step(issue: first, .mergeSelf)) {
      try office.apply(.issue(.judge(.init(first, first))))
    }
    #expect(throws: Refusal.step(issue: ID(year: 2018, 9), .unknown)) {
      try office.apply(.issue(.judge(.init(first, ID(year: 2018, 9)))))
    }
  }
}
