import Domain
import TerminalKit

/// One list of the office as a table of texts: any kind whose entries have fields.
struct OfficeList {
  /// One entry, a text for each column.
  struct Row {
    let ref: EntityRef
    let cells: [Phrase]
    /// Retired, dissolved, gone: shown muted.
    let isPast: Bool
  }

  let rows: [Row]
  /// The id stands in the first.
  private(set) var columns: [Column<Row>] = []
  /// What words look through in each row, once somebody filters.
  var texts: [SearchText] = []

  /// The kinds one can look at, in the order of the settings.
  static let kinds = EntityKind.registry + EntityKind.settings + [.settingDraft]
  /// Those whose entries are made here; a draft is made of another entry.
  static let madeHere = kinds.filter { $0 != .settingDraft }

  /// Those that come in as a file, by the names `import` has for them.
  static let imported: [EntityKind: String] = [
    .unit: "units", .person: "people", .enterprise: "enterprises", .park: "parks",
    .site: "sites", .project: "projects", .topic: "topics",
  ]

  /// The list of a kind as it stands; empty for what has none.
  init(of kind: EntityKind, in scene: Scene, _ workspace: Workspace) {
    if let registered = kind.type as? any Registered.Type {
      self.init(of: registered, in: scene, workspace)
    } else if kind == .settingDraft {
      self.init(ofDraftsIn: scene, workspace)
    } else {
      self.init(ofSettings: kind, in: scene, workspace)
    }
  }

  /// Without what is only for those who look after the enterprise (C16).
  private init<Entry: Registered>(
    of _: Entry.Type, in scene: Scene, _ workspace: Workspace
  ) {
    let entries = workspace[keyPath: Entry.table].live.compactMap {
      workspace.seen($0, by: scene.actor)
    }
    self.init(
      entries, Entry.listed, scene, workspace, isPast: { $0.isPast(on: scene.today) },
      past: \.past)
  }

  /// What waits for the head before what he answered, the newest first.
  private init(ofDraftsIn scene: Scene, _ workspace: Workspace) {
    let drafts = workspace.settingDrafts.live.sorted {
      ($0.isOpen ? 1 : 0, $0.id) > ($1.isOpen ? 1 : 0, $1.id)
    }
    rows = drafts.map { draft in
      let cells = [
        SettingDraftWords.object(of: draft, in: workspace), draft.outcome(today: scene.today),
        Phrase.sentences(workspace.fields(of: draft).map(\.phrase)),
        Phrase(verbatim: workspace.name(of: draft.by.ref) ?? ""),
        draft.on.shortPhrase(today: scene.today),
      ]
      return Row(ref: draft.ref, cells: cells.map(\.onOneLine), isPast: !draft.isOpen)
    }
    let words = SettingDraftWords.self
    columns = [
      Self.number, column(0, words.object, .line, in: scene),
      column(2, words.changes, .line, growth: 3, in: scene),
      column(1, words.state, .line, in: scene),
      column(3, words.preparedBy, .line, growth: 0, in: scene),
      column(4, Visit.Field.on.phrase, .day, in: scene),
    ]
  }

  private init(ofSettings kind: EntityKind, in scene: Scene, _ workspace: Workspace) {
    switch kind {
    case .category:
      self.init(of: Category.self, [.name, .defaultScope, .retiredOn], scene, workspace) {
        !$0.isOffered(on: scene.today)
      }
    case .calendar:
      self.init(of: CalendarYear.self, [.year, .holidays, .extraWorkdays], scene, workspace)
    case .sla:
      self.init(
        of: SLAVersion.self, [.name, .from, .simpleReply, .complexReply, .commonReply], scene,
        workspace)
    case .thresholds:
      self.init(
        of: Thresholds.self, [.name, .from, .basis], scene, workspace)
    case .codeWord:
      self.init(of: CodeWord.self, [.name, .list, .retiredOn], scene, workspace) {
        !$0.isOffered(on: scene.today)
      }
    case .filter: self.init(of: SavedFilter.self, [.name, .list, .query], scene, workspace)
    default: self.init([Unit](), [], scene, workspace)
    }
  }

  private init<Entry: Setting>(
    of _: Entry.Type, _ fields: [Entry.Field], _ scene: Scene, _ workspace: Workspace,
    isPast: (Entry) -> Bool = { _ in false }
  ) {
    self.init(workspace.settings(Entry.self), fields, scene, workspace, isPast: isPast) { entry in
      workspace.origin(of: entry.id)
    }
  }

  private init<Entry: Fielded>(
    _ entries: [Entry], _ fields: [Entry.Field], _ scene: Scene, _ workspace: Workspace,
    isPast: (Entry) -> Bool = { _ in false }, origin: ((Entry) -> Phrase)? = nil,
    past: (Entry) -> Phrase? = { _ in nil }
  ) {
    rows = entries.map { entry in
      var texts = fields.map { Self.said(entry.text($0), $0.shape, in: scene, workspace).onOneLine }
      if let name = texts.first { texts[0] = name.marked(past(entry)) }
      return Row(
        ref: entry.ref, cells: texts + (origin.map { [$0(entry)] } ?? []),
        isPast: isPast(entry))
    }
    columns = [Self.number]
    for (place, field) in fields.enumerated() {
      columns.append(column(place, field.phrase, field.shape, in: scene))
    }
    guard origin != nil else { return }
    columns.append(column(fields.count, Phrase("来源", "origin"), .choice([]), in: scene))
  }

  /// As every list says it: what has a name by its name, a day without what is plain.
  private static func said(
    _ text: String, _ shape: FieldShape, in scene: Scene, _ workspace: Workspace
  ) -> Phrase {
    switch shape {
    case .day:
      guard let day = Day(iso: text), day != .epoch else { break }
      return day.shortPhrase(today: scene.today)
    case .reference, .references, .town:
      return .names(text.split(separator: "、").map { workspace.nameInList(String($0)) })
    default: break
    }
    return workspace.spoken(text, shape)
  }

  private static var number: Column<Row> {
    Column(Phrase("编号", "id"), width: 7, rank: 9) { row, _, _ in
      Span(row.ref.description, .muted)
    }
  }

  /// The first names the entry and stays; the last leave first.
  ///
  /// Numbers, days and short words need no more room than they take; nothing is cut where there is
  /// room for it.
  private func column(
    _ place: Int, _ title: Phrase, _ shape: FieldShape, growth: Int? = nil, in scene: Scene
  ) -> Column<Row> {
    let isShort = [.number, .day].contains(shape)
    let longest = rows.map { $0.cells[place] }.max { scene($0).columns < scene($1).columns }
    let needed = [title, longest].compactMap(\.self).map { scene($0).columns }.max() ?? 0
    let width =
      isShort
      ? max(10, title.zh.columns, min(14, title.en.columns)) : place == 0 ? 16 : min(10, needed)
    let usual = isShort || needed <= width ? 0 : place == 0 ? 2 : 1
    return Column(
      title, width: width, growth: growth ?? usual, rank: place,
      words: [longest].compactMap(\.self)
    ) { row, scene, _ in
      Span(scene(row.cells[place]), row.isPast ? .muted : .text)
    }
  }
}

extension Workspace {
  /// An issue is known by its number, all else by its name.
  fileprivate func nameInList(_ id: String) -> String {
    guard let ref = EntityRef(id) else { return id }
    let name = ref.kind == .issue ? nil : name(of: ref)
    return name.flatMap { $0.isEmpty ? nil : $0 } ?? label(of: ref)
  }
}
