import Domain
import JSONText

/// A key whose value is personal (class 2 of C14): the journal holds only its digest.
struct PersonalField: Sendable {
  let key: String
  /// What stands in an entity for a value that cannot be shown, in the shape of the value.
  let standIn: @Sendable (Absence) -> JSON

  /// Why a personal value cannot be shown; the words stand where the value would (C14).
  enum Absence: String, Sendable {
    case withheld = "【已隐】"
    case missing = "【缺失】"
  }
}

extension PersonalField {
  static func text(_ key: String) -> PersonalField {
    PersonalField(key: key) { .string($0.rawValue) }
  }

  static func contacts(_ key: String) -> PersonalField {
    PersonalField(key: key) { [Contact(name: $0.rawValue)].json ?? .null }
  }

  static func contact(_ key: String) -> PersonalField {
    PersonalField(key: key) { Contact(name: $0.rawValue).json ?? .null }
  }
}

extension Records {
  /// The personal keys of a document; none for a kind this program does not know.
  static func personalFields(of key: DocumentKey) -> [PersonalField] {
    // Asked of every document when a ledger is opened: two texts are compared sooner than twenty.
    switch key.kind {
    case EntityKind.enterprise.rawValue: ofEnterprises
    case EntityKind.person.rawValue: ofPeople
    case EntityKind.unit.rawValue: ofUnits
    default: []
    }
  }

  private static let ofEnterprises: [PersonalField] = [
    .contacts("contacts"), .text("talentOfficer"),
  ]
  private static let ofPeople: [PersonalField] = [.text("phone")]
  private static let ofUnits: [PersonalField] = [.contact("liaison")]
}
