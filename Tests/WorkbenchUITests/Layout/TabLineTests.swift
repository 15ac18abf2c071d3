import TerminalKit
import Testing

@testable import WorkbenchUI

struct TabLineTests {
  private let line = TabLine(tabs: [
    TabLine.Tab(words: "Issues", count: 104, isInFront: true, keys: []),
    TabLine.Tab(words: "Details", isInFront: false, keys: []),
    TabLine.Tab(words: "Commissioners", count: 39, isInFront: false, keys: []),
  ])

  private func drawn(in columns: Int) -> String {
    var canvas = Canvas(size: Size(rows: 1, columns: columns))
    line.draw(into: &canvas, canvas.bounds)
    return canvas.line(0)
  }

  @Test func `no count is cut: where all have no room there are none`() {
    #expect(drawn(in: 42) == "  Issues 104   Details   Commissioners 39")
    #expect(drawn(in: 41) == "  Issues   Details   Commissioners")
  }
}
