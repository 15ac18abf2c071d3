import Domain
import TerminalKit
import TestSupport
import Testing

@testable import WorkbenchUI

/// Help and palette: one list, searched and executed.
struct ActionMenuTests {
  @Test func `help lists every key of the pane`() {
    var desk = Desk(120, 66)
    desk.press("?")
    let screen = desk.screen
    let desk2 = Desk(120, 66)
    guard let view = desk2.view else { return }
    let bench = desk2.session.workbench
    for hint in view.hints(in: bench.scene, desk2.session.workspace) {
      #expect(screen.contains(hint.words.zh), "\(hint.words.zh) is missing")
    }
  }

  @Test(arguments: ["放大", "fangda", "fdbl", "zoom", "z"])
  func `an action is found by Chinese, pinyin, English or its key, and Enter does it`(text: String)
  {
    var desk = Desk(120, 36)
    desk.press(":")
    for character in text { desk.press(.character(character)) }
    desk.press(.enter)
    #expect(!desk.screen.contains("─ 问题"))
  }

  @Test(arguments: [
    ("R4", "R4 Units and their rates"), ("take", "take over pairings that stand already"),
  ])
  func `a long name is whole where there is room`(text: String, name: String) {
    var desk = Desk(80, 24, language: .english, view: .pairings)
    desk.press(":")
    desk.type(text)
    #expect(desk.screen.contains(name), "\(desk.screen)")
  }

  @Test(arguments: View.allCases)
  func `in English actions begin with a small letter, and reports with their numbers`(
    view: View
  ) throws {
    var desk = Desk(120, 36, language: .english, view: view)
    desk.press(":")
    let menu = try #require(desk.session.workbench.top as? ActionMenu)
    let reports = ReportName.allCases.map(\.heading.en)
    let capitals = menu.items.map(\.hint.words.en).filter { $0.first?.isUppercase == true }
    #expect(capitals.allSatisfy(reports.contains), "\(capitals)")
  }

  @Test func `what cannot be done says why, in the list and when it is tried`() {
    var desk = Desk(120, 36, person: nil)
    desk.press(":")
    desk.type("走访")
    #expect(desk.line(3).contains("--as"))
    desk.press(.enter)
    #expect(desk.line(34).contains("--as"))
  }

  @Test(arguments: [
    ("退出", "离开"), ("quit", "离开"), ("搜索", "筛选"), ("search", "筛选"), ("打印", "公文"), ("保存", "未完成的记录"),
    ("请假顶岗", "专员"), ("交接", "专员"), ("我的企业", "专员"), ("留驻", "重点关注企业"),
  ])
  func `an action is found by what else people call it`(text: String, action: String) {
    var desk = Desk(120, 36)
    desk.press(":")
    desk.type(text)
    #expect(desk.line(3).contains(action), "\(desk.line(3))")
  }

  @Test func `a page key goes as far as is seen`() throws {
    var desk = Desk(120, 20)
    desk.press(":")
    let menu = try #require(desk.session.workbench.top as? ActionMenu)
    desk.press(.pageDown)
    let words = menu.items[menu.shown[15]].hint.words.zh
    #expect(desk.selected.contains(words), "\(words): \(desk.screen)")
  }

  @Test func `a search that finds nothing says so`() {
    var desk = Desk(120, 36)
    desk.press(":")
    desk.type("没有这种事")
    #expect(desk.line(3).contains("没有找到"))
  }

  @Test func `Esc goes back without doing anything`() {
    var desk = Desk(120, 36)
    let before = desk.screen
    desk.press(.function(1), .escape)
    #expect(desk.screen == before)
  }

  @Test func `what is called so stands before what only speaks of it`() throws {
    let office = try TestOffice()
    let items = [
      item(ProjectionWords.check, Phrase("会议前看一遍", "before a meeting")),
      item(Phrase("会议", "meetings")),
    ]
    var menu = ActionMenu(title: WorkbenchWords.palette, items: items)
    _ = menu.type(.text("会议"), in: .test(office), office.workspace)
    #expect(menu.shown == [1, 0])
  }

  @Test func `what is said of each action keeps its column while one scrolls`() throws {
    let office = try TestOffice()
    let names = ["甲", "乙", "丙", "丁", "戊", "己", "庚", "辛", "看今年以来全部问题的答复情况"]
    let items = names.map { item(Phrase(verbatim: $0), Phrase(verbatim: "说明")) }
    var menu = ActionMenu(title: WorkbenchWords.palette, items: items)
    let before = columnsOfHelp(menu, office)
    _ = menu.update(.moved(.by(8)), in: .test(office), office.workspace)
    #expect(before.count == 1 && columnsOfHelp(menu, office) == before)
  }

  private func item(_ words: Phrase, _ help: Phrase? = nil) -> MenuItem {
    MenuItem(Binding<Int>([], 0, words, help: help), of: .screen)
  }

