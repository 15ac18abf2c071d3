import TestSupport

extension Suite {
  /// N: many processes at one ledger, some of them killed: records numbered in a row, revisions by
  /// one, every acknowledgement there in the order of time, never two pairings for one side.
  package static let crowds = Suite(
    letter: "N", title: "45 processes at one ledger, with kills"
  ) { trials in
    let (workers, changes) = trials.isLong ? (45, 200) : (5, 30)
    let shift = Shift(
      workers: workers, changes: changes, kills: trials.isLong ? 300 : 10, pause: 40_000,
      seed: 45, bug: trials.bug)
    do {
      trials.note(try shift.violation(), in: "\(shift)")
      trials.count(workers * changes - 1)
    } catch {
      trials.note("\(error)", in: "before")
    }
  }
}
