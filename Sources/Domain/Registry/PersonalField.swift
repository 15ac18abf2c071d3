/// A field whose values are personal (class 2 of C14): they are kept apart from the journal, and can
/// be erased for good.
package enum PersonalField: String, CaseIterable, Sendable {
  case contacts
  case talentOfficer
  case phone
  case liaison

  /// Whose field it is.
  package var kind: EntityKind {
    switch self {
    case .contacts, .talentOfficer: .enterprise
    case .phone: .person
    case .liaison: .unit
    }
  }

  /// Why a personal value cannot be shown; the words stand where the value would (C14).
  package enum Absence: String, CaseIterable, Sendable {
    case withheld = "【已隐】"
    case missing = "【缺失】"
    case erased = "【已清除】"

    /// That of a field's text; nil where its value stands there.
    package init?(standingIn text: String) {
      guard let absence = Self.allCases.first(where: { text.hasPrefix($0.rawValue) }) else {
        return nil
      }
      self = absence
    }
  }
}
