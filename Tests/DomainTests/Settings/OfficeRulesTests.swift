import Domain
import TestSupport
import Testing

struct OfficeRulesTests {
  @Test func `the founder becomes P001, head of the office`() throws {
    var workspace = Workspace()
    let now = Instant(day: .thursday, hour: 9)
    let founder = Person.named("赵甲", login: "zhao")
    _ = try workspace.apply(.office(.found(.test, founder: founder)), by: .unassigned, at: now)
    #expect(workspace.office?.name == "示例市留驻办")
    #expect(workspace[ID<Person>.head]?.holds(.head, on: now.day) == true)
    #expect(workspace[ID<Person>.head]?.login == "zhao")
  }

  @Test func `an office is founded once`() throws {
    var office = try TestOffice()
    #expect(throws: Refusal.office(.alreadyFounded("示例市留驻办"))) {
      try office.apply(.office(.found(.test, founder: .named("王辛"))))
    }
  }

  @Test func `an office and its founder need names`() {
    var workspace = Workspace()
    let now = Instant(day: .thursday, hour: 9)
    let nameless = Change.office(.found(Office(), founder: .named("赵甲")))
    #expect(throws: Refusal.office(.nameMissing)) {
      try workspace.apply(nameless, by: .head, at: now)
    }
    let unknown = Change.office(.found(.test, founder: Person()))
    #expect(throws: Refusal.registry(.fieldsMissing([Person.Field.name.phrase]))) {
      try workspace.apply(unknown, by: .head, at: now)
    }
    #expect(workspace.office == nil)
  }
}
