/// What a row of a list says in a word about other records.
extension Workspace {
  /// The short name of whatever an id stands for; the id itself if there is no such record.
  package func name(of ref: EntityRef) -> String {
    let name =
      switch ref.kind {
      case .office: self[ID<Office>(ref)]?.name
      case .enterprise:
        self[ID<Enterprise>(ref)].map { $0.shortName.isEmpty ? $0.name : $0.shortName }
      case .park: self[ID<Park>(ref)]?.name
      case .site: self[ID<OldSite>(ref)]?.name
      case .project: self[ID<Project>(ref)]?.name
      case .unit: self[ID<Unit>(ref)].map { $0.shortName.isEmpty ? $0.name : $0.shortName }
      case .person: self[ID<Person>(ref)]?.name
      case .issue: self[ID<Issue>(ref)]?.title
      default: String?.none
      }
    return name.flatMap { $0.isEmpty ? nil : $0 } ?? ref.description
  }

  /// Every name of a unit, for finding.
  package func names(of unit: ID<Unit>) -> SearchText {
    SearchText(self[unit].map { [$0.name, $0.shortName] } ?? [])
  }

  /// How many issues about something are still open; `resolved` ones wait for closing and count.
  package func openIssues(of ref: EntityRef) -> Int {
    members(Issue.self, of: ref).count { $0.isOpen }
  }

  /// The day of the newest visit.
  package func lastVisit(to ref: EntityRef) -> Day? { members(Visit.self, of: ref).map(\.on).max() }

  package func commissioner(of enterprise: ID<Enterprise>, on day: Day) -> ID<Person>? {
    members(Pairing.self, of: enterprise.ref).first { $0.holds(on: day) }?.commissioner
  }
}

extension Issue {
  /// Somebody still has something to do about it: owed work, or closing what is resolved.
  package var isOpen: Bool { state.isLive || state == .resolved }
}

extension Phrase {
  /// A word as it may be asked for in either language.
  var searched: [SearchText] { [SearchText(zh), SearchText(en)] }
}
