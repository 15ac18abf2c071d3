/// Radicals and compatibility ideographs with the unified Han character that looks the same.
struct CompatibilityTwins {
  private static let radicals: ClosedRange<UInt32> = 0x2E80...0x2FD5
  private static let ideographs: ClosedRange<UInt32> = 0xF900...0xFAD9

  private var twins: [UInt32: Unicode.Scalar] = [:]

  /// Takes a line of `EquivalentUnifiedIdeograph.txt` (`2E81..2E82 ; 5382 # …`) or of
  /// `UnicodeData.txt` (`F900;…;Lo;0;L;8C48;…`, the sixth column being the decomposition).
  mutating func read(_ line: String) {
    let columns = line.prefix { $0 != "#" }.split(separator: ";", omittingEmptySubsequences: false)
    guard let scalars = columns.first.flatMap(Self.range) else { return }
    switch columns.count {
    case 2: add(scalars, within: Self.radicals, twin: columns[1])
    case 6...: add(scalars, within: Self.ideographs, twin: columns[5])
    default: break
    }
  }

  private mutating func add(
    _ scalars: ClosedRange<UInt32>, within known: ClosedRange<UInt32>, twin: Substring
  ) {
    guard
      known.contains(scalars.lowerBound), let value = Self.hexadecimal(twin),
      let twin = Unicode.Scalar(value), twin.utf8.count == 3
    else { return }
    for scalar in scalars { twins[scalar] = twin }
  }

  private static func range(_ column: Substring) -> ClosedRange<UInt32>? {
    let ends = column.split(separator: ".")
    guard let first = ends.first.flatMap(hexadecimal), let last = ends.last.flatMap(hexadecimal)
    else { return nil }
    return first...last
  }

  private static func hexadecimal(_ text: Substring) -> UInt32? {
    UInt32(text.filter { $0 != " " }, radix: 16)
  }

  /// The whole Swift file.
  var source: String {
    Self.head + property("radicals", Self.radicals) + "\n"
      + property("ideographs", Self.ideographs) + "}\n"
  }

  private func property(_ name: String, _ scalars: ClosedRange<UInt32>) -> String {
    let first = String(scalars.lowerBound, radix: 16, uppercase: true)
    let last = String(scalars.upperBound, radix: 16, uppercase: true)
    return StaticTable.property(
      name, comment: "U+\(first)–U+\(last).",
      rows: StaticTable.rows(scalars.map { twins[$0].map { String($0) } ?? "〓" }, perRow: 64))
  }

  private static let head = """
    // swift-format-ignore-file
    // Generated from Unicode data (Debian package unicode-data). Made by:
    // (cd /usr/share/unicode; cat EquivalentUnifiedIdeograph.txt UnicodeData.txt) \\
    //   | swift run pinyin-table compatibility > Sources/Domain/Finding/CompatibilityTable.swift

    /// Unified Han characters for their doubles, three bytes each; 〓 where there is none.
    ///
    /// `Folding` reads it.
    enum CompatibilityTable {

    """
}
