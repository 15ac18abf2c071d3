import Domain
import TerminalKit

/// Something the person was asked to try, and what came of it.
enum Trial: Equatable {
  case key(Key, named: String, Heard?)
  /// A line typed with an input method; nil where nobody typed any.
  case typing([UInt8]?)
  /// What came back of a text that was put on the clipboard; nil where nobody tried.
  case clipboard(expected: String, Heard?)

  var finding: Finding {
    switch self {
    case .key(let key, let name, let heard): Self.finding(of: key, name, heard)
    case .typing(let bytes): Self.finding(ofTyping: bytes)
    case .clipboard(let text, let heard): Self.finding(ofClipboard: text, heard)
    }
  }
}

extension Trial {
  private static func finding(of key: Key, _ name: String, _ heard: Heard?) -> Finding {
    let title = DoctorWords.key(name)
    let check = "key-\(name.lowercased())"
    guard let heard else { return Finding(check, title, DoctorWords.skipped, .unknown) }
    let bytes = spelled(heard.bytes)
    return heard.events == [.key(key)]
      ? Finding(check, title, DoctorWords.understood(bytes))
      : Finding(
        check, title, DoctorWords.misunderstood(bytes), .bad, advice: DoctorWords.keySettings(name))
  }

  private static func finding(ofTyping bytes: [UInt8]?) -> Finding {
    guard let bytes, !bytes.isEmpty else {
      return Finding("input", DoctorWords.input, DoctorWords.skipped, .unknown)
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      return Finding(
        "input", DoctorWords.input, DoctorWords.notUTF8(spelled(bytes)), .bad,
        advice: DoctorWords.sendUTF8)
    }
    let value = DoctorWords.arrived(text, text.count, bytes.count, columns: text.columns)
    return text.contains { !$0.isASCII }
      ? Finding("input", DoctorWords.input, value)
      : Finding("input", DoctorWords.input, value, .unknown, advice: DoctorWords.noChinese)
  }

  private static func finding(ofClipboard text: String, _ heard: Heard?) -> Finding {
    guard let heard else {
      return Finding("clipboard", DoctorWords.clipboard, DoctorWords.skipped, .unknown)
    }
    if heard.events.contains(.paste(text)) {
      return Finding("clipboard", DoctorWords.clipboard, DoctorWords.cameBack)
    }
    return Finding(
      "clipboard", DoctorWords.clipboard, DoctorWords.cameOtherwise, .notice,
      advice: DoctorWords.allowClipboard)
  }

  /// `ESC O P`: what cannot be seen by name, what is no ASCII in hexadecimal.
  static func spelled(_ bytes: [UInt8]) -> String {
    let words = bytes.prefix(12).map { byte in
      switch byte {
      case 0x1B: "ESC"
      case 0x20: "SP"
      case 0x00..<0x20: "^\(Character(Unicode.Scalar(byte + 0x40)))"
      case 0x21...0x7E: String(Character(Unicode.Scalar(byte)))
      default: String(byte, radix: 16, uppercase: true)
      }
    }
    return words.joined(separator: " ") + (bytes.count > 12 ? " …" : "")
  }
}
