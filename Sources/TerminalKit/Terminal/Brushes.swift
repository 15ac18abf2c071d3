import CTerminal

/// What curses has to be told for one look.
struct Brush {
  let emphasis: UInt32
  let pair: Int32
  private let background: Int

  init(_ look: Look) {
    background = look.background
    emphasis =
      (look.emphasis.contains(.bold) ? UInt32(CTERM_BOLD) : 0)
      | (look.emphasis.contains(.underline) ? UInt32(CTERM_UNDERLINE) : 0)
      | (look.emphasis.contains(.reverse) ? UInt32(CTERM_REVERSE) : 0)
    pair = cterm_pair(Int32(clamping: look.foreground), Int32(clamping: look.background))
  }

  /// Whether a blank looks the same as with another brush: to change brushes for it would send some
  /// twenty bytes that nobody sees.
  func blanksLike(_ other: Brush) -> Bool {
    background == other.background && emphasis == 0 && other.emphasis == 0
  }
}

/// The brushes in use, made when first asked for: a frame has thousands of cells and few looks.
struct Brushes {
  private static let grounds = Role.allCases.count + 1
  private var made: [Brush?] = Array(repeating: nil, count: Role.allCases.count * Self.grounds)

  mutating func brush(for role: Role, on ground: Role?, look: () -> Look) -> Brush {
    let place = Int(role.rawValue) * Self.grounds + (ground.map { Int($0.rawValue) + 1 } ?? 0)
    if let brush = made[place] { return brush }
    let brush = Brush(look())
    made[place] = brush
    return brush
  }
}
