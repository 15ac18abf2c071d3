import Demo
import Domain
import Testing

/// The reports on both offices, today and on a day that is past.
@Suite struct DemoReportsTests {
  private let march = Day.iso("2018-03-31")

  @Test(arguments: DemoFixture.all)
  func `R14 reconciles every published figure with what the ledger counts`(fixture: DemoFixture) {
    let rows = fixture.workspace.report(.figures, asOf: DemoDays.today).tables[0].rows
    let others = rows.filter { $0[6].words.zh != "相符" }.map { $0[0].words.zh }
    #expect(others.isEmpty)
    let subjects = fixture.workspace.figures.live.compactMap(\.subject)
    #expect(Set(subjects) == Set(FigureSubject.allCases) && rows.count == subjects.count)
  }

  @Test(arguments: DemoFixture.all)
  func `R12 balances for every month`(fixture: DemoFixture) {
    for day in [march, DemoDays.today] {
      let report = fixture.workspace.report(.comparison, asOf: day, since: .iso("2018-01-01"))
      let rows = report.tables[0].rows
      #expect(rows.count == day.month.month)
      #expect(rows.allSatisfy { $0.last?.words.zh == "平" })
    }
  }

  @Test func `R12 tells what was reopened, although it was closed again within the month`() throws {
    let workspace = try #require(DemoFixture.reported).workspace
    let report = workspace.report(.comparison, asOf: DemoDays.today, since: .iso("2018-01-01"))
    #expect(report.tables[0].rows.contains { $0[3].value == .number(1) })
  }

  @Test(arguments: DemoFixture.all)
  func `the same reports of a past day are others, and no more than there was`(
    fixture: DemoFixture
  ) {
    for name in ReportName.allCases {
      let (then, now) = (
        fixture.workspace.report(name, asOf: march),
        fixture.workspace.report(name, asOf: DemoDays.today)
      )
      #expect(then.tables != now.tables, "\(name)")
    }
    let (then, now) = (
      Counts(of: fixture.workspace, asOf: march),
      Counts(of: fixture.workspace, asOf: DemoDays.today)
    )
    for counter in [Counter.registered, .replied, .solved] { #expect(then[counter] < now[counter]) }
    #expect(IssueState.allCases.reduce(0) { $0 + then[state: $1] } == then[.registered])
  }

  /// Days in the middle of the first round, after it, and in the week before the last.
  @Test(arguments: ["2018-02-14", "2018-03-31", "2018-04-27", "2018-05-18", "2018-05-31"])
  func `a report of a past day says what it said on that day`(day: String) throws {
    let (fixture, day) = (try #require(DemoFixture.reported), Day.iso(day))
    let then = fixture.workspace(on: day)
    let (old, new) = (Counts(of: then, asOf: day), Counts(of: fixture.workspace, asOf: day))
    for name in ReportName.allCases {
      compare(then.report(name, from: old), fixture.workspace.report(name, from: new), name)
    }
  }

  private func compare(_ then: Report, _ now: Report, _ name: ReportName) {
    #expect(then.tables.count == now.tables.count)
    for (old, new) in zip(then.tables, now.tables) where old != new {
      let (old, new) = (Self.lines(of: old), Self.lines(of: new))
      let lost = old.filter { !new.contains($0) }.prefix(3)
      let found = new.filter { !old.contains($0) }.prefix(3)
      Issue.record("\(name): then \(Array(lost)), now \(Array(found))")
    }
  }

  private static func lines(of table: ReportTable) -> [String] {
    (table.rows + [table.totals ?? []]).map { row in
      row.map(\.words.zh).joined(separator: "|")
    }
  }

  @Test(arguments: DemoFixture.all)
  func `a common class counts no issue twice, and no more than is valid`(fixture: DemoFixture) {
    let counts = Counts(of: fixture.workspace, asOf: DemoDays.today)
    let members = fixture.workspace.classes.live.map {
      fixture.workspace.classMembers(of: $0.id).count
    }
    #expect(members.reduce(0, +) <= counts[.valid])
  }

  @Test func `each common class of the demo office is of several enterprises`() throws {
    let workspace = try #require(DemoFixture.reported).workspace
    let figures = workspace.classes(asOf: DemoDays.today).map(\.figures.enterprises)
    #expect(figures.allSatisfy { $0 >= 3 })
  }
}
