/// Why one person was allowed to act on both sides of an issue, decided by the head of office (C13).
package struct Override: Entity {
  package var id: ID<Override> = .unassigned
  package var struck: Strike?
  package var issue: ID<Issue> = .unassigned
  /// The call that was made by who had answered.
  package var callback: ID<Callback> = .unassigned
  /// Who stands on both sides.
  package var person: ID<Person> = .unassigned
  /// The head who allowed it, and when.
  package var by: ID<Person> = .unassigned
  package var on = Day.epoch
  package var reason = ""

  package init() {}
  package static let kind = EntityKind.override
  package static var table: WritableKeyPath<Workspace, Table<Self>> { \.overrides }
  package var owners: [EntityRef] { [issue.ref, callback.ref, person.ref] }
  package var any: AnyEntity { .override(self) }
}

extension Workspace {
  /// All that were decided by the end of a day, for the report of R13; the oldest first.
  package func overrides(asOf day: Day) -> [Override] {
    let former = callbacks.live.filter { !$0.override.isEmpty }.map(override(writtenIn:))
    return (Array(overrides.live) + former).filter { $0.on <= day }
      .sorted { ($0.on, $0.issue, $0.id) < ($1.on, $1.issue, $1.id) }
  }

  /// What allowed a call by who had answered; nil where the two are different people.
  package func override(of callback: Callback) -> Override? {
    if let override = members(Override.self, of: callback.ref).first { return override }
    return callback.override.isEmpty ? nil : override(writtenIn: callback)
  }

  /// Until overrides were entries of their own the callback held the reason.
  private func override(writtenIn callback: Callback) -> Override {
    var override = Override()
    override.issue = callback.issue
    override.callback = callback.id
    override.person = lastReply(of: callback.issue)?.handler ?? callback.by
    override.by =
      steps(of: callback.issue).first { $0.refs.contains(callback.ref) }?.by ?? callback.by
    override.on = callback.on
    override.reason = callback.override
    return override
  }
}
