import TestSupport
import Testing

@testable import Domain

/// The words one may ask with: those of the design, of README and of the code are the same.
struct QueryWordsTableTests {
  /// One matter with 教育局 in 泽国, late and red, and one in 大溪 nobody has yet.
  private static func office() throws -> TestOffice {
    var office = try TestOffice()
    let school = try office.register("员工子女入学", of: ID<Enterprise>.rain.ref)
    try office.step(school, .schooling(), .byLetter, .sign(signer: "卫丑"))
    office.today = .iso("2018-06-25")
    try office.register("车间用电增容")
    return office
  }

  @Test(arguments: [
    ("town:泽国", [1]), ("镇街:泽国", [1]), ("state:办理中", [1]), ("环节:blz", [1]), ("light:红", [1]),
    ("灯:红", [1]), ("unit:教育局", [1]), ("单位:jyj", [1]), ("due<7", [1, 2]), ("期限<0", [1]),
    ("!大溪", [1]), ("泽国", [1]), ("!镇街:大溪", [1]), ("town:泽国 state:办理中 light:红 unit:教育局 due<7", [1]),
    ("@红灯", [1]),
    ("@红灯 !town:泽国", []), ("dgzr", []), ("cjyd", [2]), ("车间 用电", [2]),
  ])
  func `a query finds`(query: String, numbers: [Int]) throws {
    var office = try Self.office()
    var filter = SavedFilter()
    (filter.name, filter.query) = ("红灯", "灯:红")
    try office.apply(.settings(.filter(.add(filter))))
    let spelled = try office.workspace.spellingOut(query, for: .issue)
    var listing = Listing<Issue>()
    let found = listing.rows(
      matching: try Query(parsing: spelled, today: office.today), in: office.workspace,
      on: office.today)
    #expect(found == numbers.map { ID(year: 2018, $0) })
  }

  @Test func `README's table of words is the one the code reads`() {
    let readme = String(decoding: readFile("\(Places.packageRoot)/README.md") ?? [], as: UTF8.self)
    let table = [
      row(Issue.self), row(Enterprise.self), row(Pairing.self), row(Visit.self), row(Unit.self),
      row(Person.self), row(Park.self), row(OldSite.self), row(Project.self), row(Meeting.self),
      row(Decision.self), row(CommonClass.self), row(ReportedFigure.self), row(Demand.self),
      row(TalentEvent.self), row(SchoolPlace.self), row(CampaignMeasure.self),
      row(CampaignOutput.self), row(CampaignRound.self), row(Feedback.self), row(Approval.self),
      row(ApprovalStep.self),
    ]
    let isThere = readme.contains(table.joined(separator: "\n"))
    #expect(isThere, "\(table.joined(separator: "\n"))")
  }

  private func row<Row: Findable>(_: Row.Type) -> String {
    let words = Row.Asked.allCases.map { $0.names.map { "`\($0)`" }.joined(separator: " ") }
    return "| \(Row.kind.phrase.zh) | \(words.joined(separator: ", ")) |"
  }

  @Test func `no two fields of a list share a word`() {
    #expect(doubled(Issue.Asked.self) == [] && doubled(Enterprise.Asked.self) == [])
    #expect(doubled(Pairing.Asked.self) == [] && doubled(Visit.Asked.self) == [])
    #expect(doubled(Person.Asked.self) == [] && doubled(Unit.Asked.self) == [])
    #expect(doubled(Project.Asked.self) == [] && doubled(AskedOfPlace.self) == [])
    #expect(doubled(Meeting.Asked.self) == [] && doubled(Decision.Asked.self) == [])
    #expect(doubled(CommonClass.Asked.self) == [] && doubled(ReportedFigure.Asked.self) == [])
    #expect(doubled(Demand.Asked.self) == [] && doubled(TalentEvent.Asked.self) == [])
    #expect(doubled(SchoolPlace.Asked.self) == [] && doubled(CampaignMeasure.Asked.self) == [])
    #expect(doubled(CampaignOutput.Asked.self) == [] && doubled(Approval.Asked.self) == [])
    #expect(doubled(ApprovalStep.Asked.self) == [] && doubled(Feedback.Asked.self) == [])
    #expect(doubled(CampaignRound.Asked.self) == [])
  }

  private func doubled<Field: QueryField>(_: Field.Type) -> [String] {
    let words = Field.allCases.flatMap(\.names)
    return words.filter { word in words.count { $0 == word } > 1 }
  }
}
