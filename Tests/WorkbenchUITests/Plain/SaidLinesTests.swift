import TerminalKit
import Testing

@testable import WorkbenchUI

/// What is said in lines of a width.
struct SaidLinesTests {
  @Test func `a line that fits is said as it is`() {
    #expect("可做：w 走访  e 修改".said(toColumns: 20) == ["可做：w 走访  e 修改"])
  }

  @Test func `a row breaks between its parts, and what goes on is indented`() {
    #expect("> 1. 霜降压缩机  城西  2/2 40天前".said(toColumns: 20) == ["> 1. 霜降压缩机", "  城西  2/2 40天前"])
    #expect("  1  走访  全部功能".said(toColumns: 14) == ["  1  走访", "    全部功能"])
  }

  @Test func `what is longer than a line breaks behind a mark rather than inside a word`() {
    #expect(
      "打数字选一行，打按键就做，空行打开".said(toColumns: 28) == ["打数字选一行，打按键就做，", "  空行打开"])
  }

  @Test(
    arguments: [12, 20, 33, 60],
    ["储油设施改建手续补办，消防、安监和规划三家意见不一", "orders are full, and  more words follow"])
  func `no line is wider, and nothing is lost`(columns: Int, text: String) {
    let lines = text.said(toColumns: columns)
    #expect(lines.allSatisfy { $0.columns <= columns }, "\(lines)")
    let isLetter = { (character: Character) in character != " " }
    #expect(lines.joined().filter(isLetter) == text.filter(isLetter))
  }
}
