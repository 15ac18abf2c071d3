/// One of a closed list of codes; the raw value stands in files, the phrase on the screen.
package protocol Coded: RawRepresentable<String>, CaseIterable, FieldValue, Hashable, Sendable {
  var phrase: Phrase { get }
  /// What else offices call it: read and never written.
  var otherWords: [String] { get }
}

extension Coded {
  package var otherWords: [String] { [] }
  package var fieldText: String { rawValue }

  /// Reads the code itself, what it is called in either language, or what else offices call it.
  package init(fieldText: String) throws(FieldProblem) {
    let found = Self.allCases.first {
      $0.rawValue == fieldText || $0.phrase.zh == fieldText || $0.phrase.en == fieldText
        || $0.otherWords.contains(fieldText)
    }
    guard let found else {
      throw .notAChoice(fieldText, among: Self.allCases.map(\.phrase))
    }
    self = found
  }

  package static var shape: FieldShape { .choice(codes) }
  /// The shape of a list of these codes.
  package static var listShape: FieldShape { .choices(codes) }

  package static var codes: [FieldShape.Choice] {
    allCases.map { FieldShape.Choice(code: $0.rawValue, phrase: $0.phrase) }
  }
}
