import Domain
import JSONText
import JournalStore

/// What was found to be otherwise than promised.
struct Violation: Error, CustomStringConvertible {
  let description: String
}

func require(_ condition: Bool, _ text: @autoclosure () -> String) throws(Violation) {
  if !condition { throw Violation(description: text()) }
}

/// Comes to an office in which nobody is at work, as a fresh process would, and holds what it finds
/// against what people were told.
struct Inspection {
  let office: Office
  /// A call was made to fail, so the store may be frozen; once a person has looked at the disk and
  /// deleted `FROZEN`, everything must be there.
  var mayBeFrozen = false
  /// What readers were shown must be there, also where nobody was told that it is saved.
  var shown = 0

  /// The first thing that is not as promised; nil when everything is.
  func violation() -> String? {
    do throws(Violation) {
      try run()
      return nil
    } catch {
      return error.description
    }
  }

  private func run() throws(Violation) {
    try thaw()
    let clerk = try open()
    try require(clerk.journal.readOnly == nil, "nobody can write: \(clerk.journal.readOnly as Any)")
    try compare(clerk)
    try retryOpenActions(clerk)
    try work(clerk)
    try compareReaders()
    let report = JournalStorage.check(at: Office.path, files: office.process())
    try require(report.damages.isEmpty, "the check finds \(report.damages)")
  }

  private func open(_ mode: JournalMode = .readWrite) throws(Violation) -> Clerk {
    do {
      return try office.open(Clerk.Opening(mode: mode))
    } catch {
      throw Violation(description: "it cannot be opened: \(error)")
    }
  }

  /// While the store is frozen it can be read and nobody writes; then a person deletes `FROZEN`.
  private func thaw() throws(Violation) {
    let mark = "\(Office.path)/FROZEN"
    guard office.machine.disk[mark] != nil else { return }
    try require(mayBeFrozen, "it is frozen though no call failed")
    let clerk = try open()
    let action = office.promises.begin("frozen")
    let outcome = try? clerk.record(action)
    try require(outcome == nil, "a frozen store was written to")
    office.promises.answer(action, .denied)
    office.machine.remove(mark)
  }

  // MARK: - What is there

  private func compare(_ clerk: Clerk) throws(Violation) {
    let log = try transactions(clerk)
    try compare(log)
    try require(
      fold(log) == clerk.documents.filter { !$0.value.isNull },
      "the documents shown are not what the log says")
    let last = clerk.journal.seq
    try require(last >= shown, "readers were shown \(shown) records, \(last) are there")
  }

  private func transactions(_ clerk: Clerk) throws(Violation) -> [Transaction] {
    var log: [Transaction] = []
    do {
      try clerk.journal.transactions(after: 0) { log.append($0) }
    } catch {
      throw Violation(description: "the log cannot be read: \(error)")
    }
    return log
  }

  private func compare(_ log: [Transaction]) throws(Violation) {
    var found: [String: Transaction] = [:]
    var revisions: [DocumentKey: Int] = [:]
    for transaction in log where !transaction.isOfStore {
      let cid = transaction.stamp.cid
      try require(found.updateValue(transaction, forKey: cid) == nil, "\(cid) is there twice")
      try require(office.promises.answer(to: cid) != nil, "nobody ever asked for \(cid)")
      for change in transaction.changes {
        let base = revisions[change.key, default: 0]
        try require(
          change.base == base && change.revision == base + 1, "\(change.key) skips a revision")
        revisions[change.key] = change.revision
      }
    }
    for action in office.promises.actions { try compare(action, with: found[action.cid]) }
  }

  private func compare(_ action: Action, with found: Transaction?) throws(Violation) {
    switch office.promises.answer(to: action.cid) {
    case .saved(let seq):
      guard let found else { throw Violation(description: "\(action.cid) was saved and is lost") }
      try require(found.seq == seq, "\(action.cid) was saved as \(seq) and is \(found.seq)")
    case .denied:
      try require(found == nil, "\(action.cid) was called not saved and is there")
    case .open, nil: break
    }
    guard let found else { return }
    let isSame = action.isOpaque || found.changes.map(\.set.value) == action.changes.map(\.set)
    try require(isSame, "\(action.cid) says something else")
  }

  private func fold(_ log: [Transaction]) -> [DocumentKey: JSON] {
    var documents: [DocumentKey: JSON] = [:]
    for change in log.flatMap(\.changes) {
      documents[change.key] = (documents[change.key] ?? [:]).merging(change.set.value)
    }
    return documents
  }

  // MARK: - Going on

  /// Whoever does not know what became of an action asks again and is told, once and for all.
  private func retryOpenActions(_ clerk: Clerk) throws(Violation) {
    for action in office.promises.actions
    where office.promises.answer(to: action.cid) == .open && !action.isOpaque {
      office.answer(action, by: clerk)
      guard case .saved? = office.promises.answer(to: action.cid) else {
        throw Violation(description: "\(action.cid) cannot be made again")
      }
    }
    try compare(clerk)
  }

  private func work(_ clerk: Clerk) throws(Violation) {
    let last = clerk.journal.seq
    office.save("later", by: clerk)
    try require(clerk.journal.seq == last + 1, "the next change is not record \(last + 1)")
  }

  private func compareReaders() throws(Violation) {
    let reader = try open(.readOnly)
    try require(
      reader.journal.seq == office.promises.lastSaved,
      "a reader sees \(reader.journal.seq) of \(office.promises.lastSaved) records")
    try compare(reader)
  }
}

extension Transaction {
  /// It tells what was done to the store itself, by a program and of its own accord.
  fileprivate var isOfStore: Bool { changes.allSatisfy { $0.key.kind == "store" } }
}
