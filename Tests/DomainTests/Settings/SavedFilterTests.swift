import Domain
import TestSupport
import Testing

struct SavedFilterTests {
  private func named(
    _ name: String, _ query: String, _ list: SavedFilter.List = .issue
  ) -> Change {
    var filter = SavedFilter()
    (filter.name, filter.list, filter.query) = (name, list, query)
    return .settings(.filter(.add(filter)))
  }

  @Test func `the coordinator keeps one, and gives it up`() throws {
    var office = try TestOffice()
    try office.apply(named("黄红灯", "灯:黄 未结:"), by: .coordinator)
    #expect(office.workspace.settings(SavedFilter.self).map(\.name) == ["黄红灯"])
    let touches = try office.apply(.settings(.giveUp(ID(1))), by: .coordinator)
    #expect(office.workspace.settings(SavedFilter.self).isEmpty)
    try office.apply(.undo(touches, reason: "还要用"), by: .coordinator)
    #expect(office.workspace.settings(SavedFilter.self).count == 1)
  }

  @Test func `its list understands what it asks`() throws {
    var office = try TestOffice()
    #expect(throws: Refusal.self) { try office.apply(named("本镇", "灯:黄", .enterprise)) }
    #expect(throws: Refusal.self) { try office.apply(named("紫灯", "灯:紫")) }
    try office.apply(named("本镇", "镇街:泽国", .enterprise))
  }

  @Test(arguments: ["黄 灯", "@黄灯", "灯:黄", "!黄灯"])
  func `its name is one word of a query`(name: String) throws {
    var office = try TestOffice()
    #expect(throws: Refusal.settings(.filterName(name))) {
      try office.apply(named(name, "灯:黄"))
    }
  }
}
