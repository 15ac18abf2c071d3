import Domain
import JournalStore

/// Something that happens at a store, as often as a suite wants it: what came before, and what one
/// process then does, whose calls fail or after any of which the power is cut.
struct Scene: Sendable {
  let name: String
  /// Run once; afterwards nobody is at work.
  var before: @Sendable (Office) throws(StorageError) -> Void = Scene.foundOffice
  var opening = Clerk.Opening()
  /// The process has opened the store before `meanwhile`; otherwise opening is part of its work.
  var isOpen = false
  /// What others do while it is open.
  var meanwhile: @Sendable (Office) throws(StorageError) -> Void = { _ in }
  var work: @Sendable (Office, Clerk) -> Void = Scene.saveTwice
  /// The process makes the store first.
  var creates = false
  /// What the process does instead of a clerk's work.
  var deed: (@Sendable (Office, MachineProcess) throws -> Void)?
  /// The store was frozen before.
  var isFrozen = false
  /// Finishes what was broken off, as a person would, and throws what is otherwise than promised;
  /// gets whether calls were made to fail.
  var verify: @Sendable (Office, Bool) throws(Violation) -> Void = { _, _ in }

  /// One who is about to do the work of a scene.
  final class Subject {
    let process: MachineProcess
    fileprivate(set) var clerk: Clerk?

    init(_ process: MachineProcess) { self.process = process }
  }

  /// The office before anything can go wrong.
  func prepare(bug: PlantedBug?) throws(StorageError) -> Office {
    let office = Office(bug: bug)
    try before(office)
    return office.copy()
  }

  func begin(_ office: Office) throws(StorageError) -> Subject {
    let subject = Subject(office.process())
    if isOpen { subject.clerk = try office.open(opening, by: subject.process) }
    try meanwhile(office)
    return subject
  }

  /// The work whose calls are counted; returns what was answered where it should not have been.
  func run(_ subject: Subject, in office: Office) throws(Violation) {
    let saved = office.promises.lastSaved
    do {
      if creates { try office.create(by: subject.process) }
      if let deed { return try deed(office, subject.process) }
      let clerk = try subject.clerk ?? office.open(opening, by: subject.process)
      subject.clerk = clerk
      if !isOpen, clerk.journal.readOnly == nil, !subject.process.isDead {
        try require(clerk.journal.seq >= saved, "\(clerk.journal.seq) of \(saved) are shown")
      }
      work(office, clerk)
    } catch let violation as Violation {
      throw violation
    } catch let error as StorageError {
      if !subject.process.isDead { office.noteError(error) }
    } catch {}
  }

  /// What is otherwise than promised once this happened, however far it came; nil when nothing is.
  func violation(in office: Office, callsFailed: Bool = false, shown: Int = 0) -> String? {
    do {
      if creates { try office.create() }
      try verify(office, callsFailed)
    } catch {
      return "\(error)"
    }
    return Inspection(office: office, mayBeFrozen: callsFailed || isFrozen, shown: shown)
      .violation()
  }

  /// What another process does that comes after one that died of this.
  var recovery: Scene { Scene(name: "recovery", creates: creates, deed: deed) }
}

extension Scene {
  static let foundOffice: @Sendable (Office) throws(StorageError) -> Void = {
    (office) throws(StorageError) in
    try found(office)
  }

  /// One who founded it laid down blanks for many more changes.
  static let laidOffice: @Sendable (Office) throws(StorageError) -> Void = {
    (office) throws(StorageError) in
    try found(office, Clerk.Opening(blanks: 4000))
  }

  private static func found(
    _ office: Office, _ opening: Clerk.Opening = Clerk.Opening()
  ) throws(StorageError) {
    try office.create()
    let clerk = try office.open(opening)
    for document in ["W1", "W2", "W1"] { office.save(document, by: clerk) }
    clerk.journal.close()
  }

  static let saveTwice: @Sendable (Office, Clerk) -> Void = { office, clerk in
    office.save("W1", by: clerk)
    office.save("W3", by: clerk)
  }

  /// Somebody saves and is killed at one of the calls.
  static func killed(
    at call: SystemCall, on name: String, _ fate: MachineProcess.Fate = .death,
    segmentSize: Int = 8 << 20, blanks: Int = 0, bulk: Int = 0
  ) -> @Sendable (Office) throws(StorageError) -> Void {
    { (office) throws(StorageError) in
      let clerk = try office.open(
        Clerk.Opening(segmentSize: segmentSize, blanks: blanks, pid: 78))
      clerk.process.fate = { $0 == call && $1.hasSuffix(name) ? fate : .done }
      office.save("W2", bulk: bulk, by: clerk)
      clerk.process.die()
    }
  }

  /// One thing after another.
  static func first(
    _ first: @escaping @Sendable (Office) throws(StorageError) -> Void = foundOffice,
    then next: @escaping @Sendable (Office) throws(StorageError) -> Void
  ) -> @Sendable (Office) throws(StorageError) -> Void {
    { (office) throws(StorageError) in
      try first(office)
      try next(office)
    }
  }

  /// The sync of somebody's change fails, and before he can freeze the store he is killed.
  static let failedSync: @Sendable (Office) throws(StorageError) -> Void = {
    (office) throws(StorageError) in
    let clerk = try office.open(Clerk.Opening(pid: 78))
    var hasFailed = false
    clerk.process.fate = { call, name in
      if hasFailed { return .death }
      guard call == .synchronize, name.hasSuffix(".jsonl") else { return .done }
      hasFailed = true
      return .failed(5)
    }
    office.save("W2", by: clerk)
  }
}
