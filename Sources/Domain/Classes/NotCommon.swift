/// Issues in one category that somebody looked at together: no common matter, so nobody is asked
/// about them again (C9).
package struct NotCommon: Entity {
  package var id: ID<NotCommon> = .unassigned
  /// Set where they may be one after all.
  package var struck: Strike?
  package var category = ""
  /// What was looked at; issues that come later are asked about anew, once there are enough.
  package var issues: [ID<Issue>] = []
  package var reason = ""
  package var by: ID<Person> = .unassigned
  package var on = Day.epoch

  package init() {}
  package static let kind = EntityKind.notCommon
  package static var table: WritableKeyPath<Workspace, Table<Self>> { \.notCommon }
  package var owners: [EntityRef] { issues.map(\.ref) }
  package var any: AnyEntity { .notCommon(self) }

  /// What stands as the reason where one was taken up again.
  static let takenUp = "重新提示"
}

extension Workspace {
  /// The issues that were put aside until a day, category by category.
  func putAside(until day: Day) -> [String: Set<ID<Issue>>] {
    var aside: [String: Set<ID<Issue>>] = [:]
    for judged in notCommon.live where judged.on <= day {
      aside[judged.category, default: []].formUnion(judged.issues)
    }
    return aside
  }

  /// What would be proposed again if it were taken up.
  package func mayBeTakenUp(on day: Day) -> [NotCommon] {
    notCommon.live.filter { judged in
      judged.on <= day
        && judged.issues.contains { issue in
          live(issue).map { $0.state.isLive && $0.commonClass.flatMap { live($0) } == nil } ?? false
        }
    }
  }

  mutating func putAside(
    _ category: String, _ issues: [ID<Issue>], reason: String, by actor: Actor
  ) throws(Refusal) {
    try requireOffice(actor)
    let reason = reason.trimmingBlanks
    let proposed = classCandidates(on: actor.today).first { $0.category == category }
    let looked = proposed?.issues.filter(issues.contains) ?? []
    guard !looked.isEmpty else { throw .commonClass(.unassigned, .notProposed(category)) }
    guard !reason.isEmpty else { throw .commonClass(.unassigned, .reasonMissing) }
    var judged = NotCommon()
    judged.id = notCommon.nextID()
    (judged.category, judged.issues, judged.reason) = (category, looked, reason)
    (judged.by, judged.on) = (actor.id, actor.today)
    put(judged)
  }

  mutating func takeUp(_ id: ID<NotCommon>, by actor: Actor) throws(Refusal) {
    try requireOffice(actor)
    guard var judged = live(id) else { throw .registry(.unknown(id.ref)) }
    judged.struck = Strike(by: actor.id, at: actor.at, reason: NotCommon.takenUp)
    put(judged)
  }
}
