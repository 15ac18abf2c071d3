import Demo
import Domain
import TerminalKit
import TestSupport
import Testing

@testable import WorkbenchUI

/// What every screen of the demo office keeps to (C18: I7, I8).
struct DemoScreensTests {
  /// I8: each row is as wide as the screen, and each character as wide as its cells say.
  @Test(arguments: 0..<4)
  func `every row of every screen has the width of the screen`(place: Int) throws {
    let walk = try #require(DemoWalk.all.dropFirst(place).first)
    #expect(walk.uneven == [])
    #expect(walk.screens > 30, "so many different screens: \(walk.screens)")
  }

  /// I7, so far as masking exists: of whoever looks on without a role.
  @Test func `whoever looks on meets no number and nobody's whole name`() {
    #expect(DemoWalk.all.filter(\.isStranger).map(\.secrets) == [[]])
    let known = DemoWalk.all.filter { !$0.isStranger }.map(\.secrets.count).max() ?? 0
    #expect(known > 20, "the walk goes where they stand: \(known)")
  }

  @Test func `the wall says how many issues of its meeting are read from paper`() throws {
    let store = try #require(DemoFixture.unlike).store()
    var desk = try DemoDesk(store, as: .head, Size(rows: 24, columns: 80), presents: true)
    var pages: [String] = []
    desk.walkMeeting { pages.append($0.text) }
    #expect(pages.contains { $0.contains("另有2件不投屏，见纸质材料") })
  }
}

/// What was seen on a walk through the demo office.
private struct DemoWalk {
  let isStranger: Bool
  /// How many different ones.
  let screens: Int
  let uneven: [String]
  /// The numbers and names that were read.
  let secrets: Set<String>

  /// The head at three sizes, and somebody whom nobody knows.
  static let all: [DemoWalk] = [
    DemoWalk(.head, Size(rows: 36, columns: 120)), DemoWalk(nil, Size(rows: 36, columns: 120)),
    DemoWalk(.head, Size(rows: 24, columns: 80), .english),
    DemoWalk(.head, Size(rows: 18, columns: 60)),
  ].compactMap(\.self)

  private init?(_ role: Domain.Role?, _ size: Size, _ language: Language = .chinese) {
    guard let fixture = DemoFixture.unlike,
      var desk = try? DemoDesk(fixture.store(), as: role, size, language)
    else { return nil }
    let all = fixture.secrets
    var (looked, uneven, met): (Set<String>, [String], Set<String>) = ([], [], [])
    desk.walk { canvas in
      let text = canvas.text
      guard looked.insert(text).inserted else { return }
      uneven += (0..<size.rows).filter { !canvas.isEven(at: $0) }.map(canvas.line)
      met.formUnion(all.filter(Haystack(text).contains))
    }
    isStranger = role == nil
    (screens, self.uneven, secrets) = (looked.count, uneven, met)
  }
}

extension DemoFixture {
  /// Telephone numbers, and the names of those who have one.
  fileprivate var secrets: Set<String> {
    let contacts =
      workspace.enterprises.live.flatMap(\.contacts) + workspace.units.live.compactMap(\.liaison)
    let people = workspace.people.live
    return Set(contacts.flatMap { [$0.name, $0.phone] } + people.flatMap { [$0.name, $0.phone] })
      .subtracting([""])
  }
}

extension Canvas {
  /// Whether the cells of a row fill the screen, and each character its cells.
  func isEven(at row: Int) -> Bool {
    let cells = cells(ofRow: row)
    return cells.reduce(0) { $0 + Int($1.columns) } == size.columns
      && cells.allSatisfy { $0.columns == 0 || String($0.character).columns == Int($0.columns) }
  }
}
