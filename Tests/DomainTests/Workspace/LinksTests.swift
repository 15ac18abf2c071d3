import Domain
import TestSupport
import Testing

struct LinksTests {
  var office: TestOffice

  init() throws { office = try TestOffice() }

  @Test mutating func `members follow their owner when it changes`() throws {
    let daxi = ID<Unit>.daxi.ref
    #expect(office.enterprises(in: daxi) == [.frost, .thunder])
    try office.edit(.frost, .town, from: "D03", to: "D04")
    #expect(office.enterprises(in: daxi) == [.thunder])
    try office.edit(.frost, .town, from: "D04", to: "D03")
    #expect(office.enterprises(in: daxi) == [.frost, .thunder])
  }

  @Test mutating func `an entity belongs to several owners`() throws {
    try office.pair()
    let members = [ID<Enterprise>.frost.ref, ID<Person>.commissioner.ref].map {
      office.workspace.members(Pairing.self, of: $0).map(\.id)
    }
    #expect(members == [[ID(1)], [ID(1)]])
  }

  @Test mutating func `struck members are left out`() throws {
    var frost = try #require(office.workspace[ID<Enterprise>.frost])
    frost.struck = Strike(by: .head, at: .epoch, reason: "误录")
    office.workspace.load(.enterprise(frost))
    #expect(office.enterprises(in: ID<Unit>.daxi.ref) == [.thunder])
  }

  @Test mutating func `a refused change leaves no member behind`() {
    let bad = RegistryChange.enterprise(.add(.named("谷雨泵业有限公司", town: nil)))
    let good = RegistryChange.enterprise(.add(.named("白露轴承有限公司", town: .daxi)))
    #expect(throws: Refusal.self) { try office.apply(.all([good, bad].map(Change.registry))) }
    #expect(office.enterprises(in: ID<Unit>.daxi.ref) == [.frost, .thunder])
  }
}

extension TestOffice {
  fileprivate func enterprises(in town: EntityRef) -> [ID<Enterprise>] {
    workspace.members(Enterprise.self, of: town).map(\.id)
  }
}
