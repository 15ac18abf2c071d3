import TerminalKit

extension Key {
  /// The key that footer, help and README call so, in either language; nil for what is none, and for
  /// what reaches the program as another: Ctrl-I is Tab.
  init?(spelled name: String) {
    if name.count == 1, let character = name.first.flatMap(WideKeys.ascii(for:)) {
      guard (" "..."~").contains(character) else { return nil }
      self = .character(character)
    } else {
      let spelling = name.lowercased()
      let found = Self.named.first { key in
        [key.label.zh, key.label.en].contains { $0.lowercased() == spelling }
      }
      guard let found else { return nil }
      self = found
    }
  }

  private static let named = others + functions + controls

  private static let others: [Key] = [
    .character(" "), .enter, .escape, .tab, .backTab, .backspace, .delete, .insert, .up, .down,
    .left, .right, .home, .end, .pageUp, .pageDown,
  ]
  private static let functions = (1...12).map(Key.function)
  /// Ctrl-H, I, J and M are Backspace, Tab and Enter to every terminal.
  private static let controls = "abcdefgklnopqrstuvwxyz".map(Key.control)
}
