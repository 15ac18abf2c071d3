import Domain
import TestSupport
import Testing

/// What holds for every setting alike.
struct SettingsRulesTests {
  @Test(arguments: [ID<Person>.coordinator, .commissioner, .leader, .viewer])
  func `the head alone sets what the office goes by`(person: ID<Person>) throws {
    var office = try TestOffice()
    let refusal = Refusal.permission(.needsRole([.head]))
    #expect(throws: refusal) {
      try office.set(ID(13), .name, to: "生态", by: person, as: SettingsChange.category)
    }
    #expect(throws: refusal) { try office.decide(by: person) }
    #expect(throws: refusal) { try office.enter(2019, holidays: "1-1", by: person) }
  }

  @Test func `what is shipped is recorded whole as soon as one field is the office's own`() throws {
    var office = try TestOffice()
    let touches = try office.set(ID(1), .english, to: "talent", as: SettingsChange.category)
    #expect(touches.map(\.before) == [nil])
    let own = try #require(touches.first?.after.value as? Category)
    #expect(own.name == "人才引进与留用")
    #expect(own.defaultScope == .common)
  }

  @Test func `two who change one field of a setting are told`() throws {
    var office = try TestOffice()
    try office.set(ID(13), .name, to: "生态环境", as: SettingsChange.category)
    #expect(throws: Refusal.self) {
      let edit = FieldEdit(Category.Field.name, from: "环保", to: "环境")
      try office.apply(.settings(.category(.edit(ID(13), [edit]))), by: .head)
    }
  }

  @Test func `a change that is taken back before it was saved leaves no trace`() throws {
    var office = try TestOffice()
    let touches = try office.enter(2018, holidays: "6-8")
    office.workspace.takeBack(touches)
    #expect(office.workspace.calendar == .china2018)
  }

  @Test func `what is loaded holds as what was decided`() throws {
    var office = try TestOffice()
    var other = Workspace()
    let touches =
      try office.enter(2018, holidays: "6-8") + office.decide()
      + office.set(ID(13), .name, to: "生态环境", as: SettingsChange.category)
    for touch in touches { other.load(touch.after) }
    #expect(other.calendar == office.workspace.calendar)
    #expect(other.slas == office.workspace.slas)
    #expect(other.categories == office.workspace.categories)
    #expect(other.thresholds == office.workspace.thresholds)
  }
}
