import Glibc
import JournalStore
import TestSupport

extension Suite {
  /// F: every call of every scene fails with every error, comes up short, or is the last.
  package static let faults = Suite(
    letter: "F", title: "every system call fails, or is the last"
  ) { trials in
    for scene in Scene.all where !trials.isOver { FaultTrial(scene, &trials).run(&trials) }
  }
}

/// One scene, run again and again while one or two of its calls go wrong.
private struct FaultTrial {
  private let scene: Scene
  private let base: Office?
  private var dice = Dice(seed: 4)

  /// What happens at the call of that number.
  private typealias Script = [Int: MachineProcess.Fate]

  init(_ scene: Scene, _ trials: inout Trials) {
    self.scene = scene
    do {
      base = try scene.prepare(bug: trials.bug)
    } catch {
      base = nil
      trials.note("\(error)", in: "\(scene.name): before")
    }
  }

  func run(_ trials: inout Trials) {
    guard base != nil else { return }
    let calls = perform([:], &trials)
    for (number, call) in calls.enumerated() where !trials.isOver && trials.isMine() {
      for fate in fates(of: call, trials) where trials.takes(oneIn: 13) {
        let later = perform([number: fate], &trials)
        if trials.isLong { pair(number, fate, later, &trials) }
      }
    }
  }

  /// The same with a second call that goes wrong.
  private func pair(
    _ first: Int, _ fate: MachineProcess.Fate, _ calls: [SystemCall], _ trials: inout Trials
  ) {
    guard Self.kinds.contains(fate) else { return }
    for number in calls.indices.dropFirst(first + 1) {
      for second in Self.kinds where calls[number] == .write || second != .halved {
        _ = perform([first: fate, number: second], &trials)
      }
    }
  }

  /// One of each kind that the store tells apart.
  private static let kinds: [MachineProcess.Fate] = [
    .failed(EIO), .failed(ENOSPC), .failed(EACCES), .halved, .death,
  ]

  private func fates(of call: SystemCall, _ trials: Trials) -> [MachineProcess.Fate] {
    let torn: [MachineProcess.Fate] =
      call == .write ? [.halved, .deathMidway, .deathBefore(last: 1)] : []
    if trials.isLong {
      let codes = [EIO, ENOSPC, EDQUOT, EROFS, EACCES, EINTR]
      return [.death] + torn + codes.map { .failed($0) }
    }
    // Dying before a call that only looks is the same as dying before the next.
    let looks: Set<SystemCall> = [.open, .read, .status, .list, .lock, .watch]
    return looks.contains(call) ? [.failed(EIO)] : [.death, .failed(EIO)] + torn
  }

  /// Runs the scene and inspects what is left; returns the calls that were made.
  private func perform(_ script: Script, _ trials: inout Trials) -> [SystemCall] {
    guard let office = base?.copy() else { return [] }
    var calls: [SystemCall] = []
    do {
      let subject = try scene.begin(office)
      subject.process.fate = { call, _ in
        calls.append(call)
        return script[calls.count - 1] ?? .done
      }
      try scene.run(subject, in: office)
      subject.process.fate = { _, _ in .done }
      if let clerk = subject.clerk { office.save("W1", by: clerk) }
      subject.process.die()
      try inspect(office, script)
      trials.note(nil, in: "")
    } catch {
      trials.note("\(error)", in: "\(scene.name) \(describe(script, calls))")
    }
    return calls
  }

  private func inspect(_ office: Office, _ script: Script) throws {
    let callsFailed = script.values.contains {
      if case .failed = $0 { true } else { $0 == .halved }
    }
    for error in office.errors {
      if case .corrupt(let damage) = error, damage.kind != .cannotRead {
        throw Violation(description: "called damaged: \(damage)")
      }
    }
    var dice = dice
    let least = PowerCut(office.machine.disk, &dice).least
    for (name, state) in [("", office.copy()), ("after a power cut: ", office.restarted(least))] {
      if let found = scene.violation(in: state, callsFailed: callsFailed) {
        throw Violation(description: name + found)
      }
    }
  }

  private func describe(_ script: Script, _ calls: [SystemCall]) -> String {
    script.sorted { $0.key < $1.key }.map { number, fate in
      let call = calls.indices.contains(number) ? calls[number].rawValue : "?"
      return "\(fate) at call \(number) (\(call))"
    }.joined(separator: ", ")
  }
}
