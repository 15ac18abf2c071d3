import Domain
import TerminalKit
import TestSupport
import Testing

@testable import WorkbenchUI

/// A table longer than the screen: its heads stay, and no row gets lost under them.
struct FigurePageTests {
  private let office: TestOffice
  private var page = FigurePage()

  init() throws {
    office = try TestOffice()
    let issue = ID<Domain.Issue>(year: 2018, 1).ref
    let table = ReportTable(
      "units", Phrase("按单位", "By unit"),
      [.init("name", Phrase("单位", "unit"), width: 12), .number("valid", Phrase("有效", "valid"))],
      rows: (1...40).map { [.text("第\($0)局"), .number($0, .rows([issue]))] })
    let layout = TableLayout(table, width: 58, language: .chinese)
    page.show(layout.lines, layout.spots, under: layout.heads, height: 11)
  }

  private func canvas(_ page: FigurePage) -> Canvas {
    var canvas = Canvas(size: Size(rows: 12, columns: 60))
    page.draw(titled: "报表", in: .test(office), into: &canvas, area: canvas.bounds)
    return canvas
  }

  @Test func `the heads of its columns stay while a table is scrolled`() {
    var page = page
    for _ in 0..<5 {
      page.move(.pages(1))
      let drawn = canvas(page)
      #expect(drawn.line(1).contains("单位") && drawn.line(1).contains("有效"))
      #expect(drawn.line(2).contains("局"))
    }
    #expect(canvas(page).line(11).contains("第40局"))
  }

  @Test func `page by page every row is seen`() {
    var page = page
    var seen = ""
    for _ in 0..<5 {
      seen += canvas(page).text
      page.move(.pages(1))
    }
    for number in 1...40 { #expect(seen.contains("第\(number)局"), "\(number)") }
  }

  @Test func `the number in hand is never under the heads`() {
    var page = page
    for number in 2...40 {
      page.move(.numbers(1))
      #expect(rowInHand(page).contains("第\(number)局"))
    }
    for number in (1..<40).reversed() {
      page.move(.numbers(-1))
      #expect(rowInHand(page).contains("第\(number)局"))
    }
  }

  private func rowInHand(_ page: FigurePage) -> String {
    let canvas = canvas(page)
    return canvas.parking.map { canvas.line($0.row) } ?? ""
  }
}
