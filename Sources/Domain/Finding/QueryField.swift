/// The fields one kind of thing can be asked for; an enum of the feature that lists it.
package protocol QueryField: CaseIterable, Hashable, Sendable {
  /// What a person may call it, in any language; the first is the one shown: `["镇街", "town"]`.
  var names: [String] { get }
  var kind: QueryFieldKind { get }
}

package enum QueryFieldKind: Equatable, Sendable {
  /// Found as words are found, by pinyin too.
  case text
  /// A whole number.
  case number
  /// A day; a bare number means so many days from today.
  case day
}

/// What a thing has in a field.
package enum QueryValue: Equatable, Sendable {
  /// Nothing: only `!field:` finds it.
  case missing
  case text(SearchText)
  /// Several, of which one must match: lead and co-units.
  case anyOf([SearchText])
  case number(Int)
  case day(Day)

  package static func text(_ text: String) -> QueryValue {
    text.isEmpty ? .missing : .text(SearchText(text))
  }
}

/// Why a query cannot be understood; the words for people are in the catalogue.
package enum QueryError: Error, Equatable, Sendable {
  /// No field is called that; the fields there are, by the names shown.
  case unknownField(String, known: [String])
  /// A comparison with nothing to compare to: `due<`.
  case missingValue(field: String)
  case notANumber(field: String, value: String)
  case notADay(field: String, value: String, DayWordsError)
  /// Less and more have no meaning for a text.
  case notComparable(field: String)
}
