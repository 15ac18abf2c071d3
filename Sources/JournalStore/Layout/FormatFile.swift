import Domain

/// What there is of the file `FORMAT`.
struct FormatFile {
  /// What it says or, where it is lost, what the journal says of itself.
  var format: StoreFormat?
  /// As it was before it was read; nil where it does not tell.
  var status: FileStatus?
  /// Why it does not tell.
  var damage: StorageError.Damage.Kind?
}

extension Files {
  /// Reads `FORMAT`; a directory without it and without records, or another program's, is no store.
  func formatFile(_ layout: StoreLayout) throws(SystemError) -> FormatFile {
    let status = try statusIfPresent(layout.format, isDated: true)
    let bytes = try status == nil ? nil : contents(layout.format)
    if let bytes, let format = StoreFormat(bytes) {
      return FormatFile(format: format, status: status)
    }
    let isStore = try holdsRecords(layout)
    guard isStore, StoreFormat.isLost(bytes) else { return FormatFile(damage: .notAStore) }
    guard let header = try firstHeader(layout) else { return FormatFile(damage: .noSuchFile) }
    return FormatFile(format: StoreFormat(of: header), damage: .formatLost)
  }

  private func firstHeader(_ layout: StoreLayout) throws(SystemError) -> SegmentHeader? {
    guard let first = try numbers(in: layout.journal).first else { return nil }
    return try segmentHeader(layout.segment(first))?.0
  }

  /// Whether there are records, or a `HEAD` that speaks of some: then this is no cut-off creation.
  func holdsRecords(_ layout: StoreLayout) throws(SystemError) -> Bool {
    if let bytes = try contents(layout.head), let head = Head(bytes), head.place.seq > 0 {
      return true
    }
    let segments = try numbers(in: layout.journal)
    guard segments == [1] else { return !segments.isEmpty }
    let bytes = try contents(layout.segment(1)) ?? []
    return Blanks.trimmed(bytes).dropLast().contains(UInt8(ascii: "\n"))
  }
}
