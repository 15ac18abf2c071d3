import Domain
import TerminalKit
import TestSupport
import Testing

@testable import WorkbenchUI

/// 导入名单、粘贴表格: a preview first, then all or nothing.
struct ImportScreenTests {
  static let cells = "企业名称\t镇街\n立夏阀门有限公司\t大溪\n"

  static func enterprise(_ name: String) -> Change {
    .registry(.enterprise(.add(.named(name, town: .daxi))))
  }

  /// Somebody who reads what lists say, as the test has it.
  func desk(
    _ columns: Int = 80, _ rows: Int = 24,
    read: @escaping (ImportRequest, Workspace) -> ImportReading
  ) throws -> Desk {
    let world = Desk.World()
    world.record(try TestOffice().entities)
    world.imports = ImportShelf(
      lists: [("enterprises", EntityKind.enterprise.phrase), ("units", EntityKind.unit.phrase)],
      read: { request, workspace, _, _, telling in
        telling(Headway(.reading, 1000, of: 4000))
        return read(request, workspace)
      },
      files: { ["\($0)名单/", "\($0)企业.csv"] })
    var desk = Desk(columns, rows, world: world)
    desk.press(":")
    desk.type("粘贴表格")
    desk.press(.enter)
    return desk
  }

  static let plan = ImportPlan(
    counts: (new: 1, changed: 1, unchanged: 3),
    deeds: [
      Phrase("第3行 Q0001 霜降压缩机：行业 空白 → 阀门", "line 3"),
      Phrase("第2行 新增 立夏阀门有限公司：镇街 D03 大溪", "line 2"),
    ],
    passedOver: ["地区"], change: .all([enterprise("立夏阀门有限公司")]), lines: [2])

  static let wrong = ImportPlan(
    counts: (new: 0, changed: 0, unchanged: 0),
    problems: [Phrase("第2行 第2列“镇街”：台账里没有镇街“城西”", "wrong")],
    questions: [.init(name: "城西", near: [ID<Unit>.daxi.ref, ID<Unit>.zeguo.ref])], change: nil)

  @Test func `what is done first stands there before anything is read`() throws {
    let desk = try desk { _, _ in .plan(Self.plan) }
    #expect(desk.session.workbench.top is ImportScreen)
    #expect(desk.screen == Self.guide)
  }

  @Test func `from the page of lists and from a list of it, that list is the one to come in`()
    throws
  {
    for isOpen in [false, true] {
      let world = Desk.World()
      world.record(try TestOffice().entities)
      world.imports = ImportShelf(
        lists: [("enterprises", EntityKind.enterprise.phrase), ("units", EntityKind.unit.phrase)],
        read: { _, _, _, _, _ in .plan(Self.plan) }, files: { _ in [] })
      var desk = Desk(80, 24, world: world)
      desk.press("7", .home)
      if isOpen { desk.press(.enter) }
      desk.press(":")
      desk.type("粘贴表格")
      desk.press(.enter)
      #expect(desk.screen.contains("名单    单位"), "\(desk.screen)")
    }
  }

  @Test func `pasted cells are read at once, and their preview is seen`() throws {
    var desk = try desk { request, _ in
      #expect(request == ImportRequest(list: "enterprises", source: .cells(Self.cells)))
      return .plan(Self.plan)
    }
    desk.handle(.paste(Self.cells))
    #expect(desk.screen == Self.preview)
  }

  @Test func `lines above the header are told to be none of the list, and what they say`() throws {
    let titled = ImportPlan(
      counts: (new: 0, changed: 0, unchanged: 3), linesAbove: 2, title: "某街道企业名单", change: nil)
    var desk = try desk { _, _ in .plan(titled) }
    desk.handle(.paste(Self.cells))
    #expect(desk.screen.contains("不变 3，有误 0；上面2行不是表头，跳过：“某街道企业名单”"))
  }

  @Test func `F2 takes all of it in as one, and u takes it back`() throws {
    var desk = try desk { _, _ in .plan(Self.plan) }
    desk.handle(.paste(Self.cells))
    desk.press(.function(2))
    #expect(desk.screen.contains("已存：新增 1，更改 1；按 u 可全部撤回"))
    #expect(desk.session.workspace.enterprises.live.contains { $0.name == "立夏阀门有限公司" })
    desk.press("u", "y")
    #expect(!desk.session.workspace.enterprises.live.contains { $0.name == "立夏阀门有限公司" })
  }

  @Test func `a long preview is read to its last line, and one key goes back`() throws {
    let problems = (2...40).map { Phrase("粘贴:\($0)：缺镇街", "line \($0) wants a town") }
    let long = ImportPlan(
      counts: (new: 0, changed: 0, unchanged: 0), problems: problems, change: nil)
    var desk = try desk { _, _ in .plan(long) }
    desk.handle(.paste(Self.cells))
    for _ in 0..<5 { desk.press(.pageDown) }
    let end = desk.screen
    #expect(end.contains("粘贴:40：缺镇街"))
    desk.press(.up)
    #expect(desk.screen != end)
  }

