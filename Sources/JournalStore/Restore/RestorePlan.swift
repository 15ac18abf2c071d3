import Domain

/// What a backup brings back, and what the old journal still adds to it; nothing is changed yet.
///
/// Where both verify they hold the same bytes. So the new journal is the longer of the two, and
/// behind the end of a backup goes on with the old journal as far as that verifies.
struct RestorePlan {
  private let files: any Files
  private let source: StoreLayout
  private let target: StoreLayout
  let format: StoreFormat
  /// The bytes the new journal is made of, and where they end.
  private(set) var pieces: [JournalPiece] = []
  private(set) var end = Place.start
  /// Of the newest record in them.
  private(set) var newestStamp = Instant.epoch
  /// The old journal is whole and lacks nothing but its `FORMAT`.
  private(set) var isOnlyFormat = false
  private var broughtBack = 0
  private var acknowledged = 0

  init(
    from source: StoreLayout, to target: StoreLayout, _ files: any Files
  ) throws(KeepingError) {
    self.files = files
    self.source = source
    self.target = target
    let found = try keeping { () throws(SystemError) in try files.formatFile(source) }
    guard let format = found.format else { throw .noLedger(source.directory) }
    self.format = format
    try checkOwner()
    try join(backup: try walk(source), old: try walk(target))
  }

  /// What it comes to once the old journal lies where `asideAs` says.
  func restoration(asideAs: String) -> Restoration {
    Restoration(
      source: source.directory, broughtBack: broughtBack, kept: end.seq,
      acknowledged: acknowledged, asideAs: asideAs)
  }

  /// A backup of another office is none of this one.
  private func checkOwner() throws(KeepingError) {
    let owner = try keeping { () throws(SystemError) -> String? in
      if let format = try files.contents(target.format).flatMap(StoreFormat.init) {
        return format.store
      }
      guard try files.statusIfPresent(target.segment(1)) != nil else { return nil }
      return try files.segmentHeader(target.segment(1))?.0.store
    }
    if let owner, owner != format.store { throw .otherLedger(source.directory) }
  }

  private func walk(_ layout: StoreLayout) throws(KeepingError) -> WalkedJournal {
    let head = HeadFile(files, layout, isWritable: false)
    defer { head.close() }
    return try keeping { () throws(SystemError) in
      try WalkedJournal(files, layout, store: format.store, head: head.read())
    }
  }

  private mutating func join(
    backup: WalkedJournal, old: WalkedJournal
  ) throws(KeepingError) {
    guard backup.end.offset > 0 else { throw .noLedger(source.directory) }
    guard try isOneJournal(backup.end, old.end) else { throw .forked }
    broughtBack = backup.end.seq
    acknowledged = max(backup.acknowledged, old.acknowledged, old.seen)
    if old.end.isBefore(backup.end) {
      try take(from: source, to: backup)
      try take(from: target, to: try goOn(behind: backup.end))
    } else {
      if old.isWhole {
        isOnlyFormat = try lacksFormat()
        if !isOnlyFormat { throw .nothingToRestore }
      }
      try take(from: target, to: old)
    }
  }

  private func lacksFormat() throws(KeepingError) -> Bool {
    try keeping { () throws(SystemError) in StoreFormat.isLost(try files.contents(target.format)) }
  }

  /// Whether the longer one holds the very record the shorter one ends with.
  private func isOneJournal(_ backup: Place, _ old: Place) throws(KeepingError) -> Bool {
    let (shorter, longer) = old.isBefore(backup) ? (old, source) : (backup, target)
    guard shorter.offset > 0 else { return true }
    return try keeping { () throws(SystemError) in
      let file = try files.open(longer.segment(shorter.segment), .reading)
      defer { files.close(file) }
      return try files.holds(shorter, in: file)
    }
  }

  /// What the old journal adds to a backup.
  private func goOn(behind place: Place) throws(KeepingError) -> WalkedJournal {
    try keeping { () throws(SystemError) in
      try WalkedJournal(files, target, store: format.store, head: .missing, from: place)
    }
  }

  private mutating func take(
    from layout: StoreLayout, to walked: WalkedJournal
  ) throws(KeepingError) {
    let start = end
    pieces += try keeping { () throws(SystemError) in
      try JournalPiece.pieces(of: layout, from: start, to: walked.end, files)
    }
    end = walked.end
    newestStamp = max(newestStamp, walked.newestStamp)
  }
}

/// A journal read as far as it verifies.
private struct WalkedJournal {
  let end: Place
  /// The last record that could be read at all.
  let seen: Int
  let acknowledged: Int
  let newestStamp: Instant
  /// Everything acknowledged is there, and nothing is wrong before it.
  let isWhole: Bool

  init(
    _ files: any Files, _ layout: StoreLayout, store: String, head: HeadFile.Content,
    from start: Place = .start
  ) throws(SystemError) {
    var walk = JournalWalk(files, layout, store: store, acknowledged: head.place, from: start)
    var newest = Instant.epoch
    if try files.statusIfPresent(layout.journal) != nil {
      try walk.run { newest = max(newest, $0.stamp.at) }
    }
    end = walk.verified
    seen = walk.place.seq
    acknowledged = head.place?.seq ?? 0
    newestStamp = newest
    let isShort = head.place.map { walk.verified.seq < $0.seq } ?? false
    isWhole = !walk.isBroken && !isShort && end.offset > 0
  }
}
