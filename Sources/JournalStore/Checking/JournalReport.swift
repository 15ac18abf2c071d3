import Domain

/// What a reading of everything found.
package struct JournalReport: Equatable, Sendable {
  package internal(set) var segments = 0
  package internal(set) var records = 0
  package internal(set) var snapshots = 0
  /// The newest record that is there.
  package internal(set) var seq = 0
  /// When the newest record was made, of those before the first thing wrong.
  package internal(set) var lastRecorded: Instant?
  /// Everything wrong, in the order of the files.
  package internal(set) var faults: [StoreFault] = []

  /// Why not everything could be read, where the system lets this person read no more.
  package internal(set) var unreadable: StorageError?

  /// What stops saving, or is missing.
  package var damages: [StorageError.Damage] { faults.filter(\.isGrave).map(\.damage) }
}
