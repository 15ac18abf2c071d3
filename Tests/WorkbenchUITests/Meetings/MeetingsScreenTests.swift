import Domain
import TerminalKit
import TestSupport
import Testing

@testable import WorkbenchUI

struct MeetingsScreenTests {
  /// One meeting to come, one that was held and left something to do, one that is over.
  private var entities: [any Entity] {
    Morning.entities
      + [
        meeting(1, "高层次人才留用", on: "2018-06-12"),
        meeting(2, "储油设施", on: "2018-05-30", minutes: "〔2018〕5号"),
        meeting(3, "用地", on: "2018-04-10", minutes: "〔2018〕2号"),
        decision(1, "补安全评价", of: 2, unit: 1, due: "2018-06-01"),
        decision(2, "请示市府", of: 2, unit: nil, due: "2018-06-20"),
      ]
  }

  private func meeting(
    _ number: Int, _ topic: String, on day: String, minutes: String = ""
  ) -> Meeting {
    var meeting = Meeting()
    (meeting.id, meeting.kind, meeting.topic) = (ID(number), .special, topic)
    (meeting.proposedOn, meeting.units) = (.iso(day), [ID(1)])
    if !minutes.isEmpty { (meeting.heldOn, meeting.minutes) = (.iso(day), minutes) }
    return meeting
  }

  private func decision(
    _ number: Int, _ text: String, of meeting: Int, unit: Int?, due: String
  ) -> Decision {
    var decision = Decision(text, unit: unit.map { ID($0) }, dueOn: .iso(due))
    (decision.id, decision.meeting) = (ID(number), ID(meeting))
    return decision
  }

  @Test func `what is to be held and what is to be done stand one over the other`() {
    var desk = Desk(100, 30, of: entities)
    desk.press("m")
    let screen = desk.screen
    #expect(screen.contains("高层次人才留用") && screen.contains("待开"))
    #expect(screen.contains("储油设施") && screen.contains("〔2018〕5号"))
    #expect(!screen.contains("用地"))
    #expect(screen.contains("补安全评价") && screen.contains("超4个工作日"))
    desk.press("o")
    #expect(desk.screen.contains("用地"))
  }

  @Test func `a meeting that was just saved is the row in hand`() {
    let desk = Desk(100, 30, of: entities)
    let (scene, workspace) = (desk.session.workbench.scene, desk.session.workspace)
    var screen = MeetingsScreen()
    screen.refresh(in: scene, workspace)
    #expect(screen.meetings.rows == [ID(1), ID(2)] && screen.meetings.selected == ID(1))
    let saved = [ID<Decision>(2).ref, ID<Meeting>(2).ref]
    _ = screen.resume(with: .records(saved), in: scene, workspace)
    #expect(screen.meetings.selected == ID(2) && screen.decisions.selected == ID(1))
  }

  @Test func `x takes the list in hand, the meetings or what they decided`() {
    var desk = Desk(100, 30, of: entities)
    desk.press("m", "x", .tab, "x")
    let lists = desk.world.exported
    #expect(lists.map(\.name) == [MeetingWords.meetings.zh, MeetingWords.decisions.zh])
    #expect(lists.first?.rows.compactMap(\.first) == ["M0001", "M0002"])
    #expect(lists.last?.rows.map { $0[1] } == ["补安全评价", "请示市府"])
  }

  @Test func `a key marks the decision in hand as done`() {
    var desk = Desk(100, 30, of: entities)
    desk.press("m", .tab, "d")
    desk.type("已评审")
    desk.press(.control("s"))
    #expect(desk.session.workspace[ID<Decision>(1)]?.doneOn == .thursday)
    #expect(desk.session.workspace[ID<Decision>(1)]?.doneNote == "已评审")
    #expect(!desk.screen.contains("超4个工作日"))
    desk.press(.escape)
    #expect(desk.screen.contains("问题"))
  }

  @Test func `Enter on a meeting to come opens what came of it`() {
    var desk = Desk(100, 30, of: entities)
    desk.press("m", .enter)
    #expect(desk.screen.contains("会议结果 M0001 高层次人才留用"))
  }

