import Domain

/// Adding or correcting one entry, field by field as the entry lists them.
struct EntryForm<Entry: Fielded>: FormContent {
  var form: Form
  /// What stood there when the form was opened, or when it last took over what others did.
  private var base: Entry
  /// What somebody else changed meanwhile, until something is typed.
  private var news: Phrase?
  private let wrap: (EntryChange<Entry>) -> Change
  /// Those that may be seen (C16).
  private let fields: [Entry.Field]

  /// `wrap` says which change this is.
  init(
    _ base: Entry, as wrap: @escaping (EntryChange<Entry>) -> Change, in scene: Scene,
    _ workspace: Workspace
  ) {
    self.base = base
    self.wrap = wrap
    fields = Entry.Field.allCases.filter { base.shows($0, to: scene.actor, in: workspace) }
    form = Form(fields.map { FormField($0, of: base, in: scene, workspace) })
  }

  private var isNew: Bool { base.id == .unassigned }
  var draftName: DraftName { DraftName(.record, base.ref) }

  func title(in scene: Scene, _ workspace: Workspace) -> Phrase {
    isNew
      ? FormWords.adding(Entry.kind)
      : FormWords.editing(Entry.kind, workspace.label(of: base.id))
  }

  mutating func answered(in scene: Scene, _ workspace: Workspace) { news = nil }

  func summary(in scene: Scene, _ workspace: Workspace) -> Phrase? {
    if let news { return news }
    if let standing = workspace.standing(base.ref, on: scene.today) {
      return standing.phrase(in: workspace)
    }
    if let draft = workspace.openDraft(of: base.ref) {
      return SettingDraftWords.waiting(draft, in: workspace, today: scene.today)
    }
    if scene.actor.onlyPrepares(Entry.kind.guarded) { return SettingDraftWords.willPrepare }
    let changes = isNew ? nil : form.changes(in: scene, workspace)
    return changes
      ?? (fields.count < Entry.Field.allCases.count ? PermissionWords.someWithheld : nil)
  }

  func change(in scene: Scene, _ workspace: Workspace) throws(FormProblem) -> Change? {
    var entry = base
    try form.fill(&entry, fields)
    if isNew { return wrap(.add(entry)) }
    let edits = entry.edits(since: base)
    return edits.isEmpty ? nil : wrap(.edit(base.id, edits))
  }

  func recorded(_ receipt: Receipt, in workspace: Workspace) -> Phrase {
    let ref = receipt.touches.first?.after.ref
    let label = ref.map { workspace.label(of: $0) } ?? ""
    if ref?.kind == .settingDraft { return SettingDraftWords.prepared(label) }
    let left = workspace.leftBehind(by: receipt.touches)
    return .sentences([FormWords.saved(label), left].compactMap(\.self))
  }

  func field(of refusal: Refusal) -> String? {
    switch refusal {
    case .registry(let refusal): refusal.field ?? key(labelled: refusal.label)
    case .lecture(let refusal): refusal.field?.rawValue
    case .duty(let refusal): refusal.field?.rawValue
    case .outreach(let refusal): refusal.field?.rawValue
    case .settings(let refusal): refusal.field ?? key(labelled: refusal.label)
    default: nil
    }
  }

  private func key(labelled label: Phrase?) -> String? {
    form.fields.first { $0.label == label }?.key
  }

  mutating func rebase(in scene: Scene, _ workspace: Workspace) {
    guard let found = workspace.live(base.id) else { return }
    let newest = workspace.asSeen(found, by: scene.actor)
    let taken = fields.filter { field in
      form.field(field.rawValue)?.isDirty == false && base.text(field) != newest.text(field)
    }
    if !taken.isEmpty {
      let author = scene.changes.lastAuthor(of: base.ref)
      news = FormWords.merged(
        taken.map(\.phrase), by: author.flatMap { workspace.name(of: $0.person.ref) })
    }
    base = form.rebase(on: newest, in: scene, workspace)
  }
}

extension EntryForm where Entry: Registered {
  init(_ base: Entry, in scene: Scene, _ workspace: Workspace) {
    self.init(base, as: Entry.change, in: scene, workspace)
  }
}

extension Form {
  /// Takes over `newest` in every field this person did not touch; in the others his own words stand,
  /// and what he saw there before.
  ///
  /// Returns what saving compares with: `newest`, with the texts he saw in the fields he touched, so
  /// that what somebody else wrote there meanwhile is a conflict and not overwritten unseen.
  mutating func rebase<Entry: Fielded>(
    on newest: Entry, in scene: Scene, _ workspace: Workspace
  ) -> Entry {
    var seen = newest
    for field in Entry.Field.allCases {
      guard let place = fields.firstIndex(where: { $0.key == field.rawValue }) else { continue }
      if fields[place].isDirty {
        try? seen.set(field, to: fields[place].base)
      } else if fields[place].base != newest.text(field) {
        fields[place].editor.take(newest.text(field), in: scene, workspace)
        fields[place].base = newest.text(field)
      }
    }
    return seen
  }
}
