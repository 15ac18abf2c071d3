/// The numbers a reported figure may mean (T1): 900多 is 901 to 999, never 900.
package struct FigureRange: Equatable, Sendable {
  package let least: Int
  package let most: Int

  package init(_ least: Int, _ most: Int) {
    self.least = least
    self.most = most
  }
}

extension ReportedFigure {
  /// The number itself; above it, to the last before the next number as round; or within a tenth.
  package var range: FigureRange {
    switch qualifier {
    case .exact: FigureRange(value, value)
    case .moreThan: FigureRange(value + 1, max(value + 1, value + roundness - 1))
    case .about: FigureRange(value - abs(value) / 10, value + abs(value) / 10)
    }
  }

  /// What it is counted in: 900 in hundreds, 1000 in thousands.
  private var roundness: Int {
    var unit = 1
    while value != 0, value % (unit * 10) == 0 { unit *= 10 }
    return unit
  }
}

/// A share of two reported figures: a range where one of them is no exact number (F2).
package struct ReportedRate: Equatable, Sendable {
  package let numerator: ReportedFigure
  package let denominator: ReportedFigure

  package init(_ numerator: ReportedFigure, of denominator: ReportedFigure) {
    self.numerator = numerator
    self.denominator = denominator
  }

  /// `83.3%` and `92.3%` for 832 of 900多; the same twice where both are exact.
  package var least: Rate { Rate(numerator.range.least, of: denominator.range.most) }
  package var most: Rate { Rate(numerator.range.most, of: denominator.range.least) }
  package var isExact: Bool { least == most }
}
