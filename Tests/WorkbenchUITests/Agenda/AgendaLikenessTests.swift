import Domain
import TerminalKit
import TestSupport
import Testing

@testable import WorkbenchUI

/// What may be one matter, and what may be common to many, in 待办.
struct AgendaLikenessTests {
  /// Two new issues of one enterprise that may be one, and a third enterprise with the same trouble.
  private func likeIssues(_ columns: Int = 120, _ rows: Int = 36) throws -> Desk {
    var office = try TestOffice()
    for place in [ID<Enterprise>.frost, .frost, .rain, .thunder] {
      try office.register("员工子女入学难", of: place.ref)
    }
    return Desk(columns, rows, of: office.entities, view: nil)
  }

  @Test func `what may be one matter stands under its own name, and Enter shows it side by side`()
    throws
  {
    var desk = try likeIssues()
    desk.press(.down)
    #expect(desk.selected.contains("疑似重复") && desk.screen.contains("像 W2018-0001"))
    #expect(!desk.screen.contains("像 W2018-0002"), "the pair stands once")
    desk.press(.enter)
    #expect(desk.line(1).contains("查重") || desk.screen.contains("不是同一件"))
    desk.press("n")
    #expect(desk.session.workbench.isAtBase)
    #expect(desk.screen.contains("已记录 W2018-0001 与 W2018-0002 不是同一件"))
    #expect(!desk.screen.contains("疑似重复") && desk.screen.contains("疑似共性"))
  }

  @Test func `what several enterprises have in common opens the form of a class, filled in`() throws
  {
    var desk = try likeIssues()
    desk.press(.down, .down)
    #expect(desk.selected.contains("疑似共性") && desk.screen.contains("3 家 4 件"))
    #expect(desk.screen.contains("03 员工子女入学") && !desk.screen.contains("CAT03"))
    desk.press("o")
    #expect(desk.screen.contains("仅看疑似共性"))
    desk.press(.escape, .enter)
    #expect(desk.line(1).contains("立类") && desk.line(1).contains("1/1"))
    desk.press(.control("s"))
    let known = desk.session.workspace.classes.all
    #expect(known.map(\.category) == ["03"])
    #expect(desk.session.workspace.classMembers(of: ID(1)).count == 4)
    #expect(!desk.screen.contains("疑似共性"))
  }

  @Test func `what is no common matter is put aside with a reason, and taken up again`() throws {
    var desk = try likeIssues()
    desk.press(.down, .down, .enter, .tab, .right, .control("s"))
    #expect(desk.screen.contains("这一栏必填"))
    desk.type("年级不同")
    desk.press(.control("s"))
    #expect(desk.screen.contains("已记不是共性：员工子女入学 4 件，不再提示"))
    #expect(!desk.screen.contains("疑似共性"))
    desk.press("1", "l", "c")
    #expect(desk.screen.contains("重新提示：03 员工子女入学 4件（年级不同，钱乙 6月7日）"))
    desk.press(.down, .enter, .control("s"))
    #expect(desk.screen.contains("疑似共性 3 家"))
  }
}
