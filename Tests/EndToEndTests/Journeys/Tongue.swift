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

extension Workplace {
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
