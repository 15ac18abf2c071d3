import Domain
import JournalStore
import TestSupport

extension Suite {
  /// C: clocks that jump by a day back and ten years forward, each process with its own; the ledger's
  /// time never runs backwards, its order is that of the records, and nothing is lost.
  package static let clocks = Suite(letter: "C", title: "clocks that jump") { trials in
    for seed in 0..<(trials.isLong ? 2000 : 10) where !trials.isOver {
      trials.note(violation(UInt64(seed + 1), trials.bug), in: "seed \(seed)")
    }
  }

  private static let day: Int64 = 86_400_000
  private static let jumps: [Int64] = [0, 1, 60_000, -day, day, 3652 * day, -3652 * day]

  private static func violation(_ seed: UInt64, _ bug: PlantedBug?) -> String? {
    do {
      let office = try Scene(name: "clocks").prepare(bug: bug)
      try work(in: office, Dice(seed: seed))
      try inspectTimes(office)
      return Inspection(office: office).violation()
    } catch {
      return "\(error)"
    }
  }

  private static func work(in office: Office, _ dice: Dice) throws {
    var dice = dice
    var clerks = try (0..<2).map { _ in try office.open(Clerk.Opening(segmentSize: 900)) }
    for round in 0..<12 {
      let jump = jumps.randomElement(using: &dice) ?? 0
      let index = Int.random(in: 0..<2, using: &dice)
      let now = Desk.now.adding(milliseconds: jump)
      let isBehind = now < (clerks[index].journal.lastRecorded ?? .epoch)
      office.save("W\(round % 3)", by: clerks[index], at: now)
      try require(
        !isBehind || clerks[index].journal.notices.contains(.clockWentBack),
        "nobody was told that the clock went back")
      while round == 6, clerks[index].journal.idle() {}
      if Int.random(in: 0..<4, using: &dice) == 0 { clerks[index] = try office.open() }
    }
    for clerk in clerks { clerk.process.die() }
  }

  private static func inspectTimes(_ office: Office) throws {
    let clerk = try office.open(Clerk.Opening(mode: .readOnly))
    var last = Instant.epoch
    var isOrdered = true
    try clerk.journal.transactions(after: 0) {
      isOrdered = isOrdered && $0.stamp.at >= last
      last = $0.stamp.at
    }
    try require(isOrdered, "time runs backwards in the ledger")
    try require(clerk.journal.lastRecorded == last, "the last moment is another")
  }
}
