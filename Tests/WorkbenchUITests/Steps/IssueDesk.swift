import Domain
import TestSupport

@testable import WorkbenchUI

extension TestOffice {
  /// An office with one issue of 霜降压缩机, found on a visit on Wednesday: W2018-0001.
  static func withIssue(_ titles: String...) throws -> TestOffice {
    var office = try TestOffice()
    try office.pair()
    var visit = Visit()
    visit.on = .iso("2018-06-06")
    visit.objects = [ID<Enterprise>.frost.ref]
    visit.visitors = [.commissioner]
    let problems = (titles.isEmpty ? ["储油设施改建手续补办"] : titles).map { FoundProblem(title: $0) }
    try office.apply(.visit(.log(visit, problems: problems)), by: .commissioner)
    return office
  }

  mutating func step(
    _ request: StepRequest, _ issue: ID<Issue> = .first, by person: ID<Person> = .coordinator
  ) throws {
    try apply(.issue(.step(issue, [request], on: today)), by: person)
  }

  mutating func triage(_ issue: ID<Issue> = .first, complexity: Issue.Complexity = .simple) throws {
    var triage = StepRequest.Triage()
    triage.category = "08"
    triage.complexity = complexity
    triage.scope = .individual
    triage.leadUnit = .industry
    triage.sawDuplicates = true
    try step(.triage(triage), issue)
  }

  mutating func dispatch(
    _ issue: ID<Issue> = .first, complexity: Issue.Complexity = .simple
  ) throws {
    try triage(issue, complexity: complexity)
    try step(.dispatch(StepRequest.Dispatching()), issue)
  }
}

extension ID<Issue> {
  static let first = Self(year: 2018, 1)
  static let second = Self(year: 2018, 2)
  static let third = Self(year: 2018, 3)
}
