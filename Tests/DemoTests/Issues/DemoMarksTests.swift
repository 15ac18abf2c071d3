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

  @Test(arguments: DemoFixture.all)
  func `what is flagged goes out and is closed under the head's name, and is red once late`(
    fixture: DemoFixture
  ) throws {
    let workspace = fixture.workspace
    let head = try #require(workspace.people.live.first { $0.holds(.head, on: DemoDays.today) })
    let flagged = workspace.issues.live.filter(\.isRedFlag)
    #expect(Set(flagged.map(\.state)) == [.triaged, .followUp, .closed])
    let his = flagged.flatMap { workspace.steps(of: $0.id) }
      .filter { $0.rule == .dispatch || $0.rule == .close }
    #expect(his.count == 3 && his.allSatisfy { $0.by == head.id })
    let waiting = flagged.first { $0.state == .triaged }
    let light = waiting.flatMap { workspace.light(of: $0.id, asOf: DemoDays.today) }
    #expect(light?.colour == .red && light?.reasons == [.flaggedLate(1)])
  }

  @Test(arguments: DemoFixture.all)
  func `what is not for a wall is hidden there, and before the leading group it is on paper`(
    fixture: DemoFixture
  ) throws {
    let workspace = fixture.workspace
    let withheld = workspace.issues.live.filter { $0.confidentiality != .normal }
    let commercial = withheld.filter { $0.confidentiality == .commercial }.map(\.id)
    #expect(withheld.count == 3 && commercial.count == 2)
    let meeting = try #require(
      workspace.meetings.live.first { $0.kind == .leadingGroup && $0.isPlanned })
    let onPaper = workspace.items(of: meeting.id).filter(\.isOnPaper)
    #expect(onPaper.compactMap(\.issue) == commercial)
    var projected = workspace
    projected.veil = projected.freshVeil
    let shown = Set(withheld.map { projected.name(of: $0.ref) })
    #expect(shown == ["【已隐】"])
  }
}
