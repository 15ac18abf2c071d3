import JSONText

/// The lines of one snapshot whose hash holds, one at a time.
struct SnapshotReader {
  let header: SnapshotFormat.Header
  let size: Int
  private let bytes: [UInt8]
  /// Where the next line begins, and where the footer does.
  private var offset: Int
  private let end: Int

  /// Nil when anything about the file is not as this program writes it: there are other ways to the
  /// same documents.
  init?(_ bytes: [UInt8]) {
    guard let end = SnapshotReader.verifiedEnd(of: bytes) else { return nil }
    let first = bytes.prefix(end).prefix { $0 != UInt8(ascii: "\n") }
    guard let object = (try? JSON(parsing: Array(first)))?.object,
      let header = SnapshotFormat.header(object)
    else { return nil }
    self.header = header
    self.bytes = bytes
    self.end = end
    size = bytes.count
    offset = first.count + 1
  }

  enum Line {
    case action(cid: String, seq: Int)
    case document(Document)
  }

  /// The next line with its bytes, LF included; nil at the end.
  mutating func next() -> (line: Line, bytes: ArraySlice<UInt8>)? {
    guard offset < end, let (range, object) = readLine() else { return nil }
    offset = range.upperBound
    if let cid = object["cid"]?.string, let seq = object["seq"]?.integer {
      return (.action(cid: cid, seq: seq), bytes[range])
    }
    return SnapshotFormat.document(object).map { (.document($0), bytes[range]) }
  }

  private func readLine() -> (Range<Int>, JSONObject)? {
    bytes.withUnsafeBufferPointer { all in
      guard let stop = firstOffset(of: [UInt8(ascii: "\n")], in: all, from: offset) else {
        return nil
      }
      let text = UnsafeBufferPointer(rebasing: all[offset..<stop])
      return (try? JSON(parsing: text))?.object.map { (offset..<stop + 1, $0) }
    }
  }

  /// Where the footer begins, if its hash is that of everything before it.
  private static func verifiedEnd(of bytes: [UInt8]) -> Int? {
    guard bytes.last == UInt8(ascii: "\n"),
      let end = bytes.dropLast().lastIndex(of: UInt8(ascii: "\n")).map({ $0 + 1 }),
      let footer = try? JSON(parsing: Array(bytes[end...])), let stated = footer["sha256"]?.string
    else { return nil }
    var hash = SHA256()
    bytes.withUnsafeBufferPointer { hash.update(UnsafeBufferPointer(rebasing: $0[..<end])) }
    return hash.finish().map(\.hexDigits).joined() == stated ? end : nil
  }
}
