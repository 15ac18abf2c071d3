/// How many colours a terminal shows.
package enum ColourDepth: Sendable {
  case mono
  case eight
  case sixteen
  /// The 256 of xterm.
  case full
  /// Any red, green and blue, as with `TERM=xterm-direct`.
  case direct

  /// What to use where terminfo knows of `count` colours; `NO_COLOR` with any value means none.
  package init(count: Int, noColour: String?) {
    switch count {
    case _ where noColour?.isEmpty == false: self = .mono
    case (1 << 24)...: self = .direct
    case 256...: self = .full
    case 16...: self = .sixteen
    case 8...: self = .eight
    default: self = .mono
    }
  }
}
