/// The numbers of letters: who holds one asks by it what it is about.
extension Workspace {
  /// The numbers an issue went out and answers to it came in by, as they may be asked for.
  package func letterNumbers(of issue: ID<Issue>) -> [String] {
    let sent = members(DispatchDoc.self, of: issue.ref).compactMap(documentNumber)
    let received = members(Reply.self, of: issue.ref).map(\.document).filter { !$0.isEmpty }
    return (sent + received).flatMap { [LetterNumber.round($0), LetterNumber.square($0)] }
  }

  /// The issues that letters of this number answered besides some.
  package func issues(answeredBy number: String, besides known: [ID<Issue>]) -> [ID<Issue>] {
    let wanted = LetterNumber.square(number)
    let issues = replies.live.filter { LetterNumber.square($0.document) == wanted }.map(\.issue)
    return Set(issues).subtracting(known).sorted()
  }
}

/// The year of a number stands in 〔〕 by rule and in () by habit, its digits in either width.
enum LetterNumber {
  static func round(_ number: String) -> String { folded(number, left: "(", right: ")") }
  static func square(_ number: String) -> String { folded(number, left: "[", right: "]") }

  private static func folded(
    _ number: String, left: Unicode.Scalar, right: Unicode.Scalar
  ) -> String {
    let marks = Folding.scalars(of: number).map { mark in
      switch mark {
      case "(", "[": left
      case ")", "]": right
      default: mark
      }
    }
    return String(String.UnicodeScalarView(marks))
  }
}
