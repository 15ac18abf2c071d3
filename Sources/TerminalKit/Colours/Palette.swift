/// The colours that terminals number.
package enum Palette {
  /// The sixteen of xterm; people change them, so a theme can name the number it wants.
  static let sixteen: [RGB] = [
    RGB(0x00, 0x00, 0x00), RGB(0xCD, 0x00, 0x00), RGB(0x00, 0xCD, 0x00), RGB(0xCD, 0xCD, 0x00),
    RGB(0x00, 0x00, 0xEE), RGB(0xCD, 0x00, 0xCD), RGB(0x00, 0xCD, 0xCD), RGB(0xE5, 0xE5, 0xE5),
    RGB(0x7F, 0x7F, 0x7F), RGB(0xFF, 0x00, 0x00), RGB(0x00, 0xFF, 0x00), RGB(0xFF, 0xFF, 0x00),
    RGB(0x5C, 0x5C, 0xFF), RGB(0xFF, 0x00, 0xFF), RGB(0x00, 0xFF, 0xFF), RGB(0xFF, 0xFF, 0xFF),
  ]

  /// The six strengths of each channel in the cube of 216 colours.
  private static let strengths: [UInt8] = [0, 95, 135, 175, 215, 255]

  /// What a number from 0 to 255 looks like.
  package static func colour(_ number: Int) -> RGB {
    switch number {
    case ..<16: return sixteen[max(0, number)]
    case 232...:
      let grey = UInt8(clamping: 8 + (number - 232) * 10)
      return RGB(grey, grey, grey)
    default:
      let place = number - 16
      return RGB(strengths[place / 36], strengths[place / 6 % 6], strengths[place % 6])
    }
  }

  /// The nearest of the 240 colours nobody changes: of the grey ramp where the colour is about grey,
  /// of the cube otherwise.
  static func nearest256(_ colour: RGB) -> Int {
    guard colour.spread >= 12 else {
      return nearest(colour, among: [16] + Array(232...255) + [231])
    }
    // Squared distances add up by channels, so each channel has its nearest strength by itself.
    return colour.channels.map(nearestStrength).reduce(0) { $0 * 6 + $1 } + 16
  }

  private static func nearestStrength(_ channel: UInt8) -> Int {
    strengths.indices.min {
      abs(Int(strengths[$0]) - Int(channel)) < abs(Int(strengths[$1]) - Int(channel))
    } ?? 0
  }

  static func nearest16(_ colour: RGB) -> Int {
    nearest(colour, among: Array(0..<16))
  }

  private static func nearest(_ colour: RGB, among numbers: [Int]) -> Int {
    numbers.min { colour.distance(to: Self.colour($0)) < colour.distance(to: Self.colour($1)) } ?? 0
  }
}
