import Domain
import Glibc
import JournalStore
import TestSupport

/// Several workers at one ledger, some of whom are killed and replaced, until each has recorded his
/// share.
struct Shift {
  var workers: Int
  /// How many changes each slot records, its replacements included, and as many again while kills are
  /// still to be made; nil for as many as it can until all were.
  var changes: Int?
  var kills: Int
  /// The longest time between two kills, in microseconds.
  var pause: Int
  var seed: UInt64
  var bug: PlantedBug?
  /// The program that becomes a worker when it is told so.
  static let program = "\(Places.builtProducts)/liuzhu-proof"

  /// What was not as promised; nil when everything was.
  func violation() throws -> String? {
    let folder = TemporaryDirectory()
    let ledger = folder.path("office")
    try Shift.found(ledger)
    var crew = Crew(self, folder, ledger)
    defer { crew.disband() }
    if let found = try crew.work() { return found }
    return LedgerInspection(ledger, crew.acknowledgements()).violation()
  }
}

extension Shift {
  /// Founds the office that workers come to.
  static func found(_ ledger: String) throws(StorageError) {
    try JournalStorage.create(at: ledger, now: Desk.now)
    var desk = Desk(try JournalStorage.open(at: ledger))
    try Habits.found(&desk)
    desk.storage.close()
  }
}

/// The workers of a shift as they are at work.
private struct Crew {
  private let shift: Shift
  private let folder: TemporaryDirectory
  private let ledger: String
  private var dice: Dice
  private var running: [ChildProcess?] = []
  private var killed = 0

  init(_ shift: Shift, _ folder: TemporaryDirectory, _ ledger: String) {
    self.shift = shift
    self.folder = folder
    self.ledger = ledger
    dice = Dice(seed: shift.seed)
  }

  /// Returns how a worker ended who was not killed and should have gone on.
  mutating func work() throws -> String? {
    running = try (0..<shift.workers).map { try start($0) }
    while killed < shift.kills,
      let slot = running.indices.filter({ running[$0] != nil }).randomElement(using: &dice)
    {
      usleep(useconds_t(Int.random(in: 0...shift.pause, using: &dice)))
      running[slot]?.send(signal: SIGKILL)
      if let found = try end(of: slot) { return found }
    }
    for slot in running.indices {
      if shift.changes == nil { running[slot]?.send(signal: SIGKILL) }
      if let found = try end(of: slot) { return found }
    }
    return killed < shift.kills ? "only \(killed) of \(shift.kills) were killed" : nil
  }

  /// Ends whoever still works: a child nobody waits for stays, and keeps a test that waits for
  /// another child waiting for ever.
  mutating func disband() {
    for worker in running.compactMap(\.self) {
      worker.send(signal: SIGKILL)
      _ = worker.wait()
    }
    running = []
  }

  private mutating func end(of slot: Int) throws -> String? {
    guard let ending = running[slot]?.wait() else { return nil }
    running[slot] = nil
    switch ending {
    case .exited(0):
      if killed < shift.kills { running[slot] = try start(slot) }
      return nil
    case .killed(SIGKILL):
      killed += 1
      if shift.changes != nil || killed < shift.kills { running[slot] = try start(slot) }
      return nil
    case .exited, .killed: return "worker \(slot) ended \(ending): \(lines(of: slot).last ?? "")"
    }
  }

  private mutating func start(_ slot: Int) throws -> ChildProcess? {
    var rest = shift.changes.map { $0 - acknowledgements(of: slot).count } ?? .max
    // Who is done before all kills were made would leave nobody to be killed.
    if rest <= 0, killed < shift.kills { rest = shift.changes ?? .max }
    guard rest > 0 else { return nil }
    let arguments = Worker.arguments(
      ledger: ledger, acknowledgements: path(of: slot), seed: dice.next(), count: rest,
      bug: shift.bug)
    return try ChildProcess(Shift.program, arguments, environment: [:]) { _ in }
  }

  private func path(of slot: Int) -> String { folder.path("acknowledged-\(slot)") }

  private func lines(of slot: Int) -> [Substring] {
    String(decoding: readFile(path(of: slot)) ?? [], as: UTF8.self).split(separator: "\n")
  }

  private func acknowledgements(of slot: Int) -> [Acknowledgement] {
    Acknowledgement.read(path(of: slot))
  }

  func acknowledgements() -> [Acknowledgement] {
    (0..<shift.workers).flatMap { acknowledgements(of: $0) }
  }
}
