import Domain
import TerminalKit
import TestSupport
import Testing

@testable import WorkbenchUI

/// Leaving, resizing, unknown keys: what holds on every screen.
struct SessionTests {
  @Test func `q asks, and no is there already`() {
    var desk = Desk(120, 36)
    desk.press("q")
    #expect(desk.screen.contains("离开留驻工作台？"))
    desk.press(.enter)
    #expect(!desk.session.isOver)
    desk.press("q", "y")
    #expect(desk.session.isOver)
  }

  @Test func `Ctrl-C leaves nothing, it says how to`() {
    var desk = Desk(120, 36)
    desk.press(.control("c"))
    #expect(!desk.session.isOver)
    #expect(desk.line(34).contains("Ctrl-C 不会离开"))
    desk.handle(.interrupt)
    #expect(!desk.session.isOver)
  }

  @Test func `Ctrl-C names the key that copies here, and Shift only while the mouse is on`() {
    var desk = Desk(120, 36)
    desk.press(.control("c"))
    #expect(desk.line(34).contains("复制：用鼠标选，或按 y；"))
    desk.session.workbench.hasMouse = true
    desk.press("3", .control("c"))
    #expect(desk.line(34).contains("复制：按住 Shift 用鼠标选；"))
  }

  @Test(arguments: [nil, Phrase("台账损坏", "damaged")] as [Phrase?])
  func `a message of several rows never lies over the selected one, be it the last`(
    standing: Phrase?
  ) {
    var desk = Desk(60, 18, of: Morning.many(200))
    desk.press("G")
    #expect(desk.line(15).hasPrefix("▌"))
    desk.press(.control("c"))
    desk.session.workbench.scene.standing = standing
    #expect(desk.line(15) == desk.selected && desk.selected.hasPrefix("▌"))
    #expect(desk.line(13).contains("Ctrl-C 不会离开") && desk.line(14).contains("再按 q"))
    #expect(desk.line(16).contains("台账损坏") == (standing != nil))
  }

  @Test func `an unknown key is named, and help with it`() {
    var desk = Desk(120, 36)
    desk.press("%")
    #expect(desk.line(34).contains("“%”在这里没有用，按 ? 或 F1 看能做什么"))
    desk.press("j")
    #expect(!desk.line(34).contains("没有用"))
  }

  @Test(
    arguments: [
      ("W", "“W”在这里没有用；大写锁定开着？小写 w 是走访"),
      ("T", "“T”在这里没有用；大写锁定开着？小写 t 是办理"),
      ("Q", "“Q”在这里没有用；大写锁定开着？小写 q 是离开"),
    ] as [(Key, String)])
  func `a capital of a key of here asks whether Caps Lock is on`(key: Key, words: String) {
    var desk = Desk(120, 36)
    desk.press(.tab, key)
    #expect(desk.line(34).contains(words), "\(desk.line(34))")
  }

  @Test(arguments: ["w", "/"] as [Key])
  func `where somebody types, F1 alone is named for an unknown key`(key: Key) {
    var desk = Desk(120, 36)
    desk.press(key, .function(7))
    #expect(desk.line(34).contains("“F7”在这里没有用，按 F1 看能做什么"))
  }

  @Test func `Esc with nothing to go back to says how to leave`() {
    var desk = Desk(120, 36)
    desk.press(.escape)
    #expect(desk.line(34).contains("按 q 离开"))
  }

  @Test(arguments: [(59, 24), (80, 17), (20, 6), (1, 1)])
  func `too small says what is needed, and q works`(columns: Int, rows: Int) {
    var desk = Desk(120, 36)
    desk.handle(.resize(Size(rows: rows, columns: columns)))
    if columns >= 59 {
      #expect(desk.screen.contains("窗口只有 \(columns)×\(rows)，至少要 60×18"))
    }
    desk.press("j", "q")
    #expect(desk.session.isOver)
  }

  @Test func `too small for a form that is being written, no letter ends the program`() {
    var desk = Desk(120, 36)
    desk.press("w")
    desk.type("订单充足")
    desk.handle(.resize(Size(rows: 10, columns: 40)))
    #expect(desk.screen.filter { !$0.isWhitespace }.contains("按Ctrl-Q离开"))
    desk.press("q")
    desk.type("qq")
    #expect(!desk.session.isOver)
    desk.press(.control("q"))
    #expect(desk.session.isOver)
    #expect(desk.world.drafts.values.contains { $0.contains("订单充足") })
  }

  @Test func `another size keeps the selected record`() {
    var desk = Desk(120, 36, of: Morning.many(200))
    desk.press("G")
    let name = desk.selected.prefix(12)
    for (columns, rows) in [(60, 18), (200, 60), (40, 10), (100, 28)] {
      desk.handle(.resize(Size(rows: rows, columns: columns)))
    }
    #expect(desk.selected.hasPrefix(name))
  }

  @Test func `nobody known can look and not record`() {
    var desk = Desk(120, 36, person: nil)
    #expect(desk.line(0).contains("未登记人员"))
    #expect(desk.line(0).hasSuffix("只读"))
    desk.press("w")
    #expect(desk.line(34).contains("--as"))
  }

  @Test func `r looks for what others recorded and says what it found`() {
    var desk = Desk(120, 36)
    desk.press("r")
    #expect(desk.line(34).contains("已是最新"))
  }

  @Test func `what the store has to tell is said one after the other, and hides nothing else`() {
    var desk = Desk(120, 36)
    desk.world.notices = [.headRebuilt, .clockWentBack]
    desk.press("X")
    #expect(desk.line(34).contains("“X”在这里没有用"))
    desk.press("j")
    #expect(desk.line(34).contains("HEAD"))
    desk.press("j")
    #expect(desk.line(34).contains("时钟"))
    desk.press("j")
    #expect(!desk.line(34).contains("时钟"))
  }

  @Test(arguments: [(120, 36), (80, 24), (60, 18)])
  func `damage the store finds is said before any key is pressed, and stays in sight`(
    columns: Int, rows: Int
  ) {
    var desk = Desk(columns, rows)
    #expect(!desk.session.hasNews)
    desk.world.notices = [
      .damagedButCovered(.init(file: "D/journal/000001.jsonl", line: 100, kind: .checksum))
    ]
    #expect(desk.session.hasNews)
    desk.wake()
    let standing = "台账损坏：000001.jsonl 第100行，还能保存，见 liuzhu check"
    #expect(desk.screen.contains("校验不符") && desk.line(rows - 2).contains(standing))
    #expect(!desk.session.hasNews)
    desk.press("j")
    #expect(!desk.screen.contains("校验不符") && desk.line(rows - 2).contains(standing))
  }

  @Test func `Ctrl-L asks for every cell again`() {
    var desk = Desk(120, 36)
    desk.press(.control("l"))
    #expect(desk.orders == [.redraw])
  }

  @Test func `with nothing due the loop may sleep until midnight`() {
    let desk = Desk(120, 36)
    #expect(desk.session.wakeAt == Instant(day: .iso("2018-06-08")))
  }

  @Test func `in a form Ctrl-C says what holds in a form`() {
    var desk = Desk(120, 36)
    desk.press("w", .control("c"))
    #expect(desk.line(34).contains("Ctrl-C 不会离开"))
    #expect(desk.line(34).contains("Esc"))
    #expect(!desk.line(34).contains("按 y"))
  }
}
