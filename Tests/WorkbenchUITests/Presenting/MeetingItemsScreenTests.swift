import Domain
import TerminalKit
import TestSupport
import Testing

@testable import WorkbenchUI

/// The agenda before the meeting.
struct MeetingItemsScreenTests {
  private let world = MeetingMorning.world()

  private func items(of desk: Desk) -> [MeetingItem] {
    desk.session.workspace.items(of: MeetingMorning.meeting)
  }

  @Test func `the agenda stands behind v on the list of meetings`() {
    var desk = Desk(80, 24, world: world)
    desk.press("m", "v")
    #expect(desk.screen.contains("议程 领导小组会 督办") && desk.screen.contains("1/10"))
    #expect(desk.screen.contains("储油设施改建手续补办"))
    #expect(desk.selected.contains("主要数据") && !desk.selected.contains("…"), "nothing is cut")
  }

  @Test func `items are put in order, skipped, and kept for paper`() {
    var desk = MeetingMorning.desk(of: world)
    let before = items(of: desk).map(\.id)
    desk.press("]")
    #expect(items(of: desk).map(\.id).prefix(2) == [before[1], before[0]])
    #expect(desk.session.workbench.top is MeetingItemsScreen && desk.selected.contains("主要数据"))
    desk.press("x")
    #expect(desk.selected.contains("跳过"))
    desk.press("x", "o")
    #expect(desk.selected.contains("不投屏"))
  }

  @Test func `a page key goes as far as is seen, g and G to the ends`() {
    var desk = MeetingMorning.desk(of: MeetingMorning.world(issues: 20))
    let count = items(of: desk).count
    let seen = desk.canvas.choices.count
    #expect(count > seen)
    desk.press(.pageDown)
    #expect(desk.line(1).contains(" \(seen + 1)/\(count) "))
    desk.press("G")
    #expect(desk.line(1).contains(" \(count)/\(count) "))
    desk.press("g")
    #expect(desk.line(1).contains(" 1/\(count) "))
  }

  @Test func `what was done to an agenda is taken back there, and done again`() {
    var desk = MeetingMorning.desk(of: world)
    desk.press("x", "u", "y")
    #expect(desk.session.workbench.top is MeetingItemsScreen && !desk.selected.contains("跳过"))
    desk.press("U", "y")
    #expect(desk.selected.contains("跳过"))
  }

  @Test func `a topic is added with what is proposed`() {
    var desk = MeetingMorning.desk(of: world)
    desk.press("c", .tab)
    desk.type("人才周筹备")
    desk.press(.control("s"))
    #expect(items(of: desk).contains { $0.topic == "人才周筹备" })
    #expect(desk.screen.contains("人才周筹备"))
  }

  @Test func `the proposal of a card is edited before the meeting`() {
    var desk = MeetingMorning.desk(of: world)
    for _ in 0..<6 { desk.press("j") }
    desk.press(.enter, .tab, .control("u"))
    desk.type("三日内到现场")
    desk.press(.control("s"))
    #expect(items(of: desk)[6].opinion == "三日内到现场")
  }

  @Test func `what preparing added is named and in hand`() throws {
    var office = try TestOffice()
    _ = try office.prepared()
    let issue = try office.issue(in: .inProgress)
    try office.apply(.card(.mark(issue, reason: "牵头单位由谁定？")), by: .head)
    let world = Desk.World()
    world.record(office.entities)
    var desk = MeetingMorning.desk(of: world)
    desk.press("b")
    #expect(desk.screen.contains("加了 1 项：员工子女入学名额不足"))
    #expect(desk.selected.contains("员工子女入学名额不足"))
  }

  @Test func `on a wall the agenda says of what is kept for paper neither what, whose nor by whom`()
  {
    var desk = MeetingMorning.desk(120, 36, of: world)
    for _ in 0..<6 { desk.press("j") }
    #expect(desk.selected.contains("霜降压缩机") && desk.selected.contains("教育局"))
    desk.press("o", "M")
    #expect(desk.selected.contains("纸1 不投屏 议定问题"))
    #expect(!desk.selected.contains("储油设施") && !desk.selected.contains("霜降压缩机"))
    #expect(!desk.selected.contains("教育局") && desk.screen.contains("高压线迁移 霜降压缩机"))
    desk.press("M", "y")
    #expect(desk.selected.contains("储油设施改建手续补办 霜降压缩机"))
  }

  @Test func `an agenda that lacks nothing says so`() {
    var desk = MeetingMorning.desk(of: world)
    desk.press("b")
    #expect(desk.screen.contains("该上会的都已在议程里"))
  }

  @Test func `a meeting begins on the screen as the command line asks for it`() {
    var desk = Desk(80, 24, world: world)
    desk.session.begin(.rehearse, MeetingMorning.meeting)
    #expect(desk.slides?.mode == .rehearsing)
    var wall = Desk(80, 24, world: world)
    wall.session.begin(.run, MeetingMorning.meeting)
    #expect(wall.session.workbench.scene.isProjecting)
    var other = Desk(80, 24, world: world, person: .otherCoordinator)
    other.session.begin(.follow, MeetingMorning.meeting)
    #expect(other.slides?.mode == .following)
  }

  @Test
  func `a meeting of another day is opened only after a question, which proposes to rehearse`() {
    world.now = Instant(day: .iso("2018-06-08"), hour: 9)
    var desk = MeetingMorning.desk(of: world)
    desk.press("s")
    #expect(desk.screen.contains("定在6月7日 周四，今天是6月8日 周五") && desk.slides == nil)
    desk.press("n")
    #expect(desk.slides == nil && desk.session.workspace[MeetingMorning.meeting]?.sitting == nil)
    desk.press("s", .enter)
    #expect(desk.slides?.mode == .rehearsing)
    desk.press(.escape, "s", "y")
    #expect(desk.slides?.isOnWall == true)
  }

  @Test func `the palette follows the meeting that is run`() {
    var wall = MeetingMorning.desk(of: world)
    wall.press("s")
    var desk = Desk(80, 24, world: world, person: .otherCoordinator)
    desk.press(":")
    desk.type("follow")
    desk.press(.enter)
    #expect(desk.slides?.mode == .following)
  }

  @Test(arguments: [(60, 18), (80, 24), (120, 36)])
  func `it has its place on every screen, in English too`(columns: Int, rows: Int) {
    var desk = MeetingMorning.desk(columns, rows, of: world, language: .english)
    desk.press("j")
    #expect(desk.screen.contains("Agenda of leading group") && desk.screen.contains("By category"))
  }

  @Test func `who edits one text of a proposal in English leaves the other as the ledger has it`()
    throws
  {
    let world = MeetingMorning.world()
    var desk = MeetingMorning.desk(120, 36, of: world, language: .english)
    for _ in 0..<6 { desk.press("j") }
    desk.press(.enter)
    #expect(desk.screen.contains("How is it done") && desk.screen.contains("work out a solution"))
    desk.press(.tab, .control("u"))
    desk.type("visit them first")
    desk.press(.control("s"))
    let card = try #require(
      desk.session.workspace.items(of: MeetingMorning.meeting).first { $0.kind == .issue })
    #expect(card.opinion == "visit them first")
    #expect(card.question == "怎样办成，何时书面答复企业？")
  }
}
