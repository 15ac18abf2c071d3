/// The ways a storage says no; the words are in `Words` (storage.md 3).
package enum StorageError: Error, Equatable, Sendable {
  /// A rule refused the decision; among them `.conflict`, the same field changed by two.
  case refused(Refusal)
  /// Nothing was recorded; trying again is safe.
  case notSaved(NotSaved)
  /// It may or may not have been recorded; ask again with the same `CommitID` once the store is well.
  case outcomeUnknown(String)
  case readOnly(ReadOnly)
  /// The system does not let this person read it; nothing is wrong with the ledger.
  case unreadable(file: String, Barrier)
  /// What is on disk is not what was written; nothing is changed until a person decides.
  case corrupt(Damage)

  package enum NotSaved: Equatable, Sendable {
    case diskFull
    /// Somebody else held the lock for longer than 5 s.
    case busy(holder: String)
    case failed(file: String, code: Int32)
    case tooLarge(bytes: Int)
  }

  package enum ReadOnly: Equatable, Sendable {
    case asked
    /// The file that says so, since when, and whether it is a backup that is being brought back.
    case frozen(
      why: String, file: String = "FROZEN", since: String = "", isRestoring: Bool = false)
    case newerFormat(version: Int)
    case networkFileSystem
    case noPermission(file: String, Barrier = .unknown)
    /// The file system it lies on is mounted read-only.
    case readOnlyFileSystem(at: String)
    case noWriter
    /// What is on disk is damaged; what comes before is shown.
    case damaged(Damage)
    /// A newer program recorded something this one does not know: the kind or key named.
    case unknownRecord(String)
  }

  /// One damaged place, so that a person finds it.
  package struct Damage: Equatable, Sendable {
    package let file: String
    package let line: Int
    package let byte: Int
    package let kind: Kind
    package let expected: String
    package let found: String

    package init(
      file: String, line: Int = 0, byte: Int = 0, kind: Kind, expected: String = "",
      found: String = ""
    ) {
      self.file = file
      self.line = line
      self.byte = byte
      self.kind = kind
      self.expected = expected
      self.found = found
    }

    package enum Kind: String, CaseIterable, Sendable {
      case cannotRead
      case noSuchFile
      case notAStore
      /// `FORMAT`, beside a journal that says the same of itself.
      case formatLost
      case badHeader
      case badLine
      /// Many lines in a row that are no records, as a formatter leaves them; how many was found.
      case reformatted
      case checksum
      case chain
      case sequence
      case acknowledgedLost
      case tooLongTail
      case replaced
      case unknownRecord
      /// Only newer programs may write to it.
      case newerFormat
      // What the next writer, or `check --repair`, puts right without losing anything.
      case missingNewline
      case tornTail
      case openGroup
      case unacknowledged
      case badHead
      case frozen
      case badSnapshot
      case wrongSnapshot
      case leftover
      case openModes
      /// New files in this folder go to each person's own group, and colleagues cannot read them.
      case lostGroup
      /// Colleagues may write in its folder, and not in this.
      case shutsOutGroup
      // What concerns personal values only; work goes on.
      case badValue
      case missingValues
      case orphanValues
      case unfinishedRedaction
    }
  }
}

/// What the top line says of the store.
package struct StorageStatus: Equatable, Sendable {
  package let directory: String
  /// Which store it is, wherever it lies: names the folder of drafts.
  package let store: String
  package let seq: Int
  /// When the newest change was recorded.
  package let lastRecorded: Instant?
  package let readOnly: StorageError.ReadOnly?
  /// What a person should know though work goes on: a torn tail put aside, little room on the disk.
  package let notices: [Notice]

  package init(
    directory: String, store: String, seq: Int, lastRecorded: Instant? = nil,
    readOnly: StorageError.ReadOnly?, notices: [Notice] = []
  ) {
    self.directory = directory
    self.store = store
    self.seq = seq
    self.lastRecorded = lastRecorded
    self.readOnly = readOnly
    self.notices = notices
  }

  /// Whether everything that was recorded could be read; where not, what is shown is not the whole.
  package var isWhole: Bool {
    switch readOnly {
    case .damaged(let damage): damage.kind == .formatLost
    case .unknownRecord: false
    default: true
    }
  }

  package enum Notice: Equatable, Sendable {
    /// The excerpt is what can be read of its beginning, if anything can.
    case tornTail(savedAs: String, bytes: Int, excerpt: String)
    case clockWentBack
    case littleRoom(mebibytes: Int)
    case snapshotsLost
    /// `HEAD` was missing or damaged and was made again from the journal.
    case headRebuilt
    case damagedButCovered(StorageError.Damage)
    /// Who may not, may read or write it; or who may, may not.
    case wrongMode(StorageError.Damage)
  }
}
