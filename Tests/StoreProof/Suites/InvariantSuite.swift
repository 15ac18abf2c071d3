import Domain
import TestSupport

extension Suite {
  /// I: crowds of every role do everything there is to do, by forms, in bulk and one by one, and take
  /// it back; after every forty commands the invariants of the office hold (C18: I1–I6, I11, I12).
  package static let invariants = Suite(letter: "I", title: "random lives of an office") { trials in
    for seed in 0..<(trials.isLong ? 250 : 2) where !trials.isOver && trials.isMine() {
      live(UInt64(seed + 1), commands: trials.isLong ? 400 : 200, &trials)
    }
  }

  private static func live(_ seed: UInt64, commands: Int, _ trials: inout Trials) {
    do {
      var crowd = try Crowd(seed: seed)
      for round in 0..<commands / 40 {
        for _ in 0..<40 { crowd.act() }
        let office = crowd.office
        let violation = Invariants.violation(in: office.workspace, on: office.today)
        trials.note(violation, in: "seed \(seed), command \((round + 1) * 40)")
        trials.count(39)
      }
    } catch {
      trials.note("\(error)", in: "seed \(seed)")
    }
  }
}
