import Domain
import TerminalKit
import Testing

@testable import WorkbenchUI

/// The workbench by lines: lists, pages, questions (interface.md 7).
struct PlainDialogTests {
  @Test func `it begins with who sits here, how it goes, and the first list`() {
    #expect(
      PlainDesk().said == """
        """)
  }

  @Test func `in English too`() {
    #expect(
      PlainDesk(language: .english).said == """
        """)
  }

  @Test func `a number selects a row and reads it; a key behind it does something with it`() {
    var desk = PlainDesk()
    desk.types("3")
    #expect(desk.said == "> 3. 霜降压缩机  城西  2/2 40天前  李丁")
    desk.types("4 w")
    #expect(desk.said.contains("记走访 Q0004 惊蛰数控"))
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
    #expect(desk.said.contains("登记问题") || desk.said.contains("新增问题"))
    desk = PlainDesk()
    desk.types("分办")
    #expect(desk.said.contains("批量分办"))
    #expect(desk.said.contains("1. "))
    desk.types("没有这种事")
    desk.types(".", "没有这种事")
    #expect(desk.said.contains("没有叫“没有这种事”的功能"))
  }

  @Test func `what cannot be done says why`() {
    var desk = PlainDesk(person: nil)
    desk.types("w")
    #expect(desk.said.contains("--as"))
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
    #expect(!desk.said.contains { "─│┌┐└┘▌".contains($0) })
    #expect(desk.said.contains("> 1. ") || desk.said.contains("> [1]") || view == .agenda)
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
}
