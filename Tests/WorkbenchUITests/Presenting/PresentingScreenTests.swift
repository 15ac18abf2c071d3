import Domain
import TerminalKit
import TestSupport
import Testing

@testable import WorkbenchUI

/// A meeting on the wall: pages, decisions, who turns them, how it ends (interface.md 6).
struct PresentingScreenTests {
  private let world = MeetingMorning.world()

  private func opened(issues: Int = 2) -> Desk {
    var desk = MeetingMorning.desk(of: issues == 2 ? world : MeetingMorning.world(issues: issues))
    desk.press("s")
    return desk
  }

  @Test func `a meeting that is opened is projected from its first page on`() {
    let desk = opened()
    #expect(desk.slides?.stop == .opening)
    #expect(desk.session.workbench.scene.isProjecting)
    #expect(desk.canvas.spans(at: 0).first == Span(" 投屏 ", .banner))
  }

  @Test func `twelve items agreed as prepared take twelve Enters`() {
    var desk = opened(issues: 12)
    desk.goToCards()
    for _ in 0..<12 { desk.press(.enter) }
    #expect(desk.decided.count == 12)
    #expect(Set(desk.decided.compactMap(\.issue)).count == 12)
    #expect(desk.screen.contains("已定："), "the finished sentence stands on the wall")
  }

  @Test func `pages are turned on and back, and by number`() {
    var desk = opened()
    desk.press(" ", .pageDown)
    #expect(desk.line(0).contains("第 2 项 / 10"))
    desk.press(.pageUp, .pageUp, .pageUp)
    #expect(desk.slides?.stop == .opening)
    desk.press("8")
    #expect(desk.line(0).contains("跳到第 8 项"))
    desk.press(.enter)
    #expect(desk.line(0).contains("第 8 项 / 10"))
    desk.press("4", "4", .enter)
    #expect(desk.screen.contains("没有第 44 项") && desk.line(0).contains("第 8 项 / 10"))
    desk.press("G")
    #expect(desk.slides?.stop == .closing)
  }

  @Test func `a number means one item: in the agenda, on the wall and where it is recorded`() {
    var wall = MeetingMorning.desk(of: world)
    wall.press("x", "j", "j", "j", "j", "j", "j", "o")
    #expect(wall.selected.contains("纸1 不投屏"))
    #expect(wall.screen.contains("6        高压线迁移"), "what is skipped has no number")
    wall.press("s", "6", .enter)
    var desk = MeetingMorning.desk(of: world, person: .otherCoordinator)
    desk.press("f")
    #expect(wall.line(0).contains("第 6 项 / 8") && desk.line(0).contains("第 6 项 / 8"))
    wall.press("7", .enter)
    desk.press("7", .enter)
    #expect(desk.slides?.stop == wall.slides?.stop && desk.line(0).contains("第 7 项 / 8"))
    desk.press(.pageUp, .pageUp)
    #expect(desk.line(0).contains("不投屏 纸1"))
    desk.press("9", .enter)
    #expect(desk.screen.contains("没有第 9 项，共 8 项"))
  }

  @Test func `a full stop blanks the wall, and any page shows it again`() {
    var desk = opened()
    desk.press(".")
    #expect(desk.screen.allSatisfy { $0.isWhitespace })
    desk.press(".")
    #expect(desk.screen.contains("领导小组会"))
    desk.press(".", " ")
    #expect(desk.line(0).contains("第 1 项"))
  }

  @Test func `what the meeting decides instead is written with j`() throws {
    var desk = opened()
    desk.goToCards()
    desk.press("j")
    desk.press(.control("u"))
    desk.type("一周内到企业现场会商")
    desk.press(.control("s"))
    let made = try #require(desk.decided.first)
    #expect(made.text == "一周内到企业现场会商" && made.unit != nil)
    #expect(desk.screen.contains("一周内到企业现场会商"))
    desk.press(.enter)
    #expect(desk.decided.count == 1, "what is decided is not decided once more")
  }

  @Test func `a proposal left as it was read is kept as it was, whatever language it is read in`()
    throws
  {
    var desk = MeetingMorning.desk(of: world, language: .english)
    desk.press("s")
    desk.goToCards()
    desk.press("j")
    #expect(desk.screen.contains("work out a solution and answer in writing"))
    desk.press(.control("s"))
    let made = try #require(desk.decided.first)
    #expect(made.text == "拿出解决办法，书面答复企业")
    #expect(desk.screen.contains("by 14 Jun: work out a solution and answer in writing"))
  }

