import Domain
import JSONText
import JournalStore
import TestSupport

/// One process that works on the store of a simulated office.
final class Clerk {
  let process: MachineProcess
  let journal: Journal
  private(set) var documents: [DocumentKey: JSON] = [:]

  fileprivate init(
    _ process: MachineProcess, _ files: any Files, _ opening: Opening
  ) throws(StorageError) {
    self.process = process
    var found: [DocumentKey: JSON] = [:]
    journal = try Journal.open(
      Office.path, mode: opening.mode,
      writer: WriterIdentity(uid: 1004, host: "wenling-1", pid: opening.pid), files: files,
      segmentSize: opening.segmentSize, blanks: opening.blanks
    ) { found[$0.key] = (found[$0.key] ?? [:]).merging($0.set.value) }
    documents = found
  }

  struct Opening {
    var mode = JournalMode.readWrite
    var segmentSize = 8 << 20
    /// Enough for two changes or three, so that some overwrite and some do not.
    var blanks = 700
    var pid = 77
  }

  func refresh() throws(StorageError) { try journal.refresh { take($0) } }

  /// Makes one change; `at` is what this machine's clock shows.
  @discardableResult
  func record(_ action: Action, at instant: Instant = Desk.now) throws(StorageError)
    -> CommitOutcome
  {
    let stamp = ActionStamp(cid: action.cid, by: "P012", at: instant, why: "proof.save")
    var decided: [DraftChange] = []
    let outcome = try journal.commit(
      stamp, visit: { take($0) },
      decide: { () throws(StorageError) in
        decided = action.changes.map { draft($0.key, $0.set) }
        return decided
      })
    if case .saved = outcome { for change in decided { apply(change.key, change.set) } }
    return outcome
  }

  private func draft(_ key: DocumentKey, _ set: JSON) -> DraftChange {
    let old = documents[key] ?? [:]
    return DraftChange(key: key, set: set, old: .difference(from: old.merging(set), to: old))
  }

  private func take(_ transaction: Transaction) {
    for change in transaction.changes { apply(change.key, change.set.value) }
  }

  private func apply(_ key: DocumentKey, _ set: JSON) {
    documents[key] = (documents[key] ?? [:]).merging(set)
  }
}

/// A simulated machine with one store, and what its people were told.
final class Office {
  static let path = "/office"

  private(set) var machine: Machine
  var promises: Promises
  /// Planted into every process of this office.
  let bug: PlantedBug?
  /// What people were told went wrong.
  private(set) var errors: [StorageError] = []

  init(_ machine: Machine = Machine(), _ promises: Promises = Promises(), bug: PlantedBug?) {
    self.machine = machine
    self.promises = promises
    self.bug = bug
  }

  /// The same moment once more, in which nobody is at work.
  func copy() -> Office { Office(machine.copy(), promises, bug: bug) }

  /// The office after the machine was started again with what a power cut left.
  func restarted(_ disk: Disk) -> Office {
    Office(Machine(disk, boot: machine.boot + 1), promises, bug: bug)
  }

  /// The machine is shut down in good order, and started.
  func start() { machine = Machine(machine.disk, boot: machine.boot + 1) }

  func process() -> MachineProcess { MachineProcess(machine) }

  func files(of process: MachineProcess) -> any Files {
    bug.map { PlantedFiles($0, over: process) } ?? process
  }

  @discardableResult
  func create(by process: MachineProcess? = nil) throws(StorageError) -> Bool {
    try Journal.create(Office.path, files: files(of: process ?? self.process()), at: Desk.now)
  }

  func open(
    _ opening: Clerk.Opening = Clerk.Opening(), by process: MachineProcess? = nil
  ) throws(StorageError) -> Clerk {
    let process = process ?? self.process()
    return try Clerk(process, files(of: process), opening)
  }

  /// A clerk makes a change, and what is answered is a promise.
  func save(_ document: String, bulk: Int = 0, by clerk: Clerk, at instant: Instant = Desk.now) {
    answer(promises.begin(document, bulk: bulk), by: clerk, at: instant)
  }

  /// Makes an action, for the first time or again.
  func answer(_ action: Action, by clerk: Clerk, at instant: Instant = Desk.now) {
    do {
      switch try clerk.record(action, at: instant) {
      case .saved(let seq), .savedBefore(let seq): tell(action, .saved(seq: seq), clerk)
      case .unchanged: tell(action, .denied, clerk)
      }
    } catch {
      noteError(error, by: clerk)
      if case .outcomeUnknown = error { return }
      tell(action, .denied, clerk)
    }
  }

  /// The dead tell nobody anything.
  private func tell(_ action: Action, _ answer: Promises.Answer, _ clerk: Clerk) {
    if !clerk.process.isDead { promises.answer(action, answer) }
  }

  func noteError(_ error: StorageError, by clerk: Clerk? = nil) {
    if clerk?.process.isDead != true { errors.append(error) }
  }
}
