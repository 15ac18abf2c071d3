import Domain
import TestSupport
import Testing

struct VisitLookupTests {
  @Test func `the last visit is the newest by its day, not by when it was typed`() throws {
    var office = try TestOffice()
    let frost = ID<Enterprise>.frost.ref
    #expect(office.workspace.lastVisit(of: frost) == nil)
    try office.log(.test(on: .iso("2018-06-05")))
    try office.log(.test(on: .iso("2018-05-03")))
    #expect(office.workspace.lastVisit(of: frost)?.id == ID(1))
    try office.log(.test(on: .iso("2018-06-05")))
    #expect(office.workspace.lastVisit(of: frost)?.id == ID(3))
    #expect(office.workspace.lastVisit(of: ID<Person>.coordinator.ref)?.id == ID(3))
    #expect(office.workspace.lastVisit(of: ID<Enterprise>.rain.ref) == nil)
  }
}
