/// One rung of the ladder an issue climbs while nothing happens (C7); the raw values are stable in
/// files.
package enum Rung: String, Coded {
  /// 0: the commissioner is told that it is due soon.
  case remind
  /// 1 催办
  case urge
  /// 2 协调会
  case coordinate
  /// 3 督办
  case supervise
  /// 4 领导小组
  case leadership
  /// 通报: beside the ladder, an entry in the monthly table of units.
  case publish

  /// Who answers a card of this rung: an order with a number and a name in the monthly table are for
  /// the head alone, what the leading group is asked for its leaders too (C16).
  package var roles: [Role] {
    switch self {
    case .remind: [.commissioner, .coordinator, .head]
    case .urge, .coordinate: [.coordinator, .head]
    case .leadership: [.leader, .head]
    case .supervise, .publish: [.head]
    }
  }

  /// The step by which it is done; nil where the card itself is what is kept.
  package var verb: StepVerb? {
    switch self {
    case .urge: .urge
    case .coordinate: .coordinate
    case .supervise: .supervise
    case .remind, .leadership, .publish: nil
    }
  }

  /// Whether what was answered on this rung answers another too: a higher one does, so that an
  /// issue has one card at a time.
  func covers(_ other: Rung) -> Bool {
    if self == other { return true }
    guard self != .publish, other != .publish else { return false }
    return height > other.height
  }

  private var height: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
