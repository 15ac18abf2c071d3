import Domain

extension JournalStorage {
  /// Reads everything like `check` and says, too, what a newer program wrote that keeps this one from
  /// saving: that is no damage, and does not keep a backup from being made.
  package static func checkForSaving(
    at directory: String, files: any Files = SystemFiles()
  ) -> JournalReport {
    var report = check(at: directory, files: files)
    // What is damaged refuses every save already.
    guard report.damages.isEmpty else { return report }
    if let fault = newerWriting(at: directory, files) { report.faults.append(fault) }
    return report
  }

  private static func newerWriting(at directory: String, _ files: any Files) -> StoreFault? {
    let layout = StoreLayout(directory: directory)
    guard let (format, unknown) = try? unknownRecord(layout, files) else { return nil }
    if format.oldestWriter > StoreFormat.version {
      let version = "v\(format.oldestWriter)"
      return StoreFault(.init(file: layout.format, kind: .newerFormat, found: version))
    }
    return unknown.map {
      StoreFault(.init(file: layout.journal, kind: .unknownRecord, found: $0))
    }
  }

  /// What this program meets in a ledger that it does not know, as it would when opening it to work.
  private static func unknownRecord(
    _ layout: StoreLayout, _ files: any Files
  ) throws(StorageError) -> (StoreFormat, String?) {
    let privates = PrivateValues(files, layout)
    var workspace = Workspace()
    var unknown: String?
    let journal = try Journal.open(
      layout.directory, mode: .readOnly, writer: .thisProcess, files: files
    ) { change in
      do throws(UnknownRecord) {
        try load(change, privates, into: &workspace)
      } catch {
        unknown = error.name
      }
    }
    defer { journal.close() }
    return (journal.format, unknown)
  }
}
