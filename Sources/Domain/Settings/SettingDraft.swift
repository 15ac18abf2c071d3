/// A change of what everybody goes by, prepared by one person; nothing goes by it until the head of
/// office confirms it (C16 "W draft").
///
/// It holds the change field by field, so that old and new can be shown side by side, and what others
/// changed meanwhile in other fields stays.
package struct SettingDraft: Entity {
  package var id: ID<SettingDraft> = .unassigned
  /// Set where whoever made it withdrew it.
  package var struck: Strike?
  package var list = List.category
  /// What is to be changed; nil for something new.
  package var target: EntityRef?
  package var edits: [Edit] = []
  package var by: ID<Person> = .unassigned
  package var on = Day.epoch
  package var answer: HeadAnswer?

  package init() {}
  package static let kind = EntityKind.settingDraft
  package static var table: WritableKeyPath<Workspace, Table<Self>> { \.settingDrafts }
  /// Settings that are only shipped are recorded nowhere: nothing can belong to them.
  package var owners: [EntityRef] { [] }
  package var any: AnyEntity { .settingDraft(self) }

  /// The lists everybody goes by.
  package enum List: String, Coded {
    case category, calendar, sla, thresholds, codeWord

    package var kind: EntityKind {
      switch self {
      case .category: .category
      case .calendar: .calendar
      case .sla: .sla
      case .thresholds: .thresholds
      case .codeWord: .codeWord
      }
    }
  }

  /// One field, by its name in files, from what stood there to what is wanted.
  package struct Edit: Equatable, Sendable {
    package var field: String
    package var old: String
    package var new: String

    package init(field: String, old: String, new: String) {
      self.field = field
      self.old = old
      self.new = new
    }
  }

  /// Neither answered nor withdrawn.
  package var isOpen: Bool { struck == nil && answer == nil }

  /// What a new one is to be called.
  package var newName: String? {
    edits.first { $0.field == "name" || $0.field == CalendarYear.Field.year.rawValue }?.new
  }

  /// The day its version is to begin on: from the next on it cannot be confirmed any more (C5).
  package var begins: Day? {
    edits.first { $0.field == SLAVersion.Field.from.rawValue }.flatMap { Day(iso: $0.new) }
  }
}

// MARK: - From a change, and back

extension SettingsChange {
  /// The same, to be confirmed first; nil for what binds nobody.
  package var draft: SettingDraft? {
    switch self {
    case .category(let change): SettingDraft(.category, change)
    case .calendar(let change): SettingDraft(.calendar, change)
    case .sla(let change): SettingDraft(.sla, change)
    case .thresholds(let change): SettingDraft(.thresholds, change)
    case .codeWord(let change): SettingDraft(.codeWord, change)
    case .filter, .giveUp, .prepare, .answer, .withdraw: nil
    }
  }
}

extension Actor {
  /// Whether his role makes a draft for the head of what he would change.
  package func onlyPrepares(_ thing: Guarded) -> Bool {
    !isAny(of: PermissionTable.writers(of: thing))
      && isAny(of: PermissionTable.preparers(of: thing))
  }

  package func approves(_ thing: Guarded) -> Bool {
    isAny(of: PermissionTable.approvers(of: thing))
  }
}

extension SettingsChange {
  /// What the form or the command of a setting asks for: the change itself, or a draft of it.
  package func asked(by actor: Actor) -> SettingsChange {
    guard let draft, actor.onlyPrepares(.configuration) else { return self }
    return .prepare(draft)
  }
}

extension SettingDraft {
  fileprivate init<Row: Setting>(_ list: List, _ change: EntryChange<Row>) {
    self.list = list
    switch change {
    case .add(let row): edits = Edit.all(row.edits(since: Row()))
    case .edit(let id, let changed): (target, edits) = (id.ref, Edit.all(changed))
    }
  }

  /// What it comes to once it is confirmed.
  func change() throws(Refusal) -> SettingsChange {
    switch list {
    case .category: .category(try entryChange())
    case .calendar: .calendar(try entryChange())
    case .sla: .sla(try entryChange())
    case .thresholds: .thresholds(try entryChange())
    case .codeWord: .codeWord(try entryChange())
    }
  }

  /// The same as a change of its own list.
  func entryChange<Row: Setting>() throws(Refusal) -> EntryChange<Row> {
    let edits: [FieldEdit<Row.Field>] = try fieldEdits()
    if let id = target?.id(as: Row.self) { return .edit(id, edits) }
    return .add(try Row().applying(edits) { .registry(.fieldProblem(field: $0, $1)) })
  }

  /// A field that this program does not know is never left out unseen.
  private func fieldEdits<Field: FieldName>() throws(Refusal) -> [FieldEdit<Field>] {
    var found: [FieldEdit<Field>] = []
    for edit in edits {
      guard let field = Field(rawValue: edit.field) else {
        let problem = FieldProblem.notAChoice(edit.field, among: Field.allCases.map(\.phrase))
        throw .registry(.fieldProblem(field: Self.kind.phrase, problem))
      }
      found.append(FieldEdit(field, from: edit.old, to: edit.new))
    }
    return found
  }
}

extension SettingDraft.Edit {
  static func all<Field: FieldName>(_ edits: [FieldEdit<Field>]) -> [Self] {
    edits.map { Self(field: $0.field.rawValue, old: $0.old, new: $0.new) }
  }
}

// MARK: - Finding

extension Workspace {
  /// What waits for the head, the oldest first.
  package var openSettingDrafts: [SettingDraft] { settingDrafts.live.filter(\.isOpen) }

  /// The draft that lies open for a setting.
  package func openDraft(of setting: EntityRef) -> SettingDraft? {
    settingDrafts.live.first { $0.isOpen && $0.target == setting }
  }

  /// The one for the same setting, or for a new one of the same name.
  func openDraft(like draft: SettingDraft) -> SettingDraft? {
    if let target = draft.target { return openDraft(of: target) }
    let name = draft.newName.map(Folding.fold)
    return settingDrafts.live.first { other in
      other.isOpen && other.list == draft.list && other.target == nil
        && other.newName.map(Folding.fold) == name
    }
  }
}
