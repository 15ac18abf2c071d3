import Domain

/// A ledger that lives as long as the test: what every storage must do, without a file.
package final class MemoryStore {
  private var log: [Recorded] = []
  private var receipts: [CommitID: Receipt] = [:]

  package init() {}

  /// One more session on the ledger.
  package func open() -> (storage: Storage, workspace: Workspace) {
    let session = MemorySession(self)
    var workspace = Workspace()
    _ = session.catchUp(&workspace)
    return (Storage(session), workspace)
  }

  fileprivate func recorded(after seq: Int) -> [Recorded] { Array(log.dropFirst(seq)) }
  fileprivate var seq: Int { log.count }
  fileprivate func receipt(of id: CommitID) -> Receipt? { receipts[id] }

  fileprivate func record(_ touches: [Touch], _ id: CommitID, _ author: Author) -> Recorded {
    let recorded = Recorded(seq: seq + 1, author: author, touches: touches)
    log.append(recorded)
    receipts[id] = Receipt(seq: recorded.seq, touches: touches, meanwhile: [])
    return recorded
  }
}

/// One person's view of the ledger.
private final class MemorySession {
  let store: MemoryStore
  private(set) var seq = 0

  init(_ store: MemoryStore) { self.store = store }

  func commit(
    _ workspace: inout Workspace, _ id: CommitID, _ author: Author, _ decide: Storage.Decision
  ) throws(StorageError) -> Receipt {
    let meanwhile = catchUp(&workspace)
    if let first = store.receipt(of: id) {
      return Receipt(seq: first.seq, touches: first.touches, meanwhile: meanwhile)
    }
    let touches: [Touch]
    do {
      touches = try decide(&workspace)
    } catch {
      throw .refused(error)
    }
    if !touches.isEmpty { seq = store.record(touches, id, author).seq }
    return Receipt(seq: seq, touches: touches, meanwhile: meanwhile)
  }

  func catchUp(_ workspace: inout Workspace) -> [Recorded] {
    let news = store.recorded(after: seq)
    for touch in news.flatMap(\.touches) { workspace.load(touch.after) }
    seq += news.count
    return news
  }

  func history(of ref: EntityRef) -> [Recorded] {
    store.recorded(after: 0).compactMap { $0.about(ref) }
  }
}

extension Storage {
  fileprivate init(_ session: MemorySession) {
    self.init(
      commit: { (workspace, id, author, decide) throws(StorageError) in
        try session.commit(&workspace, id, author, decide)
      },
      refresh: { session.catchUp(&$0) },
      wakeUp: nil,
      readable: { (session.store.recorded(after: $0), nil) },
      history: { (session.history(of: $0), nil) },
      status: { StorageStatus(directory: "", store: "memory", seq: session.seq, readOnly: nil) },
      idle: { false },
      close: {})
  }
}
