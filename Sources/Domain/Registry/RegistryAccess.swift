extension Enterprise.Field {
  /// What a commissioner knows best and keeps up to date for his own enterprise (C16).
  var isKeptByCommissioner: Bool {
    switch self {
    case .shortName, .sector, .employees, .talentOfficer, .contacts, .isReturned, .remarks: true
    case .name, .creditCode, .town, .siteKind, .scale, .isKey, .isTaxTop20, .isIndustryTop20,
      .tags, .registeredFrom, .registeredTo, .status:
      false
    }
  }
}

extension Workspace {
  /// The office's own staff write the registry: head and coordinator (C16).
  func requireOffice(_ actor: Actor) throws(Refusal) {
    guard actor.isAny(of: .officeStaff) else { throw .permission(.needsRole(.officeStaff)) }
  }

  /// Besides the office, a commissioner may correct what he learns of the enterprise he is paired
  /// with (C16).
  func requireMayEdit<Entry: Registered>(
    _ entry: Entry, _ fields: [Entry.Field], by actor: Actor
  ) throws(Refusal) {
    if actor.isAny(of: .officeStaff) { return }
    guard let enterprise = entry as? Enterprise, let fields = fields as? [Enterprise.Field],
      actor.isAny(of: .commissioner), fields.allSatisfy(\.isKeptByCommissioner)
    else { throw .permission(.needsRole(.officeStaff)) }
    guard activePairing(of: enterprise.id, on: actor.today)?.commissioner == actor.id else {
      throw .permission(.notHisEnterprise(enterprise.ref))
    }
  }
}

extension [Role] {
  /// Who writes what belongs to the office as a whole (C16).
  static var officeStaff: [Role] { [.head, .coordinator] }
}
