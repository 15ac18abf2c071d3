import Glibc

/// Converts GB18030 (and so GBK and GB2312, which it contains) with the system's own tables.
///
/// - Throws: `.invalid` at the first byte without a character, or one cut off by the file's end.
func utf8FromGB18030(_ bytes: [UInt8]) throws(EncodingProblem) -> [UInt8] {
  let converter = iconv_open("UTF-8", "GB18030")
  guard converter != iconv_t(bitPattern: -1) else { throw .unsupported(.gb18030) }
  defer { iconv_close(converter) }
  var consumed = 0
  // Two bytes become at most three, four stay four: twice the length always suffices.
  let capacity = bytes.count * 2
  let utf8 = [UInt8](unsafeUninitializedCapacity: capacity) { output, written in
    (consumed, written) = convert(bytes, with: converter, into: output)
  }
  guard consumed == bytes.count else {
    let place = BytePlace(offset: consumed, in: bytes)
    throw .invalid(.gb18030, at: place, found: Array(bytes[consumed...].prefix(2)))
  }
  return utf8
}

/// The bytes read before the first bad one, and the bytes written.
private func convert(
  _ bytes: [UInt8], with converter: iconv_t?, into output: UnsafeMutableBufferPointer<UInt8>
) -> (consumed: Int, written: Int) {
  var input = bytes.map(CChar.init(bitPattern:))
  return input.withUnsafeMutableBufferPointer { input in
    output.withMemoryRebound(to: CChar.self) { output in
      var from = input.baseAddress
      var to = output.baseAddress
      var unread = input.count
      var room = output.count
      _ = iconv(converter, &from, &unread, &to, &room)
      return (input.count - unread, output.count - room)
    }
  }
}
