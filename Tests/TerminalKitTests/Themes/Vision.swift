import Glibc
import TestSupport

@testable import TerminalKit

/// How an eye sees colours: colour blindness by Machado, Oliveira and Fernandes
/// (2009, severity 1), distance by CIE 1976.
enum Vision: CaseIterable {
  case usual
  case deuteranopia
  case protanopia
  case tritanopia

  /// How different two colours look; 2 is just noticeable side by side.
  func distance(_ one: RGB, _ other: RGB) -> Double {
    zip(lab(one), lab(other)).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }.squareRoot()
  }

  private func lab(_ colour: RGB) -> [Double] {
    let seen = Self.apply(matrix, to: colour.linear).map { min(max($0, 0), 1) }
    let xyz = Self.apply(
      [[0.4339, 0.3762, 0.1899], [0.2126, 0.7152, 0.0722], [0.0177, 0.1095, 0.8729]], to: seen)
    let root = xyz.map { $0 > 0.008_856 ? pow($0, 1 / 3) : 7.787 * $0 + 16 / 116 }
    return [116 * root[1] - 16, 500 * (root[0] - root[1]), 200 * (root[1] - root[2])]
  }

  private var matrix: [[Double]] {
    switch self {
    case .usual: [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
    case .deuteranopia:
      [
        [0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413],
        [-0.011820, 0.042940, 0.968881],
      ]
    case .protanopia:
      [
        [0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216],
        [-0.003882, -0.048116, 1.051998],
      ]
    case .tritanopia:
      [
        [1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602],
        [0.004733, 0.691367, 0.303900],
      ]
    }
  }

  private static func apply(_ matrix: [[Double]], to vector: [Double]) -> [Double] {
    matrix.map { row in zip(row, vector).reduce(0) { $0 + $1.0 * $1.1 } }
  }
}
