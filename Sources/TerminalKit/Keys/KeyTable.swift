/// Which key the parts of an escape sequence mean, on every terminal our users have.
///
/// xterm, PuTTY (xterm, linux, rxvt, VT400 and VT100+ modes), Xshell, SecureCRT, tmux, screen, rxvt,
/// the Linux console and the VT100 disagree about function keys, Home and End; what they send does
/// not collide, so everything is accepted always and `TERM` is not asked.
enum KeyTable {
  /// `ESC [ number ~`, and rxvt's variants with other endings.
  static func numbered(_ number: Int) -> Key {
    switch number {
    case 1, 7: .home
    case 2: .insert
    case 3: .delete
    case 4, 8: .end
    case 5: .pageUp
    case 6: .pageDown
    case 11...15: .function(number - 10)
    case 17...21: .function(number - 11)
    case 23...26: .function(number - 12)
    case 28, 29: .function(number - 13)
    case 31...34: .function(number - 14)
    default: .unknown
    }
  }

  /// `ESC [ letter`, with or without parameters before the letter.
  static func lettered(_ letter: UInt8) -> Key {
    switch Character(Unicode.Scalar(letter)) {
    case "A": .up
    case "B": .down
    case "C": .right
    case "D": .left
    case "H": .home
    case "F": .end
    case "P": .function(1)
    case "Q": .function(2)
    case "R": .function(3)
    case "S": .function(4)
    case "Z": .backTab
    case "a": .chord(.shift, .up)
    case "b": .chord(.shift, .down)
    case "c": .chord(.shift, .right)
    case "d": .chord(.shift, .left)
    default: .unknown
    }
  }

  /// `ESC O letter`: cursor and function keys, and the numeric pad.
  ///
  /// `T` to `[` are F5 to F12 in PuTTY's VT100+ mode. `w` is End in PuTTY's rxvt mode; it would be
  /// the pad's 7 only in the application mode, which is never switched on.
  static func application(_ letter: UInt8) -> Key {
    switch Character(Unicode.Scalar(letter)) {
    case "A", "B", "C", "D", "F", "H", "P", "Q", "R", "S": lettered(letter)
    case "T"..."[": .function(Int(letter) - 79)
    case "a": .chord(.control, .up)
    case "b": .chord(.control, .down)
    case "c": .chord(.control, .right)
    case "d": .chord(.control, .left)
    case "w": .end
    case "M": .enter
    case "I": .tab
    case "j"..."y": .character(Character(Unicode.Scalar(letter - 64)))
    default: .unknown
    }
  }

  /// `ESC [ [ letter`: F1 to F5 on the Linux console.
  static func console(_ letter: UInt8) -> Key {
    (0x41...0x45).contains(letter) ? .function(Int(letter) - 64) : .unknown
  }

  /// A control character: Backspace is 0x7F or 0x08, Enter CR or LF, whatever the terminal's taste.
  static func control(_ byte: UInt8) -> Key {
    switch byte {
    case 0x08, 0x7F: .backspace
    case 0x09: .tab
    case 0x0A, 0x0D: .enter
    case 0x1B: .escape
    case 0x01...0x1A: .control(Character(Unicode.Scalar(byte + 0x60)))
    default: .control(Character(Unicode.Scalar(byte + 0x40)))
    }
  }

  /// A key given by its code point, as terminals do that were told to be precise.
  static func codePoint(_ number: Int) -> Key {
    guard let scalar = UInt32(exactly: number).flatMap(Unicode.Scalar.init) else { return .unknown }
    switch scalar.value {
    case 0x00..<0x20, 0x7F: return control(UInt8(scalar.value))
    case 0x80..<0xA0, 0xE000...0xF8FF: return .unknown
    default: return .character(Character(scalar))
    }
  }
}
