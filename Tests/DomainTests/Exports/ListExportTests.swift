import Domain
import TestSupport
import Testing

/// Lists that leave the office unmasked (C14, C16).
struct ListExportTests {
  private func list(_ reason: String = "市里核对企业名录") -> Change {
    var export = ListExport()
    (export.list, export.rows, export.sha256, export.reason) = ("enterprises", 3, "9f86", reason)
    return .export(export)
  }

  @Test func `it stands in the ledger who took which list along, and why`() throws {
    var office = try TestOffice()
    try office.apply(list(), by: .coordinator)
    let export = try #require(office.workspace.listExports.all.first)
    #expect(export.id.description == "DC0001")
    #expect(export.by == .coordinator && export.on == office.today)
    #expect(export.reason == "市里核对企业名录" && export.rows == 3 && export.sha256 == "9f86")
  }

  @Test func `without a reason it does not go out`() throws {
    var office = try TestOffice()
    #expect(throws: Refusal.export(.reasonMissing)) { try office.apply(list(" 　")) }
    #expect(office.workspace.listExports.all.isEmpty)
  }

  @Test(arguments: [ID<Person>.commissioner, .townStaff, .viewer, .liaison, .projectOwner])
  func `it goes with leaders, the head and coordinators alone`(person: ID<Person>) throws {
    var office = try TestOffice()
    let needed = Refusal.permission(.needsRole([.leader, .head, .coordinator]))
    #expect(throws: needed) { try office.apply(list(), by: person) }
    #expect(try office.apply(list(), by: .leader).count == 1)
  }

  @Test func `what left the office is not taken back`() throws {
    var office = try TestOffice()
    let touches = try office.apply(list(), by: .head)
    #expect(throws: Refusal.undo(.nothingToUndo)) {
      try office.apply(.undo(touches, reason: "不算"), by: .head)
    }
  }

  @Test func `who takes lists along is for those who may take them`() throws {
    var office = try TestOffice()
    let made = try #require(try office.apply(list(), by: .head).first?.after)
    let sees = { (id: ID<Person>) in
      office.workspace[id].flatMap { office.workspace.seen(made, by: Actor($0, at: office.now)) }
    }
    #expect(sees(.coordinator) != nil)
    #expect(sees(.commissioner) == nil && sees(.viewer) == nil)
  }
}
