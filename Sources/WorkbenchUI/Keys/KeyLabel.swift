import Domain
import TerminalKit

extension Key {
  /// What the key is called in footer, help and messages.
  var label: Phrase {
    switch self {
    case .character(" "): Phrase("空格", "Space")
    case .character(let character): Phrase(verbatim: String(character))
    case .enter: Phrase("回车", "Enter")
    case .escape: Phrase(verbatim: "Esc")
    case .tab: Phrase(verbatim: "Tab")
    case .backTab: Phrase(verbatim: "Shift-Tab")
    case .backspace: Phrase("退格", "Backspace")
    case .delete: Phrase(verbatim: "Del")
    case .insert: Phrase(verbatim: "Ins")
    case .up: Phrase("上", "Up")
    case .down: Phrase("下", "Down")
    case .left: Phrase("左", "Left")
    case .right: Phrase("右", "Right")
    case .home: Phrase(verbatim: "Home")
    case .end: Phrase(verbatim: "End")
    case .pageUp: Phrase(verbatim: "PgUp")
    case .pageDown: Phrase(verbatim: "PgDn")
    case .function(let number): Phrase(verbatim: "F\(number)")
    case .control(let character): Phrase(verbatim: "Ctrl-\(character.uppercased())")
    case .alt(let character): Phrase(verbatim: "Alt-\(character)")
    case .chord(let modifiers, let key): modifiers.label(key.label)
    case .unknown: Phrase("这个键", "that key")
    }
  }
}

extension Modifiers {
  fileprivate func label(_ key: Phrase) -> Phrase {
    let names: [(Modifiers, String)] = [(.control, "Ctrl-"), (.alt, "Alt-"), (.shift, "Shift-")]
    let held = names.filter { contains($0.0) }.map(\.1).joined()
    return Phrase(held + key.zh, held + key.en)
  }
}
