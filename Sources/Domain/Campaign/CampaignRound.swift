/// One round of a campaign of visits: whom it is to reach, from when to when (P1, P2, C1).
///
/// Whom exactly is no list of its own: those who stand in the dated registry (T7).
package struct CampaignRound: Entity {
  package var id: ID<CampaignRound> = .unassigned
  package var struck: Strike?
  package var campaign = ""
  /// The day of the notice that called for it.
  package var noticeOn: Day?
  /// What visits of this round are marked with.
  package var number = 0
  package var from: Day?
  package var to: Day?
  package var targets: [Target] = []

  package init() {}
  package static let kind = EntityKind.campaignRound
  package static var table: WritableKeyPath<Workspace, Table<Self>> { \.campaignRounds }
  package var owners: [EntityRef] { [] }
  package var any: AnyEntity { .campaignRound(self) }

  package enum Target: String, Coded {
    case enterprise
    case project
    case park
    case site

    package var kind: EntityKind {
      switch self {
      case .enterprise: .enterprise
      case .project: .project
      case .park: .park
      case .site: .site
      }
    }
  }

  /// From its first day to its last.
  package var window: ClosedRange<Day>? {
    guard let from, let to, from <= to else { return nil }
    return from...to
  }

  /// Whether a visit counts for it, be it late: not one that is marked as of another round.
  package func counts(_ visit: Visit) -> Bool {
    guard let from, from <= visit.on, visit.kind != .written else { return false }
    return visit.round.map { $0 == number } ?? true
  }
}

extension CampaignRound: Fielded {
  package enum Field: String, FieldName {
    case campaign, noticeOn, number, from, to, targets

    package var isRequired: Bool { self != .noticeOn }

    package var shape: FieldShape {
      switch self {
      case .campaign: .line
      case .noticeOn, .from, .to: .day
      case .number: .number
      case .targets: Target.listShape
      }
    }
  }

  package func text(_ field: Field) -> String {
    switch field {
    case .campaign: campaign
    case .noticeOn: noticeOn.fieldText
    case .number: number == 0 ? "" : number.fieldText
    case .from: from.fieldText
    case .to: to.fieldText
    case .targets: targets.fieldText()
    }
  }

  package mutating func set(_ field: Field, to text: String) throws(FieldProblem) {
    switch field {
    case .campaign: try take(text, into: \.campaign)
    case .noticeOn: try take(text, into: \.noticeOn)
    case .number: try take(text, into: \.number)
    case .from: try take(text, into: \.from)
    case .to: try take(text, into: \.to)
    case .targets: try take(text, into: \.targets)
    }
  }
}

extension CampaignRound: Registered {
  package static let listed: [Field] = [.campaign, .number, .from, .to, .targets]
  package static func change(_ change: EntryChange<Self>) -> Change {
    .registry(.campaignRound(change))
  }
  package func isPast(on today: Day) -> Bool { to.map { $0 < today } ?? false }
  /// `大走访大调研大服务 第1轮`: a campaign has each of its rounds once.
  package var name: String { number == 0 ? campaign : "\(campaign) 第\(number)轮" }
  package var keys: [EntryKey] { nameKeys }

  package func requireSound(
    since before: Self?, in workspace: Workspace, by actor: Actor
  ) throws(Refusal) {
    guard let from, let to, to < from else { return }
    throw .registry(.endsBeforeItBegins(from))
  }
}
