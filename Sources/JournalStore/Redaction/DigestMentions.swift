import Domain

/// The digests that stand in a journal, or in what was put aside.
///
/// Looked for as bytes, so that none escapes that stands in a damaged or aborted record.
struct DigestMentions {
  private static let mark = Array(#"{"private":""#.utf8)
  private static let digestSize = 32

  private(set) var all: Set<String> = []
  /// Those that were ever recorded for the one field that is asked for.
  private(set) var ofField: Set<String> = []
  private let files: any Files
  private let field: (key: DocumentKey, name: String)?

  init(
    in folders: [String], of field: (key: DocumentKey, name: String)? = nil, _ files: any Files
  ) throws(SystemError) {
    self.files = files
    self.field = field
    for folder in folders where try files.statusIfPresent(folder) != nil { try read(folder) }
  }

  private mutating func read(_ path: String) throws(SystemError) {
    guard try files.status(path).isDirectory else {
      return take(try files.contents(path) ?? [])
    }
    for name in try files.list(path) { try read("\(path)/\(name)") }
  }

  private mutating func take(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { bytes in
      var start = 0
      while let found = firstOffset(of: Self.mark, in: bytes, from: start) {
        let line = Self.line(around: found, in: bytes)
        take(UnsafeBufferPointer(rebasing: bytes[line]))
        start = line.upperBound
      }
    }
  }

  /// Takes a line that names at least one digest.
  private mutating func take(_ line: UnsafeBufferPointer<UInt8>) {
    var start = 0
    while let found = firstOffset(of: Self.mark, in: line, from: start) {
      start = found + Self.mark.count
      all.insert(String(decoding: line[start...].prefix(Self.digestSize), as: UTF8.self))
    }
    guard let field, case .record(let record)? = try? LineContent(line) else { return }
    for change in record.changes where change.key == field.key {
      let digest = change.set.read { PrivateValue.digest(in: $0[field.name]) }
      if let digest { ofField.insert(digest) }
    }
  }

  private static func line(
    around offset: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Range<Int> {
    let feed = UInt8(ascii: "\n")
    let start = bytes[..<offset].lastIndex(of: feed).map { $0 + 1 } ?? 0
    return start..<(bytes[offset...].firstIndex(of: feed) ?? bytes.count)
  }
}
