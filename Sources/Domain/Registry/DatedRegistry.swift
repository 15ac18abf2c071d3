extension Enterprise {
  /// By the dates it was entered and left; who left without a date is not in it any more.
  package func isRegistered(on day: Day) -> Bool {
    if let from = registeredFrom, day < from { return false }
    if let to = registeredTo { return day <= to }
    return status == .active
  }
}

extension Project {
  /// Whether it was on a list by then; without a day it always was.
  package func isIncluded(on day: Day) -> Bool { includedOn.map { $0 <= day } ?? true }
}
