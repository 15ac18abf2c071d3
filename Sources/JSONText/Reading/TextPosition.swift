/// A place in a text: byte offset from 0, line and column from 1.
///
/// Columns count Unicode scalars, which is where editors put the caret; lines end at LF.
package struct TextPosition: Equatable, Sendable {
  package var offset: Int
  package var line: Int
  package var column: Int

  package init(offset: Int, line: Int, column: Int) {
    self.offset = offset
    self.line = line
    self.column = column
  }

  /// The position of `offset`, counted from the beginning: for errors and warnings only.
  package init(offset: Int, in bytes: some Collection<UInt8>) {
    self.init(offset: offset, line: 1, column: 1)
    for byte in bytes.prefix(offset) {
      if byte == UInt8(ascii: "\n") {
        line += 1
        column = 1
      } else if byte & 0b1100_0000 != 0b1000_0000 {
        column += 1
      }
    }
  }
}
