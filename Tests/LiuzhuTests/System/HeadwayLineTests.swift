import Domain
import Testing

@testable import liuzhu

struct HeadwayLineTests {
  /// What stands on the terminal, and what time it is.
  private final class Screen {
    var now = Instant.epoch
    var text = ""
  }

  private func line(on screen: Screen) -> HeadwayLine {
    HeadwayLine(.chinese, clock: { screen.now }, write: { screen.text += $0 })
  }

  @Test func `within a second nothing is said, after it one line is written over`() {
    let screen = Screen()
    let line = line(on: screen)
    line.tell(Headway(.reading, 1000, of: 9000))
    line.clear()
    #expect(screen.text.isEmpty)
    screen.now = screen.now.adding(milliseconds: 1000)
    line.tell(Headway(.reading, 2000, of: 9000))
    #expect(screen.text == "\r正在核对：第 2000 行，共 9000 行")
    screen.text = ""
    line.clear()
    #expect(screen.text == "\r" + String(repeating: " ", count: 32) + "\r")
  }
}