  private func columnsOfHelp(_ menu: ActionMenu, _ office: TestOffice) -> Set<Int> {
    var canvas = Canvas(size: Size(rows: 6, columns: 80))
    menu.draw(in: .test(office), office.workspace, into: &canvas, area: canvas.bounds)
    return Set(
      (2..<6).compactMap { row in
        let line = canvas.line(row)
        return line.firstRange(of: "说明").map { String(line[..<$0.lowerBound]).columns }
      })
  }

  @Test(arguments: [Size(rows: 18, columns: 60), Size(rows: 5, columns: 60)], [0, 8])
  func `what is said of the selected action is whole under it where it is cut beside it`(
    size: Size, place: Int
  ) throws {
    let office = try TestOffice()
    let help = "要先有单位的答复，再由办公室打电话给企业，一句一句问清楚，全部记下来才能销号"
    let items = (1...9).map { item(Phrase(verbatim: "功能\($0)"), Phrase(verbatim: help)) }
    var menu = ActionMenu(title: WorkbenchWords.palette, items: items)
    _ = menu.update(.moved(.by(place)), in: .test(office), office.workspace)
    var canvas = Canvas(size: size)
    menu.draw(in: .test(office), office.workspace, into: &canvas, area: canvas.bounds)
    let row = try #require((0..<size.rows).first { canvas.line($0).hasPrefix("▌") })
    #expect(canvas.line(row).contains("功能\(place + 1)"))
    let below = (row + 1...row + 2).map { canvas.line($0).filter { $0 != " " } }.joined()
    #expect(below == help)
  }

  @Test(arguments: View.allCases.filter { $0 != .workbench })
  func `from every view the rooms of the workbench are found, and gone into`(view: View) {
    for (text, room) in [("公文", "公文"), ("xinqiye", "新企业"), ("R5", "R5")] {
      var desk = Desk(120, 36, view: view)
      desk.press(":")
      desk.type(text)
      #expect(desk.line(3).contains(room), "\(text): \(desk.line(3))")
      desk.press(.enter)
      #expect(desk.session.workbench.layers.count == 2, "\(text): \(desk.screen)")
      desk.press(.escape)
      #expect(desk.session.workbench.views.front == view)
    }
  }

  @Test(arguments: View.allCases.filter { $0 != .workbench })
  func `what is done with a record of the workbench is found from every view, with where to do it`(
    view: View
  ) {
    var desk = Desk(120, 36, view: view)
    desk.press(":")
    desk.type("告知单")
    #expect(desk.line(3).contains("告知单") && desk.line(3).contains("请在工作台（按 1）选中后再办"))
    desk.press(.enter)
    #expect(desk.screen.contains("请在工作台（按 1）选中后再办"))
    #expect(desk.session.workbench.views.front == view && desk.session.workbench.isAtBase)
  }

  @Test(arguments: View.allCases)
  func `a list on a page of one view is found by its name from every view`(view: View) {
    let lists = [
      ("宣讲", "政策：宣讲"), ("xxb", "政策：选项表"), ("值班", "政策：周四值班"), ("接线记录", "政策：接线记录"),
      ("征询", "征询电话"),
    ]
    for (text, list) in lists {
      var desk = Desk(120, 36, view: view)
      desk.press(":")
      desk.type(text)
      #expect(desk.screen.contains(list), "\(text): \(desk.screen)")
    }
  }

  @Test(arguments: View.allCases, Language.allCases)
  func `every list of the office is opened by its name from every view`(
    view: View, language: Language
  ) {
    var desk = Desk(120, 36, language: language, view: view)
    for kind in OfficeList.kinds {
      desk.press(":")
      desk.type(SettingsViewWords.list(kind).text(in: language))
      desk.press(.enter)
      let list = desk.session.workbench.top as? OfficeListScreen
      #expect(list?.kind == kind, "\(kind): \(desk.screen)")
      desk.press(.escape)
    }
  }

  @Test(arguments: View.allCases, ["对接", "入学名额", "三十条", "sstcs", "小微园", "老旧", "event"])
  func `a list stands before the form of its next entry, by a part of its name as well`(
    view: View, text: String
  ) throws {
    var desk = Desk(120, 36, view: view)
    desk.press(":")
    desk.type(text)
    let menu = try #require(desk.session.workbench.top as? ActionMenu)
    let found = menu.shown.map { menu.items[$0].hint.words.zh }
    let list = try #require(found.firstIndex { $0.hasPrefix("设置：") })
    let entry = try #require(found.firstIndex { $0.hasPrefix("新") })
    #expect(list < entry, "\(found)")
  }

