import Domain

/// Brings a backup back into the place of a journal that was lost or damaged.
///
/// The new journal is made and verified beside the old one. From then on `FROZEN` says that a
/// restore is under way, so that after a crash anywhere running it again finishes it: the old
/// journal is moved aside, never deleted, the new one takes its place, `HEAD` follows. A session
/// that had seen more finds that its last record is not there any more, and refuses to go on.
struct Restore {
  private let files: any Files
  private let target: StoreLayout
  private let writer: WriterIdentity
  /// The new journal while it is made.
  private var fresh: StoreLayout {
    StoreLayout(directory: target.directory, journalName: "journal.new")
  }

  init(into directory: String, _ files: any Files, _ writer: WriterIdentity) {
    self.files = files
    target = StoreLayout(directory: directory)
    self.writer = writer
  }

  func run(from source: String, by author: Author) throws(KeepingError) -> Restoration {
    let lock = try takeLock()
    defer {
      lock.giveBack()
      lock.close()
    }
    let mark = try frozenMark()
    if let aside = mark?.restoringAside { return try finish(aside) }
    let plan = try RestorePlan(from: StoreLayout(directory: source), to: target, files)
    if plan.isOnlyFormat {
      try keeping { () throws(SystemError) in try bringFormat(plan) }
      return plan.restoration(asideAs: "")
    }
    let aside = "before-restore-\(plan.end.seq)-\(UInt32.random(in: .min ... .max).hexDigits)"
    try make(plan, aside, author)
    try keeping { () throws(SystemError) in
      try bringCompanions(from: source)
      try files.synchronizeDirectory(target.directory)
      try files.put(FrozenMark.restoring(mark, aside: aside, at: author.at), at: target.frozen)
    }
    return try finish(aside)
  }

  /// Waits for whoever writes; makes the folder where there is none yet.
  private func takeLock() throws(KeepingError) -> StoreLock {
    let lock = try keeping { () throws(SystemError) in
      try files.makeDirectoryIfMissing(target.directory, in: target.parent)
      return try StoreLock(files, target.lock, writer)
    }
    do {
      try lock.take()
    } catch {
      lock.close()
      throw .storage(error)
    }
    return lock
  }

  private func frozenMark() throws(KeepingError) -> FrozenMark? {
    try keeping { () throws(SystemError) in
      try files.contents(target.frozen).map(FrozenMark.init)
    }
  }
}

// MARK: - The new journal

extension Restore {
  /// Writes it and reads it back from the disk, every record and every link.
  private func make(
    _ plan: RestorePlan, _ aside: String, _ author: Author
  ) throws(KeepingError) {
    try keeping { () throws(SystemError) in
      let hasOld = try files.statusIfPresent(target.journal) != nil
      let restoration = plan.restoration(asideAs: hasOld ? "quarantine/\(aside)" : "")
      if try files.statusIfPresent(fresh.journal) != nil { try files.removeTree(fresh.journal) }
      try files.makeDirectory(fresh.journal)
      _ = try files.copy(plan.pieces, into: fresh)
      try append(record(plan, restoration, author).bytes, behind: plan.end)
      try bringFormat(plan)
    }
    _ = try read(fresh)
  }

  /// Only where nothing is left of it: the journal, which is compared, says whose store it is.
  private func bringFormat(_ plan: RestorePlan) throws(SystemError) {
    let bytes = try files.contents(target.format)
    guard StoreFormat.isLost(bytes) else { return }
    if bytes != nil { try files.remove(target.format) }
    try files.publish(plan.format.bytes, as: target.format, in: target.directory)
  }

  /// What was lost, told by whoever brought the backup back.
  private func record(
    _ plan: RestorePlan, _ restoration: Restoration, _ author: Author
  ) -> ClosedLine {
    let stamp = LineStamp(
      at: max(author.at, plan.newestStamp), by: author.person.description, uid: writer.uid,
      host: writer.host, cid: makeUUID(), why: author.why)
    let seq = plan.end.seq + 1
    let change = StoreEvent.restored(restoration).change(seq: seq)
    return JournalLine(seq: seq, stamp: stamp, group: nil, changes: [change])
      .closed(after: plan.end.chain)
  }

  private func append(_ bytes: [UInt8], behind end: Place) throws(SystemError) {
    let file = try files.open(fresh.segment(end.segment), .appending)
    defer { files.close(file) }
    try files.appendAll(bytes, to: file)
    try files.synchronize(file)
    try files.synchronizeDirectory(fresh.journal)
  }

  /// Only those that are missing: what was redacted here since must not come back.
  private func bringCompanions(from source: String) throws(SystemError) {
    for name in StoreLayout.companions {
      let (own, other) = ("\(target.directory)/\(name)", "\(source)/\(name)")
      guard try files.statusIfPresent(own) == nil, try files.statusIfPresent(other) != nil else {
        continue
      }
      _ = try files.copyFolder(other, to: own)
    }
  }

