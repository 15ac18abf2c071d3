import TestSupport
import Testing

@testable import Domain

/// Which rows of a report are for whom (C16): each list asks for the right on what its rows are about.
struct ReportSightTests {
  var office: TestOffice

  init() throws { office = try TestOffice() }

  private func rows(
    _ name: ReportName, _ key: String, for person: ID<Person>
  ) throws -> [[String]] {
    let actor = Actor(try #require(office.workspace[person]), at: office.now)
    let report = office.workspace.report(name, asOf: office.today)
      .seen(by: actor, in: office.workspace)
    return try #require(report.tables.first { $0.key == key }).rows.map { $0.map(\.words.zh) }
  }

  @Test(arguments: 0...2)
  mutating func `a commissioner has his own row of R3, his town has none, however many he found`(
    count: Int
  ) throws {
    try office.pair()
    try office.pair(.rain, with: .otherCommissioner)
    for place in 0..<count {
      try office.register("问题\(place + 1)", by: .commissioner)
    }
    #expect(try rows(.commissioners, "commissioners", for: .commissioner).map { $0[0] } == ["孙丙"])
    for person in [ID<Person>.townStaff, .projectOwner, .liaison, .viewer] {
      #expect(try rows(.commissioners, "commissioners", for: person).isEmpty, "\(person)")
    }
    #expect(try rows(.commissioners, "commissioners", for: .leader).count == 2)
  }

  @Test(arguments: 1...2)
  mutating func `a letter is for its unit and the commissioner, and never for a town`(
    count: Int
  ) throws {
    try office.pair()
    for place in 0..<count {
      try office.step(try office.register("宿舍\(place + 1)"), .schooling())
    }
    let issues = office.workspace.issues.live.map(\.id)
    try office.apply(.issue(.dispatch(issues, StepRequest.Dispatching(), on: office.today)))
    for person in [ID<Person>.commissioner, .liaison, .coordinator] {
      #expect(try rows(.letters, "letters", for: person).count == 1, "\(person)")
    }
    for person in [ID<Person>.townStaff, .otherCommissioner, .projectOwner, .viewer] {
      #expect(try rows(.letters, "letters", for: person).isEmpty, "\(person)")
    }
  }

  @Test mutating func `R2 is for whoever reads how projects get on, his own or all of them`() throws
  {
    let day = office.today
    let own = try office.project("甲项目")
    _ = try office.project("乙项目", of: .head)
    try office.report(
      own, .of2018(5), planned: 40, actual: 25, on: "2018-05-15", raising: ["图审慢"])
    office.today = day
    #expect(try rows(.analysis, "projects", for: .projectOwner).map { $0[1] } == ["甲项目"])
    let walled = try rows(.analysis, "projects", for: .viewer)
    #expect(Set(walled.map { $0[1] }) == ["甲项目", "乙项目"])
    #expect(Set(walled.map { $0[2] }) == ["蒋*", "赵*"])
    for person in [ID<Person>.commissioner, .townStaff, .liaison] {
      #expect(try rows(.analysis, "projects", for: person).isEmpty, "\(person)")
      #expect(try rows(.analysis, "issues", for: person).isEmpty, "\(person)")
    }
    #expect(try rows(.analysis, "issues", for: .projectOwner).count == 1)
  }
}
