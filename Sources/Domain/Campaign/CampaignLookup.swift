extension Workspace {
  /// Whom a round is for in a town, by the registry as it stands on its last day (T7); whoever has no
  /// town is the office's own business.
  package func targets(of round: CampaignRound, in subject: EntityRef) -> [EntityRef] {
    let wanted = subject.id(as: Unit.self)
    return round.targets.flatMap { target -> [EntityRef] in
      guard target == .enterprise, wanted != nil else {
        return registered(target, on: round.to).filter { town(of: $0) == wanted }
      }
      // A town's own are known; to look through a thousand for each town would be felt.
      return places(Enterprise.self, of: subject).compactMap { place in
        enterprises[at: place].town == wanted ? registered(at: place, on: round.to) : nil
      }
    }
  }

  /// Those of them that were not visited until a day.
  package func unvisited(
    in round: CampaignRound, of subject: EntityRef, asOf day: Day
  ) -> [EntityRef] {
    targets(of: round, in: subject).filter { target in
      firstVisit(of: target, in: round).map { day < $0 } ?? true
    }
  }

  /// Each town that has somebody a round is for; nil stands for those without one.
  func townsOwing(_ round: CampaignRound) -> [ID<Unit>?] {
    let all = round.targets.flatMap { registered($0, on: round.to) }
    return Set(all.map { town(of: $0) }).sorted { ($0?.number ?? 0) < ($1?.number ?? 0) }
  }

  func firstVisit(of target: EntityRef, in round: CampaignRound) -> Day? {
    places(Visit.self, of: target).compactMap { place in
      round.counts(visits[at: place]) ? visits[at: place].on : nil
    }.min()
  }

  /// The rounds whose window this is.
  package func rounds(in window: ClosedRange<Day>) -> [CampaignRound] {
    campaignRounds.live.filter { $0.window == window }
  }

  private func registered(_ target: CampaignRound.Target, on day: Day?) -> [EntityRef] {
    switch target {
    case .enterprise: (0..<enterprises.count).compactMap { registered(at: $0, on: day) }
    case .project: projects.compactMap { $0.isIncluded(on: day ?? .distantFuture) ? $0.ref : nil }
    case .park: parks.compactMap(\.ref)
    case .site: sites.compactMap(\.ref)
    }
  }

  private func registered(at place: Int, on day: Day?) -> EntityRef? {
    enterprises[at: place].struck == nil
      && enterprises[at: place].isRegistered(on: day ?? .distantFuture)
      ? enterprises[at: place].ref : nil
  }
}
