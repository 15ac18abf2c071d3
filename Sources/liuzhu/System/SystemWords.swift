import Domain
import Glibc

extension SystemWords {
  /// Of the call that failed last.
  static var lastFailure: Phrase { why(errno) }

  /// What a command found or did could not all be told.
  static func lost(_ why: Phrase) -> Phrase {
    Phrase(
      "结果没有写全：stdout 写不进去（\(why.zh)）；已存进台账的都在",
      "not all was written: stdout cannot be written (\(why.en)); what was saved is saved")
  }
}
