import Domain
import TerminalKit
import TestSupport
import Testing

@testable import WorkbenchUI

struct StepMatterTests {
  private static let contact = "王辛 厂长 13800001234"

  /// An issue whose reply waits for a call to 霜降压缩机.
  private func office() throws -> TestOffice {
    var office = try TestOffice.withIssue()
    try office.edit(.frost, .contacts, from: "", to: Self.contact)
    try office.dispatch()
    try office.step(.answer(.solved))
    return office
  }

  private func desk(_ verb: StepVerb) throws -> FormDesk<IssueStepForm> {
    var desk = try FormDesk(office(), .otherCoordinator) {
      IssueStepForm([.first], choosing: .verb(verb), in: $0, $1)
    }
    desk.size = Size(rows: 36, columns: 120)
    return desk
  }

  @Test func `who calls back reads whom, what the unit answered, and where it came from`() throws {
    let desk = try desk(.callback)
    let reply = try #require(desk.office.workspace.lastReply(of: .first))
    for words in ["Q0001 霜降压缩机", Self.contact, reply.text, "6月6日 现场走访"] {
      #expect(desk.drawn.contains(words), "\(words)")
    }
  }

  @Test func `what was answered stands first, for it is what one calls about`() throws {
    let desk = try desk(.callback)
    let reply = try #require(desk.office.workspace.lastReply(of: .first))
    let lines = desk.drawn.split(separator: "\n")
    let answered = try #require(lines.firstIndex { $0.contains(reply.text) })
    let contact = try #require(lines.firstIndex { $0.contains(Self.contact) })
    #expect(answered < contact)
  }

  @Test func `another step calls nobody`() throws {
    let drawn = try desk(.note).drawn
    #expect(drawn.contains("6月6日 现场走访") && !drawn.contains(Self.contact))
  }

  @Test func `where there are no rows left the title alone says whose it is`() throws {
    var desk = try desk(.callback)
    desk.size = Size(rows: 8, columns: 80)
    #expect(desk.canvas.line(0).contains("储油设施改建手续补办  霜降压缩机"))
    #expect(!desk.drawn.contains(Self.contact) && !desk.drawn.contains("现场走访"))
  }

  @Test func `contacts that are not his to see are withheld`() throws {
    let office = try office()
    let issue = try #require(office.workspace[ID<Domain.Issue>.first])
    let scene = Scene.test(office, .viewer)
    let matter = StepMatter(issue: issue, isCall: true, scene: scene, workspace: office.workspace)
    let text = matter.lines(columns: 80).joined().map(\.text).joined()
    #expect(text.contains(PermissionWords.contactsWithheld.zh) && !text.contains("13800001234"))
  }

  @Test func `the same is read where several are gone through one after the other`() throws {
    var desk = try desk(.callback)
    desk.screen = FormScreen(desk.screen.content, run: FormRun(place: 0, count: 2))
    #expect(desk.canvas.line(0).contains("1/2"))
    #expect(desk.drawn.contains(Self.contact))
  }
}
