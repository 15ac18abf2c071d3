/// Where a byte stands in a file, as a person finds it in an editor.
package struct BytePlace: Equatable {
  /// From 1; CRLF, LF and CR each end one line.
  package let line: Int
  /// From 1, in bytes: what does not decode has no characters to count.
  package let column: Int
  /// From 0, in bytes from the start of the file.
  package let offset: Int

  package init(line: Int, column: Int, offset: Int) {
    self.line = line
    self.column = column
    self.offset = offset
  }

  init(offset: Int, in bytes: [UInt8]) {
    var line = 1
    var lineStart = 0
    for index in 0..<offset where endsLine(at: index, in: bytes) {
      line += 1
      lineStart = index + 1
    }
    self.init(line: line, column: offset - lineStart + 1, offset: offset)
  }
}

/// CR before LF does not end a line: the LF does.
private func endsLine(at index: Int, in bytes: [UInt8]) -> Bool {
  if bytes[index] == UInt8(ascii: "\n") { return true }
  guard bytes[index] == UInt8(ascii: "\r") else { return false }
  return index + 1 >= bytes.count || bytes[index + 1] != UInt8(ascii: "\n")
}
