import Glibc
import TerminalKit

/// How far a letter stands out from its ground, by WCAG 2.
extension RGB {
  /// The ratio of the lighter to the darker colour, from 1 to 21.
  package func contrast(with other: RGB) -> Double {
    let (dark, light) = (min(luminance, other.luminance), max(luminance, other.luminance))
    return (light + 0.05) / (dark + 0.05)
  }

  /// The strength of each channel as light, from 0 to 1.
  package var linear: [Double] {
    [red, green, blue].map { channel in
      let share = Double(channel) / 255
      return share <= 0.040_45 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
  }

  private var luminance: Double {
    zip([0.2126, 0.7152, 0.0722], linear).reduce(0) { $0 + $1.0 * $1.1 }
  }

  /// A colour as a terminal of direct colours calls it.
  fileprivate init(number: Int) {
    self.init(UInt8(number >> 16 & 255), UInt8(number >> 8 & 255), UInt8(number & 255))
  }
}

extension Look {
  /// Neither letter nor ground is ours: whoever set the terminal up chose both.
  package var isTerminalsOwn: Bool { foreground < 0 && background < 0 }

  /// Nil where the terminal chose the colours.
  package func contrast(_ depth: ColourDepth) -> Double? {
    if isTerminalsOwn { return nil }
    let seen = { depth == .direct ? RGB(number: $0) : Palette.colour($0) }
    return seen(foreground).contrast(with: seen(background))
  }
}

extension Theme {
  /// What no letter may fall below: AA, or AAA where it is read from afar or with effort.
  package var leastContrast: Double {
    ["projector", "projector-dark", "high-contrast"].contains(name) ? 7 : 4.5
  }
}
