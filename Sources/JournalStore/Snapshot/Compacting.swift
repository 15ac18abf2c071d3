import Domain

/// `compact`: a fresh snapshot from the journal alone, no caches or leftovers beside it, and no
/// personal values no record speaks of.
extension Journal {
  func compact() throws(StorageError) -> Compaction {
    if let readOnly { throw .readOnly(readOnly) }
    let target = snapshotTarget()
    var removed: [String] = []
    try writing { () throws(SystemError) in
      removed += try removeLeftovers()
      // Made anew from the first record on, so that it repeats no mistake of the one before.
      let path = layout.snapshot(target.header.place.seq)
      if try files.statusIfPresent(path) != nil { try files.remove(path) }
      try build(target)
      removed += try removeOldSnapshots()
    }
    let orphans = try eraseOrphans()
    return try describe(layout.snapshot(target.header.place.seq), removed, orphans)
  }

  /// None where somebody else has to do it, who may write the personal values.
  private func eraseOrphans() throws(StorageError) -> Int {
    do {
      try requireErasable()
    } catch .readOnly(.noPermission) {
      return 0
    }
    return try settled { () throws(StorageError) in try erase([]).orphans }
  }

  private func build(_ target: SnapshotTarget) throws(SystemError) {
    try files.makeDirectoryIfMissing(layout.snapshots, in: layout.directory)
    var builder = try SnapshotBuilder(
      files, layout, old: nil, target: target.header, actions: target.actions,
      draftName: target.draftName)
    do {
      while try builder.step() {}
    } catch {
      builder.abandon()
      throw error
    }
  }

  /// Whoever is just making one loses it, and makes it again later.
  private func removeLeftovers() throws(SystemError) -> [String] {
    var removed: [String] = []
    guard try files.statusIfPresent(layout.snapshots) != nil else { return removed }
    for name in try files.list(layout.snapshots) where StoreLayout.isLeftover(name) {
      try files.remove("\(layout.snapshots)/\(name)")
      removed.append("snapshot/\(name)")
    }
    return removed
  }

  /// Keeps the fresh one and the newest other that is sound.
  private func removeOldSnapshots() throws(SystemError) -> [String] {
    var removed: [String] = []
    var kept = 0
    for seq in try files.numbers(in: layout.snapshots).reversed() {
      let bytes = try files.contents(layout.snapshot(seq)) ?? []
      if kept < 2, SnapshotReader.verified(bytes)?.header.place.seq == seq {
        kept += 1
      } else {
        try files.remove(layout.snapshot(seq))
        removed.append("snapshot/\(seq).jsonl")
      }
    }
    return removed
  }

  private func describe(
    _ path: String, _ removed: [String], _ orphans: Int
  ) throws(StorageError) -> Compaction {
    let bytes = try reading { () throws(SystemError) in try files.contents(path) ?? [] }
    guard var reader = SnapshotReader.verified(bytes) else {
      throw .corrupt(.init(file: path, kind: .badSnapshot))
    }
    let seq = reader.header.place.seq
    var documents = 0
    while let (line, _) = reader.next() { if case .document = line { documents += 1 } }
    return Compaction(
      seq: seq, documents: documents, bytes: bytes.count, removed: removed, orphans: orphans)
  }
}

extension JournalStorage {
  /// Makes a fresh snapshot of a ledger that verifies, keeps one older, clears leftovers away.
  package static func compact(
    _ directory: String, writer: WriterIdentity = .thisProcess, files: any Files = SystemFiles()
  ) throws(KeepingError) -> Compaction {
    guard exists(at: directory, files: files) else { throw .noLedger(directory) }
    if let damage = check(at: directory, files: files).damages.first {
      throw .storage(.corrupt(damage))
    }
    do throws(StorageError) {
      let journal = try Journal.open(directory, writer: writer, files: files) { _ in }
      defer { journal.close() }
      return try journal.compact()
    } catch {
      throw .storage(error)
    }
  }
}
