import Domain
import TerminalKit
import TestSupport
import Testing

@testable import WorkbenchUI

/// Projecting the screen: how it begins and ends, and what cannot be done meanwhile (C14).
struct ProjectionTests {
  private static let number = "13800001234"

  private func desk(
    _ columns: Int = 120, _ rows: Int = 36, presents: Bool = false,
    person: ID<Person>? = .coordinator, language: Language = .chinese
  ) -> Desk {
    var entities = Morning.entities
    var frost = Morning.enterprises[0]
    frost.contacts = [Contact(name: "王辛", title: "厂长", phone: Self.number)]
    frost.remarks = "找王辛"
    var issue = Morning.issues[1]
    issue.title = "王辛来电" + Self.number
    entities += [frost, issue, Morning.person(9, "郑庚", .viewer)] as [any Entity]
    let world = Desk.World()
    world.record(entities)
    return Desk(
      columns, rows, world: world, person: person, language: language, presents: presents)
  }

  @Test(arguments: [(120, 36), (80, 24), (60, 18)])
  func `M hides from the next frame on, and the top line says so in reverse`(
    columns: Int, rows: Int
  ) {
    var desk = desk(columns, rows)
    desk.press("M")
    #expect(desk.line(0).hasPrefix("  投屏"))
    #expect(desk.canvas.spans(at: 0).first == Span(" 投屏 ", .banner))
    #expect(!desk.screen.contains(Self.number) && !desk.screen.contains("王辛"))
    #expect(desk.screen.contains("投屏开始"))
  }

  @Test func `it is said in English too`() {
    var desk = desk(language: .english)
    desk.press("M")
    #expect(desk.line(0).hasPrefix("  projected"))
  }

  @Test func `M again asks first, and no is there already`() {
    var desk = desk()
    desk.press("M", "M")
    #expect(desk.screen.contains("结束投屏？") && desk.screen.contains("请先断开投影"))
    desk.press(.enter)
    #expect(desk.line(0).hasPrefix("  投屏"))
    desk.press("M", "y")
    #expect(!desk.line(0).contains("投屏"))
    #expect(desk.screen.contains("投屏已结束"))
  }

  @Test func `opened for projecting, the first frame hides and nothing ends it but leaving`() {
    var desk = desk(presents: true)
    #expect(desk.line(0).hasPrefix("  投屏"))
    #expect(!desk.screen.contains(Self.number))
    desk.press("M")
    #expect(desk.screen.contains("离开程序（q）才结束"))
    #expect(desk.line(0).hasPrefix("  投屏"))
  }

  @Test func `who was given the screen on the wall and no other role projects always`() {
    #expect(desk(person: ID(9)).line(0).hasPrefix("  投屏"))
  }

  @Test func `it begins over no form: what is typed there is no entry`() {
    var desk = desk()
    desk.press("w", .control("p"))
    desk.type("投屏")
    #expect(desk.screen.contains("请先存好或关上"))
  }

