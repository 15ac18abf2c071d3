/// How documents are numbered on paper.
extension DispatchDoc {
  /// 交办〔2018〕12号; nil for a telephone call, which has no number.
  package func documentNumber(word: String) -> String? {
    number.map { DocumentNumber.text(word: word, year: on.year, number: $0) }
  }
}

/// The number of an official document: its word, its year in these brackets, its number.
package enum DocumentNumber {
  package static func text(word: String, year: Int, number: Int) -> String {
    "\(word)〔\(year)〕\(number)号"
  }
}