  /// Where a journal ends that must verify, and what its last record says was restored.
  private func read(_ layout: StoreLayout) throws(KeepingError) -> (Place, Restoration?) {
    var told: Restoration?
    var walk = JournalWalk(files, layout, store: nil, acknowledged: nil)
    try keeping { () throws(SystemError) in
      try walk.run { transaction in
        guard
          case .restored(let found)? = transaction.changes.lazy.compactMap(StoreEvent.init).first
        else { return }
        told = found
      }
    }
    if let fault = walk.faults.first { throw .copyDiffers(fault.damage) }
    return (walk.verified, told)
  }
}

// MARK: - Taking its place

extension Restore {
  private func finish(_ aside: String) throws(KeepingError) -> Restoration {
    let folder = "\(target.quarantine)/\(aside)"
    try keeping { () throws(SystemError) in
      try synchronizeMark()
      try exchange(movingTo: folder)
    }
    let (end, told) = try read(target)
    try keeping { () throws(SystemError) in
      try writeHead(at: end)
      try clearCaches()
      try thaw(movingTo: folder)
    }
    return told
      ?? Restoration(
        source: "", broughtBack: end.seq, kept: end.seq, acknowledged: end.seq, asideAs: "")
  }

  /// From here on a restore that is broken off is finished and not begun again, also by one who found
  /// the mark of another.
  private func synchronizeMark() throws(SystemError) {
    let file = try files.open(target.frozen, .overwriting)
    defer { files.close(file) }
    try files.synchronize(file)
    try files.synchronizeDirectory(target.directory)
  }

  /// The old journal with its `HEAD` becomes a store of its own, for whoever wants to look at it.
  private func exchange(movingTo folder: String) throws(SystemError) {
    guard try files.statusIfPresent(fresh.journal) != nil else { return }
    if try files.statusIfPresent(target.journal) != nil { try moveAside(to: folder) }
    try files.rename(fresh.journal, toNew: target.journal)
    try files.synchronizeDirectory(target.directory)
  }

  private func moveAside(to folder: String) throws(SystemError) {
    try files.makeDirectoryIfMissing(target.quarantine, in: target.directory)
    try files.makeDirectoryIfMissing(folder, in: target.quarantine)
    for (path, name) in [(target.head, "HEAD"), (target.format, "FORMAT")] {
      if let bytes = try files.contents(path) { try files.put(bytes, at: "\(folder)/\(name)") }
    }
    try files.rename(target.journal, toNew: "\(folder)/journal")
    try files.synchronizeDirectory(folder)
  }

  private func writeHead(at end: Place) throws(SystemError) {
    let head = HeadFile(files, target, isWritable: true)
    defer { head.close() }
    _ = try head.read()
    try head.write(Head(place: end, boot: files.bootID()))
    // The one before speaks of records that may be gone.
    try head.synchronize()
    try files.synchronizeDirectory(target.directory)
  }

  /// Snapshots of a journal that is no longer there would only stand in the way.
  private func clearCaches() throws(SystemError) {
    try files.makeDirectoryIfMissing(target.snapshots, in: target.directory)
    for name in try files.list(target.snapshots) {
      try files.remove("\(target.snapshots)/\(name)")
    }
    // Without it there is only less room for last words.
    _ = try? Reserve(files, target.reserve).fill()
  }

  /// The mark goes where it says the truth: nobody writes to what was moved aside.
  private func thaw(movingTo folder: String) throws(SystemError) {
    if try files.statusIfPresent(folder) != nil {
      try files.rename(target.frozen, toNew: "\(folder)/FROZEN")
      try files.synchronizeDirectory(folder)
    } else {
      try files.remove(target.frozen)
    }
    try files.synchronizeDirectory(target.directory)
  }
}

extension JournalStorage {
  /// What bringing back a backup would keep and lose; changes nothing.
  package static func planRestore(
    from source: String, into directory: String, files: any Files = SystemFiles()
  ) throws(KeepingError) -> Restoration {
    let (backup, ledger) = (StoreLayout(directory: source), StoreLayout(directory: directory))
    return try RestorePlan(from: backup, to: ledger, files).restoration(asideAs: "")
  }

  /// Brings a backup back, with what the old journal still adds to it, and records what was lost.
  package static func restore(
    from source: String, into directory: String, by author: Author,
    writer: WriterIdentity = .thisProcess, files: any Files = SystemFiles()
  ) throws(KeepingError) -> Restoration {
    try Restore(into: directory, files, writer).run(from: source, by: author)
  }
}
