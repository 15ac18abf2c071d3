import TestSupport

extension Suite {
  /// K: kill -9 at random instants, a few processes at a time; every acknowledged change is there.
  package static let kills = Suite(letter: "K", title: "kill -9 at random instants") { trials in
    let rounds = trials.isLong ? 20 : 1
    for round in 1...rounds where !trials.isOver && trials.isMine() {
      let shift = Shift(
        workers: 3, changes: nil, kills: trials.isLong ? 250 : 25, pause: 12_000,
        seed: UInt64(round), bug: trials.bug)
      do {
        trials.note(try shift.violation(), in: "round \(round)")
        trials.count(shift.kills - 1)
      } catch {
        trials.note("\(error)", in: "round \(round)")
      }
    }
  }
}
