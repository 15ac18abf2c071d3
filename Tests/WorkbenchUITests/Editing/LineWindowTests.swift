import TerminalKit
import Testing

@testable import WorkbenchUI

struct LineWindowTests {
  private func window(_ text: String, caret: Int? = nil, columns: Int) -> LineWindow {
    var text = EditedText(text)
    if let caret { text.move(to: caret) }
    return LineWindow(text, columns: columns)
  }

  @Test func `the caret stands at a display column`() {
    #expect(window("霜降a机", caret: 3, columns: 20).caretColumn == 5)
    #expect(window("霜降a机", columns: 20).caretColumn == 7)
  }

  @Test func `a long text is moved so that the caret is seen`() {
    let end = window("霜降压缩机股份有限公司", columns: 12)
    #expect(end.shown == "…份有限公司")
    #expect(end.caretColumn == 11)
    let start = window("霜降压缩机股份有限公司", caret: 0, columns: 12)
    #expect(start.shown == "霜降压缩机…")
    #expect(start.caretColumn == 0)
  }

  @Test(arguments: 0...11)
  func `the caret is inside the field wherever it is`(caret: Int) {
    for columns in 2...30 {
      let window = window("霜降压缩机股份有限公司", caret: caret, columns: columns)
      #expect((0..<columns).contains(window.caretColumn), "\(columns) columns")
      #expect(window.shown.columns <= columns)
    }
  }
}
