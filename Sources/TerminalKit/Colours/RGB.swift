/// A colour as theme files write it.
package struct RGB: Hashable, Sendable {
  package let red: UInt8
  package let green: UInt8
  package let blue: UInt8

  package init(_ red: UInt8, _ green: UInt8, _ blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// Reads `#rrggbb`; nil for anything else.
  package init?(hex: String) {
    let digits = hex.utf8.dropFirst()
    guard hex.utf8.first == 0x23, digits.count == 6, digits.allSatisfy(Self.isHexDigit),
      let value = UInt32(hex.dropFirst(), radix: 16)
    else { return nil }
    self.init(UInt8(value >> 16 & 0xFF), UInt8(value >> 8 & 0xFF), UInt8(value & 0xFF))
  }

  /// What a terminal of direct colours calls it.
  package var number: Int { Int(red) << 16 | Int(green) << 8 | Int(blue) }

  var channels: [UInt8] { [red, green, blue] }

  /// The square of the distance between two colours, in steps of the channels.
  func distance(to other: RGB) -> Int {
    Self.squared(red, other.red) + Self.squared(green, other.green)
      + Self.squared(blue, other.blue)
  }

  private static func squared(_ one: UInt8, _ other: UInt8) -> Int {
    let step = Int(one) - Int(other)
    return step * step
  }

  /// How far the channels are apart; grey has none.
  var spread: Int {
    Int(max(red, green, blue)) - Int(min(red, green, blue))
  }

  private static func isHexDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x46).contains(byte & 0xDF)
  }
}
