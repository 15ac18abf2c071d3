/// One line of the table: what was measured, how long it took, what it is held to.
struct Row {
  private let figures: [String]
  private let what: String

  /// Times or sizes as they were measured; the median must stay under the limit.
  init(_ what: String, _ figures: [Double], unit: String, limit: Double? = nil) {
    self.init(
      what, median: figures.quantile(0.5), worst: figures.quantile(0.99), unit: unit, limit: limit)
  }

  /// How many times as long one thing took as another: medians compared, and the slow ends.
  init(_ what: String, _ ours: [Double], over theirs: [Double], limit: Double? = nil) {
    self.init(
      what, median: ours.quantile(0.5) / theirs.quantile(0.5),
      worst: ours.quantile(0.99) / theirs.quantile(0.99), unit: "x", limit: limit)
  }

  /// Stands where there is nothing to compare with.
  init(absent program: String) {
    figures = ["-", "-", "-"]
    what = "\(program) is not installed here, so it was not measured"
  }

  private init(_ what: String, median: Double, worst: Double, unit: String, limit: Double?) {
    figures = [median, worst, limit].map { figure in
      figure.map { "\(Self.short($0)) \(unit)" } ?? "-"
    }
    self.what = what + (limit.map { median > $0 } == true ? "  OVER" : "")
  }

  static let head = line(["median", "p99", "limit"], "what")

  var text: String { Self.line(figures, what) }

  private static func line(_ figures: [String], _ what: String) -> String {
    figures.map { $0 + String(repeating: " ", count: max(1, 12 - $0.count)) }.joined() + what
  }

  /// Three figures are all a noisy machine can give.
  private static func short(_ value: Double) -> String {
    let scale: Double = value < 1 ? 1000 : value < 100 ? 100 : 1
    return "\((value * scale).rounded() / scale)"
  }
}

extension [Double] {
  /// The figure that this share of all figures does not exceed; 0 where nothing was measured.
  fileprivate func quantile(_ share: Double) -> Double {
    isEmpty ? 0 : sorted()[Swift.min(count - 1, Int(Double(count) * share))]
  }
}
