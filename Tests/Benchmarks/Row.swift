/// One line of the table: what was measured, how long it took, what it is held to.
struct Row {
  let what: String
  let median: Double
  let worst: Double
  let unit: String
  /// What the figure must stay under; none for what is only there to compare with.
  let limit: Double?

  init(_ what: String, _ figures: [Double], unit: String, limit: Double? = nil) {
    let sorted = figures.sorted()
    self.what = what
    median = sorted.isEmpty ? 0 : sorted[sorted.count / 2]
    worst = sorted.isEmpty ? 0 : sorted[min(sorted.count - 1, sorted.count * 99 / 100)]
    self.unit = unit
    self.limit = limit
  }

  static let head = "median      p99         limit       what"

  var text: String {
    let bound = limit.map { "\(Self.short($0)) \(unit)" } ?? "-"
    let verdict = limit.map { median <= $0 ? "" : "  OVER" } ?? ""
    let columns = ["\(Self.short(median)) \(unit)", "\(Self.short(worst)) \(unit)", bound]
    return columns.map { $0 + String(repeating: " ", count: max(1, 12 - $0.count)) }.joined()
      + what + verdict
  }

  /// Three figures are all a noisy machine can give.
  private static func short(_ value: Double) -> String {
    let scale: Double = value < 1 ? 1000 : value < 100 ? 100 : 1
    return "\((value * scale).rounded() / scale)"
  }
}
