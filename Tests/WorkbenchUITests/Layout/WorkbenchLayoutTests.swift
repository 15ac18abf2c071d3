import Domain
import TerminalKit
import Testing

@testable import WorkbenchUI

/// Where the panes stand at every size (interface.md 2).
struct WorkbenchLayoutTests {
  @Test(arguments: [
    (160, 40, WorkbenchLayout.Shape.threeColumns), (200, 60, .threeColumns),
    (159, 40, .twoColumns), (160, 39, .twoColumns), (100, 28, .twoColumns),
    (99, 28, .single), (100, 27, .single), (80, 24, .single), (60, 18, .single),
  ])
  func `the size decides the shape`(columns: Int, rows: Int, shape: WorkbenchLayout.Shape) {
    #expect(WorkbenchLayout.shape(of: Size(rows: rows, columns: columns)) == shape)
  }

  @Test(arguments: [(60, 18, true), (59, 18, false), (60, 17, false), (20, 5, false)])
  func `below 60×18 nothing fits`(columns: Int, rows: Int, fits: Bool) {
    #expect(WorkbenchLayout.fits(Size(rows: rows, columns: columns)) == fits)
  }

  @Test(arguments: [(100, 28), (120, 36), (160, 40), (237, 71)])
  func `panes and dividers fill the area and never overlap`(columns: Int, rows: Int) {
    let screen = Size(rows: rows, columns: columns)
    let area = Frame.body(of: screen)
    let layout = WorkbenchLayout(screen: screen, area: area, isZoomed: false, focus: .issues)
    let rects = Array(layout.panes.values) + layout.dividers
    #expect(layout.panes.count == 4)
    #expect(rects.reduce(0) { $0 + $1.rows * $1.columns } == area.rows * area.columns)
    for (place, rect) in rects.enumerated() {
      #expect(rect.intersection(area) == rect)
      #expect(rects[(place + 1)...].allSatisfy { $0.intersection(rect).isEmpty })
    }
  }

  @Test(arguments: [(160, 40), (160, 48), (200, 60), (300, 100)])
  func `three columns of panes show all that two of them do`(columns: Int, rows: Int) {
    let heads = Desk(columns, rows).line(3).split { " │".contains($0) }.map(String.init)
    let enterprises = ["名称", "镇街", "问题", "最近走访"]
    let issues = ["灯", "编号", "标题", "环节", "该谁办", "期限"]
    let pairings = ["姓名", "单位", "挂钩企业", "最近联系"]
    #expect(Set(enterprises + issues + pairings).subtracting(heads).isEmpty, "\(heads)")
  }

  @Test func `on a wall the lists at the sides keep to what they need, titles get the rest`() {
    let screen = Size(rows: 100, columns: 300)
    let layout = WorkbenchLayout(
      screen: screen, area: Frame.body(of: screen), isZoomed: false, focus: .issues)
    #expect(layout.panes[.enterprises]?.columns == 64)
    #expect(layout.panes[.pairings]?.columns == 68)
    #expect(layout.panes[.issues]?.columns == 166)
  }

  @Test func `at 200 columns the sides show every column they have, and issues their enterprise`() {
    let heads = Desk(200, 60).line(3).split { " │".contains($0) }.map(String.init)
    let (enterprises, pairings) = (Enterprise.columns, Pairing.columns)
    let titles = enterprises.map(\.title.zh) + pairings.map(\.title.zh) + ["企业", "天数"]
    #expect(Set(titles).subtracting(heads).isEmpty, "\(heads)")
  }

  @Test func `zoomed, the focused pane has everything`() {
    let screen = Size(rows: 40, columns: 160)
    let area = Frame.body(of: screen)
    let layout = WorkbenchLayout(screen: screen, area: area, isZoomed: true, focus: .issues)
    #expect(layout.panes == [.issues: area])
    #expect(layout.dividers.isEmpty)
  }

  @Test func `alone, the focused pane leaves one row to the tabs`() {
    let screen = Size(rows: 24, columns: 80)
    let layout = WorkbenchLayout(
      screen: screen, area: Frame.body(of: screen), isZoomed: false, focus: .detail)
    #expect(layout.tabs?.rows == 1)
    #expect(layout.panes[.detail]?.rows == 20)
  }
}
