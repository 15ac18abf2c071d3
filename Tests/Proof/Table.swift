import Glibc
import StoreProof

/// The two tables as they are printed.
enum Table {
  static let suiteHead =
    "suite                                                  cases  violations  seconds"
  static let bugHead = "planted bug                        caught by"

  static func row(_ suite: Suite, _ found: Trials, seconds: Int) -> String {
    left("\(suite.letter)  \(suite.title)", 50) + right(grouped(found.cases), 10)
      + right(grouped(found.violations), 12) + right("\(seconds)", 9)
  }

  static func row(_ bug: PlantedBug, _ catchers: [Suite]) -> String {
    let letters = catchers.map(\.letter).joined(separator: " ")
    return left(bug.rawValue, 35) + (letters.isEmpty ? "NOBODY" : letters)
  }

  static func seconds() -> Int {
    // Printed line by line, also into a file: a long run is watched.
    fflush(nil)
    return time(nil)
  }

  private static func left(_ text: String, _ width: Int) -> String {
    text + blanks(width - text.utf8.count)
  }

  private static func right(_ text: String, _ width: Int) -> String {
    blanks(width - text.utf8.count) + text
  }

  private static func blanks(_ count: Int) -> String {
    String(repeating: " ", count: max(1, count))
  }

  /// `100,000`.
  private static func grouped(_ number: Int) -> String {
    let digits = Array(String(number))
    return digits.enumerated().map { index, digit in
      let rest = digits.count - index
      return index > 0 && rest % 3 == 0 ? ",\(digit)" : "\(digit)"
    }.joined()
  }
}
