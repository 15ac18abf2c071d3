import Testing

@testable import TerminalKit

struct WrappingTests {
  @Test func `Han text breaks between characters`() {
    #expect("改建容器已通过核查".wrapped(toColumns: 8) == ["改建容器", "已通过核", "查"])
  }

  @Test func `a closing mark takes the character before it down with it`() {
    #expect("改建容器，已通过".wrapped(toColumns: 8) == ["改建容", "器，已通", "过"])
  }

  @Test func `an opening mark goes down with what it opens`() {
    #expect("改建容（器）".wrapped(toColumns: 8) == ["改建容", "（器）"])
  }

  @Test(arguments: 4...40)
  func `no line begins with a closing mark or ends with an opening one`(width: Int) {
    let text = "我局答复：“储油设施”（三处）已核查，补交《评价》后，由我局备案。预计六月底前完成！好？"
    for line in text.wrapped(toColumns: width) {
      #expect(line.first.map(Break.closing.contains) == false)
      #expect(line.last.map(Break.opening.contains) == false)
      #expect(line.columns <= width)
    }
  }

  @Test func `words of letters and digits stay whole while they fit`() {
    #expect("函 W2018-0412 已复".wrapped(toColumns: 12) == ["函", "W2018-0412", "已复"])
    #expect("abcdefgh".wrapped(toColumns: 3) == ["abc", "def", "gh"])
  }

  @Test func `newlines of every kind break and an empty line stays`() {
    #expect("甲\n\n乙\r\n丙".wrapped(toColumns: 10) == ["甲", "", "乙", "丙"])
    #expect("".wrapped(toColumns: 10) == [""])
    #expect("甲\n".wrapped(toColumns: 10) == ["甲", ""])
  }

  @Test func `the space at a break belongs to neither line`() {
    #expect("ab  cd".wrapped(toColumns: 3) == ["ab", "cd"])
    #expect("ab ".wrapped(toColumns: 3) == ["ab "])
    #expect("ab  ".wrapped(toColumns: 3) == ["ab "])
  }

  @Test func `marks alone are broken rather than lost`() {
    let lines = "。。。。。".wrapped(toColumns: 4)
    #expect(lines.joined() == "。。。。。")
    #expect(lines.allSatisfy { $0.columns <= 4 })
  }

  @Test func `a width too small for a glyph still ends`() {
    #expect("霜降".wrapped(toColumns: 1) == ["霜", "降"])
  }

  @Test func `lines are slices of the text so a caret can be placed by index`() {
    let text = "霜降压缩机"
    let lines = text.wrapped(toColumns: 4)
    #expect(lines[1].startIndex == text.index(text.startIndex, offsetBy: 2))
  }
}
