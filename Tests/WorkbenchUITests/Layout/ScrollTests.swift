import Testing

@testable import WorkbenchUI

struct ScrollTests {
  private func scrolled(_ moves: ListMove..., of lines: Int = 30) -> Range<Int> {
    var scroll = Scroll()
    for move in moves { scroll.move(move, of: lines, height: 10) }
    return scroll.visible(of: lines, height: 10)
  }

  @Test func `keys past the end need none back`() {
    #expect(scrolled(.pages(1), .pages(1), .pages(1), .by(5)) == 20..<30)
    #expect(scrolled(.last, .by(5), .by(-1)) == 19..<29)
    #expect(scrolled(.by(-5), .by(1)) == 1..<11)
  }

  @Test func `a page that is seen whole does not move`() {
    #expect(scrolled(.by(1), .last, of: 8) == 0..<8)
  }

  @Test func `where more is seen than before, the first key back moves what is seen`() {
    var scroll = Scroll()
    scroll.move(.last, of: 30, height: 10)
    #expect(scroll.visible(of: 30, height: 25) == 5..<30)
    scroll.move(.by(-1), of: 30, height: 25)
    #expect(scroll.visible(of: 30, height: 25) == 4..<29)
  }
}
