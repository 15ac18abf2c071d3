/// Keeps a spreadsheet from running a cell as a formula, and takes that off again on the way in.
///
/// A cell that begins with = + - @ (either width), a tab or a line break gets an apostrophe before
/// it, as does one that already has apostrophes there, so that nothing is lost on the way round.
/// Plain numbers such as -12.5 stay numbers.
enum FormulaGuard {
  static func guarded(_ text: String) -> String {
    isDangerous(text) && !isNumber(text) ? "'" + text : text
  }

  static func unguarded(_ text: String) -> String {
    text.utf8.first == apostrophe && isDangerous(text) ? String(text.dropFirst()) : text
  }

  private static let apostrophe = UInt8(ascii: "'")

  private static func isDangerous(_ text: String) -> Bool {
    switch text.unicodeScalars.first(where: { $0 != "'" }) {
    case "=", "+", "-", "@", "＝", "＋", "－", "＠", "\t", "\r", "\n": true
    default: false
    }
  }

  /// A minus and digits: a plus would be lost with the number it begins, as in +86.
  private static func isNumber(_ text: String) -> Bool {
    let digits = text.utf8.dropFirst()
    return text.utf8.first == UInt8(ascii: "-") && !digits.isEmpty
      && digits.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || $0 == dot }
      && digits.count { $0 == dot } <= 1
  }

  private static let dot = UInt8(ascii: ".")
}
