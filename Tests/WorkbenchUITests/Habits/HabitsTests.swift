import Domain
import TerminalKit
import Testing

@testable import WorkbenchUI

/// What a person does often stands first in the palette, and is no longer explained.
struct HabitsTests {
  private func desk(
    _ columns: Int = 80, _ rows: Int = 24, _ language: Language = .chinese,
    habits: HabitBook.Reading = .found(Habits())
  ) -> Desk {
    let world = Desk.World()
    world.record(Morning.entities)
    world.habits = habits
    return Desk(columns, rows, world: world, language: language)
  }

  /// The line above the footer.
  private func said(_ desk: Desk) -> String { desk.line(desk.size.rows - 2) }

  @Test func `a form says what comes of it while it is new, for as long as it is open`() {
    var desk = desk()
    desk.press("w")
    desk.type("订单充足")
    #expect(said(desk).hasPrefix("─ 发现的问题一行一件，存下就各登记为一件 ─"))
    desk.press(.escape, "d")
    #expect(said(desk) == String(repeating: "─", count: 80))
  }

  @Test func `after three times nobody is told any more, at the next sitting either`() {
    var desk = desk()
    for _ in 1...3 {
      desk.press("w")
      #expect(said(desk).contains("各登记为一件"))
      desk.press(.escape)
    }
    desk.press("w")
    #expect(!said(desk).contains("各登记为一件"))
    var next = Desk(80, 24, world: desk.world)
    next.press("w")
    #expect(!said(next).contains("各登记为一件"))
    next.press(.escape, "p")
    #expect(said(next).contains("一家企业同时只有一位专员"))
  }

  @Test func `what opens nothing is explained once, until the next key`() {
    var desk = desk()
    desk.press("v")
    #expect(said(desk).contains("走到末行再按 v"))
    desk.press("j")
    #expect(!said(desk).contains("走到末行再按 v"))
    desk.press("v")
    #expect(!said(desk).contains("走到末行再按 v"), "the range is marked now")
  }

  @Test(arguments: Language.allCases, ExplanationWords.all.map(\.onScreen))
  func `every explanation is one line on the smallest screen`(
    language: Language, words: Phrase
  ) {
    #expect(words.text(in: language).columns <= 56, "\(words.text(in: language))")
  }

  @Test func `what cannot be done is not explained and does not count`() {
    let world = Desk.World()
    world.record(Morning.entities)
    world.habits = .found(Habits())
    var desk = Desk(80, 24, world: world, person: nil)
    desk.press("w")
    #expect(said(desk).contains("--as"))
    #expect(desk.world.habits == .found(Habits()))
  }

  @Test func `what was chosen most stands first in the palette, the rest in its order`() {
    var desk = desk()
    desk.press(":")
    let before = desk.line(3)
    for _ in 1...2 {
      desk.press(.escape, ":")
      desk.type("排序")
      desk.press(.enter)
    }
    desk.press(":")
    #expect(desk.line(3).contains("排序"))
    #expect(desk.line(4) == before.replacingBar)
    desk.press(.escape, "?")
    #expect(desk.line(3) == before)
  }

  @Test func `what is typed ranks by use as well`() {
    var desk = desk(habits: .found(Habits(text: "9\tlast row\n") ?? Habits()))
    desk.press(":")
    desk.type("行")
    #expect(desk.line(3).contains("最后一行"))
  }

  @Test(arguments: ["R1", "r1", "Ｒ１"])
  func `a report is first by its own code, however often one with a longer code was opened`(
    code: String
  ) {
    let often = "9\t\(ReportName.comparison.heading.en)\n"
    var desk = desk(habits: .found(Habits(text: often) ?? Habits()))
    desk.press(":")
    desk.type(code)
    #expect(desk.line(3).contains("R1 "), "\(desk.screen)")
    #expect(desk.screen.contains("R12 "))
  }

  @Test func `moving about is not counted`() {
    var desk = desk()
    desk.press("j", "k", "G", .tab)
    #expect(desk.world.habits == .found(Habits()))
  }

  @Test func `a file that is no list of habits is passed over with a sentence, and made anew`() {
    var desk = desk(habits: .damaged(file: "/state/habits"))
    #expect(said(desk).contains("/state/habits 读不懂，已跳过"))
    desk.press("w")
    #expect(desk.world.habits == .found(Habits(text: "1\tlog a visit\n") ?? Habits()))
  }

  @Test func `what is kept reads back the same, and what is not ours is refused`() {
    let text = "12\tnext step\n3\tlog a visit\n"
    #expect(Habits(text: text)?.text == text)
    #expect(Habits(text: "") == Habits())
    for bad in ["x", "12", "0\tsort\n", "-1\tsort", "3\t", "many\tsort", "{\"sort\": 3}"] {
      #expect(Habits(text: bad) == nil, "\(bad)")
    }
  }
}

extension String {
  /// The row as it stands where it is not selected.
  fileprivate var replacingBar: String { " " + dropFirst() }
}
