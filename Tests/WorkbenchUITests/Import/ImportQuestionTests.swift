import Domain
import TerminalKit
import TestSupport
import Testing

@testable import WorkbenchUI

/// What the program does not know of a list, asked and answered.
extension ImportScreenTests {
  @Test func `a name that is nearly one is asked about, and the list read as it was answered`()
    throws
  {
    var desk = try desk { request, _ in
      request.agreed.isEmpty ? .plan(Self.wrong) : .plan(Self.plan)
    }
    desk.handle(.paste(Self.cells))
    desk.press(.function(4))
    #expect(desk.screen.contains("名单里的“城西”是哪一个？") && desk.screen.contains("D03 大溪"))
    desk.press(.enter)
    #expect(desk.screen.contains("新增 1，更改 1，不变 3，有误 0"))
  }

  @Test func `of very many that a name may mean ten are offered at once, then the others`() throws {
    let categories = (1...19).map { ID<Domain.Category>($0).ref }
    let wrong = ImportPlan(
      counts: (new: 0, changed: 0, unchanged: 0), problems: [Phrase("没有“招工”这个类别", "none")],
      questions: [.init(name: "招工", near: categories)], change: nil)
    var agreed: [ImportRequest.Agreed] = []
    var desk = try desk { request, _ in
      agreed = request.agreed
      return agreed.isEmpty ? .plan(wrong) : .plan(Self.plan)
    }
    desk.handle(.paste(Self.cells))
    desk.press(.control("a"))
    #expect(desk.screen.contains("CAT02 用工招聘") && desk.screen.contains("b 其他……"))
    desk.press("b")
    #expect(desk.screen.contains("1 CAT11") && !desk.screen.contains("其他……"))
    desk.press("2")
    #expect(agreed == [.init(name: "招工", ref: categories[11])])
    #expect(desk.screen.contains("新增 1，更改 1"))
  }

  @Test func `a new name much like a known one may be said to be the same, or to be new`() throws {
    let alike = ImportPlan(
      counts: (new: 1, changed: 0, unchanged: 0), warnings: [Phrase("第2行 很像", "line 2")],
      alike: [.init(name: "霜降集团", near: [ID<Enterprise>.frost.ref])],
      change: .all([Self.enterprise("霜降集团")]), lines: [2])
    var agreed: [ImportRequest.Agreed] = []
    var desk = try desk(120, 36) { request, _ in
      agreed = request.agreed
      return agreed.isEmpty ? .plan(alike) : .plan(Self.plan)
    }
    desk.handle(.paste(Self.cells))
    #expect(desk.screen.contains("Ctrl-S 存入") && desk.screen.contains("Ctrl-A 说明是哪一个"))
    desk.press(.control("a"))
    #expect(desk.screen.contains("名单里的“霜降集团”是哪一个？") && desk.screen.contains("1 都不是，是新的"))
    desk.press("1")
    #expect(agreed.isEmpty && !desk.screen.contains("说明是哪一个"))
    var other = try self.desk(120, 36) { request, _ in
      agreed = request.agreed
      return agreed.isEmpty ? .plan(alike) : .plan(Self.plan)
    }
    other.handle(.paste(Self.cells))
    other.press(.control("a"), "2")
    #expect(agreed == [.init(name: "霜降集团", ref: ID<Enterprise>.frost.ref)])
  }

  @Test func `a column that is called otherwise is asked about, and read as it was answered`()
    throws
  {
    var maps: [String] = []
    var desk = try desk { request, _ in
      maps.append(request.map)
      return request.map.isEmpty
        ? .headWanted(Enterprise.Field.name.phrase, among: ["序号", "单位全称"]) : .plan(Self.plan)
    }
    desk.handle(.paste(Self.cells))
    #expect(desk.screen.contains("没有“企业名称”这一列：按 Ctrl-A 说明是哪一列。表头有：序号、单位全称"))
    desk.press(.function(4))
    #expect(desk.screen.contains("哪一列是“企业名称”？") && desk.screen.contains("2 单位全称"))
    desk.press("2")
    #expect(maps == ["", "单位全称=企业名称"])
    #expect(desk.screen.contains("新增 1，更改 1，不变 3，有误 0"))
  }

  /// A list with two columns nobody knows, and so many fields that have none.
  private static func unknown(_ fields: Int) -> ImportPlan {
    ImportPlan(
      counts: (new: 1, changed: 0, unchanged: 0), passedOver: ["地区", "主营", "人数，约"],
      unfilled: (1...fields).map { Phrase("栏目\($0)", "field \($0)") },
      change: .all([enterprise("立夏阀门有限公司")]), lines: [2])
  }

  @Test func `a column no field took is asked about where somebody wants to say what it is`() throws
  {
    var maps: [String] = []
    var desk = try desk(120, 36) { request, _ in
      maps.append(request.map)
      return .plan(Self.unknown(2))
    }
    desk.handle(.paste(Self.cells))
    #expect(desk.session.workbench.top is ImportScreen)
    #expect(desk.screen.contains("Ctrl-A 说明未对应的列"))
    desk.press(.control("a"))
    #expect(desk.screen.contains("“地区”这一列是哪一栏？") && desk.screen.contains("1 哪一栏都不是，不导入"))
    desk.press(.enter, .control("a"))
    #expect(desk.screen.contains("“主营”这一列是哪一栏？"))
    desk.press("3")
    #expect(maps == ["", "主营=栏目2"])
  }

  @Test func `where it is said that no column is any field's, nothing is asked any more`() throws {
    var desk = try desk(120, 36) { _, _ in .plan(Self.unknown(2)) }
    desk.handle(.paste(Self.cells))
    #expect(desk.screen.contains("说明未对应的列"))
    desk.press(.control("a"), .enter, .control("a"), .enter)
    #expect(!desk.screen.contains("说明未对应的列"))
  }

  @Test func `of many fields ten are offered at once, then the others`() throws {
    var maps: [String] = []
    var desk = try desk { request, _ in
      maps.append(request.map)
      return .plan(Self.unknown(14))
    }
    desk.handle(.paste(Self.cells))
    desk.press(.control("a"), "c")
    #expect(desk.screen.contains("2 栏目11") && !desk.screen.contains("其他……"))
    desk.press("5")
    #expect(maps == ["", "地区=栏目14"])
  }
}
