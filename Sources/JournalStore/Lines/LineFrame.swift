import JSONText

/// The end that every line of the journal has, whatever it says.
///
///     {…,"h":"<32 hex>","crc":"<8 hex>"}⏎
///
/// `crc` is the CRC-32C of every byte before `,"crc":`; `h` links the line to the one before it and
/// covers every byte before `,"h":`. What is on disk is what is hashed: there is no second,
/// canonical form, and jq, grep and editors just read.
struct LineFrame {
  static let longestLine = 256 * 1024
  /// The bytes that follow what a line says, without its LF.
  static let closingSize = chainMark.count + 32 + checksumMark.count + 8 + end.count
  private static let chainMark = Array(#","h":""#.utf8)
  private static let checksumMark = Array(#"","crc":""#.utf8)
  private static let end = Array(#""}"#.utf8)

  /// The bytes before `,"h":`.
  let body: UnsafeBufferPointer<UInt8>
  /// The link as the line states it; comparing it with the link before costs a SHA-256.
  let chain: ChainHash

  /// Checks one line, given without its LF.
  init(_ line: UnsafeBufferPointer<UInt8>) throws(LineProblem) {
    let size = line.count - LineFrame.closingSize
    guard size > 0, line.count < LineFrame.longestLine else { throw .noLine }
    var closing = line[size...]
    guard closing.skip(LineFrame.chainMark), let chain = ChainHash(hex: closing.take(32)),
      closing.skip(LineFrame.checksumMark),
      let stated = UInt32(hexDigits: closing.take(8)), closing.skip(LineFrame.end)
    else { throw .noLine }
    let covered = line.count - LineFrame.checksumMark.count - 8 - LineFrame.end.count
    let found = CRC32C.of(UnsafeBufferPointer(rebasing: line[..<(covered + 1)]))
    guard stated == found else { throw .checksum(stated: stated, found: found) }
    body = UnsafeBufferPointer(rebasing: line[..<size])
    self.chain = chain
  }

  /// The link in the last bytes of a line, LF included; nothing else of the line is checked.
  static func chain(inClosing bytes: [UInt8]) -> ChainHash? {
    guard bytes.count == closingSize + 1, bytes.last == UInt8(ascii: "\n"),
      bytes.starts(with: chainMark)
    else { return nil }
    return ChainHash(hex: bytes[chainMark.count..<chainMark.count + 32])
  }

  /// Closes a line whose text so far is an object without its last bracket.
  static func close(_ text: consuming JSONWriter, after chain: ChainHash) -> ClosedLine {
    let link = text.bytes.withUnsafeBufferPointer(chain.next)
    text.field(#","h":"#, link.hex)
    let checksum = CRC32C.of(text.bytes)
    text.field(#","crc":"#, checksum.hexDigits)
    text.write(raw: "}\n")
    return ClosedLine(bytes: text.bytes, chain: link)
  }
}

/// A finished line, LF included, and the link the next one is tied to.
struct ClosedLine {
  let bytes: [UInt8]
  let chain: ChainHash
}

/// Why bytes are no line of this journal.
enum LineProblem: Error, Equatable {
  /// Not a line at all: empty, cut off, too long, edited, or something else's.
  case noLine
  case checksum(stated: UInt32, found: UInt32)
  /// The checksum holds, but this program cannot have meant it.
  case badShape
  case newerVersion(Int)
}

extension Slice<UnsafeBufferPointer<UInt8>> {
  fileprivate mutating func skip(_ prefix: [UInt8]) -> Bool {
    take(prefix.count).elementsEqual(prefix)
  }

  fileprivate mutating func take(_ count: Int) -> Slice {
    defer { self = dropFirst(count) }
    return prefix(count)
  }
}
