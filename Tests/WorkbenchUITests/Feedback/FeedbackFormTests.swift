import Domain
import TestSupport
import Testing

@testable import WorkbenchUI

/// 待办 keeps a leader on its list until he was told, and knows then who told him (C1).
struct FeedbackFormTests {
  private func desk() throws -> Desk {
    var office = try TestOffice()
    try office.log(.test(by: [.leader, .coordinator]), FoundProblem(title: "招工难"))
    try office.step(ID<Domain.Issue>.first, .refusal, by: .head)
    return Desk(120, 36, of: office.entities, view: nil)
  }

  @Test func `two keys write down that he was told, today and by whoever sits there`() throws {
    var desk = try desk()
    #expect(desk.selected.contains("向领导反馈"))
    #expect(desk.screen.contains("1 件已办结，还没反馈") && desk.screen.contains("周戊"))
    desk.press(.enter)
    desk.type("已阅，请回访企业")
    desk.press(.control("s"))
    let told = try #require(desk.session.workspace[ID<Feedback>(1)])
    #expect(told.leader == .leader && told.issues == [.first])
    #expect(told.by == .coordinator && told.on == .thursday && told.remarks == "已阅，请回访企业")
    #expect(!desk.screen.contains("向领导反馈"))
  }

  @Test func `o shows the slip that he is handed, and the issue says that he was told`() throws {
    var desk = try desk()
    desk.press("o")
    #expect(desk.screen.contains("领导走访问题办理反馈单"))
    desk.press(.escape, .enter, .control("s"), "1", "o", .tab)
    #expect(desk.screen.contains("反馈领导") && desk.screen.contains("周戊"))
  }
}
