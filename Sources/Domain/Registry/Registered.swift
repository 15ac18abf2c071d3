/// An entry of the registry: something filled in by fields that bears a name (C1).
package protocol Registered: Fielded {
  var name: String { get }
  /// The word for what is offered no more, behind its name in lists: 已撤并, 已停用, 已不在岗.
  var past: Phrase? { get }
  /// The 镇街 it lies in, of what lies in one.
  var town: ID<Unit>? { get }
  /// Whether it is over, so that lists show it muted.
  func isPast(on today: Day) -> Bool
  /// What lists show of it: all of it where its kind does not say, what it is called first.
  static var listed: [Field] { get }
  /// What a person does who enters or corrects one.
  static func change(_ change: EntryChange<Self>) -> Change
  /// What it is of, where C16 lets people write what is their own.
  func objects(in workspace: Workspace) -> [EntityRef]
  /// Refuses these fields to whoever may not correct them (C16).
  func requireMayEdit(
    _ fields: [Field], in workspace: Workspace, by actor: Actor
  ) throws(Refusal)
  /// What must hold of it besides its fields; a refusal says what would. `before` is nil for a new one.
  func requireSound(
    since before: Self?, in workspace: Workspace, by actor: Actor
  ) throws(Refusal)
  /// As it is kept when somebody enters it.
  func entered(by actor: Actor) -> Self
  /// As it is kept when somebody changes it.
  func edited(since before: Self, by actor: Actor) -> Self
}

extension Registered {
  package var past: Phrase? { nil }
  package var town: ID<Unit>? { nil }
  package func isPast(on today: Day) -> Bool { past != nil }
  package static var listed: [Field] { Array(Field.allCases) }
  package func objects(in workspace: Workspace) -> [EntityRef] { [ref] }
  package func entered(by actor: Actor) -> Self { self }
  package func edited(since before: Self, by actor: Actor) -> Self { self }

  package func requireMayEdit(
    _ fields: [Field], in workspace: Workspace, by actor: Actor
  ) throws(Refusal) {
    try workspace.requireMayEnter(self, by: actor)
  }

  package func requireSound(
    since before: Self?, in workspace: Workspace, by actor: Actor
  ) throws(Refusal) {}

  /// Nothing is recorded before it happened (I5).
  func requirePast(_ field: Field, today: Day) throws(Refusal) {
    guard let day = Day(iso: text(field)), day > today else { return }
    throw .registry(.fieldProblem(field: field.phrase, .yetToCome(day)))
  }

  /// The key of the name; a name of blanks only has none.
  var nameKeys: [EntryKey] {
    let folded = Folding.fold(name)
    return folded.isEmpty ? [] : [.name(Self.kind, folded)]
  }

  func shortNameKeys(_ shortName: String) -> [EntryKey] {
    let folded = Folding.fold(shortName)
    return folded.isEmpty ? [] : [.shortName(Self.kind, folded)]
  }
}

extension EntityKind {
  /// The kinds of the registry, in the order of the settings; a class has its own board.
  package static let registry: [EntityKind] = [
    .unit, .person, .enterprise, .park, .site, .project, .topic, .demand, .event, .schoolPlace,
    .campaignMeasure, .output, .campaignRound, .feedback, .approval, .approvalStep, .figure,
  ]
}

extension Park: Registered {
  package static let listed: [Field] = [.name, .town, .tenants]
  package static func change(_ change: EntryChange<Self>) -> Change { .registry(.park(change)) }
  package var keys: [EntryKey] { nameKeys }
}

extension OldSite: Registered {
  package static let listed: [Field] = [.name, .town, .tenants]
  package static func change(_ change: EntryChange<Self>) -> Change { .registry(.site(change)) }
  package var keys: [EntryKey] { nameKeys }
}

extension Project: Registered {
  package static let listed: [Field] = [.name, .enterprise, .investment, .owner, .stage]
  package static func change(_ change: EntryChange<Self>) -> Change { .registry(.project(change)) }
  package var keys: [EntryKey] { nameKeys }

  /// Once a project is measured by a plan, its milestones change with that.
  package func requireSound(
    since before: Self?, in workspace: Workspace, by actor: Actor
  ) throws(Refusal) {
    guard let before, !before.milestones.isEmpty, milestones != before.milestones,
      workspace.hasPlan(id)
    else { return }
    throw .project(.milestonesByPlan(id))
  }

  package func entered(by actor: Actor) -> Self {
    var project = self
    project.includedOn = includedOn ?? actor.today
    return project
  }

  package func edited(since before: Project, by actor: Actor) -> Project {
    passedOn(since: before, on: actor.today)
  }
}

extension Unit: Registered {
  package static let listed: [Field] = [.name, .shortName, .type, .categories]
  package static func change(_ change: EntryChange<Self>) -> Change { .registry(.unit(change)) }
  package var past: Phrase? { isRetired ? Field.isRetired.phrase : nil }
  package var keys: [EntryKey] { nameKeys + shortNameKeys(shortName) }
}

extension Enterprise: Registered {
  package static let listed: [Field] = [.name, .shortName, .town, .sector, .status]
  package static func change(_ change: EntryChange<Self>) -> Change {
    .registry(.enterprise(change))
  }
  package func isPast(on today: Day) -> Bool { status != .active }
  package var keys: [EntryKey] {
    let code = creditCode.map { [EntryKey.creditCode($0.text)] } ?? []
    return nameKeys + shortNameKeys(shortName) + code
  }
}

extension Person: Registered {
  package static let listed: [Field] = [.name, .unit, .roles, .rank]
  package static func change(_ change: EntryChange<Self>) -> Change { .registry(.person(change)) }
  package var past: Phrase? { isActive ? nil : WorkbenchWords.inactive }
  package var keys: [EntryKey] {
    let folded = Folding.fold(name)
    let names = folded.isEmpty ? [] : nameKeys + [.colleague(folded, unit)]
    return login.isEmpty ? names : names + [.login(login)]
  }

  package func requireSound(
    since before: Self?, in workspace: Workspace, by actor: Actor
  ) throws(Refusal) {
    try workspace.requireMayGrant(self, since: before, by: actor)
  }
}
