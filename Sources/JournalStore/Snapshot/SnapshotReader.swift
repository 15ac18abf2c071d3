import JSONText

/// The lines of one snapshot, one at a time.
struct SnapshotReader {
  let header: SnapshotFormat.Header
  let size: Int
  private let bytes: [UInt8]
  /// Where the next line begins, and where the footer does.
  private var offset: Int
  private let end: Int
  private let digest: String
  /// Of what was read so far; nil once the whole was compared.
  private var hash: SHA256? = SHA256()

  /// Nil when anything but the hash is not as this program writes it.
  ///
  /// What is read counts only once `isProven`.
  init?(_ bytes: [UInt8]) {
    guard let (end, digest) = SnapshotReader.footer(of: bytes) else { return nil }
    let first = bytes.prefix(end).prefix { $0 != UInt8(ascii: "\n") }
    guard let tape = try? JSONTape(parsing: Array(first)),
      let header = tape.read(SnapshotFormat.header)
    else { return nil }
    self.header = header
    self.bytes = bytes
    self.end = end
    self.digest = digest
    size = bytes.count
    offset = 0
    skip(to: first.count + 1)
  }

  /// A snapshot whose hash was compared before anything else is read.
  static func verified(_ bytes: [UInt8]) -> SnapshotReader? {
    guard var reader = SnapshotReader(bytes) else { return nil }
    var probe = reader
    probe.skip(to: probe.end)
    guard probe.isProven else { return nil }
    reader.hash = nil
    return reader
  }

  /// Whether everything was read, now or before, and is what was written.
  var isProven: Bool {
    guard let hash else { return true }
    return offset == end && hash.finish().hexDigits == digest
  }

  private mutating func skip(to place: Int) {
    bytes.withUnsafeBufferPointer {
      hash?.update(UnsafeBufferPointer(rebasing: $0[offset..<place]))
    }
    offset = place
  }

  enum Line {
    case action(cid: String, seq: Int)
    case document(Document)
  }

  /// The next line with its bytes, LF included; nil at the end.
  mutating func next() -> (line: Line, bytes: ArraySlice<UInt8>)? {
    guard offset < end, let (range, tape) = readLine() else { return nil }
    skip(to: range.upperBound)
    guard let line = tape.read({ SnapshotFormat.line($0, tape) }) else { return nil }
    return (line, bytes[range])
  }

  private func readLine() -> (Range<Int>, JSONTape)? {
    bytes.withUnsafeBufferPointer { all in
      guard let stop = firstOffset(of: [UInt8(ascii: "\n")], in: all, from: offset) else {
        return nil
      }
      let text = UnsafeBufferPointer(rebasing: all[offset..<stop])
      return (try? JSONTape(parsing: text)).map { (offset..<stop + 1, $0) }
    }
  }

  /// Where the footer begins, and the hash it states of everything before it.
  private static func footer(of bytes: [UInt8]) -> (start: Int, digest: String)? {
    guard bytes.last == UInt8(ascii: "\n"),
      let end = bytes.dropLast().lastIndex(of: UInt8(ascii: "\n")).map({ $0 + 1 }),
      let footer = try? JSON(parsing: Array(bytes[end...])), let digest = footer["sha256"]?.string
    else { return nil }
    return (end, digest)
  }
}
