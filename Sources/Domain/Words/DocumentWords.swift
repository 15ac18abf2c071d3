/// How documents are numbered on paper.
extension Workspace {
  /// 交办〔2018〕12号, 催办〔2018〕3号; nil for a telephone call, which has no number.
  package func documentNumber(of letter: DispatchDoc) -> String? {
    letter.wording?.number
      ?? letter.number.map {
        DocumentNumber.text(
          word: letter.kind.word ?? documentWord, year: letter.on.year, number: $0)
      }
  }
}

extension Workspace {
  /// The numbers of the documents among some records; those that follow each other stand as one,
  /// 交办〔2018〕535至541号.
  package func documentNumbers(of refs: [EntityRef]) -> [String] {
    var runs: [(first: DispatchDoc, last: DispatchDoc)] = []
    for letter in refs.compactMap({ $0.id(as: DispatchDoc.self).flatMap { self[$0] } }) {
      if let last = runs.last?.last, letter.follows(last) {
        runs[runs.count - 1].last = letter
      } else {
        runs.append((letter, letter))
      }
    }
    return runs.compactMap { first, last in
      documentNumber(of: first).map { number in
        guard first.id != last.id, let end = last.number else { return number }
        return "\(number.dropLast())至\(end)号"
      }
    }
  }
}

extension DispatchDoc {
  fileprivate func follows(_ other: DispatchDoc) -> Bool {
    guard let number, let before = other.number else { return false }
    return kind == other.kind && on.year == other.on.year && number == before + 1
  }
}

extension DispatchDoc.Kind {
  /// What stands before its number, where that is not for the office to choose.
  fileprivate var word: String? {
    switch self {
    case .forward: "转办"
    case .urge: "催办"
    case .supervise: "督办"
    case .letter, .phone, .minutes, .urgeByPhone: nil
    }
  }
}

/// The number of an official document: its word, its year in these brackets, its number.
package enum DocumentNumber {
  package static func text(word: String, year: Int, number: Int) -> String {
    "\(word)〔\(year)〕\(number)号"
  }

  /// What is compared where one is looked for: no keyboard has these brackets, so any will do.
  static func compared(_ number: String) -> String {
    Folding.fold(number).replacing("(", with: "[").replacing(")", with: "]")
  }
}
