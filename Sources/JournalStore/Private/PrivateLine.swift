/// One line of `private/values.jsonl` and where it stands, for whoever goes through the file.
struct PrivateLine: Equatable {
  /// Counted from 1.
  let number: Int
  /// Its bytes in the file, without the LF.
  let range: Range<Int>
  /// What it says it holds; nil for what does not begin like a line of ours.
  let digest: String?
  let state: State

  enum State {
    case whole
    /// Erased, by us.
    case blanked
    /// Torn or altered.
    case unreadable
  }

  /// Whether it says to hold one of these.
  func names(_ digests: Set<String>) -> Bool { digest.map(digests.contains) ?? false }

  /// What stands in its place once it is erased: as long, and its beginning as it was, so that an
  /// erasure that a power cut tears is found again and finished.
  var blank: [UInt8] { Self.blank(digest, length: range.count) }

  private static func blank(_ digest: String?, length: Int) -> [UInt8] {
    let kept = digest.map { prefix + Array($0.utf8) + [UInt8(ascii: "\"")] } ?? []
    guard length > kept.count, !kept.isEmpty else {
      return [UInt8](repeating: UInt8(ascii: " "), count: length)
    }
    let blanks = [UInt8](repeating: UInt8(ascii: " "), count: length - kept.count - 1)
    return kept + blanks + [UInt8(ascii: "}")]
  }

  private static let prefix = Array(#"{"digest":""#.utf8)
  private static let digestSize = 32
}

extension PrivateLine {
  /// The lines of the file that hold anything, and what was never finished behind the last LF.
  static func lines(of bytes: [UInt8]) -> [PrivateLine] {
    var lines: [PrivateLine] = []
    var start = 0
    var number = 0
    for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      number += 1
      let range = start..<start + line.count
      start = range.upperBound + 1
      if line.contains(where: { $0 != UInt8(ascii: " ") }) {
        lines.append(PrivateLine(number: number, range: range, Array(line)))
      }
    }
    return lines
  }

  private init(number: Int, range: Range<Int>, _ line: [UInt8]) {
    self.number = number
    self.range = range
    if let value = PrivateValue(line: line) {
      (digest, state) = (value.digest, .whole)
    } else {
      digest = Self.digest(at: line)
      state = line == Self.blank(digest, length: line.count) ? .blanked : .unreadable
    }
  }

  /// The digest a line begins with.
  private static func digest(at line: [UInt8]) -> String? {
    guard line.starts(with: prefix) else { return nil }
    let digits = line.dropFirst(prefix.count).prefix(digestSize)
    guard digits.count == digestSize, digits.allSatisfy(\.isHexDigit) else { return nil }
    return String(decoding: digits, as: UTF8.self)
  }
}

extension UInt8 {
  fileprivate var isHexDigit: Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self)
      || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(self)
  }
}