  @Test func `what was decided is corrected in the language it is read in, and kept in one`() throws
  {
    var desk = MeetingMorning.desk(of: world, language: .english)
    desk.press("s")
    desk.goToCards()
    desk.press(.enter, .pageUp, "j")
    #expect(desk.screen.contains("work out a solution and answer in writing"))
    desk.press(.tab, .tab, .tab, .control("u"))
    desk.type("2018-06-20")
    desk.press(.control("s"))
    let made = try #require(desk.decided.first)
    #expect(made.text == "拿出解决办法，书面答复企业" && made.dueOn == .iso("2018-06-20"))
    desk.press("j", .control("u"))
    desk.type("visit them first")
    desk.press(.control("s"))
    #expect(desk.decided.first?.text == "visit them first")
  }

  @Test func `a past day is refused in words under its field, and nothing typed is lost`() {
    var desk = opened()
    desk.goToCards()
    desk.press("j", .tab, .tab, .tab)
    desk.press(.control("u"))
    desk.type("2018-06-01")
    desk.press(.control("s"))
    #expect(desk.decided.isEmpty)
    #expect(desk.screen.contains("日期不能早于2018年6月7日"))
  }

  @Test func `an issue is moved by the form of its steps, over the wall`() {
    var desk = opened()
    desk.goToCards()
    desk.press("t")
    #expect(desk.screen.contains("办理 W2018-0001"))
    desk.press(.escape)
    #expect(desk.line(0).contains("第 7 项"))
  }

  @Test func `two presenters of one meeting are refused, and the second may take it over`() {
    var one = opened()
    one.press(" ", " ")
    var two = MeetingMorning.desk(of: world, person: .head)
    two.press("s")
    #expect(two.screen.contains("会正在开") && two.screen.contains("钱乙从9:00起在投屏主持"))
    #expect(two.slides == nil)
    two.press("y")
    #expect(two.line(0).contains("第 2 项"), "it goes on where it stood")
    one.looksUp()
    #expect(one.slides?.mode == .following, "the first follows from then on")
    #expect(one.line(0).contains("投屏") && one.line(0).contains("跟随"))
    two.press(" ")
    one.looksUp()
    #expect(one.slides?.stop == two.slides?.stop)
  }

  @Test func `whoever follows sees the page of the wall, the time and what comes next`() {
    var wall = opened()
    var desk = MeetingMorning.desk(of: world, person: .otherCoordinator)
    desk.press("f")
    world.now = world.now.adding(milliseconds: 4 * 60_000)
    wall.goToCards()
    world.now = world.now.adding(milliseconds: 2 * 60_000)
    desk.looksUp()
    #expect(desk.slides?.stop == wall.slides?.stop)
    #expect(desk.screen.contains("已开 6 分 本项 2 分"))
    #expect(desk.screen.contains("下一项：高压线迁移"))
    #expect(!desk.session.workbench.scene.isProjecting, "each has a screen of their own")
  }

  @Test func `what the recorder enters stands on the wall, and nothing is typed there`() {
    var wall = opened()
    wall.goToCards()
    var desk = MeetingMorning.desk(of: world, person: .otherCoordinator)
    desk.press("f", "j", .control("u"))
    desk.type("由教育局现场会商")
    desk.press(.control("s"))
    wall.looksUp()
    #expect(wall.screen.contains("由教育局现场会商") && wall.screen.contains("已定"))
  }

  @Test func `a follower who looks elsewhere comes back with f`() {
    var wall = opened()
    var desk = MeetingMorning.desk(of: world, person: .otherCoordinator)
    desk.press("f", " ", " ", " ")
    wall.press(" ")
    desk.looksUp()
    #expect(desk.line(0).contains("第 3 项"))
    desk.press("f")
    #expect(desk.line(0).contains("第 1 项"))
  }

  @Test func `a presenter whose terminal broke down goes on where the meeting stood`() {
    var wall = opened()
    wall.goToCards()
    world.now = world.now.adding(milliseconds: 30 * 60_000)
    var again = MeetingMorning.desk(of: world)
    again.press("s")
    #expect(again.line(0).contains("第 7 项"), "of one's own meeting nothing is asked")
    var desk = MeetingMorning.desk(of: world, person: .otherCoordinator)
    desk.press("f")
    #expect(desk.screen.contains("已开 30 分"), "the clock is of the first opening")
  }

  @Test func `a page without a decision says how one is made, and the meeting goes on with it`() {
    var desk = opened()
    desk.press(" ", "j")
    #expect(desk.screen.contains("在议程里按 c 加一项，再按 s 接着开"))
    desk.press(.escape, "y", "c", .tab)
    desk.type("项目卡点")
    desk.press(.control("s"), "s")
    #expect(desk.line(0).contains("第 1 项 / 11"))
  }

