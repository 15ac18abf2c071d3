/// Who is to be visited and who was: the dated registry, and the visits until a day (P2, T7, R10).
package struct Coverage: Sendable {
  /// The kinds visited by the campaign, in the order they are reported.
  package static let kinds: [EntityKind] = [.enterprise, .project, .park, .site]

  /// Everything that stood in the registry on the day, in the order of ids.
  package let registered: [EntityRef]
  /// Those visited at least once, and those visited where they are.
  package let visited: [EntityRef]
  package let visitedOnSite: Set<EntityRef>
  /// Those of them that were visited in each round of the campaign; nil for visits of none.
  package let rounds: [(round: Int?, visited: [EntityRef])]
  private let seen: Set<EntityRef>

  /// Counts visits from `since` on, or all of them.
  package init(of workspace: Workspace, since: Day?, asOf day: Day) {
    var seen: Set<EntityRef> = []
    var onSite: Set<EntityRef> = []
    var byRound: [Int?: Set<EntityRef>] = [:]
    for visit in workspace.visits.live where visit.on <= day && visit.kind != .written {
      if let since, visit.on < since { continue }
      seen.formUnion(visit.objects)
      byRound[visit.round, default: []].formUnion(visit.objects)
      if visit.kind == .onSite { onSite.formUnion(visit.objects) }
    }
    let registered = Self.registry(of: workspace, on: day, seen)
    self.registered = registered
    visited = registered.filter(seen.contains)
    visitedOnSite = onSite
    rounds = byRound.sorted { $0.key ?? .max < $1.key ?? .max }.map { round, objects in
      (round, registered.filter(objects.contains))
    }
    self.seen = seen
  }

  package var unvisited: [EntityRef] { registered.filter { !seen.contains($0) } }

  /// Enterprises and projects carry the day they came; parks and sites count as long as they are in the
  /// registry, and the report says so.
  ///
  /// A project that was visited before the day that was typed for it was there all the same.
  private static func registry(
    of workspace: Workspace, on day: Day, _ seen: Set<EntityRef>
  ) -> [EntityRef] {
    let enterprises = workspace.enterprises.live.filter { $0.isRegistered(on: day) }.map(\.ref)
    let projects = workspace.projects.live
      .filter { $0.isIncluded(on: day) || seen.contains($0.ref) }.map(\.ref)
    return enterprises + projects + workspace.parks.live.map(\.ref)
      + workspace.sites.live.map(\.ref)
  }
}
