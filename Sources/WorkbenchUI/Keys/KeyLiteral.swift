import TerminalKit

/// Lets a list of keys read as the keys it is: `["j", .down]`.
extension Key: ExpressibleByExtendedGraphemeClusterLiteral {
  package init(extendedGraphemeClusterLiteral character: Character) {
    self = .character(character)
  }
}
