import Testing

@testable import TerminalKit

struct ColumnsTests {
  @Test func `Han counts two columns and ASCII one`() {
    #expect("霜降压缩机股份有限公司".columns == 22)
    #expect("W2018-0412".columns == 10)
    #expect("超9工作日".columns == 9)
    #expect("".columns == 0)
    #expect("a\u{1B}b".columns == 3)
  }

  @Test(arguments: [
    (22, "霜降压缩机股份有限公司"), (21, "霜降压缩机股份有限公…"), (20, "霜降压缩机股份有限…"),
    (2, "…"), (1, "…"), (0, ""),
  ])
  func `text too long is cut with an ellipsis and never inside a glyph`(limit: Int, cut: String) {
    #expect("霜降压缩机股份有限公司".cut(toColumns: limit) == cut)
    #expect(cut.columns <= limit)
  }

  @Test func `padding gives exactly the width asked for`() {
    for width in 0...30 {
      #expect("谷雨泵业有限公司".padded(toColumns: width).columns == width)
      #expect("a谷雨".padded(toColumns: width, .right).columns == width)
    }
    #expect("7".padded(toColumns: 3, .right) == "  7")
    #expect("寒露".padded(toColumns: 6) == "寒露  ")
  }

  @Test func `flags, families, rare Han and 200 characters are cut and padded like any name`() {
    for name in ["🇨🇳🇺🇸旗帜", "👨‍👩‍👧👍🏽之家", "\u{3134B}𠮷野", String(repeating: "长", count: 200)] {
      for width in 0...24 {
        let shown = name.padded(toColumns: width)
        #expect(shown.columns == width, "\(name) in \(width)")
        #expect(shown.reduce(0) { $0 + Glyph($1).columns } == width, "\(name) in \(width)")
      }
    }
  }

  @Test func `an index is found by columns`() {
    let text = "a霜降"
    #expect(text[..<text.index(fitting: 3)] == "a霜")
    #expect(text[..<text.index(fitting: 4)] == "a霜")
    #expect(text.index(fitting: 5) == text.endIndex)
  }
}
