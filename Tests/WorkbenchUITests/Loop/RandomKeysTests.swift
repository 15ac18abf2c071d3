import Domain
import TerminalKit
import TestSupport
import Testing

@testable import WorkbenchUI

/// Somebody without a plan at the keyboard of an office that a crowd has lived in (C18: I2–I5, I11).
struct RandomKeysTests {
  private static let keys: [Key] = [
    "w", "t", "e", "p", "b", "c", "i", "m", "o", "s", "z", "a", "v", "n", "j", "k", "g", "G", "u",
    "U", "y", "/", ":", "?", "d", " ", "1", "2", .enter, .enter, .enter, .escape, .escape, .tab,
    .backTab, .up, .down, .left, .right, .home, .end, .pageDown, .pageUp, .backspace, .delete,
    .control("s"), .control("s"), .control("d"), .control("u"), .control("z"), .function(2),
  ]
  private static let texts = ["霜降", "已办", "今天", "+3", "2", "教育局", "〔2018〕3号", "人才；教育局；+9"]

  @Test(arguments: 1...3, [(120, 36), (60, 18)])
  func `whatever is pressed, the ledger keeps its invariants`(
    seed: UInt64, size: (columns: Int, rows: Int)
  ) throws {
    var crowd = try Crowd(seed: seed)
    for _ in 1...120 { crowd.act() }
    let office = crowd.office
    let world = Desk.World()
    world.now = office.now
    world.record(office.workspace.everything.map(\.value))
    let everybody = try #require(office.workspace.people.all.last?.id)
    var desk = Desk(size.columns, size.rows, world: world, person: everybody)
    var dice = Dice(seed: seed)
    for _ in 1...250 where !desk.session.isOver {
      if Int.random(in: 0..<5, using: &dice) == 0 {
        desk.type(Self.texts.randomElement(using: &dice) ?? "")
      } else {
        desk.press(Self.keys.randomElement(using: &dice) ?? .escape)
      }
      #expect(desk.canvas.lines.count == size.rows)
    }
    #expect(Invariants.violation(in: desk.session.workspace, on: office.today) == nil)
  }
}
