import Domain
import JournalStore
import TestSupport

/// What people do with a store beside saving documents in it.
extension Scene {
  static let deeds: [Scene] = [personalValues, erasure, backup, restore, repair, compaction]

  private static let copy = "/backup"
  private static let author = Author(.head, at: Desk.now, why: "proof.deed")

  // MARK: - Backups

  private static let backup = Scene(
    name: "backup",
    deed: { office, process in
      let receipt = try JournalStorage.backup(
        Office.path, to: copy, files: office.files(of: process))
      if !process.isDead { office.promises.told["backup"] = "\(receipt.seq)" }
    },
    verify: { (office, _) throws(Violation) in
      let isThere = (try? office.machine.disk.find(copy)) != nil
      guard isThere else {
        return try require(office.promises.told["backup"] == nil, "the backup is gone")
      }
      let report = JournalStorage.check(at: copy, files: office.process())
      try require(report.faults.isEmpty, "the backup is not whole: \(report.faults)")
      try require(report.seq >= 3, "the backup has \(report.seq) records")
    })

  /// Damage that the backup makes good, and behind it records that only the old journal has.
  private static let restore = Scene(
    name: "restore",
    before: first(then: { (office) throws(StorageError) in
      _ = try? JournalStorage.backup(Office.path, to: copy, files: office.process())
      let clerk = try office.open()
      office.save("W4", by: clerk)
      clerk.journal.close()
      let segment = "\(Office.path)/journal/000001.jsonl"
      var bytes = office.machine.disk[segment] ?? []
      bytes[300] ^= 1
      office.machine.put(bytes, in: segment)
    }),
    deed: { office, process in
      _ = try JournalStorage.restore(
        from: copy, into: Office.path, by: author, files: office.files(of: process))
    },
    verify: { (office, callsFailed) throws(Violation) in
      do throws(KeepingError) {
        _ = try JournalStorage.restore(
          from: copy, into: Office.path, by: author, files: office.process())
      } catch .nothingToRestore {
      } catch {
        throw Violation(description: "it cannot be restored: \(error)")
      }
      // Of an old journal that cannot be read, what the backup lacks is lost, and that is recorded.
      if callsFailed { try office.takeLossesAsTold() }
    })

  // MARK: - Housekeeping

  private static let repair = Scene(
    name: "check --repair",
    before: first(
      first(
        then: killed(at: .write, on: "000001.jsonl", .deathBefore(last: 1))),
      then: { (office) throws(StorageError) in
        office.machine.put(Array(#"{"why":"disk"}"#.utf8), in: "\(Office.path)/FROZEN")
        office.machine.put([1, 2, 3], in: "\(Office.path)/snapshot/2.jsonl")
        office.machine.put([1, 2, 3], in: "\(Office.path)/snapshot/draft-wenling-1-78")
      }),
    deed: { office, process in
      let files = office.files(of: process)
      let report = JournalStorage.check(at: Office.path, files: files)
      _ = try JournalStorage.repair(at: Office.path, report, by: author, files: files)
    }, isFrozen: true)

  private static let compaction = Scene(
    name: "compact",
    deed: { office, process in
      _ = try JournalStorage.compact(Office.path, files: office.files(of: process))
    })
}

extension Office {
  fileprivate func takeLossesAsTold() throws(Violation) {
    do {
      let (storage, _) = try JournalStorage.open(
        at: Office.path, isReadOnly: true, files: process())
      for case .restored(let told)? in try storage.changes(0).map(\.event) {
        if let lost = told.lost { promises.forget(lost) }
      }
      storage.close()
    } catch {
      throw Violation(description: "the log cannot be read: \(error)")
    }
  }
}
