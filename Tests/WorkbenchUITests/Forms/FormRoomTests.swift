import Domain
import TerminalKit
import Testing

@testable import WorkbenchUI

/// Too much pasted into a field is cut, with a sentence; nothing is lost silently (interface.md 4).
struct FormRoomTests {
  private func desk() -> Desk {
    var desk = Desk(120, 36)
    desk.press("w")
    return desk
  }

  private func length(_ desk: Desk) -> Int? {
    let form = (desk.session.workbench.top as? FormScreen<VisitForm>)?.form
    return form?.field("situation")?.editor.value.count
  }

  @Test func `a megabyte is cut to what a field takes, and the sentence says what was kept`() {
    var desk = desk()
    desk.handle(.paste(String(repeating: "订单充足。", count: 70_000)))
    #expect(desk.screen.contains("粘贴的有 350000 个字，这一栏只收下前 10000 个；没收下的还在您复制的地方"))
    #expect(length(desk) == 10_000)
  }

  @Test func `what was there before the paste stays, and undo takes the paste back alone`() {
    var desk = desk()
    desk.type("原来写的")
    desk.handle(.paste(String(repeating: "长", count: 20_000)))
    #expect(desk.screen.contains("只收下前 9996 个"))
    desk.press(.control("z"))
    #expect(length(desk) == 4)
    #expect(desk.screen.contains("原来写的"))
  }

  @Test func `a full field takes no letter more and says so, but can be shortened`() {
    var desk = desk()
    desk.handle(.paste(String(repeating: "长", count: 10_000)))
    #expect(!desk.screen.contains("已满"))
    desk.type("多")
    #expect(desk.screen.contains("这一栏已满 10000 字，没有再收") && !desk.screen.contains("粘贴的有"))
    desk.press(.backspace)
    #expect(length(desk) == 9_999)
    #expect(!desk.screen.contains("已满"))
  }

  @Test func `of a paste that comes piece by piece no piece is told as the whole`() {
    var desk = desk()
    for _ in 0..<12 { desk.type(String(repeating: "长", count: 900)) }
    #expect(length(desk) == 10_000)
    #expect(desk.screen.contains("这一栏已满 10000 字") && !desk.screen.contains("只收下前"))
  }

  @Test func `a filter refuses what nobody looks for, and keeps what was typed`() {
    var desk = Desk(120, 36)
    desk.press("/")
    desk.type("霜降")
    desk.handle(.paste(String(repeating: "霜", count: 100_000)))
    #expect(desk.line(34).contains("100000 个字，太长，一个也没收下"))
    #expect(desk.line(2).contains("/霜降 "))
    desk.handle(.paste("压缩机"))
    #expect(desk.line(2).contains("/霜降压缩机"))
  }
}
