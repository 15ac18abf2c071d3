import Domain
import TerminalKit
import TestSupport
import Testing

@testable import WorkbenchUI

/// 总览 on the morning's office: seen, moved about on, and opened.
struct OverviewViewTests {
  private func overview(
    _ columns: Int, _ rows: Int, _ language: Language = .chinese
  ) -> Desk {
    var desk = Desk(columns, rows, language: language)
    desk.press("6")
    return desk
  }

  @Test func `the figures stand in two columns where there is room`() {
    let desk = overview(120, 36)
    #expect(desk.screen.contains("─ 总览 ─"))
    #expect(desk.line(6).contains("总体") && desk.line(6).contains("按类别"))
    #expect(desk.line(8).hasPrefix(" 登记"))
    #expect(desk.line(8).contains("07 审批与手续补办     5"))
  }

  @Test(arguments: [(80, 24), (60, 18)], Language.allCases)
  func `one column does on a small screen, and no line is broken`(
    size: (columns: Int, rows: Int), language: Language
  ) {
    let desk = overview(size.columns, size.rows, language)
    #expect(desk.screen.contains(language == .chinese ? "总览" : "overview"))
    #expect(desk.screen.contains(language == .chinese ? "登记" : "registered"))
    for row in 0..<size.rows { #expect(desk.line(row).columns <= size.columns) }
  }

  @Test func `what a light means stands whole in English`() {
    #expect(overview(120, 44, .english).screen.contains("red: seriously late"))
  }

  @Test func `Enter on a number opens its rows in the workbench, Esc comes back`() {
    var desk = overview(120, 36)
    desk.press(.enter)
    #expect(desk.screen.contains("仅看总体 登记"))
    #expect(desk.screen.contains("高压线迁移") && desk.screen.contains("储油设施改建手续补办"))
    desk.press(.escape)
    #expect(desk.screen.contains("─ 总览 ─"))
  }

  @Test func `the cursor goes from number to number, down by the nearest`() {
    var desk = overview(120, 36)
    let first = desk.canvas.parking
    desk.press(.right)
    #expect(desk.canvas.parking?.row == first?.row)
    #expect(desk.canvas.parking != first)
    desk.press(.left, .down)
    #expect(desk.canvas.parking?.column == first?.column)
    #expect(desk.canvas.parking?.row == (first?.row ?? 0) + 1)
    desk.press(.up)
    #expect(desk.canvas.parking == first)
  }

  @Test func `the number in hand has a bar before it and not a ground alone`() {
    var desk = overview(120, 36)
    #expect(desk.line(8).contains(" ▌5"))
    desk.press("G")
    #expect(desk.selected.hasPrefix("▌"))
  }

  @Test func `what others record is counted at once`() {
    var desk = overview(120, 36)
    #expect(desk.line(8).contains("  5"))
    desk.others(record: Morning.issue(800, "厂区积水", of: 1, .registered, unit: nil, "2018-06-07"))
    #expect(desk.line(8).contains("  6"))
  }

  @Test func `a light is counted here as it is over the list of issues`() {
    var desk = Desk(
      120, 36,
      of: Morning.entities + [
        Morning.issue(801, "道路积水", of: 1, .resolved, unit: 1, "2018-03-01")
      ])
    let tally = desk.screen.split(separator: "红 ").dropFirst().first?.prefix { $0.isNumber } ?? ""
    let count = desk.session.workspace.issues.live.count { issue in
      issue.isOpen && desk.session.workspace.light(of: issue.id, asOf: .thursday)?.colour == .red
    }
    #expect(count > 0 && tally == "\(count)")
    desk.press("6")
    let row = desk.screen.split(separator: "\n").first { $0.contains("红严重") } ?? ""
    #expect(desk.screen.contains("未结和待销号按灯"))
    #expect(row.split(separator: " ").contains("\(count)"))
  }

  @Test func `reports stand at the end, and open`() {
    var desk = overview(80, 24)
    desk.press(.end, .enter)
    #expect(desk.screen.contains("R14 通报数核对"))
    #expect(desk.screen.contains("口径"))
    desk.press(.escape)
    #expect(desk.screen.contains("─ 总览 ─"))
  }
}
