import Demo
import Domain
import Testing

/// What is marked on an issue goes by rules of its own, and all of them are to be seen (C5, C6, C14).
struct DemoMarksTests {
  @Test(arguments: DemoFixture.all)
  func `of the urgent matters one is late, one due today and one over, each in half the time`(
    fixture: DemoFixture
  ) {
    let workspace = fixture.workspace
    let urgent = workspace.issues.live.filter { $0.severity == .urgent }
    #expect(urgent.count { $0.state == .closed } == 1)
    let owed = urgent.compactMap { workspace.due(of: $0.id, asOf: DemoDays.today) }
    #expect(owed.map(\.allowance) == [2, 2])
    #expect(Set(owed.map(\.left)) == [-3, 0])
  }
}