  @Test func `with something wrong nothing is taken in`() throws {
    var desk = try desk { _, _ in .plan(Self.wrong) }
    desk.handle(.paste(Self.cells))
    #expect(desk.screen.contains("台账里没有镇街“城西”"))
    let before = desk.session.workspace.enterprises.count
    desk.press(.function(2))
    #expect(desk.screen.contains("有误的一条也不存"))
    #expect(desk.session.workspace.enterprises.count == before)
  }

  @Test func `Tab reads the same cells as another list`() throws {
    var asked: [String] = []
    var desk = try desk { request, _ in
      asked.append(request.list)
      return .plan(Self.plan)
    }
    desk.handle(.paste(Self.cells))
    desk.press(.tab, .tab)
    #expect(asked == ["enterprises", "units", "enterprises"])
  }

  @Test func `a list is read for who takes it in, so that rules are asked before it is`() throws {
    let world = Desk.World()
    world.record(try TestOffice().entities)
    var takers: [ID<Person>?] = []
    world.imports = ImportShelf(
      lists: [("enterprises", EntityKind.enterprise.phrase)],
      read: { _, _, actor, _, _ in
        takers.append(actor?.id)
        return .plan(Self.plan)
      }, files: { _ in [] })
    var desk = Desk(80, 24, world: world)
    desk.press(":")
    desk.type("粘贴表格")
    desk.press(.enter)
    desk.handle(.paste(Self.cells))
    #expect(takers == [.coordinator])
  }

  @Test func `Esc throws no pasted table away before it was asked, and Enter keeps it`() throws {
    var desk = try desk { _, _ in .plan(Self.plan) }
    desk.handle(.paste(Self.cells))
    desk.press(.escape)
    #expect(desk.screen.contains("名单还没有存入，放弃它和所作的说明？"))
    desk.press(.enter)
    #expect(desk.screen == Self.preview)
    desk.press(.escape, .escape)
    #expect(desk.screen == Self.preview)
    desk.press(.escape, "y")
    #expect(!(desk.session.workbench.top is ImportScreen))
  }

  @Test func `Esc asks nothing where nothing is lost`() throws {
    var desk = try desk { request, _ in
      request.map.isEmpty
        ? .headWanted(Enterprise.Field.name.phrase, among: ["全称"]) : .plan(Self.plan)
    }
    desk.type("/home/")
    desk.press(.down, .down, .enter, .escape)
    #expect(!(desk.session.workbench.top is ImportScreen))
    let known = ImportPlan(counts: (new: 0, changed: 0, unchanged: 3), change: nil)
    var other = try self.desk { _, _ in .plan(known) }
    other.handle(.paste(Self.cells))
    other.press(.escape)
    #expect(!(other.session.workbench.top is ImportScreen))
  }

  @Test func `what was said of a file's heads is asked about too before it is thrown away`() throws
  {
    var desk = try desk { request, _ in
      request.map.isEmpty
        ? .headWanted(Enterprise.Field.name.phrase, among: ["全称"]) : .plan(Self.plan)
    }
    desk.type("/home/")
    desk.press(.down, .down, .enter, .control("a"), .enter, .escape)
    #expect(desk.screen.contains("名单还没有存入"))
  }

  @Test func `what is refused on saving is told with its line, and the list stays`() throws {
    let taken = ImportPlan(
      counts: (new: 1, changed: 0, unchanged: 0),
      change: .all([Self.enterprise("霜降压缩机股份有限公司")]), lines: [7])
    var desk = try desk { _, _ in .plan(taken) }
    desk.handle(.paste(Self.cells))
    desk.press(.function(2))
    #expect(desk.screen.contains("第7行："))
    #expect(desk.session.workbench.top is ImportScreen)
  }

  @Test func `what is refused on saving is read again, and told with its line and column`()
    throws
  {
    let taken = ImportPlan(
      counts: (new: 1, changed: 0, unchanged: 0),
      change: .all([Self.enterprise("霜降压缩机股份有限公司")]), lines: [7])
    var requests: [ImportRequest] = []
    var desk = try desk { request, _ in
      requests.append(request)
      return .plan(requests.count == 1 ? taken : Self.wrong)
    }
    desk.handle(.paste(Self.cells))
    desk.press(.function(2))
    #expect(requests.count == 2 && requests.first == requests.last)
    #expect(desk.screen.contains("第7行：") && desk.screen.contains("第2行 第2列“镇街”"))
  }

  @Test func `the arrows pick a file, and Enter reads it`() throws {
    var desk = try desk { request, _ in
      #expect(request.source == .file("/home/企业.csv"))
      return .unreadable(Phrase("没有读取的权限", "no permission"))
    }
    desk.type("/home/")
    #expect(desk.screen.contains("/home/名单/") && desk.screen.contains("/home/企业.csv"))
    desk.press(.down, .down, .enter)
    #expect(desk.screen.contains("没有读取的权限"))
  }

