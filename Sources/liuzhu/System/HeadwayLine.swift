import Domain
import TerminalKit

/// How far a command got, on one line of the terminal that is written over again; nothing before a
/// second is over, and nothing where stderr is no terminal (interface.md 1).
final class HeadwayLine {
  private let language: Language
  private let clock: () -> Instant
  private let write: ((String) -> Void)?
  private let begun: Instant
  private var columns = 0

  init(
    _ language: Language, clock: @escaping () -> Instant = { Host.now },
    write: ((String) -> Void)? = Host.showsProgress ? { Output.hint($0) } : nil
  ) {
    (self.language, self.clock, self.write) = (language, clock, write)
    begun = clock()
  }

  func tell(_ headway: Headway) {
    guard write != nil, clock() >= begun.adding(milliseconds: 1000) else { return }
    show(headway.phrase.text(in: language))
  }

  /// Leaves the line empty for what comes next.
  func clear() {
    guard columns > 0 else { return }
    show("")
    write?("\r")
  }

  private func show(_ text: String) {
    write?("\r" + text + String(repeating: " ", count: max(0, columns - text.columns)))
    columns = text.columns
  }
}
