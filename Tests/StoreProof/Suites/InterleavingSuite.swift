import Domain
import JournalStore
import TestSupport

extension Suite {
  /// U: any interleaving of changes, conflicts, undos and retries at three desks ends as it does with
  /// the engine in memory, answer for answer.
  package static let interleavings = Suite(
    letter: "U", title: "undo and conflicts as in the engine in memory"
  ) { trials in
    do {
      let founded = try Interleaving.founded(bug: trials.bug)
      for seed in 1...(trials.isLong ? 100_000 : 60) where !trials.isOver && trials.isMine() {
        trials.note(
          Interleaving.violation(founded, UInt64(seed), bug: trials.bug), in: "seed \(seed)")
      }
    } catch {
      trials.note("\(error)", in: "before")
    }
  }
}

/// The same hands at two ledgers.
private struct Interleaving {
  private var memory: [Desk]
  private var journal: [Desk]
  private var habits: Habits
  /// What was done before, by the answers of the engine in memory.
  private var done: [(id: CommitID, change: Change, touches: [Touch])] = []
  private let join: () throws(StorageError) -> Desk

  static func founded(bug: PlantedBug?) throws -> Machine {
    let machine = Machine()
    try JournalStorage.create(at: Office.path, now: Desk.now, files: MachineProcess(machine))
    var desk = try open(machine, 8 << 20, nil)
    try Habits.found(&desk)
    desk.storage.close()
    return machine
  }

  private static func open(
    _ machine: Machine, _ segmentSize: Int, _ bug: PlantedBug?
  ) throws(StorageError) -> Desk {
    let process = MachineProcess(machine)
    let files: any Files = bug.map { PlantedFiles($0, over: process) } ?? process
    let (storage, workspace) = try JournalStorage.open(
      at: Office.path, files: files, segmentSize: segmentSize)
    return Desk((storage.planted(bug), workspace))
  }

  private init(_ founded: Machine, seed: UInt64, bug: PlantedBug?) throws(StorageError) {
    habits = Habits(seed: seed)
    let machine = founded.copy()
    let segmentSize = habits.number(below: 2) == 0 ? 8 << 20 : 2000
    join = { () throws(StorageError) in try Self.open(machine, segmentSize, bug) }
    journal = [try join(), try join(), try join()]
    let store = MemoryStore()
    memory = (0..<3).map { _ in
      let (storage, workspace) = store.open()
      return Desk((storage, workspace))
    }
    try Habits.found(&memory[0])
  }

  static func violation(_ founded: Machine, _ seed: UInt64, bug: PlantedBug?) -> String? {
    do {
      var trial = try Interleaving(founded, seed: seed, bug: bug)
      for desk in trial.memory.indices {
        _ = try trial.memory[desk].storage.refresh(&trial.memory[desk].workspace)
      }
      for _ in 0..<12 { try trial.step() }
      try trial.compareEnds()
      return nil
    } catch {
      return "\(error)"
    }
  }

  private mutating func step() throws {
    let desk = habits.number(below: 3)
    switch habits.number(below: 8) {
    case 0: try refresh(desk)
    case 1:
      guard let past = done.randomElement(using: &habits.dice) else { return }
      try record(.undo(past.touches, reason: "误录"), as: habits.cid(), at: desk)
    case 2:
      guard let past = done.randomElement(using: &habits.dice) else { return }
      try record(past.change, as: past.id, at: desk)
    default:
      try record(habits.change(in: memory[desk].workspace), as: habits.cid(), at: desk)
    }
  }

  private mutating func refresh(_ desk: Int) throws {
    let one = try memory[desk].storage.refresh(&memory[desk].workspace)
    let other = try journal[desk].storage.refresh(&journal[desk].workspace)
    try require(one.map(\.touches) == other.map(\.touches), "a refresh tells other news")
  }

  private mutating func record(_ change: Change, as id: CommitID, at desk: Int) throws {
    let one = answer(&memory[desk], change, id)
    let other = answer(&journal[desk], change, id)
    try require(one == other, "\(change) is answered \(other) and not \(one)")
    if case .receipt(let receipt) = one { done.append((id, change, receipt.touches)) }
  }

  private enum Answer: Equatable {
    case receipt(Receipt)
    case error(StorageError)

    static func == (one: Answer, other: Answer) -> Bool {
      switch (one, other) {
      case (.receipt(let one), .receipt(let other)):
        one.seq == other.seq && one.touches == other.touches
          && one.meanwhile.map(\.touches) == other.meanwhile.map(\.touches)
      case (.error(let one), .error(let other)): one == other
      case (.receipt, .error), (.error, .receipt): false
      }
    }
  }

  private func answer(_ desk: inout Desk, _ change: Change, _ id: CommitID) -> Answer {
    do {
      return .receipt(try desk.record(change, as: id))
    } catch {
      return .error(error)
    }
  }

  private mutating func compareEnds() throws {
    for desk in memory.indices { try refresh(desk) }
    let late = try join()
    for desk in journal + [late] {
      try require(desk.workspace.isSame(as: memory[0].workspace), "the workspaces differ")
    }
    let double = late.workspace.doublePairing
    try require(double == nil, "two pairings for one side: \(double ?? "")")
  }
}
