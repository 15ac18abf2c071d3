import Domain

/// Reads every byte of a store and says each thing that is wrong; changes nothing.
struct StoreCheck {
  private let files: any Files
  private let layout: StoreLayout
  private var report = JournalReport()
  private var store: String?
  private var head = HeadFile.Content.missing
  private var redactions = Redactions()

  init(_ directory: String, _ files: any Files) {
    self.files = files
    layout = StoreLayout(directory: directory)
  }

  mutating func run() -> JournalReport {
    noting { (check) throws(SystemError) in try check.checkFormat() }
    noting { (check) throws(SystemError) in try check.checkFrozen() }
    noting { (check) throws(SystemError) in try check.checkJournal() }
    noting { (check) throws(SystemError) in try check.checkPrivateValues() }
    noting { (check) throws(SystemError) in try check.checkLeftovers() }
    noting { (check) throws(SystemError) in try check.checkModes() }
    return report
  }

  private mutating func noting(_ part: (inout StoreCheck) throws(SystemError) -> Void) {
    do {
      try part(&self)
    } catch {
      if error.isNoPermission {
        report.unreadable = StorageError(reading: error)
        return
      }
      add(error.file, error.isMissing ? .noSuchFile : .cannotRead, found: "\(error.code)")
    }
  }

  private mutating func checkFormat() throws(SystemError) {
    let found = try files.formatFile(layout)
    if let kind = found.damage { add(layout.format, kind) }
    guard let format = found.format else { return }
    store = format.store
    guard format.oldestReader <= StoreFormat.version else {
      return add(
        layout.format, .unknownRecord, expected: "v\(StoreFormat.version)",
        found: "v\(format.oldestReader)")
    }
  }

  private mutating func checkFrozen() throws(SystemError) {
    guard let mark = try files.contents(layout.frozen).map(FrozenMark.init) else { return }
    add(layout.frozen, .frozen, found: mark.why, remedy: remedy(of: mark))
  }

  /// Only what a failing disk froze is to be thawed.
  private func remedy(of mark: FrozenMark) -> StoreFault.Remedy {
    guard let aside = mark.restoringAside else { return .thaw }
    return layout.directory.hasSuffix("/" + aside) ? .lookOnly : .finishRestore
  }

  /// What somebody may leave behind who is stopped midway; nothing ever reads it.
  private mutating func checkLeftovers() throws(SystemError) {
    for folder in [layout.directory, layout.journal, layout.snapshots, layout.quarantine] {
      guard try files.statusIfPresent(folder) != nil else { continue }
      for name in try files.list(folder) where StoreLayout.isLeftover(name) {
        add("\(folder)/\(name)", .leftover)
      }
    }
  }

  private mutating func checkModes() throws(SystemError) {
    let segments = try files.numbers(in: layout.journal).map(layout.segment)
    report.faults += WrongModes(files: files, layout: layout).damages(segments).map {
      StoreFault($0)
    }
  }

  private mutating func add(
    _ file: String, _ kind: StorageError.Damage.Kind, expected: String = "", found: String = "",
    remedy: StoreFault.Remedy? = nil
  ) {
    let damage = StorageError.Damage(file: file, kind: kind, expected: expected, found: found)
    report.faults.append(StoreFault(damage, remedy: remedy))
  }
}

// MARK: - HEAD and the journal

extension StoreCheck {
  private mutating func checkJournal() throws(SystemError) {
    head = try readHead()
    var newest: Instant?
    var snapshots = try store.map { (store) throws(SystemError) in
      try SnapshotCheck(files, layout, store: store)
    }
    var redactions = Redactions()
    defer { self.redactions = redactions }
    let visit = { (transaction: Transaction) in
      newest = transaction.stamp.at
      redactions.note(transaction.changes)
      snapshots?.take(transaction)
    }
    var walk = JournalWalk(files, layout, store: store, acknowledged: head.place)
    try walk.run(to: head.place, visit)
    if !walk.isBroken {
      // Behind `HEAD` somebody may be in the middle of a write.
      let lock = takeLock()
      defer { if let lock { files.close(lock) } }
      head = try readHead()
      walk.acknowledged = head.place
      try walk.run(visit)
    }
    report.lastRecorded = newest
    report.segments = walk.segments
    report.records = walk.records
    report.seq = walk.place.seq
    report.faults += walk.faults
    try compare(walk)
    // Of a broken journal a snapshot may be all that is left: it is not to be called wrong.
    guard !walk.isBroken, let found = snapshots?.finish(at: walk.verified.seq) else { return }
    report.snapshots = snapshots?.count ?? 0
    report.faults += found
  }

  /// Only beside a journal that is whole: a damaged one does not tell what was erased.
  private mutating func checkPrivateValues() throws(SystemError) {
    guard report.damages.allSatisfy({ $0.kind == .frozen }) else { return }
    // Before a record there is its value, which then looks like an orphan.
    let lock = takeLock()
    defer { if let lock { files.close(lock) } }
    report.faults += try PrivateCheck(files, layout, redactions)?.faults ?? []
  }

  /// Nil for those who may not write, to whom a write under way may look like one broken off.
  private func takeLock() -> Descriptor? {
    guard let file = try? files.open(layout.lock, .overwriting) else { return nil }
    for _ in 0..<100 {
      if (try? files.tryLock(file)) == true { return file }
      files.pause(milliseconds: 10)
    }
    files.close(file)
    return nil
  }

  private func readHead() throws(SystemError) -> HeadFile.Content {
    let file = HeadFile(files, layout, isWritable: false)
    defer { file.close() }
    return try file.read()
  }

  /// What `HEAD` acknowledges is there, and is the very record it speaks of.
  private mutating func compare(_ walk: JournalWalk) throws(SystemError) {
    // Made again from a journal that is whole; of a broken one it cannot tell what was acknowledged.
    let remedy: StoreFault.Remedy = walk.isBroken ? .restore : .repair
    switch head {
    case .missing: add(layout.head, .noSuchFile, remedy: remedy)
    case .invalid: add(layout.head, .badHead, remedy: remedy)
    case .head(let head): try compare(walk, head.place)
    }
    if let group = walk.group.group {
      add(layout.segment(walk.place.segment), .openGroup, found: "\(group.index)/\(group.count)")
    }
  }

  private mutating func compare(_ walk: JournalWalk, _ head: Place) throws(SystemError) {
    let segment = layout.segment(head.segment)
    if walk.place.seq < head.seq {
      // What lies in a file that cannot be read is not lost for that.
      let isSaid = walk.faults.map(\.damage).contains {
        $0.kind == .acknowledgedLost
          || [.cannotRead, .reformatted].contains($0.kind) && $0.file == segment
      }
      guard !isSaid else { return }
      return add(segment, .acknowledgedLost, expected: "\(head.seq)", found: "\(walk.place.seq)")
    }
    guard !walk.isBroken, head != walk.verified else { return }
    let file = try files.open(segment, .reading)
    defer { files.close(file) }
    if try !files.holds(head, in: file) {
      add(segment, .chain, expected: "byte \(head.offset), \(head.chain.hex)")
    } else if walk.verified.seq > head.seq {
      add(segment, .unacknowledged, found: "\(walk.verified.seq - head.seq)")
    }
  }
}

extension JournalStorage {
  /// Reads everything and says each thing wrong; changes nothing.
  package static func check(
    at directory: String, files: any Files = SystemFiles()
  ) -> JournalReport {
    var check = StoreCheck(directory, files)
    return check.run()
  }
}