  @Test func `a file is read again in the encoding it is said to have, until another is picked`()
    throws
  {
    var asked: [ImportRequest.Encoding] = []
    var desk = try desk { request, _ in
      asked.append(request.encoding)
      return .plan(Self.plan)
    }
    desk.type("/home/")
    desk.press(.down, .down, .enter)
    #expect(desk.screen.contains("名单    企业    编码  自动") && desk.screen.contains("换编码"))
    desk.press(.function(3), .control("t"))
    #expect(asked == [.auto, .utf8, .gb18030])
    #expect(desk.screen.contains("编码  GB18030") && desk.screen.contains("新增 1"))
    desk.handle(.paste(Self.cells))
    #expect(asked.last == .auto && !desk.screen.contains("编码"))
  }

  @Test func `it fits the smallest screen`() throws {
    var desk = try desk(60, 18) { _, _ in .plan(Self.plan) }
    desk.handle(.paste(Self.cells))
    #expect(desk.screen == Self.small)
  }

  @Test func `what is allowed and may not be meant is told beside what would be done`() throws {
    let doubtful = ImportPlan(
      counts: (new: 2, changed: 0, unchanged: 0), deeds: [Phrase("第2行 新增 立夏阀门", "line 2")],
      warnings: [Phrase("第2、3行简称“立夏”", "lines 2, 3")],
      change: .all([Self.enterprise("立夏阀门有限公司")]), lines: [2])
    var desk = try desk { _, _ in .plan(doubtful) }
    desk.handle(.paste(Self.cells))
    #expect(desk.screen.contains("第2、3行简称“立夏”") && desk.screen.contains("新增 立夏阀门"))
  }

  @Test func `what takes several rows goes on under itself, not at the margin of the entries`()
    throws
  {
    let long = ImportPlan(
      counts: (new: 1, changed: 0, unchanged: 0),
      deeds: [Phrase("第2行 新增 立夏阀门有限公司：备注 " + String(repeating: "阀", count: 60), "line 2")],
      change: .all([Self.enterprise("立夏阀门有限公司")]), lines: [2])
    var desk = try desk { _, _ in .plan(long) }
    desk.handle(.paste(Self.cells))
    #expect(desk.line(6).hasPrefix("  第2行 新增 ") && desk.line(7).hasPrefix("    阀阀"))
  }

  @Test func `of very many it is said that there are more`() throws {
    let many = ImportPlan(
      counts: (new: 1200, changed: 0, unchanged: 0),
      deeds: [Phrase("第2行 新增 立夏阀门有限公司", "line 2")],
      change: .all([Self.enterprise("立夏阀门有限公司")]), lines: [2])
    var desk = try desk { _, _ in .plan(many) }
    desk.handle(.paste(Self.cells))
    #expect(desk.screen.contains("……其余 1199 条不再列出"))
  }

  @Test func `while it is read and saved the screen says how far it got`() throws {
    let names = (1...2500).map { "立夏阀门\($0)号" }
    let many = ImportPlan(
      counts: (new: names.count, changed: 0, unchanged: 0),
      change: .all(names.map(Self.enterprise)), lines: Array(2...2501))
    var desk = try desk { _, _ in .plan(many) }
    desk.handle(.paste(Self.cells))
    #expect(desk.headways == [Headway(.reading, 1000, of: 4000)])
    let waiting = desk.session.waiting
    desk.press(.function(2))
    let saving = [1000, 2000].map { Headway(.saving, $0, of: 2500) }
    #expect(Array(desk.headways.dropFirst()) == saving)
    #expect(desk.screen.contains("已存：新增 2500，更改 0"))
    let line = waiting.canvas(telling: desk.headways[1]).line(22)
    #expect(line.hasPrefix(" 正在存入：第 1000 条，共 2500 条"))
  }

  @Test func `接收原有挂钩 offers the list of pairings first`() throws {
    let world = Desk.World()
    world.record(try TestOffice().entities)
    world.imports = ImportShelf(
      lists: [("units", EntityKind.unit.phrase), ("pairings", EntityKind.pairing.phrase)],
      read: { _, _, _, _, _ in .plan(Self.plan) }, files: { _ in [] })
    var desk = Desk(80, 24, world: world)
    desk.press("3", ":")
    desk.type("接收原有挂钩")
    desk.press(.enter)
    #expect(desk.screen.contains("2/2") && desk.screen.contains("名单    挂钩联系"))
  }

  @Test func `while the screen is projected nothing is imported`() throws {
    var desk = Desk(80, 24, of: try TestOffice().entities)
    desk.press("M", ":")
    desk.type("粘贴表格")
    desk.press(.enter)
    #expect(desk.screen.contains("投屏时不导入"))
  }
}
