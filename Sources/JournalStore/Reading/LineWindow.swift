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
  private var end: Int
  /// So far the file is sure to be read.
  private let wanted: Int
  private var buffer: [UInt8] = []
  /// Where `buffer` begins in the file, and where the next line begins in `buffer`.
  private var base: Int
  private var start = 0

  /// The lines up to `wanted` are sure to be read: at first no more is fetched than that.
  init(
    _ files: any Files, _ file: Descriptor, from offset: Int, to wanted: Int = .max
  ) throws(SystemError) {
    self.files = files
    self.file = file
    self.wanted = wanted
    fileSize = try files.status(of: file).size
    end = fileSize
    base = offset
  }

  /// Where the next line begins in the file.
  var offset: Int { base + start }
  var isAtEnd: Bool { offset >= end }

  /// The place of the next line in `bytes`, without its LF.
  ///
  /// Nil when nothing but blanks follows, the file ends before an LF, or none comes within the
  /// longest line allowed.
  mutating func next() throws(SystemError) -> Range<Int>? {
    if try isFollowedByBlanks() { end = offset }
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

  /// Whether blanks were laid down from here to the end; an editor may have added an LF of its own.
  private mutating func isFollowedByBlanks() throws(SystemError) -> Bool {
    if start == buffer.count, !isAtEnd { try refill() }
    guard start < buffer.count, buffer[start] == UInt8(ascii: " ") else { return false }
    var piece = buffer[start...]
    var place = base + buffer.count
    while true {
      if place >= fileSize, piece.last == UInt8(ascii: "\n") { piece.removeLast() }
      guard Blanks.are(piece) else { return false }
      guard place < fileSize else { return true }
      piece = try read(at: place)[...]
      place += piece.count
    }
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
    let count = place < wanted ? wanted - place : LineWindow.size
    let most = min(LineWindow.size, fileSize - place)
    let bytes = try files.read(file, at: place, count: min(count, most))
    guard !bytes.isEmpty else { throw SystemError.cutShort(file) }
    return bytes
  }
}
