extension Workspace {
  /// Adds to and corrects the registry (C1, C16).
  mutating func apply(_ change: RegistryChange, by actor: Actor) throws(Refusal) {
    switch change {
    case .enterprise(let change): try apply(change, by: actor)
    case .park(let change): try apply(change, by: actor)
    case .site(let change): try apply(change, by: actor)
    case .project(let change): try apply(change, by: actor)
    case .unit(let change): try apply(change, by: actor)
    case .person(let change):
      try keepingHead(actor) { (workspace) throws(Refusal) in
        try workspace.apply(change, by: actor)
      }
    case .figure(let change): try apply(change, by: actor)
    case .demand(let change): try apply(change, by: actor)
    case .event(let change): try apply(change, by: actor)
    case .schoolPlace(let change): try apply(change, by: actor)
    case .campaignMeasure(let change): try apply(change, by: actor)
    case .output(let change): try apply(change, by: actor)
    case .campaignRound(let change): try apply(change, by: actor)
    case .feedback(let change): try apply(change, by: actor)
    case .approval(let change): try apply(change, by: actor)
    case .approvalStep(let change): try apply(change, by: actor)
    case .topic(let change): try apply(change, by: actor)
    }
  }

  private mutating func apply<Entry: Registered>(
    _ change: EntryChange<Entry>, by actor: Actor
  ) throws(Refusal) {
    switch change {
    case .add(let draft):
      try requireMayEnter(draft, by: actor)
      try draft.requireSound(since: nil, in: self, by: actor)
      try add(draft.entered(by: actor))
    case .edit(let id, let edits):
      try requireTownsKept(edits)
      try edit(id, edits, by: actor)
    }
  }

  /// A 镇街 that was wrong gives way to the right one: what has none falls out of every list by town.
  ///
  /// Undoing takes back what had filled it.
  private func requireTownsKept<Field: FieldName>(_ edits: [FieldEdit<Field>]) throws(Refusal) {
    for edit in edits where edit.field.shape == .town {
      guard !edit.old.isEmpty, edit.new.trimmingBlanks.isEmpty else { continue }
      throw .registry(.townGivenUp(ID(edit.old) ?? .unassigned))
    }
  }

  private mutating func add<Entry: Registered>(_ draft: Entry) throws(Refusal) {
    var entry = draft
    entry.id = self[keyPath: Entry.table].nextID()
    entry.struck = nil
    try check(entry, since: nil)
    put(entry)
  }

  mutating func edit<Entry: Registered>(
    _ id: ID<Entry>, _ edits: [FieldEdit<Entry.Field>], by actor: Actor
  ) throws(Refusal) {
    guard let entry = live(id) else { throw .registry(.unknown(id.ref)) }
    try entry.requireMayEdit(edits.map(\.field), in: self, by: actor)
    let edited = try entry.applying(edits) { .registry(.fieldProblem(field: $0, $1)) }
    guard edited != entry else { return }
    try edited.requireSound(since: entry, in: self, by: actor)
    try check(edited, since: entry)
    put(edited.edited(since: entry, by: actor))
  }
}

// MARK: - What an entry must be

extension Workspace {
  /// Only what changed is checked, so that an old flaw never stands in the way of mending another.
  func check<Entry: Registered>(_ entry: Entry, since before: Entry?) throws(Refusal) {
    let missing = entry.missing
    guard missing.isEmpty else { throw .registry(.fieldsMissing(missing.map(\.phrase))) }
    for owner in entry.owners where before?.owners.contains(owner) != true {
      guard has(owner) else { throw .registry(.unknownReference(owner)) }
    }
    if let town = entry.town, town != before?.town, !isTown(town.ref) {
      throw .registry(.notATown(town.ref))
    }
    try checkCategories(of: entry, since: before)
    for key in entry.keys where key.isUnique && before?.keys.contains(key) != true {
      guard let other = bearer(of: key, besides: entry.ref) else { continue }
      throw .registry(key.taken(by: other, name: entry.name))
    }
  }

  /// Another that bears a name or code; a name also for short: 谷雨泵业 is 谷雨泵业有限公司 already.
  private func bearer(of key: EntryKey, besides ref: EntityRef) -> EntityRef? {
    [key, key.forShort].compactMap(\.self).flatMap(bearers(of:)).first { $0 != ref }
  }
}

extension Workspace {
  /// Whether an enterprise may lie in it.
  package func isTown(_ ref: EntityRef) -> Bool {
    ref.id(as: Unit.self).flatMap { self[$0] }?.isTown ?? false
  }

  /// Categories are those of the list (C2): what a unit answers for, what a class is about.
  private func checkCategories<Entry: Registered>(
    of entry: Entry, since before: Entry?
  ) throws(Refusal) {
    for field in Entry.Field.allCases where [.category, .categories].contains(field.shape) {
      let known = before?.text(field).split(separator: "、") ?? []
      for code in entry.text(field).split(separator: "、") where !known.contains(code) {
        guard category(String(code)) == nil else { continue }
        let problem = FieldProblem.notAChoice(String(code), among: categories.map(\.phrase))
        throw .registry(.fieldProblem(field: field.phrase, problem))
      }
    }
  }
}

extension EntryKey {
  fileprivate func taken(by other: EntityRef, name: String) -> RegistryRefusal {
    switch self {
    case .name, .shortName, .colleague: .nameTaken(name, by: other)
    case .creditCode(let code): .creditCodeTaken(code, by: other)
    case .login(let login): .loginTaken(login, by: other)
    }
  }
}