  @Test func `each list is filtered for itself, with the words of the command line`() {
    var desk = Desk(100, 30, of: entities)
    desk.press("m", "/")
    desk.type("储油")
    #expect(!desk.screen.contains("高层次人才留用") && desk.screen.contains("〔2018〕5号"))
    #expect(desk.screen.contains("补安全评价") && desk.screen.contains("请示市府"))
    desk.press(.enter, .tab, "/")
    desk.type("单位:安监局")
    #expect(desk.screen.contains("补安全评价") && !desk.screen.contains("请示市府"))
    desk.type(" 期限:x")
    #expect(desk.screen.contains("“期限”要写日期或天数"))
    desk.press(.escape)
    #expect(desk.screen.contains("请示市府") && !desk.screen.contains("高层次人才留用"))
    desk.press(.tab)
    #expect(desk.screen.contains("Esc 清除筛选"))
    desk.press(.escape)
    #expect(desk.screen.contains("高层次人才留用"), "the filter goes before the screen does")
    #expect(desk.screen.contains("Esc 返回"))
    desk.press(.escape)
    #expect(desk.view != nil && desk.session.workbench.isAtBase)
  }

  @Test func `a meeting has a state, and is asked for by what its column is called`() {
    var desk = Desk(100, 30, of: entities)
    desk.press("m")
    #expect(desk.screen.contains("状态") && !desk.screen.contains("环节"))
    desk.press("/")
    desk.type("议题:储油")
    #expect(!desk.screen.contains("高层次人才留用") && desk.screen.contains("〔2018〕5号"))
  }

  @Test func `the number of the minutes is read whole at 80 columns`() {
    let held = meeting(4, "用电", on: "2018-05-31", minutes: "会议纪要〔2018〕12号")
    let open = decision(3, "补报资料", of: 4, unit: 1, due: "2018-06-20")
    var desk = Desk(80, 24, of: entities + [held, open])
    desk.press("m")
    #expect(desk.screen.contains("会议纪要〔2018〕12号"))
  }

  @Test(arguments: Language.allCases)
  func `every kind and every state of a meeting is read whole at 80 columns`(language: Language) {
    var meetings = zip(1..., Meeting.Kind.allCases).map { number, kind in
      var meeting = self.meeting(number, "高层次人才留用", on: "2018-06-12")
      meeting.kind = kind
      return meeting
    }
    meetings[0].calledOffOn = .thursday
    meetings[1].heldOn = .thursday
    var desk = Desk(80, 24, of: Morning.entities + meetings, language: language)
    desk.press("m", "o")
    let kinds = Meeting.Kind.allCases.map(\.phrase)
    for word in kinds + [MeetingWords.calledOff, MeetingWords.held, MeetingWords.planned] {
      let whole = word.text(in: language)
      #expect(desk.screen.contains(whole), "\(whole)")
    }
  }

  @Test func `a meeting that is over says so`() {
    var desk = Desk(100, 30, of: entities)
    desk.press("m", "j", .enter)
    #expect(desk.screen.contains(MeetingWords.alreadySettled.zh))
  }

  @Test func `who may not hold meetings is told so by the key, before he typed anything`() {
    var own = meeting(4, "改建", on: "2018-06-12")
    own.issues = [ID(year: 2018, 412)]
    var desk = Desk(100, 30, of: entities + [own], person: .commissioner)
    for key in ["c", .enter, "e"] as [Key] {
      desk.press("m", key)
      #expect(desk.screen.contains("改建") && desk.screen.contains("（C16）"), "\(key)")
      #expect(desk.session.workbench.top is MeetingsScreen)
      desk.press(.escape)
    }
    desk.press("m", "v", "c")
    #expect(desk.screen.contains("（C16）") && desk.session.workbench.top is MeetingItemsScreen)
  }

  @Test(arguments: [(120, 36), (80, 24), (60, 18)])
  func `both lists have their place on every screen`(columns: Int, rows: Int) {
    var desk = Desk(columns, rows, of: entities, language: .english)
    desk.press("m")
    #expect(desk.screen.contains("Meetings"))
    #expect(desk.screen.contains("Decisions"))
  }
}
