import Domain
import TestSupport
import Testing

struct LabelsTests {
  var office: TestOffice

  init() throws { office = try TestOffice() }

  @Test mutating func `a label is the id and the short name`() throws {
    let pairing = try office.pair()
    let workspace = office.workspace
    #expect(workspace.label(of: ID<Enterprise>.frost) == "Q0001 霜降压缩机")
    #expect(workspace.label(of: ID<Person>.head) == "P001 赵甲")
    #expect(workspace.label(of: ID<Unit>.daxi) == "D03 大溪")
    #expect(workspace.label(of: pairing) == "J0001 霜降压缩机/孙丙")
    #expect(workspace.office.map { workspace.label(of: $0.ref) } == workspace.office?.name)
  }

  @Test func `what is not there is called by its id`() {
    #expect(office.workspace.label(of: ID<Enterprise>(99)) == "Q0099")
    #expect(office.workspace.name(of: ID<Enterprise>(99).ref) == nil)
  }

  @Test func `what belongs to an issue is called after it`() {
    var workspace = Workspace()
    var (issue, note) = (Domain.Issue(), Note())
    issue.id = ID(year: 2018, 1)
    issue.title = "天然气管道未接通"
    note.id = ID(1)
    note.issue = issue.id
    workspace.load(.issue(issue))
    workspace.load(.note(note))
    #expect(workspace.label(of: issue.id) == "W2018-0001 天然气管道未接通")
    #expect(workspace.label(of: note.id) == "N00001 W2018-0001 天然气管道未接通")
  }
}
