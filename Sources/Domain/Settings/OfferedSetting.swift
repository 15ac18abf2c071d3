/// An entry of a list that people choose from: records hold its code, screens show its name, and one
/// that is retired keeps both (C2).
package protocol OfferedSetting: Setting {
  var code: String { get }
  var english: String { get }
  /// Offered no more from this day on.
  var retiredOn: Day? { get }
}

extension OfferedSetting {
  package var phrase: Phrase { Phrase(name, english.isEmpty ? name : english) }
  package var otherNames: [String] { [code, english] }

  package func isOffered(on day: Day) -> Bool { retiredOn.map { day < $0 } ?? true }
}

extension Array where Element: OfferedSetting {
  var choices: [FieldShape.Choice] {
    map { FieldShape.Choice(code: $0.code, phrase: $0.phrase) }
  }
}
