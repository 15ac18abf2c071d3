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

extension Enterprise {
  /// Besides the office, a commissioner may correct what he learns of the one he is paired with (C16).
  package func requireMayEdit(
    _ fields: [Field], in workspace: Workspace, by actor: Actor
  ) throws(Refusal) {
    guard fields.allSatisfy(\.isKeptByCommissioner),
      actor.isAny(of: PermissionTable.writers(of: .contacts))
    else { return try workspace.requireMayEnter(self, by: actor) }
    try workspace.requireMayWrite(.contacts, of: [ref], by: actor)
  }
}

extension Workspace {
  /// The office's own staff write the registry: head and coordinator (C16).
  func requireOffice(_ actor: Actor) throws(Refusal) {
    try requireMayWrite(.registry, by: actor)
  }

  /// Whoever writes things of this kind, at least of what is his own (C16).
  func requireMayEnter<Entry: Registered>(_ entry: Entry, by actor: Actor) throws(Refusal) {
    try requireMayWrite(Entry.kind.guarded, of: entry.objects(in: self), by: actor)
  }
}

extension [Role] {
  /// Who writes what belongs to the office as a whole (C16).
  static var officeStaff: [Role] { [.head, .coordinator] }
}
