/// A share with the two numbers it comes from, which are always printed with it (C4).
package struct Rate: Equatable, Sendable {
  package let numerator: Int
  package let denominator: Int

  package init(_ numerator: Int, of denominator: Int) {
    self.numerator = numerator
    self.denominator = denominator
  }

  /// In tenths of a percent, half up; nil where there is nothing to divide by.
  package var tenths: Int? {
    denominator > 0 ? (2000 * numerator + denominator) / (2 * denominator) : nil
  }

  /// `89.5%`; `—` where there is nothing to divide by.
  package var percent: String {
    tenths.map { "\($0 / 10).\($0 % 10)%" } ?? "—"
  }

  /// `832/930`.
  package var fraction: String { "\(numerator)/\(denominator)" }
}
