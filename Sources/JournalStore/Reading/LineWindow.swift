/// The lines of an open file, read in windows, so that a file of any size costs one window.
struct LineWindow {
  /// Few lines are longer; what one is longer by is read behind it.
  ///
  /// While the chain is verified the window stays in memory, and a larger one reads no faster.
  private static let size = 64 << 10

  private let files: any Files
  private let file: Descriptor
  /// Where the file ends, blanks included.
  let fileSize: Int
  /// Where what is written ends, as far as that is known by now.
  private var textEnd: Int
  /// So far the lines are sure to be read: at first no more is fetched than that.
  private let sureEnd: Int
  private var buffer: [UInt8] = []
  /// Where `buffer` begins in the file, and where the next line begins in `buffer`.
  private var base: Int
  private var start = 0

  init(
    _ files: any Files, _ file: Descriptor, from offset: Int, sureEnd: Int = .max
  ) throws(SystemError) {
    self.files = files
    self.file = file
    self.sureEnd = sureEnd
    fileSize = try files.status(of: file).size
    textEnd = fileSize
    base = offset
  }

  /// Where the next line begins in the file.
  var offset: Int { base + start }
  /// Known only once `next` has looked for a line there.
  var isAtEnd: Bool { offset >= textEnd }

  /// The place of the next line in `bytes`, without its LF.
  ///
  /// Nil when nothing but blanks follows, the file ends before an LF, or none comes within the
  /// longest line allowed.
  mutating func next() throws(SystemError) -> Range<Int>? {
    if try isFollowedByBlanks() { textEnd = offset }
    while !isAtEnd {
      if let end = endOfLine() {
        defer { start = end + 1 }
        return start..<end
      }
      guard buffer.count - start < LineFrame.longestLine, base + buffer.count < fileSize else {
        return nil
      }
      try refill()
    }
    return nil
  }

  /// Whether nothing but blanks stands from here to the end.
  private mutating func isFollowedByBlanks() throws(SystemError) -> Bool {
    if start == buffer.count, !isAtEnd { try refill() }
    guard start < buffer.count, Blanks.mayBegin(with: buffer[start]) else { return false }
    var piece = buffer[start...]
    var place = base + buffer.count
    while Blanks.are(piece, toEndOfFile: place >= fileSize) {
      guard place < fileSize else { return true }
      piece = try read(at: place)[...]
      place += piece.count
    }
    return false
  }

  func withLine<Result, Failure: Error>(
    _ range: Range<Int>, _ body: (UnsafeBufferPointer<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try buffer.withUnsafeBufferPointer { (buffer) throws(Failure) in
      try body(UnsafeBufferPointer(rebasing: buffer[range]))
    }
  }

  private func endOfLine() -> Int? {
    buffer.withUnsafeBufferPointer { firstOffset(of: [UInt8(ascii: "\n")], in: $0, from: start) }
  }

  private mutating func refill() throws(SystemError) {
    buffer.removeFirst(start)
    base += start
    start = 0
    buffer += try read(at: base + buffer.count)
  }

  private func read(at place: Int) throws(SystemError) -> [UInt8] {
    let count = place < sureEnd ? sureEnd - place : LineWindow.size
    let most = min(LineWindow.size, fileSize - place)
    let bytes = try files.read(file, at: place, count: min(count, most))
    guard !bytes.isEmpty else { throw SystemError.cutShort(file) }
    return bytes
  }
}
