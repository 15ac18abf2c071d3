import Domain
import TerminalKit
import TestSupport
import Testing

@testable import WorkbenchUI

/// A number that belongs to a person does not get into a text that everybody reads unasked.
struct NumberCareTests {
  private let office: TestOffice
  private static let text = "厂长周丁 138 0000 1234，下周再去"

  init() throws {
    var office = try TestOffice()
    try office.pair()
    self.office = office
  }

  private func desk(typing text: String = text) -> FormDesk<VisitForm> {
    var desk = FormDesk(office, .commissioner) { VisitForm(in: $0, $1) }
    desk.type(text)
    desk.press(.control("s"))
    return desk
  }

  private func question(_ desk: FormDesk<VisitForm>) -> Question? { desk.pushed as? Question }

  private func situation(_ desk: FormDesk<VisitForm>) -> String? {
    guard case .visit(.log(let visit, _))? = desk.changes.last else { return nil }
    return visit.situation
  }

  private func contacts(_ desk: FormDesk<VisitForm>) -> String? {
    desk.office.workspace.live(ID<Enterprise>.frost)?.text(.contacts)
  }

  @Test func `saving asks, and Enter alone publishes nothing`() {
    let desk = desk()
    #expect(desk.changes.isEmpty)
    #expect(question(desk)?.title.zh == "这段文字里好像有手机号 13800001234")
    #expect(question(desk)?.selected == 1 && question(desk)?.choices[1].key == "m")
  }

  @Test func `s saves it as it is`() {
    var desk = desk()
    #expect(question(desk)?.choices[0].key == "s")
    desk.answer(.choice(0))
    #expect(situation(desk) == Self.text)
    #expect(desk.isClosed)
  }

  @Test func `m moves it to the contacts and leaves what cannot be called`() {
    var desk = desk()
    #expect(question(desk)?.choices[1].key == "m")
    desk.answer(.choice(1))
    #expect(desk.changes.count == 2)
    #expect(situation(desk) == "厂长周丁 138****1234，下周再去")
    #expect(contacts(desk)?.contains("姓名待补 13800001234") == true)
    #expect(desk.isClosed)
  }

  @Test func `a number the contacts have already is only masked`() {
    var once = desk()
    once.answer(.choice(1))
    var desk = FormDesk(once.office, .commissioner) { VisitForm(in: $0, $1) }
    desk.type(Self.text)
    desk.press(.control("s"))
    desk.answer(.choice(1))
    #expect(desk.changes.count == 1)
    #expect(situation(desk) == "厂长周丁 138****1234，下周再去")
  }

  @Test func `going back saves nothing, and what was typed stands`() {
    var desk = desk()
    desk.answer(.cancelled)
    #expect(desk.changes.isEmpty && !desk.isClosed)
    #expect(desk.screen.form[Visit.Field.situation.rawValue] == Self.text)
    desk.press(.control("s"))
    #expect(question(desk)?.title.zh.contains("13800001234") == true)
  }

  @Test func `who may not write the contacts is told, and the text is as it was`() {
    var desk = desk()
    desk.person = .viewer
    desk.answer(.choice(1))
    #expect(desk.changes.isEmpty && desk.refusals.count == 1)
    #expect(desk.screen.form[Visit.Field.situation.rawValue] == Self.text)
  }

  @Test func `an identity card is masked and kept nowhere`() {
    var desk = desk(typing: "证件 11010519491231002X")
    desk.answer(.choice(1))
    #expect(desk.changes.count == 1)
    #expect(situation(desk) == "证件 110*************2X")
  }

  @Test func `other texts are saved without a question`() {
    let desk = desk(typing: "2018-06-07 投资12800万元，0576-86123456")
    #expect(desk.pushed == nil && desk.isClosed)
  }

  @Test func `a form about an enterprise says whose contacts a number belongs with`() throws {
    var office = office
    let id = try office.register()
    try office.log()
    let (scene, workspace) = (Scene.test(office), office.workspace)
    let issue = try #require(workspace[id])
    let visit = try #require(workspace[ID<Visit>(1)])
    let frost = ID<Enterprise>.frost
    let forms: [any FormContent] = [
      VisitForm(for: frost.ref, in: scene, workspace), VisitEditForm(visit, in: scene, workspace),
      IssueForm(about: frost.ref, in: scene, workspace),
      IssueAmendForm(issue, in: scene, workspace),
      RetentionForm(of: frost, in: scene, workspace),
    ]
    for form in forms { #expect(form.enterprise(in: workspace) == frost, "\(type(of: form))") }
  }
}
