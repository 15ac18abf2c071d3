import Demo
import Domain
import TestSupport
import Testing

@Suite struct DemoOfficeTests {
  @Test func `no rule refuses anything in either office`() {
    #expect(DemoFixture.all.count == 2)
  }

  @Test(arguments: DemoFixture.all)
  func `what the office's rules say holds in it`(fixture: DemoFixture) {
    let violation = Invariants.violation(in: fixture.workspace, on: DemoDays.today)
    #expect(violation == nil)
  }

  @Test func `the same seed gives the same office, another seed another`() throws {
    let same = try DemoFixture.built(.unlike, seed: 2018)
    let other = try DemoFixture.built(.unlike, seed: 7)
    let fixture = try #require(DemoFixture.unlike)
    #expect(same.isSame(as: fixture.workspace))
    #expect(!other.isSame(as: fixture.workspace))
  }

  @Test func `three times the office has three times of everything`() throws {
    let figures = DemoFigures.unlike.scaled(by: 3)
    let workspace = try DemoFixture.built(figures, seed: 2018)
    let counts = Counts(of: workspace, asOf: DemoDays.today)
    #expect(figures.issues == 3 * DemoFigures.unlike.issues)
    #expect(counts[.registered] == figures.issues)
    #expect(workspace.count(of: .visitedEnterprises, in: counts).count == 921)
    #expect(workspace.outreach.count == 3 * DemoFigures.unlike.calls)
    #expect(Invariants.violation(in: workspace, on: DemoDays.today) == nil)
  }

  @Test(arguments: DemoFixture.all)
  func `everything was done on working days, from the notice of the campaign on`(
    fixture: DemoFixture
  ) {
    let steps = fixture.workspace.steps.live.map(\.on)
    let days =
      steps + fixture.workspace.visits.live.map(\.on)
      + fixture.workspace.meetings.live.compactMap(\.heldOn)
    #expect(days.allSatisfy(WorkCalendar.china2018.countsAsWorkday))
    #expect(days.min().map { DemoDays.opening <= $0 } == true)
    #expect(days.max() == DemoDays.today)
    // Those the holidays took away: 2018-02-11 and 02-24 were worked (L9).
    #expect(days.contains(.iso("2018-02-24")))
  }

  @Test(arguments: DemoFixture.all)
  func `nothing is recorded after the day it stops on, or its clock would run ahead`(
    fixture: DemoFixture
  ) {
    #expect(fixture.moments.map(\.day).max() == DemoDays.today)
  }

  @Test func `nobody in it is real`() throws {
    let workspace = try #require(DemoFixture.reported).workspace
    let phones =
      workspace.people.live.map(\.phone)
      + workspace.enterprises.live.flatMap(\.contacts).map(\.phone)
      + workspace.units.live.compactMap(\.liaison?.phone)
    #expect(phones.allSatisfy { $0.hasPrefix("1200000") && $0.count == 11 })
    let names = Set(workspace.enterprises.live.map(\.name))
    #expect(names.count == workspace.enterprises.count)
    #expect(names.contains("霜降压缩机有限公司") || names.contains("霜降压缩机股份有限公司"))
  }
}
