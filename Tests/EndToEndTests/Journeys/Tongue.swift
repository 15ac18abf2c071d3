import TestSupport
import Testing

/// The language somebody has the screen in: the same journey is read in both.
enum Tongue: String, CaseIterable {
  case zh
  case en

  /// The words in it: `says("走访", "log a visit")`.
  func callAsFunction(_ chinese: String, _ english: String) -> String {
    self == .zh ? chinese : english
  }
}

/// Where somebody sits: how large the screen is, and in which language.
struct Seat: CustomTestStringConvertible {
  let rows: Int
  let columns: Int
  let says: Tongue

  init(_ rows: Int, _ columns: Int, _ says: Tongue) {
    (self.rows, self.columns, self.says) = (rows, columns, says)
  }

  /// One of each size is enough for both languages.
  static let all = [Seat(36, 120, .zh), Seat(24, 80, .en), Seat(18, 60, .zh)]

  var testDescription: String { "\(columns)x\(rows) \(says.rawValue)" }
}

extension Workplace {
  /// Opens the program as somebody who sits there.
  func open(at seat: Seat, as person: String) throws -> ScreenSession {
    try open(
      "--as", person, "--lang", seat.says.rawValue, rows: seat.rows, columns: seat.columns)
  }

  /// Opens the lists in a language.
  func openLists(
    in says: Tongue, _ arguments: String..., rows: Int = 36, columns: Int = 120
  ) throws -> ScreenSession {
    try ScreenSession(
      Places.liuzhu, ["--lang", says.rawValue] + arguments, environment: environment, rows: rows,
      columns: columns
    ).sees(says("待办", "agenda")).press(.character("1")).sees("1/3")
  }
}
