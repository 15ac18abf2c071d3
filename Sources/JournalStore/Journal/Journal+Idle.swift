import CFiles
import Domain

extension Journal {
  /// One slice of housekeeping, below 4 ms, or one sync; false when there is none left.
  ///
  /// First `HEAD` is synced and the reserve filled, then a snapshot is made when one is due, then
  /// the chain over the whole journal is verified, once for each opening.
  package func idle() -> Bool {
    if head.settle() { return true }
    if readOnly == nil {
      fillReserve()
      if snapshots.step(snapshotTarget) { return true }
    }
    return verifyMore()
  }

  /// Once for each opening, where there is room for other things as well.
  private func fillReserve() {
    guard !isReserveSeenTo else { return }
    isReserveSeenTo = true
    guard let free = freeBytes(), free >= Reserve.littleRoom else { return }
    // Without it there is only less room for last words.
    _ = try? Reserve(files, layout.reserve).fill()
  }

  func snapshotTarget() -> SnapshotTarget {
    SnapshotTarget(
      header: .init(store: format.store, place: scanner.complete, newestStamp: newestStamp),
      actions: recent.entries, writer: writer)
  }

  private func verifyMore() -> Bool {
    guard var verifier else { return false }
    // Given back only while there is more to do.
    self.verifier = nil
    switch verifier.step() {
    case .more:
      self.verifier = verifier
      return true
    case .done:
      // A session stays open all day: what housekeeping worked with is not its to keep.
      cfiles_give_back_memory()
      return false
    case .damaged(let found, let place):
      take(found, at: place)
      return false
    }
  }

  /// Damage that a snapshot covers costs the past, not the present: work goes on under a banner.
  private func take(_ found: StorageError.Damage, at place: Place) {
    if place.isBefore(coveredBy) { notice(.damagedButCovered(found)) } else { damage = found }
  }
}
