/// The fields one kind of thing can be asked for; an enum of the feature that lists it.
package protocol QueryField: CaseIterable, Hashable, Sendable {
  /// What a person may call it, in any language; the first is the one shown: `["镇街", "town"]`.
  var names: [String] { get }
  var kind: QueryFieldKind { get }
  /// Where it is one of a closed list: what there is to choose from; else nothing.
  var codes: [FieldShape.Choice] { get }
}

extension QueryField {
  package var codes: [FieldShape.Choice] { [] }

  /// What it is called where a query is not understood.
  var title: Phrase { Phrase(names.first ?? "", names.dropFirst().first ?? names.first ?? "") }

  /// What a flag may be asked for.
  static var yesOrNo: [FieldShape.Choice] {
    [
      .init(code: "true", phrase: Phrase("是", "yes")),
      .init(code: "false", phrase: Phrase("否", "no")),
    ]
  }
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
  /// Several, of which one must match: a name in full and in short, lead and co-units.
  case texts([String])
  /// `key:` and `key:是` find yes, `!key:` and `key:否` find no.
  case flag(Bool)
  case number(Int)
  case day(Day)

  package static func text(_ text: String) -> QueryValue { .anyOf([text]) }

  /// Empty ones do not count.
  package static func anyOf(_ texts: [String]) -> QueryValue {
    let texts = texts.filter { !$0.isEmpty }
    return texts.isEmpty ? .missing : .texts(texts)
  }

  /// Codes, by what they are called in either language and as they stand in files.
  package static func codes<Code: Coded>(_ codes: [Code]) -> QueryValue {
    .anyOf(codes.flatMap { [$0.phrase.zh, $0.phrase.en, $0.rawValue] })
  }
  package static func code<Code: Coded>(_ code: Code?) -> QueryValue {
    code.map { .codes([$0]) } ?? .missing
  }
  package static func number(_ number: Int?) -> QueryValue {
    number.map { .number($0) } ?? .missing
  }
  package static func day(_ day: Day?) -> QueryValue { day.map { .day($0) } ?? .missing }
}

/// Why a query cannot be understood; the words for people are in the catalogue.
package enum QueryError: Error, Equatable, Sendable {
  /// No field is called that; the fields there are, by the names shown.
  case unknownField(String, known: [Phrase])
  /// It is none of a closed list: `环节:办结`; those there are.
  case unknownValue(field: Phrase, value: String, known: [Phrase])
  /// A comparison with nothing to compare to: `due<`.
  case missingValue(field: Phrase)
  case notANumber(field: Phrase, value: String)
  case notADay(field: Phrase, value: String, DayWordsError)
  /// `@name` of no saved filter, or of several; those it may be.
  case unknownFilter(String, known: [String])
  /// Less and more have no meaning for a text.
  case notComparable(field: Phrase)
}
