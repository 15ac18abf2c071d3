/// An entry of the registry: something filled in by fields that bears a name (C1).
package protocol Registered: Fielded {
  var name: String { get }
  /// The word for what is offered no more, behind its name in lists: 已撤并, 已停用.
  var past: Phrase? { get }
  /// The 镇街 it lies in, of what lies in one.
  var town: ID<Unit>? { get }
  /// What it is of, where C16 lets people write what is their own.
  func objects(in workspace: Workspace) -> [EntityRef]
  /// What must hold of it besides its fields; a refusal says what would.
  func requireSound(in workspace: Workspace, today: Day) throws(Refusal)
  /// As it is kept when somebody enters it.
  func entered(by actor: Actor) -> Self
  /// As it is kept when somebody changes it.
  func edited(since before: Self, by actor: Actor) -> Self
}

extension Registered {
  package var past: Phrase? { nil }
  package var town: ID<Unit>? { nil }
  package func objects(in workspace: Workspace) -> [EntityRef] { [ref] }
  package func requireSound(in workspace: Workspace, today: Day) throws(Refusal) {}
  package func entered(by actor: Actor) -> Self { self }
  package func edited(since before: Self, by actor: Actor) -> Self { self }

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

extension Park: Registered {
  package var keys: [EntryKey] { nameKeys }
}

extension OldSite: Registered {
  package var keys: [EntryKey] { nameKeys }
}

extension Project: Registered {
  package var keys: [EntryKey] { nameKeys }

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
  package var past: Phrase? { isRetired ? Field.isRetired.phrase : nil }
  package var keys: [EntryKey] { nameKeys + shortNameKeys(shortName) }
}

extension Enterprise: Registered {
  package var keys: [EntryKey] {
    let code = creditCode.map { [EntryKey.creditCode($0.text)] } ?? []
    return nameKeys + shortNameKeys(shortName) + code
  }
}

extension Person: Registered {
  package var keys: [EntryKey] {
    let folded = Folding.fold(name)
    let names = folded.isEmpty ? [] : nameKeys + [.colleague(folded, unit)]
    return login.isEmpty ? names : names + [.login(login)]
  }
}