  @Test func `a rehearsal records nothing`() {
    var desk = MeetingMorning.desk(of: world)
    let before = world.tried.count
    desk.press("y")
    for _ in 0..<12 { desk.press(.enter) }
    #expect(desk.slides?.stop == .closing)
    #expect(desk.line(0).contains("演练"))
    #expect(world.tried.count == before)
    desk.press("e")
    #expect(desk.screen.contains("演练时不记录"))
  }

  @Test func `the end asks for the minutes, and writes them under the name of the meeting`() throws
  {
    var desk = opened()
    desk.goToCards()
    desk.press(.enter, "e")
    #expect(desk.screen.contains("结束会议") && desk.screen.contains("会议纪要〔2018〕1号"))
    desk.press(.tab, .tab)
    desk.type("分管副市长")
    desk.press(.control("s"))
    let meeting = try #require(desk.session.workspace[MeetingMorning.meeting])
    #expect(meeting.heldOn == .thursday && meeting.guests == "分管副市长")
    #expect(world.minutes.map { "\($0.paper.number) \($0.name)" } == ["会议纪要〔2018〕1号 督办"])
    #expect(desk.screen.contains("已写好 2 份") && desk.slides == nil)
    #expect(
      !desk.screen.contains("/papers") && !desk.screen.contains("zhang@"), "the hall looks on")
  }

  @Test func `a meeting ends though a guest of it is hidden on the wall, and the name is kept`()
    throws
  {
    let before = world.store.open().workspace
    var meeting = try #require(before[MeetingMorning.meeting])
    var frost = try #require(before[ID<Enterprise>.frost])
    meeting.guests = "清明帽业金癸乙"
    frost.contacts = [Contact(name: "金癸乙", phone: "13800001234")]
    world.record([meeting, frost])
    var desk = opened()
    desk.press("e")
    #expect(desk.screen.contains("清明帽业金*") && !desk.screen.contains("金癸乙"))
    desk.press(.control("s"))
    let held = try #require(world.store.open().workspace[MeetingMorning.meeting])
    #expect(held.heldOn == .thursday && held.guests == "清明帽业金癸乙")
    #expect(held.attendees == meeting.attendees)
  }

  @Test func `the end says how many items are not decided, where there are any`() {
    var desk = opened()
    desk.goToCards()
    desk.press(.enter, "e")
    #expect(desk.screen.contains("将记录：议定 1 条，1 项没有议，0 件问题继续办理"))
    desk.press(.escape, .enter, "e")
    #expect(desk.screen.contains("将记录：议定 2 条，0 件问题继续办理"))
  }

  @Test func `leaving asks whether the meeting is over, and it goes on unless somebody ends it`() {
    var desk = opened()
    desk.press(.escape, .enter)
    #expect(desk.slides != nil, "the answer that is there is to go on")
    desk.press(.escape, "y")
    #expect(desk.slides == nil && desk.session.workbench.scene.isProjecting)
    #expect(desk.session.workspace[MeetingMorning.meeting]?.isSitting == true)
  }

  @Test func `nothing is uncovered on the wall of a meeting that is run`() {
    var desk = opened()
    desk.press("M")
    #expect(desk.screen.contains("先离开会议") && desk.session.workbench.scene.isProjecting)
    desk.press(.escape, "y", "M", "y")
    #expect(!desk.session.workbench.scene.isProjecting)
  }

  @Test func `an Enter too many is taken back on the wall, named by its sentence`() throws {
    var desk = opened()
    desk.goToCards()
    desk.press(.enter, "u")
    let question = try #require(desk.session.workbench.top as? Question)
    #expect(question.lines.first?.zh.contains("拿出解决办法，书面答复企业") == true)
    desk.press("y")
    #expect(desk.decided.isEmpty && desk.slides?.isOnWall == true)
  }

  @Test func `on the wall nothing is taken back but what this meeting decided`() {
    var desk = MeetingMorning.desk(of: world)
    desk.press("x", "s", "u")
    #expect(desk.screen.contains("投屏时只撤销本次会的议定"))
  }

  @Test func `turning a page is nothing to take back`() {
    var desk = opened()
    desk.press(" ", " ", .escape, "y", .escape, "u")
    #expect(!desk.screen.contains("投屏翻页"))
  }

  @Test func `a page is turned though the ledger cannot be written`() {
    var desk = opened()
    world.failure = .notSaved(.diskFull)
    desk.press(" ")
    #expect(desk.line(0).contains("第 1 项"))
  }

  @Test func `a frame is due every minute while a clock is on the screen`() throws {
    let desk = opened()
    let due = try #require(desk.session.wakeAt)
    #expect(due == world.now.adding(milliseconds: 60_000))
  }
}
