import Domain

/// What a reading of everything found.
package struct JournalReport: Equatable, Sendable {
  package var segments = 0
  package var records = 0
  /// Everything wrong, in the order of the files.
  package var damages: [StorageError.Damage] = []
}
