/// How far something got that takes a while, for whoever waits for it.
package struct Headway: Equatable, Sendable {
  package let work: Work
  package let done: Int
  package let all: Int

  package enum Work: Equatable, Sendable {
    /// Rows of a list are compared with the ledger.
    case reading
    /// What they ask for is done.
    case saving
  }

  package typealias Teller = (Headway) -> Void

  package init(_ work: Work, _ done: Int, of all: Int) {
    (self.work, self.done, self.all) = (work, done, all)
  }

  /// So often that it is seen to move, so seldom that it costs nothing.
  package static let step = 1000

  package func tellInTurn(_ teller: Teller) { if done % Self.step == 0 { teller(self) } }
}
