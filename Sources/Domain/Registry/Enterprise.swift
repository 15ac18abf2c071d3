/// An enterprise of the city's registry (C1).
package struct Enterprise: Entity {
  package var id: ID<Enterprise> = .unassigned
  package var struck: Strike?
  package var name = ""
  package var shortName = ""
  package var creditCode: CreditCode?
  package var town: ID<Unit>?
  package var siteKind: SiteKind?
  package var sector = ""
  package var scale: Scale?
  /// One of the 重点 enterprises.
  package var isKey = false
  /// Among the 20 largest by tax, or by industry: what the schooling policy goes by.
  package var isTaxTop20 = false
  package var isIndustryTop20 = false
  package var employees = ""
  package var talentOfficer = ""
  package var contacts: [Contact] = []
  package var isReturned = false
  package var tags: [String] = []
  package var registeredFrom: Day?
  package var registeredTo: Day?
  package var status = Status.active
  package var remarks = ""

  package init() {}
  package static let kind = EntityKind.enterprise
  package static var table: WritableKeyPath<Workspace, Table<Self>> { \.enterprises }
  package var owners: [EntityRef] { town.map { [$0.ref] } ?? [] }
  package var any: AnyEntity { .enterprise(self) }

  package enum SiteKind: String, Coded {
    case park
    case oldSite
    case standalone
  }

  package enum Scale: String, Coded {
    case aboveIndustry
    case aboveService
    case below
    case micro
  }

  package enum Status: String, Coded {
    case active
    case movedOut
    case closed
  }
}

/// A person at an enterprise one may call; personal data of class 2 (C14).
package struct Contact: Equatable, Sendable, FieldValue {
  package var name: String
  package var title: String
  package var phone: String

  package init(name: String, title: String = "", phone: String = "") {
    self.name = name
    self.title = title
    self.phone = phone
  }

  package var fieldText: String {
    [name, title, phone].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// Reads `name`, `name phone` or `name title phone`, separated by blanks, also within the number; one
  /// that stands alone is a contact whose name is still to come.
  package init(fieldText: String) throws(FieldProblem) {
    let parts = Self.parts(of: fieldText)
    guard let name = parts.first, parts.count <= 3 else { throw .notAContact(fieldText) }
    let last = parts.count > 1 ? parts[parts.count - 1] : ""
    let isPhone = digitCount(last) > 0
    let title = parts.count == 3 ? parts[1] : (isPhone ? "" : last)
    if parts.count == 3 || isPhone { try requireTelephone(last) }
    self.init(name: name, title: title, phone: isPhone ? inPlainDigits(last) : "")
  }

  private static func parts(of text: String) -> [String] {
    let words = text.split { $0 == " " || $0 == "\u{3000}" || $0 == "\t" }.map(String.init)
    let pieces = words.reversed().prefix(while: isTelephonePiece).reversed()
    guard !pieces.isEmpty else { return words }
    let person = words.dropLast(pieces.count)
    return (person.isEmpty ? [PersonalNumber.namelessContact] : person) + [
      inOnePiece(Array(pieces))
    ]
  }
}
