import Domain
import JSONText

/// How a personal field stands in a record: the journal holds only the digest of its value.
extension PersonalField {
  /// Its key in the documents of its kind.
  var key: String { rawValue }

  /// What stands in an entity for a value that cannot be shown, in the shape of the value.
  func standIn(_ absence: Absence) -> Shown {
    Shown(key: key, value: Patch(text(absence)))
  }

  private func text(_ absence: Absence) -> JSON {
    switch self {
    case .talentOfficer, .phone: .string(absence.rawValue)
    case .contacts: [Contact(name: absence.rawValue)].json ?? .null
    case .liaison: Contact(name: absence.rawValue).json ?? .null
    }
  }
}

extension Records {
  /// The personal fields of a document; none for a kind this program does not know.
  static func personalFields(of key: DocumentKey) -> [PersonalField] {
    // Asked of every document when a ledger is opened: two texts are compared sooner than twenty.
    switch key.kind {
    case EntityKind.enterprise.rawValue: ofEnterprises
    case EntityKind.person.rawValue: ofPeople
    case EntityKind.unit.rawValue: ofUnits
    default: []
    }
  }

  private static let ofEnterprises = PersonalField.allCases.filter { $0.kind == .enterprise }
  private static let ofPeople = PersonalField.allCases.filter { $0.kind == .person }
  private static let ofUnits = PersonalField.allCases.filter { $0.kind == .unit }
}
