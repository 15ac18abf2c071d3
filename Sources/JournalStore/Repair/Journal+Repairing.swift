import Domain

/// `check --repair`: mends what loses nothing, in a journal that a check has just verified.
extension Journal {
  /// Mends what `faults` name; `stamp` says who allows a frozen store to be written again.
  ///
  /// Does nothing where something is damaged for good: what is left may be all there is.
  func repair(
    _ faults: [StoreFault], by stamp: ActionStamp?, _ redactions: Redactions
  ) throws(StorageError) -> [StoreRepair] {
    if let grave = faults.first(where: { $0.isGrave && $0.remedy != .thaw }) {
      throw .corrupt(grave.damage)
    }
    return try locked { () throws(StorageError) in
      var redactions = redactions
      try catchUp { redactions.note($0.changes) }
      let kinds = Set(faults.map(\.damage.kind))
      var repairs = tailRepairs(faults)
      if let stamp, let why = try thaw(stamp) { repairs.append(.thawed(why: why)) }
      for fault in faults where fault.damage.kind.isDisposable {
        if try remove(fault.damage.file) { repairs.append(.removed(file: fault.damage.file)) }
      }
      if kinds.contains(.unfinishedRedaction) {
        let count = try erase(redactions.erased).asked
        if count > 0 { repairs.append(.redactionFinished(values: count)) }
      }
      if try fillReserve() { repairs.append(.reserveFilled) }
      return repairs
    }
  }

  /// What catching up has just mended, here or when the journal was opened.
  private func tailRepairs(_ faults: [StoreFault]) -> [StoreRepair] {
    let tails = notices.compactMap { notice -> StoreRepair? in
      switch notice {
      case .tornTail(let file, let bytes, _): .tailPutAside(as: file, bytes: bytes)
      case .headRebuilt: .headRewritten
      default: nil
      }
    }
    let kinds = Set(faults.map(\.damage.kind))
    let newline: [StoreRepair] = kinds.contains(.missingNewline) ? [.newlineAdded] : []
    let isAdopted = !kinds.isDisjoint(with: [.unacknowledged, .openGroup])
    return newline + tails + (isAdopted ? [.adopted(upTo: seq)] : [])
  }

  /// Lets everybody write again and records who said so; returns why nobody might, nil when all might.
  ///
  /// The mark is kept where people can look at it.
  private func thaw(_ stamp: ActionStamp) throws(StorageError) -> String? {
    let mark = try reading { () throws(SystemError) in try frozenMark() }
    guard let mark else { return nil }
    try record(.thawed(why: mark.why), stamp)
    try writing { () throws(SystemError) in
      try makeQuarantine()
      try files.rename(layout.frozen, toNew: "\(layout.quarantine)/FROZEN-\(seq)")
      try files.synchronizeDirectory(layout.quarantine)
      try files.synchronizeDirectory(layout.directory)
    }
    return mark.why
  }

  /// Records something done to the store itself.
  private func record(_ event: StoreEvent, _ stamp: ActionStamp) throws(StorageError) {
    // A transaction never spans segments, so the record's number is known before there is room.
    _ = try append([event.change(seq: scanner.valid.seq + 1)], stampLine(stamp))
  }

  private func remove(_ path: String) throws(StorageError) -> Bool {
    try writing { () throws(SystemError) in
      guard try files.statusIfPresent(path) != nil else { return false }
      try files.removeTree(path)
      return true
    }
  }

  /// Only where there is room for other things as well.
  private func fillReserve() throws(StorageError) -> Bool {
    guard let free = freeBytes(), free >= Reserve.littleRoom else { return false }
    return try writing { () throws(SystemError) in
      try Reserve(files, layout.reserve).fill()
    }
  }
}

extension StorageError.Damage.Kind {
  /// A cache or a leftover: made again, or of no use to anybody.
  fileprivate var isDisposable: Bool {
    self == .leftover || self == .badSnapshot || self == .wrongSnapshot
  }
}

extension JournalStorage {
  /// Mends what a check found, as far as nothing is lost by it, and says what was done.
  ///
  /// `author` is needed to thaw a frozen store, and stands in its log.
  package static func repair(
    at directory: String, _ report: JournalReport, by author: Author?,
    files: any Files = SystemFiles()
  ) throws(StorageError) -> [StoreRepair] {
    var redactions = Redactions()
    let journal = try Journal.open(directory, writer: .thisProcess, files: files) {
      redactions.note([$0])
    }
    defer { journal.close() }
    return try journal.repair(report.faults, by: author.map(ActionStamp.init), redactions)
  }
}
