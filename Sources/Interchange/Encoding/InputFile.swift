import Glibc

/// Why a file could not be read.
package enum FileProblem: Error, Equatable {
  case absent
  case folder
  case forbidden
  /// The system's own number for anything rarer.
  case unreadable(code: Int32)

  init(code: Int32) {
    switch code {
    case ENOENT, ENOTDIR: self = .absent
    case EISDIR: self = .folder
    case EACCES, EPERM: self = .forbidden
    default: self = .unreadable(code: code)
    }
  }
}

/// A file that somebody hands over to be read once, from its beginning to its end.
package enum InputFile {
  /// The whole of a file; a pipe such as `/dev/stdin` is read until it closes.
  package static func bytes(at path: String) throws(FileProblem) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileProblem(code: errno) }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(expectedSize(of: descriptor))
    while try appendChunk(from: descriptor, to: &bytes) {}
    return bytes
  }

  /// Zero for what has no size beforehand, such as a pipe.
  private static func expectedSize(of descriptor: Int32) -> Int {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return 0 }
    return max(0, Int(status.st_size))
  }

  /// False at the end of the file.
  private static func appendChunk(
    from descriptor: Int32, to bytes: inout [UInt8]
  ) throws(FileProblem) -> Bool {
    let count = withUnsafeTemporaryAllocation(byteCount: 1 << 16, alignment: 16) { chunk in
      let count = read(descriptor, chunk.baseAddress, chunk.count)
      if count > 0 { bytes.append(contentsOf: UnsafeRawBufferPointer(rebasing: chunk[..<count])) }
      return count
    }
    if count < 0 && errno != EINTR { throw FileProblem(code: errno) }
    return count != 0
  }
}
