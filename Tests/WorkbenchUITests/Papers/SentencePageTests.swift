import Domain
import TestSupport
import Testing

@testable import WorkbenchUI

struct SentencePageTests {
  private func desk(person: ID<Person> = .coordinator) throws -> Desk {
    var office = try TestOffice.withIssue("车间用电增容")
    try office.dispatch(.first)
    return Desk(80, 24, of: office.entities, person: person)
  }

  @Test func `the sentence stands from the first column on, with nothing beside it`() throws {
    var desk = try desk()
    desk.session.run([.push(PapersScreen())])
    desk.press("y")
    #expect(desk.line(1).hasPrefix("下面的文字没有边框"))
    let rows = (3...6).map(desk.line)
    #expect(rows[0].hasPrefix("【示例市留驻办】经济和信息化局：交办〔2018〕1号已发，共1件："))
    #expect(rows.allSatisfy { !$0.contains("│") && !$0.contains("─") })
    desk.press("y")
    guard case .copy(let text)? = desk.orders.last else { return #expect(Bool(false)) }
    #expect(text.hasSuffix("请签收，按期书面答复我办，并直接联系企业。") && !text.contains("\n"))
    desk.press(.escape)
    #expect(desk.session.workbench.top is PapersScreen)
  }

  @Test func `many sentences are read to the last line, and one key goes back`() throws {
    var desk = try desk()
    let refs = Array(repeating: desk.session.workspace.papers(), count: 9).flatMap { $0 }
    let page = SentencePage(about: refs, in: desk.session.workbench.scene, desk.session.workspace)
    desk.session.run([.push(try #require(page))])
    desk.press("G")
    let end = desk.screen
    desk.press("j", "j")
    #expect(desk.screen == end)
    desk.press("k")
    #expect(desk.screen != end)
  }

  @Test func `Y in the workbench tells the enterprise of the issue in hand`() throws {
    var desk = try desk()
    desk.press(.tab, "Y")
    #expect(desk.screen.contains("您反映的“车间用电增容”（W2018-0001）"))
  }

  @Test func `whoever sees an issue only in part passes nothing on`() throws {
    var desk = try desk(person: .viewer)
    desk.press(.tab, "Y")
    #expect(desk.screen.contains("这里没有要转告的话"))
  }
}
