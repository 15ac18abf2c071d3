import Domain
import Testing

struct IDTests {
  @Test(arguments: EntityKind.allCases)
  func `an id of every kind is read back`(kind: EntityKind) {
    for number in [1, 7, 99, 100_000] as [Int32] {
      let ref = EntityRef(kind: kind, year: kind.idShape.isYearly ? 2018 : 0, number: number)
      #expect(EntityRef(ref.description) == ref)
      #expect(EntityRef(ref.description.lowercased(), kind: kind) == ref)
    }
  }

  @Test func `prefixes of all kinds differ`() {
    #expect(Set(EntityKind.allCases.map(\.idShape.prefix)).count == EntityKind.allCases.count)
  }

  @Test(arguments: [
    ("Q0001", "Q0001"), ("q1", "Q0001"), ("w2018-1", "W2018-0001"), ("S100000", "S100000"),
  ])
  func `digits are filled up and case is free`(typed: String, written: String) {
    #expect(EntityRef(typed)?.description == written)
  }

  @Test(arguments: [
    "", "Q", "Q0", "Q-1", "Q+1", "Q1a", "0001", "W2018", "W2018-", "W-1", "Q2018-0001", "?1",
    "W2018-1-1", "Q99999999999",
  ])
  func `what is no id is not read`(text: String) {
    #expect(EntityRef(text) == nil)
  }

  @Test func `an id of another kind is not read`() {
    #expect(ID<Enterprise>("P001") == nil)
    #expect(ID<Person>("P001") == ID(1))
    #expect(EntityRef("P001")?.id(as: Enterprise.self) == nil)
  }

  @Test func `ids are ordered by year, then as numbers`() {
    let ids: [ID<Domain.Issue>] = [ID(year: 2019, 1), ID(year: 2018, 10), ID(year: 2018, 9)]
    #expect(ids.sorted().map(\.description) == ["W2018-0009", "W2018-0010", "W2019-0001"])
  }
}
