import Domain

/// What to make of the bytes behind the last valid line (storage.md 2, the table).
enum TailVerdict: Equatable {
  case clean
  /// A whole record or seal that only lacks its LF.
  case missingNewline
  /// The end of a write that was cut off; nobody was told it is saved.
  case torn
  /// Something was lost or changed; nothing is written until a person decides.
  case damaged(StorageError.Damage)

  /// Bytes a cut-off write can leave: one line, and a page of the file system's own.
  static let longestTornTail = LineFrame.longestLine + 4096
  /// As much as is looked through for a valid line.
  static let longestRead = 16 << 20

  /// - Parameters:
  ///   - tail: everything behind the last valid line, or enough of it to be longer than a torn one.
  ///   - damage: what is wrong with its beginning.
  ///   - next: the `seq` a record there must have.
  ///   - isAcknowledged: `HEAD` speaks of records in it.
  init(
    of tail: UnsafeBufferPointer<UInt8>, damage: StorageError.Damage, next: Int,
    isAcknowledged: Bool
  ) {
    if tail.isEmpty {
      self = isAcknowledged ? .damaged(damage.as(.acknowledgedLost)) : .clean
    } else if Self.isLine(tail, behind: next - 1) {
      self = .missingNewline
    } else if damage.kind == .badHeader || Self.holdsLine(tail) {
      self = .damaged(damage)
    } else if tail.count > Self.longestTornTail {
      self = .damaged(damage.as(.tooLongTail))
    } else {
      self = isAcknowledged ? .damaged(damage.as(.acknowledgedLost)) : .torn
    }
  }

  private static func isLine(_ tail: UnsafeBufferPointer<UInt8>, behind seq: Int) -> Bool {
    guard (try? LineFrame(tail)) != nil, let content = try? LineContent(tail) else { return false }
    switch content {
    case .record(let line): return line.seq == seq + 1
    case .seal(let seal): return seal.last == seq
    case .header: return false
    }
  }

  /// Whether a valid line stands anywhere in it, be it behind garbage on the same line.
  private static func holdsLine(_ tail: UnsafeBufferPointer<UInt8>) -> Bool {
    var place = 0
    while let start = firstOffset(of: lineStart, in: tail, from: place) {
      let end = firstOffset(of: [UInt8(ascii: "\n")], in: tail, from: start) ?? tail.count
      if (try? LineFrame(UnsafeBufferPointer(rebasing: tail[start..<end]))) != nil { return true }
      place = start + lineStart.count
    }
    return false
  }

  /// What records, headers and seals have in common.
  private static let lineStart = Array(#"{"se"#.utf8)
}

extension StorageError.Damage {
  func `as`(_ kind: Kind, found: String? = nil) -> StorageError.Damage {
    StorageError.Damage(
      file: file, line: line, byte: byte, kind: kind, expected: expected,
      found: found ?? self.found)
  }
}
