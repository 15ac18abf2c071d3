import Domain
import TerminalKit
import Testing

@testable import WorkbenchUI

/// An office that was just founded: the lists say what to do first.
struct FirstDayTests {
  private func desk(_ columns: Int, _ rows: Int) -> Desk {
    Desk(columns, rows, of: [Morning.office] + [Morning.people[1]])
  }

  @Test(arguments: [(120, 36), (80, 24), (60, 18)])
  func `an empty list says what to do first, with keys and commands`(columns: Int, rows: Int) {
    let desk = desk(columns, rows)
    let text = desk.screen.filter { !$0.isWhitespace }
    for words in ["还没有企业", "回车", ":导入名单", "新单位"] {
      #expect(text.contains(words), "\(words) is missing")
    }
  }

  @Test func `enter on the empty list opens the form of the first enterprise`() {
    var desk = desk(120, 36)
    desk.press(.enter)
    #expect(desk.line(1).contains("新增企业"))
  }

  @Test func `what empty lists say of importing is found by those words`() {
    for language in Language.allCases {
      var desk = Desk(
        120, 36, of: [Morning.office] + [Morning.people[1]], language: language)
      desk.press(":")
      desk.type(language == .chinese ? "导入名单" : "import")
      desk.press(.enter)
      #expect(desk.session.workbench.top is ImportScreen)
    }
  }

  @Test func `units and people are added by the palette`() {
    var desk = desk(120, 36)
    desk.press(":")
    desk.type("新单位")
    desk.press(.enter)
    #expect(desk.line(1).contains("新增单位"))
  }

  /// Nothing but the office could be read of it.
  private func damaged(_ columns: Int, _ rows: Int, person: ID<Person>?) -> Desk {
    let world = Desk.World()
    var entities: [any Entity] = [Morning.office]
    if person != nil { entities.append(Morning.people[0]) }
    world.record(entities)
    world.readOnly = .damaged(.init(file: "D/journal/000001.jsonl", line: 2, kind: .checksum))
    return Desk(columns, rows, world: world, person: person, view: nil)
  }

  @Test(arguments: [(120, 36), (80, 24), (60, 18)])
  func `a store that could not be read whole says so first, and is no empty office to begin in`(
    columns: Int, rows: Int
  ) {
    var desk = damaged(columns, rows, person: nil)
    let first = desk.screen.filter { !$0.isWhitespace }
    #expect(first.contains("D/journal/000001.jsonl第2行校验不符"))
    desk.press("j")
    #expect(desk.screen.contains("D/journal/000001.jsonl") && !desk.screen.contains("还没有企业"))
    desk.press("7")
    #expect(desk.screen.contains("─ 名录和标准 ─") && !desk.screen.contains("第一天"))
    #expect(desk.line(rows - 2).contains("台账损坏：000001.jsonl 第2行"))
    desk.press(.enter)
    #expect(desk.screen.contains("D/journal/000001.jsonl") && !desk.screen.contains("按 c 新增"))
  }

  @Test
  func `a list of the office says of such a store what is wrong as loudly as the other lists`() {
    var desk = damaged(80, 24, person: nil)
    desk.press("7", .enter)
    #expect(desk.canvas.spans(at: 3).map(\.role) == [.error])
  }

  @Test func `whoever runs the office is not led to the first day by damage`() {
    let desk = damaged(120, 36, person: .head)
    #expect(desk.session.workbench.views.front == .agenda)
    #expect(desk.screen.contains("校验不符") && !desk.screen.contains("第一天"))
  }

  @Test func `the other lists say what fills them`() {
    var desk = desk(80, 24)
    desk.press(.tab)
    #expect(desk.screen.contains("走访"))
    #expect(desk.screen.contains("还没有问题"))
  }

  @Test func `an office whose issues are all closed is not told to begin`() {
    var desk = Desk(80, 24, of: [Morning.office, Morning.people[1], Morning.issues[4]])
    desk.press(.tab)
    #expect(!desk.screen.contains("还没有问题"))
    #expect(desk.screen.contains("没有未结的，按 o 看全部"))
  }
}
