import Domain
import TerminalKit
import Testing

@testable import WorkbenchUI

/// A list of the office: the same keys and the same rows in hand as any other list.
struct OfficeListScreenTests {
  /// Somebody at the list of enterprises.
  private func desk(_ columns: Int = 120, of more: [Enterprise] = []) -> Desk {
    var desk = Desk(columns, 36, of: Morning.entities + more, person: .head)
    desk.press("7", .home, "j", "j", .enter)
    return desk
  }

  private static let many = (10...90).map { Morning.enterprise($0, "第\($0)机床厂", "", town: 3) }

  /// In which row of the screen the selected one stands.
  private func rowInHand(of desk: Desk) -> Int? {
    let canvas = desk.canvas
    return (0..<canvas.size.rows).first { canvas.grounds(at: $0).contains(.selection) }
  }

  @Test func `the footer says that Esc clears a filter before it goes back`() {
    var desk = desk()
    #expect(desk.screen.contains("Esc 返回"))
    desk.press("/")
    desk.type("谷雨")
    desk.press(.enter)
    #expect(desk.screen.contains("Esc 清除筛选") && !desk.screen.contains("Esc 返回"))
    desk.press(.escape)
    #expect(desk.screen.contains("惊蛰数控") && desk.screen.contains("Esc 返回"))
  }

  @Test func `arrows go through what is found while it is typed`() {
    var desk = desk(of: Self.many)
    desk.press("/")
    desk.type("机床")
    let first = desk.selected
    desk.press(.down)
    #expect(desk.selected != first && desk.line(1).contains("2/81") && desk.canvas.caret != nil)
    desk.press(.enter, "k")
    #expect(desk.selected == first)
  }

  @Test func `a page key goes as far as is seen`() {
    var desk = desk(of: Self.many)
    let seen = desk.canvas.choices.count
    desk.press(.pageDown)
    #expect(desk.line(1).contains("\(seen + 1)/85"), "\(desk.line(1))")
  }

  @Test func `the characters that were looked for are lit`() throws {
    var desk = desk()
    desk.press("/")
    desk.type("gy")
    let row = try #require(rowInHand(of: desk))
    let lit = desk.canvas.spans(at: row).filter { $0.role == .match }.map(\.text)
    #expect(lit.contains("谷雨"), "\(desk.screen)")
  }

  @Test func `a row that comes above it moves the one in hand nowhere on the screen`() {
    var desk = desk(of: Self.many)
    for _ in 0..<20 { desk.press("j") }
    let (before, line) = (desk.selected, rowInHand(of: desk))
    desk.others(record: Morning.enterprise(6, "夏至阀门有限公司", "夏至阀门", town: 3))
    #expect(desk.line(1).contains("22/86"))
    #expect(desk.selected == before && rowInHand(of: desk) == line)
  }

  @Test(arguments: ["小满 泵与电机", "镇街:大溪 泵与电机"])
  func `what an entry is found by and what stands in its row find it together`(text: String) {
    var pumps = Morning.enterprise(5, "夏至制造有限公司", "小满", town: 4)
    pumps.sector = "泵与电机"
    var desk = desk(of: [pumps])
    desk.press("/")
    desk.type(text)
    #expect(desk.line(1).contains("1/1 (5)") && desk.selected.contains("夏至制造"))
  }
}
