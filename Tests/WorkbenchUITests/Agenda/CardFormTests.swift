import Domain
import TerminalKit
import TestSupport
import Testing

@testable import WorkbenchUI

struct CardFormTests {
  /// The first issue on a day it lies late with its unit.
  private func desk(
    _ day: String, _ person: ID<Person> = .coordinator
  ) throws -> FormDesk<CardForm> {
    var office = try TestOffice.withIssue()
    try office.dispatch()
    office.today = .iso(day)
    let card = try #require(office.workspace.card(of: .first, asOf: office.today))
    return FormDesk(office, person) { CardForm(card, in: $0, $1) }
  }

  @Test func `to accept is to fill in what the step asks for`() throws {
    var desk = try desk("2018-06-13")
    #expect(desk.screen.form["answer"] == "accepted")
    #expect(desk.drawn.contains("催办？ W2018-0001") || desk.drawn.contains("催办？W2018-0001"))
    desk.fill("means", "urgeByPhone")
    desk.fill("takenBy", "王壬")
    desk.fill("promise", "周五前答复")
    desk.press(.control("s"))
    #expect(desk.screen.form.focused?.key == "reason" && desk.drawn.contains("（C7）"))
    desk.fill("reason", "超期三天，先打电话")
    desk.press(.control("s"))
    #expect(desk.refusals == [])
    #expect(desk.office.workspace.cards.all.map(\.reason) == ["超期三天，先打电话"])
    #expect(desk.office.workspace.urgings(of: .first).map(\.promise) == ["周五前答复"])
    #expect(desk.said.last?.zh == "催办：同意，已记录 W2018-0001 储油设施改建手续补办")
  }

  @Test func `the reason of a letter is that of the card, and is asked for once`() throws {
    var desk = try desk("2018-06-13")
    #expect(desk.screen.form.fields.count { $0.key == "reason" } == 1)
    desk.press(.control("s"))
    #expect(desk.screen.form.focused?.key == "reason" && desk.screen.form.problems == 1)
    desk.fill("reason", "请抓紧书面答复")
    desk.press(.control("s"))
    #expect(desk.office.workspace.urgings(of: .first).map(\.reason) == ["请抓紧书面答复"])
    #expect(desk.office.workspace.cards.all.map(\.reason) == [""])
  }

  @Test func `not now needs a reason, later a day as well`() throws {
    var desk = try desk("2018-06-13")
    desk.fill("answer", "declined")
    #expect(desk.screen.form.fields.map(\.key) == ["answer", "reason"])
    desk.press(.control("s"))
    #expect(desk.screen.form.problems == 1)
    desk.fill("answer", "snoozed")
    desk.fill("until", "2018-06-13")
    desk.press(.control("s"))
    #expect(desk.screen.form.problems == 2 && desk.screen.form.focused?.key == "until")
    desk.fill("reason", "等周会")
    desk.fill("until", "2018-06-15")
    desk.press(.control("s"))
    #expect(desk.office.workspace.cards.all.map(\.answer) == [.snoozed])
    #expect(desk.isClosed)
  }

  @Test func `an order names the leader who reads it too`() throws {
    var desk = try desk("2018-06-21", .head)
    #expect(desk.screen.form["copyTo"] == "周戊")
    desk.fill("reason", "催办后仍未答复")
    desk.press(.control("s"))
    #expect(desk.office.workspace.urgings(of: .first).map(\.copyTo) == ["周戊"])
  }

  @Test func `a draft of it is taken up again while the card lies open`() throws {
    var desk = try desk("2018-06-13")
    desk.fill("answer", "declined")
    desk.fill("reason", "单位已来电")
    let draft = try #require(desk.screen.draft)
    #expect(draft.name == "card-W2018-0001")
    let screen = WorkbenchForms.screen(restoring: draft, in: desk.scene, desk.office.workspace)
    let form = try #require(screen as? FormScreen<CardForm>).form
    #expect(form["reason"] == "单位已来电")
  }
}

struct ExcuseFormTests {
  @Test func `what was not owed is written down with its window and a reason`() throws {
    var office = try TestOffice()
    try office.log(.test(ID<Enterprise>.thunder.ref, on: .iso("2018-01-02")))
    try office.pair(from: .iso("2018-04-01"))
    let duty = try #require(
      office.workspace.standingObligations(on: office.today, until: office.today)
        .first { $0.status == .late })
    var desk = FormDesk(office) { ExcuseForm(duty, in: $0, $1) }
    desk.type("住院")
    desk.press(.control("s"))
    let excuse = try #require(desk.office.workspace.excuses.all.first)
    #expect(excuse.days == duty.window && excuse.reason == "住院" && excuse.cause == Excuse.leave)
  }

  @Test func `an excuse that was left is taken up for the rule it was begun for`() throws {
    var office = try TestOffice()
    let pairing = try office.pair()
    try office.apply(.pairing(.end(pairing, on: .iso("2018-06-01"), reason: "企业不再需要")))
    let duty = try #require(
      office.workspace.standingObligations(on: office.today, until: office.today)
        .first { $0.cadence == .handover })
    var desk = FormDesk(office) { ExcuseForm(duty, in: $0, $1) }
    desk.type("企业自己说不要专员")
    let draft = try #require(desk.screen.draft)
    #expect(draft.name == "excuse-J0001+R-HANDOVER")
    let screen = WorkbenchForms.screen(restoring: draft, in: desk.scene, desk.office.workspace)
    let form = try #require(screen as? FormScreen<ExcuseForm>).form
    #expect(form["reason"] == "企业自己说不要专员")
    let other = Draft(name: "excuse-J0001+R-PAIR-REVIEW", text: draft.text)
    let isGone =
      WorkbenchForms.screen(restoring: other, in: desk.scene, desk.office.workspace) == nil
    #expect(isGone)
  }
}
