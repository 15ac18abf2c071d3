/// One action of a person; a retry after an unknown outcome carries the same one and is answered
/// with the first result.
package struct CommitID: Hashable, Sendable {
  package let text: String

  package init(_ text: String) { self.text = text }
}

/// What a storage is to the rest of the program: closures, so that neither screens nor rules know a
/// file, and a database engine can be plugged in (storage.md 3).
///
/// Order is `seq`, idempotency is `CommitID`, durability is "it is in `changes`". The one
/// contract suite runs against every storage.
package struct Storage {
  /// Locks, catches the workspace up with what others recorded, runs the decision on that newest
  /// state, records what it touched and returns once that is durable.
  ///
  /// The decision runs at most once for a `CommitID`. Whenever it throws, the workspace holds what
  /// others recorded and nothing of the decision.
  package var commit: (inout Workspace, CommitID, Author, Decision) throws(StorageError) -> Receipt
  /// Takes in what others recorded since; cheap when nothing was.
  package var refresh: (inout Workspace) throws(StorageError) -> [Recorded]
  /// Becomes readable when somebody else may have recorded something; nil where only asking helps.
  package var wakeUp: Int32?
  /// What was recorded after `seq`, oldest first, as far as it can be read: what lies behind an
  /// obstacle is not in it.
  package var readable: (_ after: Int) -> (recorded: [Recorded], obstacle: StorageError?)
  /// What was recorded about one entity and the parts of its file, oldest first, as far as it can be
  /// read.
  package var history: (EntityRef) -> (recorded: [Recorded], obstacle: StorageError?)
  package var status: () -> StorageStatus
  /// Slices of housekeeping while nobody types: at most 4 ms a call; false when there is none left.
  package var idle: () -> Bool
  /// Syncs what may still be unsynced and lets go of the files.
  package var close: () -> Void

  package typealias Decision = (inout Workspace) throws(Refusal) -> [Touch]

  package init(
    commit: @escaping (inout Workspace, CommitID, Author, Decision) throws(StorageError) -> Receipt,
    refresh: @escaping (inout Workspace) throws(StorageError) -> [Recorded],
    wakeUp: Int32?,
    readable: @escaping (_ after: Int) -> (recorded: [Recorded], obstacle: StorageError?),
    history: @escaping (EntityRef) -> (recorded: [Recorded], obstacle: StorageError?),
    status: @escaping () -> StorageStatus,
    idle: @escaping () -> Bool,
    close: @escaping () -> Void
  ) {
    self.commit = commit
    self.refresh = refresh
    self.wakeUp = wakeUp
    self.readable = readable
    self.history = history
    self.status = status
    self.idle = idle
    self.close = close
  }

  /// All that was recorded after `seq`, oldest first, or nothing: for whoever acts on it.
  package func changes(_ seq: Int) throws(StorageError) -> [Recorded] {
    let (recorded, obstacle) = readable(seq)
    if let obstacle { throw obstacle }
    return recorded
  }
}

/// Who records something, when, and under which word (`issue.reply`) it stands in the log.
package struct Author: Equatable, Sendable {
  package let person: ID<Person>
  package let at: Instant
  package let why: String

  package init(_ person: ID<Person>, at instant: Instant, why: String) {
    self.person = person
    at = instant
    self.why = why
  }
}

/// What a commit was recorded as.
package struct Receipt: Equatable, Sendable {
  package let seq: Int
  package let touches: [Touch]
  /// What others had recorded since the workspace last looked.
  package let meanwhile: [Recorded]

  package init(seq: Int, touches: [Touch], meanwhile: [Recorded]) {
    self.seq = seq
    self.touches = touches
    self.meanwhile = meanwhile
  }
}

/// One recorded change, as a reader of the log sees it.
package struct Recorded: Equatable, Sendable {
  package let seq: Int
  package let author: Author
  package let touches: [Touch]
  /// What was done to the store itself, if that is what is recorded.
  package let event: StoreEvent?

  package init(seq: Int, author: Author, touches: [Touch], event: StoreEvent? = nil) {
    self.seq = seq
    self.author = author
    self.touches = touches
    self.event = event
  }

  /// What of it concerns one entity and the parts of its file; nil when nothing does.
  package func about(_ ref: EntityRef) -> Recorded? {
    let own = touches.filter { $0.isAbout(ref) }
    return own.isEmpty ? nil : Recorded(seq: seq, author: author, touches: own)
  }
}
