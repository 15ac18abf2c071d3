/// What stands between values: blanks, and comments where the dialect has them.
extension JSONReader {
  mutating func skipByteOrderMark() throws(JSONFailure) {
    guard bytes.starts(with: [0xEF, 0xBB, 0xBF]) else { return }
    guard dialect == .commented else { throw failure(.byteOrderMark) }
    offset = 3
  }

  @inline(__always)
  mutating func skipBlanks() throws(JSONFailure) {
    // What programs write has none: nearly always this is all.
    if next > UInt8(ascii: " "), next != UInt8(ascii: "/") { return }
    try skipSomeBlanks()
  }

  private mutating func skipSomeBlanks() throws(JSONFailure) {
    while true {
      switch next {
      case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "\t"):
        offset += 1
      case UInt8(ascii: "/"): try skipComment()
      default: return
      }
    }
  }

  private mutating func skipComment() throws(JSONFailure) {
    guard dialect == .commented else { throw failure(.commentNotAllowed) }
    let start = offset
    offset += 1
    switch next {
    case UInt8(ascii: "/"): skipLine()
    case UInt8(ascii: "*"): try skipBlockComment(from: start)
    default: throw failure(.valueExpected, at: start)
    }
  }

  private mutating func skipLine() {
    while offset < bytes.count, bytes[offset] != UInt8(ascii: "\n") { offset += 1 }
  }

  private mutating func skipBlockComment(from start: Int) throws(JSONFailure) {
    offset += 1
    while offset + 1 < bytes.count {
      if bytes[offset] == UInt8(ascii: "*"), bytes[offset + 1] == UInt8(ascii: "/") {
        offset += 2
        return
      }
      offset += 1
    }
    throw failure(.commentNotClosed, at: start)
  }
}
