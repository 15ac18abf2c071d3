import Domain
import TestSupport
import Testing

@testable import WorkbenchUI

struct EventPaperTests {
  @Test func `p on an event shows whom it invites, as it is printed`() throws {
    var office = try TestOffice()
    var event = TalentEvent()
    (event.name, event.sort, event.on) = ("校企对接会", .school, .iso("2018-06-20"))
    try office.apply(.registry(.event(.add(event))))
    event.invited = [.frost]
    try office.apply(.registry(.event(.add(event))))
    var desk = Desk(120, 36, of: office.entities)
    let scene = desk.session.workbench.scene
    desk.session.run([.push(OfficeListScreen(.event, in: scene, desk.session.workspace))])
    desk.press("p")
    #expect(desk.screen.contains("还没有邀请企业"))
    desk.press("j", "p")
    #expect(desk.screen.contains("示例市留驻办校企合作邀请名单"))
    #expect(desk.screen.contains("霜降压缩机股份有限公司"))
  }
}
