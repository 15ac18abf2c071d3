/// A copy that was made of a ledger, and verified.
package struct BackupReceipt: Equatable, Sendable {
  package let directory: String
  /// The last record that is in it, and when that was made.
  package let seq: Int
  package let lastRecorded: Instant?
  package let bytes: Int
  /// It lies on the disk it is to protect from.
  package let isOnSameDisk: Bool

  package init(
    directory: String, seq: Int, lastRecorded: Instant?, bytes: Int, isOnSameDisk: Bool
  ) {
    self.directory = directory
    self.seq = seq
    self.lastRecorded = lastRecorded
    self.bytes = bytes
    self.isOnSameDisk = isOnSameDisk
  }
}

/// What bringing back a backup comes to: what is kept, and what is lost.
package struct Restoration: Equatable, Sendable {
  package let source: String
  /// The last record of the backup that verifies.
  package let broughtBack: Int
  /// The last record there is afterwards; what the backup lacks is taken from the old journal as far
  /// as that verifies.
  package let kept: Int
  /// The last one that had been acknowledged, as far as anything still tells.
  package let acknowledged: Int
  /// Where the old journal was moved to; empty when there was none.
  package let asideAs: String

  package init(source: String, broughtBack: Int, kept: Int, acknowledged: Int, asideAs: String) {
    self.source = source
    self.broughtBack = broughtBack
    self.kept = kept
    self.acknowledged = acknowledged
    self.asideAs = asideAs
  }

  /// The records that are gone; nil when none is.
  package var lost: ClosedRange<Int>? { acknowledged > kept ? kept + 1...acknowledged : nil }
}

/// A fresh snapshot, and what was cleared away for it.
package struct Compaction: Equatable, Sendable {
  package let seq: Int
  package let documents: Int
  package let bytes: Int
  package let removed: [String]
  /// Personal values no record speaks of that were erased.
  package let orphans: Int

  package init(seq: Int, documents: Int, bytes: Int, removed: [String], orphans: Int) {
    self.seq = seq
    self.documents = documents
    self.bytes = bytes
    self.removed = removed
    self.orphans = orphans
  }
}

/// Why a backup is not made or not brought back.
package enum KeepingError: Error, Equatable, Sendable {
  /// Something is there already, and nothing is ever overwritten.
  case exists(String)
  /// The folder for it lies in the ledger itself.
  case insideLedger(String)
  case noLedger(String)
  /// A ledger that does not verify makes no backup.
  case damaged(StorageError.Damage)
  /// The copy differs from what was to be copied.
  case copyDiffers(StorageError.Damage)
  /// It belongs to another office.
  case otherLedger(String)
  /// Nothing is wrong with the ledger, and the backup holds no more.
  case nothingToRestore
  /// Both verify, and each holds records the other does not.
  case forked
  case storage(StorageError)
  /// There is no room where it is written to.
  case diskFull(file: String)
  case failed(file: String, code: Int32)
}
