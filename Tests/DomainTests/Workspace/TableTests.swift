import Domain
import TestSupport
import Testing

struct TableTests {
  @Test func `rows stand in the order of their ids, however they come`() {
    var workspace = Workspace()
    for number in [3, 1, 2, 10, 5] { workspace.load(.park(.numbered(number))) }
    #expect(workspace.parks.all.map(\.id.number) == [1, 2, 3, 5, 10])
    #expect(workspace[ID<Park>(5)]?.name == "园5")
    #expect(workspace[ID<Park>(4)] == nil)
  }

  @Test func `a row that comes again replaces the one that stood there`() {
    var workspace = Workspace()
    workspace.load(.park(.numbered(1)))
    workspace.load(.park(.numbered(1, name: "新园")))
    #expect(workspace.parks.count == 1)
    #expect(workspace[ID<Park>(1)]?.name == "新园")
  }

  @Test func `the next number follows the newest and never fills a gap`() {
    var workspace = Workspace()
    #expect(workspace.parks.nextID() == ID(1))
    for number in [1, 2, 7] { workspace.load(.park(.numbered(number))) }
    #expect(workspace.parks.nextID() == ID(8))
  }

  @Test func `numbers of a year begin at one and leave the other years alone`() {
    var workspace = Workspace()
    for (year, number) in [(2018, 1), (2018, 41), (2020, 3)] {
      var issue = Domain.Issue()
      issue.id = ID(year: year, number)
      workspace.load(.issue(issue))
    }
    #expect(workspace.issues.nextID(year: 2018) == ID(year: 2018, 42))
    #expect(workspace.issues.nextID(year: 2019) == ID(year: 2019, 1))
    #expect(workspace.issues.nextID(year: 2020) == ID(year: 2020, 4))
    #expect(workspace.issues.nextID(year: 2021) == ID(year: 2021, 1))
  }

  @Test func `struck rows stay but do not count`() {
    var workspace = Workspace()
    var struck = Park.numbered(1)
    struck.struck = Strike(by: .head, at: .epoch, reason: "误录")
    workspace.load(.park(struck))
    workspace.load(.park(.numbered(2)))
    #expect(workspace.parks.count == 2)
    #expect(workspace.parks.live.map(\.id) == [ID(2)])
    #expect(workspace[ID<Park>(1)] == struck)
  }
}

extension Park {
  fileprivate static func numbered(_ number: Int, name: String? = nil) -> Park {
    var park = Park()
    park.id = ID(number)
    park.name = name ?? "园\(number)"
    return park
  }
}
