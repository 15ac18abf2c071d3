import Domain
import JSONText

/// What an action does to one document, as patches.
package struct DraftChange: Equatable, Sendable {
  package var key: DocumentKey
  package var set: JSON
  package var old: JSON

  package init(key: DocumentKey, set: JSON, old: JSON) {
    self.key = key
    self.set = set
    self.old = old
  }
}

/// Who records an action, when, which one, and under which word.
package struct ActionStamp: Equatable, Sendable {
  package var cid: String
  package var by: String
  package var at: Instant
  package var why: String

  package init(cid: String, by: String, at: Instant, why: String) {
    self.cid = cid
    self.by = by
    self.at = at
    self.why = why
  }
}

/// How a commit that succeeded ended.
package enum CommitOutcome: Equatable, Sendable {
  case saved(seq: Int)
  /// The same action was saved before, as this record; `decide` was not run.
  case savedBefore(seq: Int)
  /// The decision changed nothing, so nothing was recorded.
  case unchanged
}

extension Journal {
  /// Decides on the newest state, under the lock, and records the decision; returns once it is
  /// synced.
  ///
  /// `visit` gets what others recorded, before `decide` runs; `decide` must leave no trace when it
  /// throws, and its caller takes the decision back when anything is thrown after it ran:
  /// `notSaved` and `readOnly` say that nothing was recorded, `outcomeUnknown` that only asking
  /// again with the same `cid`, once the store is well, can tell.
  package func commit(
    _ stamp: ActionStamp, visit: (Transaction) -> Void,
    decide: () throws(StorageError) -> [DraftChange]
  ) throws(StorageError) -> CommitOutcome {
    try settled(
      visit: visit, { () throws(StorageError) in try decideAndAppend(stamp, decide) })
  }

  /// Runs what writes on the newest state, in a store that is not frozen.
  func settled<Result>(
    visit: (Transaction) -> Void = { _ in }, _ body: () throws(StorageError) -> Result
  ) throws(StorageError) -> Result {
    try locked { () throws(StorageError) in
      let mark = try reading { () throws(SystemError) in try frozenMark() }
      if let mark { throw .readOnly(mark.reason(in: layout.frozen)) }
      try catchUp(visit)
      return try body()
    }
  }

  /// Runs what writes with everybody else kept out, in a store this program may write (step 2).
  func locked<Result>(
    _ body: () throws(StorageError) -> Result
  ) throws(StorageError) -> Result {
    if let restriction { throw .readOnly(restriction) }
    guard let lock else { throw .readOnly(.noWriter) }
    files.holdSignals()
    defer { files.letSignalsThrough() }
    try lock.take()
    defer { lock.giveBack() }
    if let damage { throw .corrupt(damage) }
    try checkFormat()
    return try body()
  }

  /// The store may be meant for newer writers only, since today.
  private func checkFormat() throws(StorageError) {
    let status = try reading { () throws(SystemError) in
      try files.statusIfPresent(layout.format, isDated: true)
    }
    guard status == nil || status != formatStatus else { return }
    let found = try reading { () throws(SystemError) in try files.formatFile(layout) }
    if let kind = found.damage { throw .corrupt(.init(file: layout.format, kind: kind)) }
    formatStatus = found.status
    format = found.format ?? format
    guard format.oldestWriter <= StoreFormat.version else {
      throw .readOnly(.newerFormat(version: format.oldestWriter))
    }
  }

  private func decideAndAppend(
    _ stamp: ActionStamp, _ decide: () throws(StorageError) -> [DraftChange]
  ) throws(StorageError) -> CommitOutcome {
    if let seq = recent.seq(of: stamp.cid) {
      if let file = scanner.segment { try synchronize(file) { .outcomeUnknown($0) } }
      return .savedBefore(seq: seq)
    }
    let changes = try decide().map { change -> DocumentChange in
      let base = revision(of: change.key)
      return DocumentChange(
        key: change.key, base: base, revision: base + 1, set: Patch(change.set),
        old: Patch(change.old))
    }
    guard !changes.isEmpty else { return .unchanged }
    return .saved(seq: try append(changes, stampLine(stamp)))
  }

  /// A clock that went back must not make the ledger run backwards.
  func stampLine(_ stamp: ActionStamp) -> LineStamp {
    if stamp.at < newestStamp { notice(.clockWentBack) }
    return LineStamp(
      at: max(stamp.at, newestStamp), by: stamp.by, uid: writer.uid, host: writer.host,
      cid: stamp.cid, why: stamp.why)
  }
}
