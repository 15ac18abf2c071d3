import Testing

@testable import WorkbenchUI

struct TextLayoutTests {
  private func layout(_ text: String, columns: Int = 11) -> TextLayout {
    TextLayout(EditedText(text), columns: columns)
  }

  private func shown(_ layout: TextLayout) -> [String] {
    layout.lines.indices.map(layout.text)
  }

  @Test func `lines break at Han characters and never before a comma`() {
    #expect(shown(layout("现场核查已通过，补交评价")) == ["现场核查已", "通过，补交", "评价"])
    #expect(shown(layout("现场核查了，补交评价")) == ["现场核查", "了，补交评", "价"])
  }

  @Test func `a newline at the end opens an empty line`() {
    let layout = layout("现场\n")
    #expect(shown(layout) == ["现场", ""])
    #expect(layout.place(of: 3) == (1, 0))
    #expect(layout.place(of: 2) == (0, 4))
  }

  @Test func `the caret after a full line has a place`() {
    #expect(layout("现场核查了").place(of: 5) == (0, 10))
    #expect(layout("现场核查了吗").place(of: 5) == (1, 0))
  }

  @Test(arguments: 0...13)
  func `every caret has one place and comes back from it`(caret: Int) {
    let layout = layout("现场核查a已通过\n补交评价")
    let place = layout.place(of: caret)
    #expect(layout.caret(onLine: place.line, nearColumn: place.column) == caret)
  }

  @Test func `moving by lines keeps to the display column`() {
    let layout = layout("abcdefgh\n现场核查")
    #expect(layout.caret(onLine: 1, nearColumn: 4) == 11)
    #expect(layout.caret(onLine: 1, nearColumn: 5) == 11)
    #expect(layout.caret(onLine: 1, nearColumn: 99) == 13)
  }

  @Test func `spaces left out at a break do not lose the caret`() {
    let layout = layout("gas grid connection")
    #expect(shown(layout) == ["gas grid", "connection"])
    #expect(layout.place(of: 8) == (0, 8))
    #expect(layout.place(of: 9) == (1, 0))
  }

  @Test func `an empty text is one empty line`() {
    #expect(layout("").place(of: 0) == (0, 0))
  }
}
