import Domain
import JournalStore
import TestSupport

/// Holds a ledger that many processes worked at against what they were told.
struct LedgerInspection {
  private let ledger: String
  private let acknowledgements: [Acknowledgement]

  init(_ ledger: String, _ acknowledgements: [Acknowledgement]) {
    self.ledger = ledger
    self.acknowledgements = acknowledgements
  }

  /// The first thing that is not as promised; nil when everything is.
  func violation() -> String? {
    do {
      try run()
      return nil
    } catch {
      return "\(error)"
    }
  }

  private func run() throws {
    let journal = try Journal.open(ledger, writer: .thisProcess) { _ in }
    try require(journal.readOnly == nil, "nobody can write: \(journal.readOnly as Any)")
    var log: [Transaction] = []
    try journal.transactions(after: 0) { log.append($0) }
    while journal.idle() {}
    try require(journal.readOnly == nil, "verifying finds \(journal.readOnly as Any)")
    journal.close()
    try checkNumbers(log)
    try checkAcknowledged(log)
    try checkOrder()
    try checkRules()
    let report = JournalStorage.check(at: ledger)
    try require(report.damages.isEmpty, "the check finds \(report.damages)")
  }

  private func checkNumbers(_ log: [Transaction]) throws {
    try require(log.map(\.seq) == Array(1..<log.count + 1), "the records are not numbered in a row")
    var revisions: [DocumentKey: Int] = [:]
    for change in log.flatMap(\.changes) {
      let base = revisions[change.key, default: 0]
      try require(change.base == base && change.revision == base + 1, "\(change.key) skips")
      revisions[change.key] = change.revision
    }
  }

  private func checkAcknowledged(_ log: [Transaction]) throws {
    var seqs: [String: Int] = [:]
    for transaction in log {
      let before = seqs.updateValue(transaction.seq, forKey: transaction.stamp.cid)
      try require(before == nil, "\(transaction.stamp.cid) is there twice")
    }
    for one in acknowledgements {
      try require(
        seqs[one.cid] == one.seq, "\(one.seq) was saved and is \(seqs[one.cid] as Any)")
    }
  }

  /// Whatever was answered before another was asked for stands before it.
  private func checkOrder() throws {
    let byEnd = acknowledgements.sorted { $0.end < $1.end }
    var answered = byEnd[...]
    var last = 0
    for one in acknowledgements.sorted(by: { $0.start < $1.start }) {
      while let first = answered.first, first.end < one.start {
        last = max(last, first.seq)
        answered = answered.dropFirst()
      }
      try require(one.seq > last, "\(one.seq) was asked for after \(last) was answered")
    }
  }

  /// Never two pairings for one side, at no time.
  private func checkRules() throws {
    let (storage, workspace) = try JournalStorage.open(at: ledger, isReadOnly: true)
    defer { storage.close() }
    var past = Workspace()
    for recorded in try storage.changes(0) {
      for touch in recorded.touches { past.load(touch.after) }
      guard recorded.touches.contains(where: { $0.after.ref.kind == .pairing }) else { continue }
      let double = past.doublePairing
      try require(double == nil, "two pairings for one side: \(double ?? "")")
    }
    try require(past.isSame(as: workspace), "what is shown is not what the log says")
  }
}
