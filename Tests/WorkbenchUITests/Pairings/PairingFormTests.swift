import Domain
import TerminalKit
import TestSupport
import Testing

@testable import WorkbenchUI

struct PairingFormTests {
  @Test func `an enterprise is paired in a few strokes`() throws {
    var office = try TestOffice()
    try office.consent()
    var desk = FormDesk(office) { PairingForm(enterprise: .frost, in: $0, $1) }
    #expect(desk.screen.form.focused?.key == "commissioner")
    desk.type("孙丙")
    desk.press(.control("s"))
    #expect(desk.refusals == [])
    let pairing = desk.office.workspace.pairings.all.first
    #expect(pairing?.enterprise == .frost)
    #expect(pairing?.commissioner == .commissioner)
    #expect(pairing?.from == .thursday)
  }

  @Test func `Enter takes the one that is marked and goes on, and stays where several may be`()
    throws
  {
    var desk = FormDesk(try TestOffice()) { PairingForm(in: $0, $1) }
    desk.type("霜降")
    desk.press(.enter)
    #expect(desk.screen.form["enterprise"] == "Q0001")
    #expect(desk.screen.form.focused?.key == "commissioner")
    desk.type("孙丙")
    desk.press(.enter)
    #expect(desk.screen.form["commissioner"] == "P003")
    #expect(desk.screen.form.focused?.key == "from")
    desk.press(.enter, .enter)
    desk.type("清明")
    desk.press(.enter)
    #expect(desk.screen.form["parks"] == "Y01")
    #expect(desk.screen.form.focused?.key == "parks")
    desk.press(.enter)
    #expect(desk.screen.form.focused?.key == "appointment")
  }

  @Test func `an enterprise that has a commissioner is refused at its field, and nothing is lost`()
    throws
  {
    var office = try TestOffice()
    try office.pair()
    var desk = FormDesk(office) { PairingForm(enterprise: .frost, in: $0, $1) }
    desk.type("李丁")
    desk.press(.tab, .control("s"))
    #expect(desk.screen.form.focused?.key == "enterprise")
    #expect(desk.screen.form["commissioner"] == "P004")
    #expect(!desk.isClosed)
    let words = try #require(desk.refusals.first).phrase(in: desk.office.workspace)
    #expect(desk.drawn.contains(words.zh.prefix(10)))
  }
}

struct PairingEndFormTests {
  private func desk() throws -> FormDesk<PairingEndForm> {
    var office = try TestOffice()
    let id = try office.pair()
    let pairing = try #require(office.workspace[id])
    return FormDesk(office) { PairingEndForm(pairing, in: $0, $1) }
  }

  @Test func `ending asks for the day and why`() throws {
    var desk = try desk()
    #expect(desk.screen.form.fields.map(\.key) == ["what"])
    desk.type("1")
    #expect(desk.screen.form.fields.map(\.key) == ["what", "lastDay", "reason"])
    desk.fill("reason", "企业已外迁")
    desk.press(.control("s"))
    #expect(desk.refusals == [])
    #expect(desk.office.workspace.pairings.all.first?.to == .thursday)
  }

  @Test func `handing over asks for a note to whoever comes`() throws {
    var desk = try desk()
    desk.type("交接")
    desk.fill("commissioner", "P004")
    desk.press(.control("s"))
    #expect(desk.changes == [])
    #expect(desk.screen.form.focused?.key == "note")
    desk.type("每周二走访，找门卫登记")
    desk.press(.control("s"))
    #expect(desk.refusals == [])
    #expect(
      desk.office.workspace.pairings.all.map(\.commissioner) == [.commissioner, .otherCommissioner])
  }

  @Test func `while somebody is away another stands in, from the first day to the last`() throws {
    var desk = try desk()
    desk.type("顶岗")
    #expect(
      desk.screen.form.fields.map(\.key) == ["what", "from", "lastDay", "commissioner", "reason"])
    desk.fill("from", "2018-06-11")
    desk.fill("lastDay", "2018-06-20")
    desk.fill("commissioner", "P003")
    desk.fill("reason", "年休")
    desk.press(.control("s"))
    #expect(desk.refusals == [.refused(.pairing(.standsInForHimself))])
    #expect(desk.screen.form.focused?.key == "commissioner")
    desk.fill("commissioner", "P004")
    desk.press(.control("s"))
    let cover = Pairing.Cover(
      by: .otherCommissioner, from: .iso("2018-06-11"), to: .iso("2018-06-20"), reason: "年休")
    #expect(desk.office.workspace.pairings.all.first?.covers == [cover])
  }
}
