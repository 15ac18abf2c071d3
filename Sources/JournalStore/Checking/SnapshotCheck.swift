import Domain

/// Compares every snapshot with what the journal says up to the record it stands behind.
struct SnapshotCheck {
  private let files: any Files
  private let layout: StoreLayout
  private let store: String
  let count: Int
  /// By the record they stand behind, smallest first.
  private var waiting: [Int]
  private var documents: [DocumentKey: Document] = [:]
  private var faults: [StoreFault] = []

  init(_ files: any Files, _ layout: StoreLayout, store: String) throws(SystemError) {
    self.files = files
    self.layout = layout
    self.store = store
    waiting = try files.numbers(in: layout.snapshots)
    count = waiting.count
  }

  /// Takes the next transaction of the journal.
  mutating func take(_ transaction: Transaction) {
    compare(before: transaction.seq)
    guard !waiting.isEmpty else { return }
    for change in transaction.changes {
      documents[change.key, default: Document(blank: change.key)]
        .apply(change)
    }
  }

  /// What is wrong with the snapshots, once the journal was read to `end`.
  mutating func finish(at end: Int) -> [StoreFault] {
    compare(before: end + 1)
    for seq in waiting { note(seq, .wrongSnapshot) }
    waiting = []
    return faults
  }

  private mutating func compare(before seq: Int) {
    while let first = waiting.first, first < seq {
      waiting.removeFirst()
      if let found = judge(first) { note(first, found) }
    }
  }

  private func judge(_ seq: Int) -> StorageError.Damage.Kind? {
    guard let bytes = try? files.contents(layout.snapshot(seq)) else { return .cannotRead }
    guard let reader = SnapshotReader.verified(bytes), reader.header.place.seq == seq else {
      return .badSnapshot
    }
    return reader.header.store == store && isSame(reader) ? nil : .wrongSnapshot
  }

  private func isSame(_ reader: SnapshotReader) -> Bool {
    var reader = reader
    var count = 0
    while let (line, bytes) = reader.next() {
      guard case .document(let document) = line else { continue }
      count += 1
      guard let ours = documents[document.key], SnapshotFormat.line(ours).elementsEqual(bytes)
      else { return false }
    }
    return count == documents.values.count { !$0.isGone }
  }

  private mutating func note(_ seq: Int, _ kind: StorageError.Damage.Kind) {
    faults.append(StoreFault(.init(file: layout.snapshot(seq), kind: kind), remedy: .repair))
  }
}
