import Domain
import TestSupport
import Testing

/// What every kind of the registry says of itself.
struct RegisteredTests {
  @Test func `the registry names each of its kinds once, and the class that has its own board not`()
  {
    let kinds = EntityKind.allCases.filter { $0.type is any Registered.Type }
    #expect(Set(EntityKind.registry) == Set(kinds).subtracting([.commonClass]))
    #expect(Set(EntityKind.registry).count == EntityKind.registry.count)
    let settings = EntityKind.allCases.filter { $0.type is any Setting.Type }
    #expect(Set(EntityKind.settings) == Set(settings))
    #expect(EntityKind.settings.count == settings.count)
  }

  private func codes<Entry: Registered>(_: Entry.Type) -> [ActionCode] {
    [Entry.change(.add(Entry())).code, Entry.change(.edit(ID(1), [])).code]
  }

  @Test(arguments: EntityKind.registry)
  func `whoever enters or corrects an entry does so under its own kind`(kind: EntityKind) throws {
    let entries = try #require(kind.type as? any Registered.Type)
    #expect(codes(entries) == [.add(kind), .edit(kind)])
  }

  @Test func `a class is opened and corrected by its own moves`() {
    #expect(codes(CommonClass.self) == [.commonClass(.open), .commonClass(.edit)])
  }

  private func listed<Entry: Registered>(_: Entry.Type) -> (first: String?, count: Int, all: Int) {
    let names = Entry.listed.map(\.rawValue)
    return (names.first, Set(names).count, names.count)
  }

  @Test(arguments: EntityKind.registry)
  func `lists show no field of an entry twice, and its name first where it has one`(
    kind: EntityKind
  ) throws {
    let entries = try #require(kind.type as? any Registered.Type)
    let shown = listed(entries)
    #expect(shown.count == shown.all)
    let nameless: [EntityKind: String] = [
      .schoolPlace: "enterprise", .campaignRound: "campaign", .feedback: "leader",
    ]
    #expect(shown.first == nameless[kind] ?? "name")
  }

  @Test func `whoever has left is past, and what is over is so from the day on`() {
    var person = Person()
    #expect(person.past == nil && !person.isPast(on: .thursday))
    person.isActive = false
    #expect(person.past?.zh == "已不在岗" && person.isPast(on: .thursday))
    var event = TalentEvent()
    event.on = .thursday
    #expect(event.past == nil && !event.isPast(on: .thursday))
    #expect(event.isPast(on: Day.thursday.adding(days: 1)))
  }
}
