import Domain
import JSONText

/// Turns what people decide into documents for the journal, and what others recorded into entities.
final class OfficeJournal {
  let journal: Journal
  private let privates: PrivateValues

  init(_ journal: Journal, _ privates: PrivateValues) {
    self.journal = journal
    self.privates = privates
  }

  /// `Storage.commit`: when it throws, the workspace holds what others recorded and nothing else.
  func commit(
    _ workspace: inout Workspace, _ id: CommitID, _ author: Author, _ decide: Storage.Decision
  ) throws(StorageError) -> Receipt {
    var meanwhile: [Recorded] = []
    var touches: [Touch] = []
    var drafts: [DraftChange] = []
    let outcome: CommitOutcome
    do {
      outcome = try journal.commit(
        ActionStamp(id, author),
        visit: { meanwhile.append(take($0, into: &workspace)) },
        decide: { () throws(StorageError) in
          touches = try refusing { () throws(Refusal) in try decide(&workspace) }
          drafts = try privates.hide(touches.map(DraftChange.init), in: journal)
          return drafts
        })
    } catch {
      workspace.takeBack(touches)
      throw error
    }
    for draft in drafts { privates.note(Patch(draft.set), of: draft.key) }
    return try receipt(outcome, touches, meanwhile)
  }

  private func receipt(
    _ outcome: CommitOutcome, _ touches: [Touch], _ meanwhile: [Recorded]
  ) throws(StorageError) -> Receipt {
    switch outcome {
    case .saved(let seq): Receipt(seq: seq, touches: touches, meanwhile: meanwhile)
    case .unchanged: Receipt(seq: journal.seq, touches: [], meanwhile: meanwhile)
    case .savedBefore(let seq):
      Receipt(
        seq: seq, touches: try recorded(as: seq)?.touches ?? [], meanwhile: meanwhile)
    }
  }

  func refresh(_ workspace: inout Workspace) throws(StorageError) -> [Recorded] {
    var recorded: [Recorded] = []
    try journal.refresh { recorded.append(take($0, into: &workspace)) }
    return recorded
  }

  /// Loads what somebody recorded; what this program does not know makes it stop writing.
  private func take(_ transaction: Transaction, into workspace: inout Workspace) -> Recorded {
    var touches: [Touch] = []
    for change in transaction.changes {
      do throws(UnknownRecord) {
        guard let (key, set, shown) = revealed(change) else { continue }
        let ref = try key.ref()
        let before = workspace.entity(ref)?.any
        defer {
          if let after = workspace.entity(ref)?.any {
            touches.append(Touch(before: before, after: after))
          }
        }
        try key.load(set, shown, into: &workspace)
      } catch {
        journal.restrict(.unknownRecord(error.name))
      }
    }
    return Recorded(transaction, touches)
  }

  /// What a change means for an entity; nil for one to the store that means nothing for any.
  private func revealed(_ change: DocumentChange) -> (key: DocumentKey, patch: Patch, [Shown])? {
    if change.key.isStoreEvent {
      return StoreEvent(change).flatMap(privates.note).map { ($0.key, $0.patch, []) }
    }
    defer { privates.note(change.set, of: change.key) }
    return (change.key, change.set, privates.shown(in: change.set, of: change.key))
  }

  var status: StorageStatus {
    StorageStatus(
      directory: journal.directory, store: journal.format.store, seq: journal.seq,
      lastRecorded: journal.lastRecorded, readOnly: journal.readOnly, notices: journal.notices)
  }
}

/// What was recorded, read from the journal alone: entities as they were then.
extension OfficeJournal {
  func readable(after seq: Int) -> (recorded: [Recorded], obstacle: StorageError?) {
    past { $0.seq > seq ? $0 : nil }
  }

  func history(of ref: EntityRef) -> (recorded: [Recorded], obstacle: StorageError?) {
    past { $0.about(ref) }
  }

  /// The record of that number.
  private func recorded(as seq: Int) throws(StorageError) -> Recorded? {
    let (recorded, obstacle) = past { $0.seq == seq ? $0 : nil }
    if let obstacle { throw obstacle }
    return recorded.first
  }

  /// What is wanted of everything that can be read.
  private func past(
    _ wanted: (Recorded) -> Recorded?
  ) -> (recorded: [Recorded], obstacle: StorageError?) {
    var found: [Recorded] = []
    do {
      try visitPast { if let recorded = wanted($0) { found.append(recorded) } }
      return (found, nil)
    } catch {
      return (found, error)
    }
  }

  /// Everything recorded, from the beginning, for each change builds on others.
  private func visitPast(_ visit: (Recorded) -> Void) throws(StorageError) {
    var past = PastEntities(privates)
    try journal.transactions(after: 0) { transaction in
      let touches = transaction.changes.compactMap { past.take($0) }
      visit(Recorded(transaction, touches))
    }
  }
}

/// Entities as they stood at some point of the journal, rebuilt from its beginning.
private struct PastEntities {
  private var entities: [DocumentKey: AnyEntity] = [:]
  private let privates: PrivateValues

  init(_ privates: PrivateValues) { self.privates = privates }

  /// The entity before and after one more change; nil for what this program does not know.
  mutating func take(_ change: DocumentChange) -> Touch? {
    let before = entities[change.key]
    let shown = privates.shown(in: change.set, of: change.key)
    guard let ref = try? change.key.ref() else { return nil }
    let after = Records.merging(change.set, shown, of: ref, into: before).entity
    entities[change.key] = after
    return Touch(before: before, after: after)
  }
}

private func refusing<Result>(
  _ decide: () throws(Refusal) -> Result
) throws(StorageError) -> Result {
  do {
    return try decide()
  } catch {
    throw .refused(error)
  }
}

extension ActionStamp {
  /// For what is done to the store itself, which nobody tries again by its id.
  init(_ author: Author) { self.init(CommitID(makeUUID()), author) }

  fileprivate init(_ id: CommitID, _ author: Author) {
    self.init(cid: id.text, by: author.person.description, at: author.at, why: author.why)
  }
}

extension DraftChange {
  fileprivate init(_ touch: Touch) {
    let (set, old) = Records.difference(touch)
    self.init(key: DocumentKey(touch.after.ref), set: set, old: old)
  }
}

extension Recorded {
  fileprivate init(_ transaction: Transaction, _ touches: [Touch]) {
    let stamp = transaction.stamp
    let author = Author(ID(stamp.by) ?? .unassigned, at: stamp.at, why: stamp.why)
    let event = transaction.changes.lazy.compactMap(StoreEvent.init).first
    self.init(seq: transaction.seq, author: author, touches: touches, event: event)
  }
}
