import CVTerm

/// A key of the keyboard, to be pressed by name.
struct Key {
  enum Meaning {
    case special(VTermKey)
    case character(Unicode.Scalar)
  }
  let meaning: Meaning
  var modifier = VTERM_MOD_NONE

  static let enter = Key(meaning: .special(VTERM_KEY_ENTER))
  static let tab = Key(meaning: .special(VTERM_KEY_TAB))
  static let shiftTab = Key(meaning: .special(VTERM_KEY_TAB), modifier: VTERM_MOD_SHIFT)
  static let backspace = Key(meaning: .special(VTERM_KEY_BACKSPACE))
  static let escape = Key(meaning: .special(VTERM_KEY_ESCAPE))
  static let up = Key(meaning: .special(VTERM_KEY_UP))
  static let down = Key(meaning: .special(VTERM_KEY_DOWN))
  static let left = Key(meaning: .special(VTERM_KEY_LEFT))
  static let right = Key(meaning: .special(VTERM_KEY_RIGHT))
  static let delete = Key(meaning: .special(VTERM_KEY_DEL))
  static let home = Key(meaning: .special(VTERM_KEY_HOME))
  static let end = Key(meaning: .special(VTERM_KEY_END))
  static let pageUp = Key(meaning: .special(VTERM_KEY_PAGEUP))
  static let pageDown = Key(meaning: .special(VTERM_KEY_PAGEDOWN))
  static let space = Key(meaning: .character(" "))

  /// F1 to F12.
  static func function(_ number: UInt32) -> Key {
    Key(meaning: .special(VTermKey(VTERM_KEY_FUNCTION_0.rawValue + number)))
  }

  static func character(_ scalar: Unicode.Scalar) -> Key { Key(meaning: .character(scalar)) }

  static func control(_ letter: Unicode.Scalar) -> Key {
    Key(meaning: .character(letter), modifier: VTERM_MOD_CTRL)
  }

  static func alt(_ letter: Unicode.Scalar) -> Key {
    Key(meaning: .character(letter), modifier: VTERM_MOD_ALT)
  }
}
