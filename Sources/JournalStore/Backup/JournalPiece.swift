/// A stretch of one segment that is known to verify.
struct JournalPiece: Equatable {
  let path: String
  let segment: Int
  let range: Range<Int>
  /// Ends behind a line, where a sealed segment may end in blanks.
  let endsLine: Bool

  /// The stretches between two places of one journal; whatever is sealed between them is whole.
  static func pieces(
    of layout: StoreLayout, from start: Place = .start, to end: Place, _ files: any Files
  ) throws(SystemError) -> [JournalPiece] {
    var pieces: [JournalPiece] = []
    for number in start.segment...end.segment {
      let path = layout.segment(number)
      let lower = number == start.segment ? start.offset : 0
      let upper = number == end.segment ? end.offset : try files.status(path).size
      pieces.append(
        JournalPiece(
          path: path, segment: number, range: lower..<max(lower, upper),
          endsLine: number == end.segment))
    }
    return pieces
  }
}

extension Files {
  /// Copies stretches into the segments of a new journal, synced, and tells how many bytes.
  func copy(_ pieces: [JournalPiece], into layout: StoreLayout) throws(SystemError) -> Int {
    for piece in pieces where !piece.range.isEmpty {
      let target = try open(layout.segment(piece.segment), .creating)
      defer { close(target) }
      try copy(piece, to: target)
      try synchronize(target)
    }
    try synchronizeDirectory(layout.journal)
    return pieces.reduce(0) { $0 + $1.range.count }
  }

  private func copy(_ piece: JournalPiece, to target: Descriptor) throws(SystemError) {
    let source = try open(piece.path, .reading)
    defer { close(source) }
    var offset = piece.range.lowerBound
    while offset < piece.range.upperBound {
      let bytes = try read(source, at: offset, count: min(1 << 20, piece.range.upperBound - offset))
      if bytes.isEmpty, offset + 1 == piece.range.upperBound { break }
      if bytes.isEmpty { throw SystemError.cutShort(source) }
      try overwrite(target, at: offset, with: bytes)
      offset += bytes.count
    }
    if piece.endsLine { try feedLine(at: piece.range.upperBound - 1, in: target) }
  }

  /// A last record that lacks its line feed verifies as if it had one.
  private func feedLine(at offset: Int, in target: Descriptor) throws(SystemError) {
    if Blanks.are(try read(target, at: offset, count: 1)[...]) {
      try overwrite(target, at: offset, with: [UInt8(ascii: "\n")])
    }
  }

  /// Copies the files of a folder into a new one, synced, and tells how many bytes.
  func copyFolder(_ source: String, to target: String) throws(SystemError) -> Int {
    try makeDirectory(target)
    var count = 0
    for name in try list(source) where !StoreLayout.isLeftover(name) {
      guard let bytes = try contents("\(source)/\(name)") else { continue }
      try put(bytes, at: "\(target)/\(name)")
      count += bytes.count
    }
    try synchronizeDirectory(target)
    return count
  }
}
