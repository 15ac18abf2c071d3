/// The toneless Mandarin readings of the Han characters U+3400–U+9FFF.
struct UnihanReadings {
  private static let range: ClosedRange<UInt32> = 0x3400...0x9FFF
  /// Best first: the customary reading, then what a frequency count and a dictionary add.
  private static let properties = ["kMandarin", "kHanyuPinlu", "kXHC1983"]
  private static let mostReadings = 4
  private static let longestSyllable = 6

  /// Per character, one list of syllables for each of `properties`.
  private var found: [UInt32: [[String]]] = [:]

  /// Takes one line of `Unihan_Readings.txt`: `U+957F<tab>kXHC1983<tab>0121.040:cháng …`.
  mutating func read(_ line: String) {
    let columns = line.split(separator: "\t")
    guard
      columns.count == 3, let scalar = UInt32(columns[0].dropFirst(2), radix: 16),
      Self.range.contains(scalar),
      let rank = Self.properties.firstIndex(of: String(columns[1]))
    else { return }
    found[scalar, default: Self.properties.map { _ in [] }][rank] = Self.syllables(columns[2])
  }

  /// Syllables without their places in a dictionary (`0121.040:`) and their counts (`(1179)`).
  private static func syllables(_ value: Substring) -> [String] {
    value.split(separator: " ").flatMap { entry in
      let readings = entry.split(separator: ":").last ?? ""
      return readings.split(separator: ",").map { toneless($0.prefix { $0 != "(" }) }
    }
  }

  /// `lǜ` becomes `lv`: the letters an input method takes.
  private static func toneless(_ reading: Substring) -> String {
    var letters = ""
    for character in reading {
      let isV = "üǖǘǚǜ".contains(character)
      letters += isV ? "v" : character.unaccented
    }
    return letters
  }

  private func readings(of scalar: UInt32) -> [String] {
    var result: [String] = []
    for syllable in (found[scalar] ?? []).joined()
    where !result.contains(syllable) && Self.isSpoken(syllable) {
      result.append(syllable)
    }
    return Array(result.prefix(Self.mostReadings))
  }

  /// Interjections like 呣 (m) have no vowel; without them every b, d, l … begins a syllable,
  /// which is what makes looking for initials quick.
  private static func isSpoken(_ syllable: String) -> Bool {
    syllable.utf8.count <= longestSyllable && syllable.contains { "aeiouv".contains($0) }
  }
}

extension UnihanReadings {
  /// The whole Swift file.
  var source: String {
    let perScalar = Self.range.map { readings(of: $0).joined(separator: " ") }
    let sets = [""] + Set(perScalar).subtracting([""]).sorted()
    let numbers = Dictionary(uniqueKeysWithValues: zip(sets, 0...))
    let indexes = perScalar.map { PrintableNumber.pair(numbers[$0] ?? 0) }
    return Self.head
      + StaticTable.property(
        "sets", comment: "\(sets.count) sets of readings, 4 × 6 letters each; the first is empty.",
        rows: StaticTable.rows(sets.map(Self.record), perRow: 8))
      + "\n"
      + StaticTable.property(
        "setNumbers", comment: "Two digits a character, from U+3400; a row is 256 characters.",
        rows: StaticTable.rows(indexes, perRow: 256)) + "}\n"
  }

  /// One set in fixed width.
  private static func record(_ set: String) -> String {
    let syllables = set.split(separator: " ").map(String.init)
    let padded = syllables + Array(repeating: "", count: mostReadings - syllables.count)
    return padded.map { $0.padded(to: longestSyllable) }.joined()
  }

  private static let head = """
    // swift-format-ignore-file
    // Generated from Unihan (Debian package unicode-data): kMandarin, then kHanyuPinlu and
    // kXHC1983, without tones, ü as v. Made by:
    // bzcat /usr/share/unicode/Unihan_Readings.txt.bz2 | swift run pinyin-table readings \\
    //   > Sources/Domain/Finding/PinyinTable.swift

    /// The readings of U+3400–U+9FFF as constant bytes: nothing is built when the program starts.
    ///
    /// `Pinyin` reads it. A number is two digits to the base 57 counted from `#`.
    enum PinyinTable {

    """
}
