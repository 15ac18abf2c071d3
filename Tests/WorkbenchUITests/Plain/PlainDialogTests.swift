import Domain
import TerminalKit
import Testing

@testable import WorkbenchUI

/// The workbench by lines: lists, pages, questions (interface.md 7).
struct PlainDialogTests {
  @Test func `it begins with who sits here, how it goes, and the first list`() {
    #expect(
      PlainDesk().said == """
        留驻工作台  温岭市留驻办  6月7日 周四  孙丙 工作人员（未验证）  已存
        行式界面：打数字选一行，打按键或功能名就做；空行=打开，. 返回，+ - 翻页，
          /词 筛选，= 再念一遍，? 全部功能
        企业 4  问题 4  详情  专员 2
        企业  1/4  按走访先后
        名称  镇街  问题 最近走访 专员
        > 1. 立夏铜业  城西  1/1 今天
        2. 谷雨泵业  大溪  1/1 3天前
        3. 霜降压缩机  城西  2/2 40天前  李丁
        4. 惊蛰数控  大溪  0/1 未访  钱乙
        可做：w 走访  e 修改  p 挂钩  / 筛选  空格 选中  s 排序  : 全部功能  ? 帮助
        """)
  }

  @Test func `in English too`() {
    #expect(
      PlainDesk(language: .english).said == """
        温岭市留驻办  Thu 7 Jun  孙丙 coordinator (unverified)  saved
        By lines: a number selects a row, a key or a name does it; an empty line
          opens, . goes back, + - turn pages, /word filters, = reads it again, ? lists
          everything
        Enterprises 4  Issues 4  Details  Commissioners 2
        Enterprises  1/4  by visit
        name  town  open visited  commissioner
        > 1. 立夏铜业  城西  1/1 today
        2. 谷雨泵业  大溪  1/1 3 d ago
        3. 霜降压缩机  城西  2/2 40 d ago 李丁
        4. 惊蛰数控  大溪  0/1 never  钱乙
        can do: w log a visit  e edit  p pair  / filter  Space mark  s sort
          : all actions  ? help
        """)
  }

  @Test func `a number selects a row and reads it; a key behind it does something with it`() {
    var desk = PlainDesk()
    desk.types("3")
    #expect(desk.said == "> 3. 霜降压缩机  城西  2/2 40天前  李丁")
    desk.types("4 w")
    #expect(desk.said.contains("记走访 Q0004 惊蛰数控"))
  }

  @Test func `a number that is no row is refused, and is no key of a view`() {
    var desk = PlainDesk()
    for number in ["7", "9"] {
      desk.types(number)
      #expect(desk.said == "没有第\(number)行；换视图或做别的，请打它的名称")
    }
    desk.types("=")
    #expect(desk.said.contains("> 1. 立夏铜业"))
  }

  @Test func `an item of an agenda is selected by its number like any other row`() {
    var desk = PlainDesk(world: MeetingMorning.world())
    desk.types("m", "v", "3")
    #expect(desk.said.hasPrefix("> 3. "), "\(desk.said)")
  }

  @Test func `an empty line opens, a dot goes back, and the page is read again`() {
    var desk = PlainDesk()
    desk.types("Tab", "1")
    desk.types("")
    #expect(desk.said.contains("详情"))
    desk.types(".")
    let page = desk.said
    #expect(page.contains("> 1. "))
    desk.types("=")
    #expect(desk.said == page)
  }

  @Test(arguments: ["w", "走访", "ｗ", "log a visit"])
  func `an action is called by its key or its name`(name: String) {
    var desk = PlainDesk()
    desk.types(name)
    #expect(desk.said.contains("记走访"))
  }

  @Test func `part of a name or pinyin offers what it may mean, by number`() {
    var desk = PlainDesk()
    desk.types("xinwenti")
    #expect(desk.said.contains("一栏一栏填"))
    desk = PlainDesk()
    desk.types("分办")
    #expect(desk.said.contains("批量分办"))
    #expect(desk.said.contains("1. "))
    desk.types("没有这种事")
    desk.types(".", "没有这种事")
    #expect(desk.said.contains("没有叫“没有这种事”的功能"))
  }

  @Test func `a key that does nothing here says so, and is no word to look for`() {
    var desk = PlainDesk(view: .overview)
    desk.types("t", "Ｔ")
    #expect(desk.said == "“T”在这里没有用，? 看能做什么")
    #expect(desk.dialog.session.workbench.top is OverviewView)
  }

  @Test func `of several that were found an empty line runs none`() {
    var desk = PlainDesk()
    desk.types("新", "")
    #expect(desk.said == "找到的不止一个，请打序号，. 返回")
    #expect(desk.dialog.session.workbench.top is ActionMenu)
    desk.types("xinwenti", "")
    #expect(!(desk.dialog.session.workbench.top is ActionMenu), "the only one is meant")
  }

  @Test func `in a pipe a row is a line`() {
    let title = "储油设施改建手续补办，消防、安监和规划三家意见不一，请办公室召集后明确责任单位和期限"
    let issue = Morning.issue(99, title, of: 1, .registered, unit: nil, "2018-06-06")
    var desk = PlainDesk(of: Morning.entities + [issue], columns: 60, isWrapped: false)
    desk.types("Tab")
    #expect(desk.said.split(separator: "\n").contains { $0.contains(title) }, "\(desk.said)")
  }

  @Test func `what cannot be done says why`() {
    var desk = PlainDesk(person: nil)
    desk.types("w")
    #expect(desk.said.contains("--as"))
  }

  @Test func `the list of everything says its reasons whole, in lines of 60 columns`() throws {
    var desk = PlainDesk(person: nil, columns: 60)
    let visit = try #require(desk.dialog.session.offers.first { $0.keys.contains("w") })
    let reason = try #require(visit.unless?.zh)
    desk.types("?")
    #expect(desk.said.filter { !$0.isWhitespace }.contains(reason.filter { !$0.isWhitespace }))
    #expect(desk.said.split(separator: "\n").allSatisfy { $0.columns <= 60 })
  }

  @Test(arguments: [View.workbench, .agenda], [60, 80])
  func `a row is told whole, for there are no columns to keep`(view: View, columns: Int) {
    let title = "储油设施改建手续补办，消防、安监和规划三家意见不一，请办公室召集后明确责任单位和期限"
    let issue = Morning.issue(99, title, of: 1, .registered, unit: nil, "2018-06-06")
    var desk = PlainDesk(of: Morning.entities + [issue], view: view, columns: columns)
    if view == .workbench { desk.types("Tab") }
    #expect(desk.said.filter { !$0.isWhitespace }.contains(title))
    #expect(desk.said.split(separator: "\n").allSatisfy { $0.columns <= columns })
  }

  @Test func `the rows of a page are told whole as well`() {
    let title = "高层次人才租房补贴咨询电话"
    let issue = Morning.issue(99, title, of: 1, .registered, unit: nil, "2018-06-06")
    var desk = PlainDesk(
      of: Morning.entities + [issue], person: .commissioner, view: .pairings, columns: 60)
    var said = desk.said
    for _ in 0..<3 {
      desk.types("+")
      said += desk.said
    }
    #expect(said.filter { !$0.isWhitespace }.contains(title), "\(said)")
  }

  private static let long = "储油设施改建手续补办，消防、安监和规划三家意见不一，请办公室召集后明确责任单位和期限"

  /// One of each kind, called by more than a screen has columns for.
  private var longWinded: [any Entity] {
    var meeting = Meeting()
    (meeting.id, meeting.topic, meeting.kind) = (ID(1), Self.long, .special)
    (meeting.heldOn, meeting.minutes) = (.iso("2018-05-30"), "〔2018〕5号")
    var decision = Decision(Self.long, unit: ID(1), dueOn: .iso("2018-06-20"))
    (decision.id, decision.meeting) = (ID(1), meeting.id)
    var item = MeetingItem()
    (item.id, item.meeting, item.topic, item.opinion) = (ID(1), meeting.id, Self.long, Self.long)
    var known = CommonClass()
    (known.id, known.name, known.openedOn) = (ID(1), Self.long, .iso("2018-05-02"))
    var issue = Morning.issue(99, Self.long, of: 1, .registered, unit: nil, "2018-06-06")
    issue.details = "请回 86123456"
    var risk = RetentionCase()
    (risk.id, risk.enterprise, risk.openedOn) = (ID(1), ID(9), .iso("2018-06-01"))
    let enterprise = Morning.enterprise(9, Self.long, Self.long, town: 3)
    return Morning.entities + [meeting, decision, item, known, issue, risk, enterprise]
  }

  @Test(arguments: [
    ["m"], ["m", "Tab"], ["m", "v"], ["l"], [RetentionWords.open.zh], [ProjectionWords.check.zh],
  ])
  func `every list is told whole, beside or over others as well`(ways: [String]) {
    var desk = PlainDesk(of: longWinded, person: .head)
    for line in ways { desk.types(line) }
    #expect(desk.said.filter { !$0.isWhitespace }.contains(Self.long))
    #expect(!desk.said.contains("…"), "\(desk.said)")
  }

  @Test func `a row of a list beside its file is a row, and is read without the file`() {
    var other = CommonClass()
    (other.id, other.name, other.openedOn) = (ID(2), "招工难", .iso("2018-05-02"))
    other.category = "02"
    var desk = PlainDesk(of: longWinded + [other])
    desk.types("l", "s", "s", "s")
    #expect(desk.said.contains("> 1. G01") && desk.said.contains("\n2. G02  招工难"))
    desk.types("2")
    #expect(desk.said.hasPrefix("> 2. G02  招工难") && !desk.said.contains("类别"))
  }

  @Test func `a slash filters the list, a bare one takes the filter away`() {
    var desk = PlainDesk()
    desk.types("/霜降")
    #expect(desk.said.contains("> 1. 霜降压缩机"))
    #expect(!desk.said.contains("谷雨泵业"))
    desk.types("/镇街:大溪")
    #expect(desk.said.contains("谷雨泵业") && !desk.said.contains("霜降"))
    desk.types("/")
    #expect(desk.said.contains("谷雨泵业") && desk.said.contains("霜降"))
  }

  @Test func `a filter that is not understood is told, and takes no line for more of it`() {
    var desk = PlainDesk()
    desk.types("/霜降 规模:超大")
    #expect(desk.said.contains("“规模”没有“超大”") && desk.said.contains("谷雨泵业"))
    desk.types("/谷雨")
    #expect(desk.said.contains("> 1. 谷雨泵业") && !desk.said.contains("超大"))
  }

  @Test func `a question is answered by number or by its letter, and leaving is said`() {
    for answer in ["1", "y"] {
      var desk = PlainDesk()
      desk.types("q")
      #expect(desk.said.contains("离开留驻工作台？"))
      #expect(desk.said.contains("> 2. n 否"))
      desk.types(answer)
      #expect(desk.dialog.isOver)
      #expect(desk.said == "已离开留驻工作台")
    }
  }

  @Test func `where there is no filter, that is said`() {
    var desk = PlainDesk(view: .agenda)
    desk.types("/xlys")
    #expect(desk.said == "这里没有筛选")
  }

  @Test func `every figure of a page has a number that opens the rows behind it`() {
    var desk = PlainDesk(view: .overview)
    #expect(desk.said.contains("[2]"))
    desk.types("2")
    #expect(desk.said.contains("> [2]"))
    desk.types("")
    #expect(desk.said.contains("仅看"))
  }

  @Test func `a long list turns its pages`() {
    let many = (10...60).map { Morning.enterprise($0, "第\($0)机床厂", "", town: 3) }
    var desk = PlainDesk(of: Morning.entities + many)
    let first = desk.said
    desk.types("+")
    #expect(desk.said != first)
    #expect(desk.said.contains("机床厂"))
    desk.types("-")
    #expect(desk.said.contains("1/55"))
  }

  @Test(arguments: View.allCases, Language.allCases)
  func `every view reads without rules or frames, its rows numbered`(
    view: View, language: Language
  ) {
    let desk = PlainDesk(language: language, view: view)
    #expect(!desk.said.contains { "─│┌┐└┘▌█░".contains($0) })
    let isEmpty = [.agenda, .projects, .policy].contains(view)
    #expect(isEmpty || desk.said.contains(/> (\d+\. |\[\d+\])/))
    #expect(desk.said.split(separator: "\n").allSatisfy { $0.columns <= 80 })
  }

  @Test func `what others record is there with the next line`() {
    var desk = PlainDesk()
    desk.world.record([Morning.enterprise(9, "大寒风机厂", "大寒风机", town: 3)])
    desk.types("=")
    #expect(desk.said.contains("大寒风机"))
  }

  @Test func `projected, no line holds a number`() {
    var visit = Morning.visit(9, to: 1, by: 3, "2018-06-05")
    visit.situation = "找张总13812345678"
    var desk = PlainDesk(of: Morning.entities + [visit])
    desk.types("M", "3", "Tab", "")
    #expect(!desk.said.contains("12345678"))
    desk.types("w", "电话13812345678")
    #expect(!desk.said.contains("13812345678"))
  }

  @Test func `the end of the input leaves politely`() {
    var desk = PlainDesk()
    desk.ends()
    #expect(desk.dialog.isOver)
    #expect(desk.said == "已离开留驻工作台")
  }

  @Test func `a list is taken in by the path of its file, and how far it got is said meanwhile`() {
    let world = Desk.World()
    world.record(Morning.entities)
    world.imports = ImportShelf(
      lists: [("enterprises", EntityKind.enterprise.phrase)],
      read: { request, _, _, _, telling in
        for done in [1000, 10_000, 11_000] { telling(Headway(.reading, done, of: 12_000)) }
        return .unreadable(Phrase(verbatim: "\(request.source)"))
      },
      files: { _ in [] })
    var desk = PlainDesk(world: world)
    desk.types("导入名单、粘贴表格", "/名单/企业.csv")
    #expect(desk.said.contains("/名单/企业.csv"))
    #expect(desk.saidAtOnce == ["正在核对：第 10000 行，共 12000 行"])
  }

  @Test(arguments: [
    ("配色主题", "行式界面没有颜色"), ("鼠标", "行式界面不用鼠标"),
    ("暂时回到命令行", "在这里按 Ctrl-Z 就回到命令行"),
  ])
  func `what only a screen or a terminal has is not offered, and says why`(
    name: String, reason: String
  ) {
    var desk = PlainDesk()
    let keys = desk.dialog.session.offers.flatMap(\.keys)
    #expect(!keys.contains(.control("c")) && !keys.contains(.control("l")))
    desk.types(name)
    #expect(desk.said.hasPrefix(reason))
  }
}