  private static let called = [
    "会议": ["协调会", "xietiaohui", "coordination", "专题会", "zth", "会商"],
    "收文": ["收文登记", "swdj", "mail"],
    "政策：周四值班": ["咨询", "zixun", "consultation"],
    "政策：接线记录": ["咨询", "zixun", "consultation"],
    "查重": ["重复", "chongfu", "合并", "取消合并", "unmerge", "不是同一件"],
    "设置：常用筛选": ["常用筛选", "cysx", "saved"],
    "设置：节假日": ["工作日历", "gzrl", "holidays"],
    "设置：办理时限": ["时限", "shixian", "SLA"],
    "设置：通报数": ["通报", "tongbao", "reported"],
  ]

  @Test(arguments: View.allCases)
  func `what the office calls a matter finds it from every view, in Han, pinyin and English`(
    view: View
  ) throws {
    var desk = Desk(120, 36, view: view)
    for (name, texts) in Self.called {
      for text in texts {
        desk.press(":")
        desk.type(text)
        let menu = try #require(desk.session.workbench.top as? ActionMenu)
        let found = menu.shown.map { menu.items[$0].hint.words.zh }
        #expect(found.contains(name), "\(text): \(found)")
        desk.press(.escape)
      }
    }
  }

  @Test func `the name of a list leads to its page`() {
    var desk = Desk(120, 36)
    desk.press(":")
    desk.type("政策：接线记录")
    desk.press(.enter)
    let policy = desk.session.workbench.top as? PolicyView
    #expect(policy?.page == .calls)
    desk.press("1", ":")
    desk.type("征询电话")
    desk.press(.enter)
    #expect(desk.session.workbench.top is OutreachScreen)
    desk.press(.escape, ":")
    desk.type("工作日历")
    desk.press(.enter)
    #expect((desk.session.workbench.top as? OfficeListScreen)?.kind == .calendar)
  }

  @Test(arguments: View.allCases)
  func `a report stands there once, whatever view one looks from`(view: View) {
    var desk = Desk(120, 36, view: view)
    desk.press(":")
    desk.type("R4")
    #expect(desk.line(1).contains(" 1/"))
    #expect(desk.line(3).contains("R4"))
  }

  @Test(arguments: View.allCases, ["报表", "baobiao", "report"])
  func `all reports are found by what they are`(view: View, text: String) throws {
    var desk = Desk(120, 36, view: view)
    desk.press(":")
    desk.type(text)
    let menu = try #require(desk.session.workbench.top as? ActionMenu)
    let found = menu.shown.map { menu.items[$0].hint.words }
    #expect(ReportName.allCases.map(\.heading).allSatisfy(found.contains), "\(found)")
  }

  @Test func `the palette knows every step of the selected issue`() {
    var desk = Desk(120, 36)
    desk.press(.tab, ":")
    desk.type("定措施")
    #expect(desk.line(3).contains("办理：定措施"))
    desk.press(.enter)
    #expect(desk.line(1).contains("办理 W2018-0412"))
    #expect(desk.screen.contains("─ 定措施 ─"))
  }

  /// Opens a list of everything on a step of W2018-0412 and, before Enter, lets somebody else bring the
  /// issue into another state.
  private func chosen(_ key: Key, while state: IssueState) -> Desk {
    var desk = Desk(120, 36)
    desk.press(.tab, key)
    desk.type("办理：定措施")
    let title = Morning.issues[0].title
    desk.others(record: Morning.issue(412, title, of: 1, state, unit: 1, "2018-05-02"))
    desk.press(.enter)
    return desk
  }

  @Test(arguments: [":", .function(10)] as [Key])
  func `what was chosen says why not, where somebody made it impossible meanwhile`(
    key: Key
  ) throws {
    let desk = chosen(key, while: .suspended)
    let bench = desk.session.workbench
    let menu = StepMenu(for: [ID(year: 2018, 412)], in: bench.scene, desk.session.workspace)
    let reason = try #require(menu.items.first { $0.choice == .verb(.measure) }?.obstacle)
    #expect(bench.isAtBase)
    #expect(bench.message?.phrase == reason)
  }

  @Test(arguments: [":", .function(10)] as [Key])
  func `what was chosen for a record that left the list is done with no other`(key: Key) {
    let bench = chosen(key, while: .closed).session.workbench
    #expect(bench.isAtBase)
    let action = StepFormWords.action(StepVerb.measure.phrase)
    #expect(bench.message?.phrase == WorkbenchWords.noLonger(action))
  }

  @Test func `a step that cannot be taken says why`() {
    var desk = Desk(120, 36)
    desk.press(.tab, ":")
    desk.type("挂起")
    #expect(desk.line(3).contains("办理：暂缓"))
    #expect(desk.line(3).contains("办公室负责人"))
    desk.press(.enter)
    #expect(desk.line(34).contains("办公室负责人"))
    #expect(desk.line(2).contains("─ 企业 ─"))
  }
}
