import CTerminal

/// Text on its way to the clipboard of the person's own computer, through any number of ssh lines.
package enum Clipboard {
  /// What terminals commonly take; a longer text would be dropped without a word.
  static let limit = 100_000

  /// The sequence OSC 52; nil when the text is too long.
  ///
  /// For tmux it stands there twice: bare, which `set-clipboard` lets through, and wrapped for the
  /// terminal around it, which tmux drops from 3.3 on unless `allow-passthrough` is set.
  package static func sequence(for text: String, insideTmux: Bool) -> String? {
    let encoded = base64(Array(text.utf8))
    guard encoded.utf8.count <= limit else { return nil }
    let sequence = "\u{1B}]52;c;\(encoded)\u{7}"
    return insideTmux ? sequence + "\u{1B}Ptmux;\u{1B}\(sequence)\u{1B}\\" : sequence
  }

  /// Whether tmux stands between this program and the person's terminal.
  package static var goesThroughTmux: Bool { Environment.value(of: "TMUX") != nil }

  private static let digits = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  static func base64(_ bytes: [UInt8]) -> String {
    var encoded: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      for place in 0..<4 {
        let digit = digits[bits >> (18 - 6 * place) & 63]
        encoded.append(place <= group.count ? digit : UInt8(ascii: "="))
      }
    }
    return String(decoding: encoded, as: UTF8.self)
  }
}

extension ListeningTerminal {
  /// Asks the terminal to put a text on its clipboard.
  package func copy(_ text: String) {
    write(Clipboard.sequence(for: text, insideTmux: Clipboard.goesThroughTmux) ?? "")
  }
}

extension Terminal {
  /// Asks the terminal to put a text on its clipboard; false when the text is too long for that.
  ///
  /// Nobody answers: a terminal that does not know how, or may not, stays silent.
  package func copy(_ text: String) -> Bool {
    let sequence = Clipboard.sequence(for: text, insideTmux: Clipboard.goesThroughTmux)
    guard let sequence else { return false }
    cterm_send(Array(sequence.utf8), sequence.utf8.count)
    return true
  }
}
