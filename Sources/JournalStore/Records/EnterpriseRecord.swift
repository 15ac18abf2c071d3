import Domain

extension Enterprise: Documented {
  static let record = Record<Enterprise>([
    .init("name", \.name),
    .init("shortName", \.shortName),
    .init("creditCode", \.creditCode),
    .init("town", \.town),
    .init("siteKind", \.siteKind),
    .init("sector", \.sector),
    .init("scale", \.scale),
    .init("isKey", \.isKey),
    .init("isTaxTop20", \.isTaxTop20),
    .init("isIndustryTop20", \.isIndustryTop20),
    .init("employees", \.employees),
    .init("talentOfficer", \.talentOfficer),
    .init("contacts", \.contacts),
    .init("isReturned", \.isReturned),
    .init("tags", \.tags),
    .init("registeredFrom", \.registeredFrom),
    .init("registeredTo", \.registeredTo),
    .init("status", \.status),
    .init("remarks", \.remarks),
  ])
}
