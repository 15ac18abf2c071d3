extension Enterprise: Fielded {
  package enum Field: String, FieldName {
    case name, shortName, creditCode, town, siteKind, sector, scale, isKey, isTaxTop20
    case isIndustryTop20, employees, talentOfficer, contacts, isReturned, tags, registeredFrom
    case registeredTo, status, remarks

    package var isRequired: Bool { self == .name }

    package var shape: FieldShape {
      switch self {
      case .name, .shortName, .sector, .employees, .talentOfficer: .line
      case .creditCode: .creditCode
      case .town: .town
      case .siteKind: SiteKind.shape
      case .scale: Scale.shape
      case .status: Status.shape
      case .isKey, .isTaxTop20, .isIndustryTop20, .isReturned: .flag
      case .contacts: .contacts
      case .tags: .words
      case .registeredFrom, .registeredTo: .day
      case .remarks: .lines
      }
    }
  }

  package func text(_ field: Field) -> String {
    switch field {
    case .name: name
    case .shortName: shortName
    case .creditCode: creditCode.fieldText
    case .town: town.fieldText
    case .siteKind: siteKind.fieldText
    case .sector: sector
    case .scale: scale.fieldText
    case .isKey: isKey.fieldText
    case .isTaxTop20: isTaxTop20.fieldText
    case .isIndustryTop20: isIndustryTop20.fieldText
    case .employees: employees
    case .talentOfficer: talentOfficer
    case .contacts: contacts.fieldText(separator: "\n")
    case .isReturned: isReturned.fieldText
    case .tags: tags.fieldText()
    case .registeredFrom: registeredFrom.fieldText
    case .registeredTo: registeredTo.fieldText
    case .status: status.fieldText
    case .remarks: remarks
    }
  }

  package mutating func set(_ field: Field, to text: String) throws(FieldProblem) {
    switch field {
    case .name: try take(text, into: \.name)
    case .shortName: shortName = try plain(text)
    case .creditCode: try take(text, into: \.creditCode)
    case .town: try take(text, into: \.town)
    case .siteKind: try take(text, into: \.siteKind)
    case .sector: sector = try plain(text)
    case .scale: try take(text, into: \.scale)
    case .isKey: try take(text, into: \.isKey)
    case .isTaxTop20: try take(text, into: \.isTaxTop20)
    case .isIndustryTop20: try take(text, into: \.isIndustryTop20)
    case .employees: employees = try plain(text)
    case .talentOfficer: talentOfficer = try plain(text)
    // What stands may be older than what is asked of a telephone number.
    case .contacts where text == self.text(.contacts): break
    case .contacts: try take(text, into: \.contacts, separators: ["\n", ";", "；"])
    case .isReturned: try take(text, into: \.isReturned)
    case .tags: try take(text, into: \.tags)
    case .registeredFrom: try take(text, into: \.registeredFrom)
    case .registeredTo: try take(text, into: \.registeredTo)
    case .status: try take(text, into: \.status)
    case .remarks: remarks = try plain(text)
    }
  }
}
