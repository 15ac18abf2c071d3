/// One key as a person names it, whatever bytes their terminal sends for it.
package enum Key: Hashable, Sendable {
  /// A printable character; never a control character.
  case character(Character)
  case enter
  case escape
  case tab
  case backTab
  case backspace
  case delete
  case insert
  case up
  case down
  case left
  case right
  case home
  case end
  case pageUp
  case pageDown
  /// F1 is 1; a shifted F1 is 13 on terminals that count on.
  case function(Int)
  /// Ctrl with a lower-case letter, or with one of `@ \ ] ^ _`.
  case control(Character)
  /// Alt with a printable ASCII character.
  case alt(Character)
  /// A named key with modifiers, such as Ctrl-Left.
  indirect case chord(Modifiers, Key)
  /// A sequence of bytes that is certainly a key and no table knows.
  case unknown
}

/// The keys held down with another.
package struct Modifiers: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  package static let shift = Modifiers(rawValue: 1)
  package static let alt = Modifiers(rawValue: 2)
  package static let control = Modifiers(rawValue: 4)

  /// The number xterm sends: 1 and a bit each for Shift, Alt and Ctrl; the bit of Meta is Alt too.
  init(xterm number: Int) {
    let bits = UInt8(truncatingIfNeeded: max(0, number - 1))
    self.init(rawValue: bits & 7)
    if bits & 8 != 0 { insert(.alt) }
  }
}

extension Key {
  /// This key with others held down, under the simplest name it has.
  func with(_ modifiers: Modifiers) -> Key {
    switch (self, modifiers) {
    case (_, []): self
    case (.tab, .shift), (.backTab, .shift): .backTab
    case (.character, .shift): self
    case (.character(let character), .alt): .alt(character)
    case (.character(let letter), .control) where letter.isASCII:
      .control(Character(letter.lowercased()))
    case (.chord(let held, let key), _): .chord(held.union(modifiers), key)
    default: .chord(modifiers, self)
    }
  }
}
