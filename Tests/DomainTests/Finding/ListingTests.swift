import TestSupport
import Testing

@testable import Domain

struct ListingTests {
  private func query<Row: Findable>(_ text: String, of _: Row.Type) throws -> Query<Row.Asked> {
    try Query(parsing: text, today: .thursday)
  }

  private func enterprises(
    _ text: String, _ listing: inout Listing<Enterprise>, in workspace: Workspace
  ) throws -> [ID<Enterprise>] {
    listing.rows(matching: try query(text, of: Enterprise.self), in: workspace, on: .thursday)
  }

  @Test func `a query without conditions gives every row that counts in the order of the ids`()
    throws
  {
    var office = try TestOffice()
    var listing = Listing<Enterprise>()
    #expect(try enterprises("", &listing, in: office.workspace) == [.frost, .rain, .thunder])
    office.strike(.rain)
    #expect(try enterprises("", &listing, in: office.workspace) == [.frost, .thunder])
  }

  @Test(arguments: [
    ("压缩机", [ID<Enterprise>.frost]), ("gybeng", [.rain]), ("Q0003", [.thunder]),
    ("镇街:大溪", [.frost, .thunder]), ("镇街:大溪 !霜降", [.thunder]), ("镇街:温峤", []),
  ])
  func `words and fields together`(text: String, expected: [ID<Enterprise>]) throws {
    let office = try TestOffice()
    var listing = Listing<Enterprise>()
    #expect(try enterprises(text, &listing, in: office.workspace) == expected)
  }

  @Test func `a row that changed is found by its new name only`() throws {
    var office = try TestOffice()
    var listing = Listing<Enterprise>()
    #expect(try enterprises("谷雨", &listing, in: office.workspace) == [.rain])
    let touches =
      try office.edit(.rain, .name, from: "谷雨泵业有限公司", to: "小满泵业有限公司")
      + office.edit(.rain, .shortName, from: "谷雨泵业", to: "小满泵业")
    listing.refresh(touches, in: office.workspace)
    #expect(try enterprises("谷雨", &listing, in: office.workspace) == [])
    #expect(try enterprises("小满", &listing, in: office.workspace) == [.rain])
  }

  @Test func `what lies in a town is found by the town's name, also by its new one`() throws {
    var office = try TestOffice()
    let issue = try office.register(of: ID<Enterprise>.rain.ref)
    var listing = Listing<Issue>()
    func found(_ text: String) throws -> [ID<Issue>] {
      listing.rows(
        matching: try query(text, of: Issue.self), in: office.workspace, on: .thursday)
    }
    #expect(try found("泽国") == [issue])
    #expect(try found("!泽国") == [])
    let edits = [
      FieldEdit(Unit.Field.name, from: "泽国镇", to: "滨海镇"),
      FieldEdit(.shortName, from: "泽国", to: "滨海"),
    ]
    let touches = try office.apply(.registry(.unit(.edit(.zeguo, edits))), by: .head)
    listing.refresh(touches, in: office.workspace)
    #expect(try found("泽国") == [] && found("滨海") == [issue])
  }

  @Test func `new rows come in and struck ones go`() throws {
    var office = try TestOffice()
    var listing = Listing<Enterprise>()
    _ = try enterprises("x", &listing, in: office.workspace)
    let new = Enterprise.named("白露电机有限公司", town: .daxi)
    listing.refresh(
      try office.apply(.registry(.enterprise(.add(new)))), in: office.workspace)
    #expect(try enterprises("bldj", &listing, in: office.workspace) == [ID(4)])
    listing.refresh([office.strike(ID(4))], in: office.workspace)
    #expect(try enterprises("bldj", &listing, in: office.workspace) == [])
    #expect(try enterprises("sjysj", &listing, in: office.workspace) == [.frost])
  }

  @Test func `rows are found by the new name of what they belong to`() throws {
    var office = try TestOffice()
    let pairing = try office.pair()
    var listing = Listing<Pairing>()
    let byName = try query("秋分", of: Pairing.self)
    #expect(listing.rows(matching: byName, in: office.workspace, on: .thursday) == [])
    listing.refresh(
      try office.edit(.frost, .shortName, from: "霜降压缩机", to: "秋分压缩机"), in: office.workspace)
    #expect(listing.rows(matching: byName, in: office.workspace, on: .thursday) == [pairing])
  }

  @Test func `a pairing is found by the new name of its commissioner's unit`() throws {
    var office = try TestOffice()
    var commissioner = try #require(office.workspace[.commissioner])
    commissioner.unit = .education
    office.workspace.load(.person(commissioner))
    let pairing = try office.pair()
    var listing = Listing<Pairing>()
    let byUnit = try query("体育局", of: Pairing.self)
    #expect(listing.rows(matching: byUnit, in: office.workspace, on: .thursday) == [])
    var unit = try #require(office.workspace[.education])
    unit.name = "教育体育局"
    let before = office.workspace[unit.id]?.any
    office.workspace.load(unit.any)
    listing.refresh([Touch(before: before, after: unit.any)], in: office.workspace)
    #expect(listing.rows(matching: byUnit, in: office.workspace, on: .thursday) == [pairing])
  }
}

extension TestOffice {
  @discardableResult
  fileprivate mutating func strike(_ id: ID<Enterprise>) -> Touch {
    var enterprise = workspace[id] ?? Enterprise()
    let before = enterprise.any
    enterprise.struck = Strike(by: .head, at: now, reason: "录错")
    workspace.load(enterprise.any)
    return Touch(before: before, after: enterprise.any)
  }
}
