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
}
