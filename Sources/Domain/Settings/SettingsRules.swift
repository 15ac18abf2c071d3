extension Workspace {
  /// Sets what the office goes by (C1 `Config`, C16).
  mutating func apply(_ change: SettingsChange, by actor: Actor) throws(Refusal) {
    switch change {
    case .category(let change): try apply(change, by: actor)
    case .calendar(let change): try apply(change, by: actor)
    case .sla(let change): try apply(change, by: actor)
    case .thresholds(let change): try apply(change, by: actor)
    case .codeWord(let change): try apply(change, by: actor)
    case .filter(let change): try apply(change, by: actor)
    case .giveUp(let filter): try giveUp(filter, by: actor)
    case .prepare(let draft): try prepare(draft, by: actor)
    case .answer(let id, let isConfirmed, let reason):
      try answer(id, isConfirmed: isConfirmed, reason: reason, by: actor)
    case .withdraw(let id): try withdraw(id, by: actor)
    }
  }

  private mutating func apply<Row: Setting>(
    _ change: EntryChange<Row>, by actor: Actor
  ) throws(Refusal) {
    try requireMayWrite(Row.kind.guarded, by: actor)
    if let row = try decided(change, today: actor.today) { put(row) }
  }

  mutating func edit<Row: Setting>(
    _ id: ID<Row>, _ edits: [FieldEdit<Row.Field>], by actor: Actor
  ) throws(Refusal) {
    try apply(.edit(id, edits), by: actor)
  }

  /// The row as a change makes it once every guard has let it pass; nil where nothing would differ.
  func decided<Row: Setting>(
    _ change: EntryChange<Row>, today: Day
  ) throws(Refusal) -> Row? {
    switch change {
    case .add(let draft): try added(draft, today: today)
    case .edit(let id, let edits): try edited(id, edits, today: today)
    }
  }

  private func added<Row: Setting>(_ draft: Row, today: Day) throws(Refusal) -> Row {
    var row = draft
    row.struck = nil
    row.id = draft.freshID(in: self)
    if let standing = setting(row.id) { throw .registry(.nameTaken(row.name, by: standing.ref)) }
    try check(row, since: nil, today: today)
    return row
  }

  /// What is shipped is recorded whole as soon as one field of it is the office's own.
  private func edited<Row: Setting>(
    _ id: ID<Row>, _ edits: [FieldEdit<Row.Field>], today: Day
  ) throws(Refusal) -> Row? {
    guard let row = setting(id) else { throw .registry(.unknown(id.ref)) }
    let edited = try row.applying(edits) { .registry(.fieldProblem(field: $0, $1)) }
    guard edited != row else { return nil }
    try check(edited, since: row, today: today)
    return edited
  }

  private mutating func giveUp(_ id: ID<SavedFilter>, by actor: Actor) throws(Refusal) {
    try requireMayWrite(SavedFilter.kind.guarded, by: actor)
    guard var filter = live(id) else { throw .registry(.unknown(id.ref)) }
    filter.struck = Strike(by: actor.id, at: actor.at, reason: SavedFilter.givenUp)
    put(filter)
  }

  func check<Row: Setting>(_ row: Row, since before: Row?, today: Day) throws(Refusal) {
    let missing = row.missing
    guard missing.isEmpty else { throw .registry(.fieldsMissing(missing.map(\.phrase))) }
    let name = Folding.fold(row.name)
    let other = settings(Row.self).first {
      $0.id != row.id && $0.isRival(of: row) && Folding.fold($0.name) == name
    }
    if let other { throw .registry(.nameTaken(row.name, by: other.ref)) }
    try row.check(since: before, in: self, today: today)
  }
}

// MARK: - Versions

/// A setting that holds from a day on, until the next version of it begins.
protocol SettingVersion: Setting {
  var from: Day { get }
}

extension SettingVersion {
  /// A version begins today or later, and stands once it has begun: what past days went by stays as
  /// it was (C5).
  func checkBegin(
    since before: Self?, in workspace: Workspace, today: Day
  ) throws(Refusal) {
    if let before, before.from < today { throw .settings(.inForce(id.ref, since: before.from)) }
    guard from >= today else { throw .settings(.beginsInThePast(from)) }
    let other = workspace.settings(Self.self).first { $0.id != id && $0.from == from }
    if let other { throw .settings(.beginTaken(from, by: other.ref)) }
  }

  /// Every number lies in its range.
  func checkRanges(_ range: (Field) -> ClosedRange<Int>?) throws(Refusal) {
    for field in Field.allCases {
      guard let range = range(field), let number = Int(text(field)) else { continue }
      guard range.contains(number) else {
        throw .settings(.outOfRange(field: field.phrase, range))
      }
    }
  }
}

extension Workspace {
  /// Why a setting can only be looked at: it is a version that began already.
  package func standing(_ ref: EntityRef, on today: Day) -> Refusal? {
    let from =
      switch ref.kind {
      case .sla: ref.id(as: SLAVersion.self).flatMap { setting($0)?.from }
      case .thresholds: ref.id(as: Thresholds.self).flatMap { setting($0)?.from }
      default: Day?.none
      }
    return from.flatMap { $0 < today ? .settings(.inForce(ref, since: $0)) : nil }
  }
}

// MARK: - Taking back

extension Workspace {
  /// What was built on a setting that would go with it; none where the shipped one takes its place.
  func user(of ref: EntityRef) -> EntityRef? {
    if let word = ref.id(as: CodeWord.self) { return user(of: word) }
    guard let category = ref.id(as: Category.self),
      !Category.shipped.contains(where: { $0.id == category })
    else { return nil }
    let code = Category.code(of: category)
    return issues.live.first { $0.category == code }?.ref
      ?? units.live.first { $0.categories.contains(code) }?.ref
  }
}
