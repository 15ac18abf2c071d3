import JournalStore
import TestSupport

extension Suite {
  /// A: the power is cut, or the writer killed, at every moment of every scene, and recovery is run
  /// on every state that may be left, also on what a cut during a recovery leaves.
  package static let powerCuts = Suite(
    letter: "A", title: "every state a power cut may leave"
  ) { trials in
    for scene in Scene.all + (trials.isLong ? Scene.groups : []) where !trials.isOver {
      var trial = PowerCutTrial(scene, trials)
      trial.run(&trials)
    }
  }
}

/// One scene and the states its power cuts may leave.
private struct PowerCutTrial {
  private let scene: Scene
  private var dice = Dice(seed: 7)
  /// How many states of one moment are looked at, of the first cut and of one that follows it.
  private let mostStates: Int
  private let mostLaterStates: Int
  /// Only every so manyth moment is looked at.
  private let stride: Int
  private let isLong: Bool

  init(_ scene: Scene, _ trials: Trials) {
    self.scene = scene
    isLong = trials.isLong
    mostStates = isLong ? 4096 : 5
    mostLaterStates = isLong ? 12 : 2
    stride = isLong ? 1 : 7
  }

  mutating func run(_ trials: inout Trials) {
    do {
      let office = try scene.prepare(bug: trials.bug)
      let moments = try moments(of: scene, in: office)
      for (number, moment) in moments.enumerated() where !trials.isOver && trials.isMine() {
        dice = Dice(seed: UInt64(number + 1))
        cutPower(moment, "\(scene.name), moment \(number)", &trials)
        if number % stride == 0 { goOn(after: moment, "\(scene.name), moment \(number)", &trials) }
      }
    } catch {
      trials.note("\(error)", in: "\(scene.name): before")
    }
  }

  /// The power is cut at this moment.
  private mutating func cutPower(_ moment: Moment, _ name: String, _ trials: inout Trials) {
    for (number, office) in states(of: moment, atMost: mostStates).enumerated() where !trials.isOver
    {
      let later = office.copy()
      inspect(office, shown: moment.shown, "\(name), state \(number)", &trials)
      guard isLong ? number % 4 == 0 : number == 0 else { continue }
      cutPowerAgain(later, "\(name), state \(number)", &trials)
    }
  }

  /// The power is cut once more while the first process that comes recovers.
  private mutating func cutPowerAgain(_ office: Office, _ name: String, _ trials: inout Trials) {
    let moments = recovery(of: office, name, &trials)
    for (number, moment) in moments.enumerated() where number % stride == 0 && !trials.isOver {
      for state in states(of: moment, atMost: mostLaterStates) {
        inspect(state, shown: moment.shown, "\(name), recovery \(number)", &trials)
      }
    }
  }

  /// The writer is killed at this moment, another goes on, and then the power is cut.
  private mutating func goOn(after moment: Moment, _ name: String, _ trials: inout Trials) {
    let moments = recovery(of: moment.office.copy(), name, &trials)
    for (number, next) in moments.enumerated() where !trials.isOver {
      for state in states(of: next, atMost: isLong ? 256 : 2) {
        inspect(state, shown: next.shown, "\(name), killed, \(number) of the next", &trials)
      }
    }
  }

  private func recovery(
    of office: Office, _ name: String, _ trials: inout Trials
  ) -> [Moment] {
    do {
      return try moments(of: scene.recovery, in: office)
    } catch {
      trials.note("\(error)", in: name)
      return []
    }
  }

  private mutating func states(of moment: Moment, atMost most: Int) -> [Office] {
    PowerCut(moment.office.machine.disk, &dice).states(atMost: most, &dice)
      .map(moment.office.restarted)
  }

  private func inspect(
    _ office: Office, shown: Int, _ name: String, _ trials: inout Trials
  ) {
    guard trials.takes(oneIn: 9) else { return }
    trials.note(scene.violation(in: office, shown: shown), in: name)
  }
}

/// An office as it is between two calls of a process.
private struct Moment {
  let office: Office
  /// The last record that readers see.
  let shown: Int

  init(_ office: Office) {
    self.office = office.copy()
    shown = seqInHead(office.machine.disk["\(Office.path)/HEAD"] ?? [])
  }
}

/// Every moment of a scene at which the disk is different from the one before.
private func moments(of scene: Scene, in office: Office) throws -> [Moment] {
  let office = office.copy()
  let subject = try scene.begin(office)
  var moments: [Moment] = []
  let take = {
    if moments.last?.office.machine.disk == office.machine.disk { moments.removeLast() }
    moments.append(Moment(office))
  }
  subject.process.fate = { _, _ in
    take()
    return .done
  }
  try scene.run(subject, in: office)
  take()
  return moments
}

/// What a `HEAD` that is whole says of the last record; 0 where there is none.
private func seqInHead(_ bytes: [UInt8]) -> Int {
  let text = Array(bytes.split(separator: 10).first ?? []).split(separator: 32).first ?? []
  guard text.count > 100, withMendedChecksum(text + [10]) == text + [10] else { return 0 }
  let digits = text.dropFirst(#"{"seq":"#.utf8.count).prefix { (48...57).contains($0) }
  return Int(String(decoding: digits, as: UTF8.self)) ?? 0
}