  @Test func `of an unfinished write what names people is hidden like any other words`() {
    var desk = desk()
    desk.press("M")
    desk.world.notices = [
      .tornTail(
        savedAs: "quarantine/1", bytes: 90, excerpt: #"{"title":"王辛来电\#(Self.number)"#)
    ]
    desk.press("j")
    #expect(desk.screen.contains("quarantine/1") && desk.screen.contains(#"{"title""#))
    #expect(!desk.screen.contains("王辛") && !desk.screen.contains(Self.number))
  }

  @Test func `a contact is no longer found by name or number`() {
    var desk = desk()
    desk.press("/")
    desk.type("王辛")
    #expect(desk.screen.contains("1/1"))
    desk.press(.escape, "M", "/")
    desk.type("1234")
    #expect(!desk.selected.contains("霜降"))
  }

  @Test func `a list that a number narrowed is narrowed anew when the number is hidden`() {
    var desk = desk()
    desk.press("/")
    desk.type("1234")
    desk.press(.enter)
    #expect(desk.selected.contains("霜降"))
    desk.press("M")
    #expect(!desk.selected.contains("霜降"))
  }

  @Test func `where a list was written is not told on a wall`() {
    var desk = desk()
    desk.press("M", "x")
    #expect(desk.world.exported.count == 1)
    #expect(!desk.screen.contains("/papers") && !desk.screen.contains("scp"), "\(desk.screen)")
    #expect(desk.screen.contains("投屏结束后再导出一次就看到"))
  }

  @Test func `a mask agreed to on a wall stays one though that ends before the answer`() throws {
    var desk = desk()
    desk.openFrost()
    for _ in 0..<30 where !desk.focusIs("sector") { desk.press(.tab) }
    desk.type("水泵，找13900009999")
    desk.press(.control("s"), "M", "y", .enter)
    let saved = try #require(desk.world.store.open().workspace[ID<Enterprise>(1)])
    #expect(saved.sector.contains("139****9999"), "\(desk.screen)")
  }

  @Test func `a field that holds a mask is not written in, and says why`() {
    var desk = desk()
    desk.openFrost()
    for _ in 0..<30 where !desk.focusIs("contacts") { desk.press(.tab) }
    #expect(desk.screen.contains("王* 厂长 138****1234"))
    desk.type("赵某13900009999")
    #expect(desk.screen.contains("投屏时不填联系方式"))
    #expect(!desk.screen.contains("赵某"))
    for _ in 0..<30 where !desk.focusIs("remarks") { desk.press(.tab) }
    desk.type("李某")
    #expect(desk.screen.contains("这里有隐去的内容") && !desk.screen.contains("李某"))
  }

  @Test func `another field is saved, and what was hidden stays as it was`() throws {
    var desk = desk()
    desk.openFrost()
    for _ in 0..<30 where !desk.focusIs("sector") { desk.press(.tab) }
    desk.type("通用设备")
    desk.press(.control("s"))
    let saved = try #require(desk.world.store.open().workspace[ID<Enterprise>(1)])
    #expect(saved.sector == "通用设备")
    #expect(saved.contacts == [Contact(name: "王辛", title: "厂长", phone: Self.number)])
    #expect(saved.remarks == "找王辛")
    #expect(!desk.screen.contains(Self.number))
  }

  @Test func `a number typed into a text on a wall is kept as its mask alone, once that is agreed`()
    throws
  {
    var desk = desk()
    desk.openFrost()
    for _ in 0..<30 where !desk.focusIs("sector") { desk.press(.tab) }
    desk.type("水泵，找13900009999")
    desk.press(.control("s"))
    #expect(desk.screen.contains("这里只留 139****9999") && !desk.screen.contains("13900009999"))
    desk.press("e")
    #expect(desk.world.store.open().workspace[ID<Enterprise>(1)]?.sector == "")
    desk.press(.control("s"), .enter)
    let saved = try #require(desk.world.store.open().workspace[ID<Enterprise>(1)])
    #expect(saved.sector == "水泵，找139****9999")
  }

  @Test func `a number that is typed is covered from its seventh digit on, the caret stays`() {
    var desk = desk()
    desk.press("M", "c")
    desk.type("找人138000")
    let before = desk.canvas.caret?.column ?? 0
    #expect(desk.screen.contains("138000"))
    desk.type("0")
    #expect(desk.screen.contains("138****") && desk.canvas.caret?.column == before + 1)
    desk.type("1234")
    #expect(desk.screen.contains("138****1234"))
  }

  @Test func `what says that an enterprise may leave is covered whole as it is typed`() {
    var desk = desk()
    desk.press("M", "c")
    desk.type("立夏禾风机搬迁")
    #expect(desk.screen.contains("立夏禾风机搬迁"), "a workshop moves as well")
    let before = desk.canvas.caret?.column ?? 0
    desk.type("，有意外迁ab")
    #expect(desk.screen.contains("＊＊＊＊＊＊＊＊＊＊＊＊**"))
    #expect(!desk.screen.contains("立夏禾风机") && !desk.screen.contains("外迁"))
    #expect(desk.canvas.caret?.column == before + 12)
  }

  @Test func `what others record while it lasts is covered at once`() {
    var desk = desk()
    desk.press("M")
    var frost = Morning.enterprises[0]
    frost.contacts = [Contact(name: "闻人竹", phone: "13900005678")]
    var issue = Morning.issues[2]
    issue.title = "闻人竹说13900005678"
    desk.others(record: frost, issue)
    #expect(!desk.screen.contains("闻人竹") && !desk.screen.contains("13900005678"))
    #expect(desk.screen.contains("闻*说139****5678"))
  }

  @Test func `what is copied is hidden too`() {
    var desk = desk()
    desk.press("M", .tab, "g")
    for _ in 0..<5 {
      desk.press("y", "j")
    }
    let copied = desk.orders.compactMap { order -> String? in
      if case .copy(let text) = order { text } else { nil }
    }
    #expect(copied.count == 5 && copied.contains { $0.contains("王*来电138****1234") })
    #expect(!copied.joined().contains(Self.number))
  }

  @Test func `drafts are not opened, and no editor is`() {
    let world = Desk.World()
    world.record(Morning.entities)
    world.drafts["visit-Q0001"] = "kind\nsituation\t13800001234"
    world.editor = { text throws(EditorFailure) in text }
    var desk = Desk(120, 36, world: world, presents: true)
    #expect(!desk.screen.contains("未完成"))
    desk.press(":")
    desk.type("未完成的记录")
    desk.press(.enter)
    #expect(desk.screen.contains("投屏时不打开"))
    desk.press("w")
    for _ in 0..<12 where !desk.focusIs("situation") { desk.press(.tab) }
    desk.press(.control("e"))
    #expect(desk.screen.contains("投屏时不打开编辑器"))
    #expect(!desk.orders.contains { if case .edit = $0 { true } else { false } })
  }

  @Test func `the title of what can be taken back is read through the veil`() {
    var desk = desk()
    desk.press("e")
    for _ in 0..<30 where !desk.focusIs("shortName") { desk.press(.tab) }
    desk.type(Self.number)
    desk.press(.control("s"), "s", "M", "u")
    #expect(desk.screen.contains("撤销") && !desk.screen.contains(Self.number))
  }

  @Test func `the frame has a net of its own`() {
    var canvas = Canvas(size: Size(rows: 2, columns: 60))
    canvas.put("电话 138-0000-1234 │ １３９００００５６７８", at: Point(row: 0, column: 0))
    canvas.put("13 2018-06-07 1 2018-06-08", at: Point(row: 1, column: 0))
    let plain = canvas.line(1)
    canvas.hidePrivateParts()
    #expect(canvas.line(0) == "电话 138******1234 │ １３９＊＊＊＊５６７８")
    #expect(canvas.line(1) == plain)
  }
}

extension Desk {
  /// Projects the screen and opens the form of the enterprise that has contacts.
  fileprivate mutating func openFrost() {
    press("/")
    type("霜降")
    press(.enter, "M", "e")
  }

  fileprivate func focusIs(_ key: String) -> Bool {
    let top = session.workbench.top
    let forms = Mirror(reflecting: top).descendant("content", "form") as? Form
    return forms?.focused?.key == key
  }
}
