/// The lines of an open file, read in windows, so that a file of any size costs one window.
struct LineWindow {
  /// Few lines are longer; what one is longer by is read behind it.
  ///
  /// While the chain is verified the window stays in memory, and a larger one reads no faster.
  private static let size = 64 << 10

  private let files: any Files
  private let file: Descriptor
  private let fileSize: Int
  private var buffer: [UInt8] = []
  /// Where `buffer` begins in the file, and where the next line begins in `buffer`.
  private var base: Int
  private var start = 0

  init(_ files: any Files, _ file: Descriptor, from offset: Int) throws(SystemError) {
    self.files = files
    self.file = file
    fileSize = try files.status(of: file).size
    base = offset
  }

  /// Where the next line begins in the file.
  var offset: Int { base + start }
  var isAtEnd: Bool { offset >= fileSize }

  /// The place of the next line in `bytes`, without its LF.
  ///
  /// Nil when the file ends before an LF, or none comes within the longest line allowed.
  mutating func next() throws(SystemError) -> Range<Int>? {
    while true {
      if let end = endOfLine() {
        defer { start = end + 1 }
        return start..<end
      }
      guard buffer.count - start < LineFrame.longestLine, base + buffer.count < fileSize else {
        return nil
      }
      try refill()
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
    let place = base + buffer.count
    let more = try files.read(file, at: place, count: min(LineWindow.size, fileSize - place))
    guard !more.isEmpty else { throw SystemError.cutShort(file) }
    buffer += more
  }
}
