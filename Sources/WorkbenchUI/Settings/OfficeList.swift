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
  static let kinds: [EntityKind] =
    [.unit, .person, .enterprise, .park, .site, .project, .topic]
    + [
      .demand, .event, .schoolPlace, .campaignMeasure, .output, .campaignRound, .feedback,
      .approval, .approvalStep, .figure,
    ]
    + SettingForms.kinds + [.settingDraft]
  /// Those whose entries are made here; a draft is made of another entry.
  static let madeHere = kinds.filter { $0 != .settingDraft }

  /// Those that come in as a file, by the names `import` has for them.
  static let imported: [EntityKind: String] = [
    .unit: "units", .person: "people", .enterprise: "enterprises", .park: "parks",
    .site: "sites", .project: "projects", .topic: "topics",
  ]

  /// The list of a kind as it stands; empty for what has none.
  init(of kind: EntityKind, in scene: Scene, _ workspace: Workspace) {
    switch kind {
    case .unit:
      self.init(
        Array(workspace.units.live), [.name, .shortName, .type, .categories], scene, workspace,
        past: \.past)
    case .person:
      self.init(
        Array(workspace.people.live), [.name, .unit, .roles, .rank], scene, workspace
      ) { !$0.isActive }
    case .enterprise:
      self.init(
        Array(workspace.enterprises.live), [.name, .town, .sector, .status], scene, workspace
      ) { $0.status != .active }
    case .park: self.init(Array(workspace.parks.live), [.name, .town, .tenants], scene, workspace)
    case .site: self.init(Array(workspace.sites.live), [.name, .town, .tenants], scene, workspace)
    case .project:
      self.init(
        Array(workspace.projects.live), [.name, .enterprise, .owner, .stage], scene, workspace)
    case .demand:
      self.init(
        Self.seen(workspace.demands, scene, workspace),
        [.name, .enterprise, .sort, .count, .neededBy, .state], scene, workspace
      ) { !$0.state.isLive }
    case .event:
      self.init(Array(workspace.events.live), [.name, .sort, .on, .unit], scene, workspace) {
        $0.on.map { $0 < scene.today } ?? false
      }
    case .schoolPlace:
      self.init(
        Array(workspace.schoolPlaces.live), [.enterprise, .year, .grade, .count, .arrangedOn],
        scene,
        workspace)
    case .campaignMeasure:
      self.init(
        Array(workspace.campaignMeasures.live), [.name, .number, .unit, .state, .progressOn], scene,
        workspace)
    case .output:
      self.init(Array(workspace.outputs.live), [.name, .sort, .on, .unit], scene, workspace)
    case .campaignRound:
      self.init(
        Array(workspace.campaignRounds.live), [.campaign, .number, .from, .to, .targets], scene,
        workspace
      ) { $0.to.map { $0 < scene.today } ?? false }
    case .feedback:
      self.init(
        Self.seen(workspace.feedbacks, scene, workspace), [.leader, .issues, .on, .by], scene,
        workspace)
    case .approval:
      self.init(
        Self.seen(workspace.approvals, scene, workspace),
        [.name, .enterprise, .agent, .startedOn], scene, workspace)
    case .approvalStep:
      self.init(
        Self.seen(workspace.approvalSteps, scene, workspace),
        [.name, .approval, .unit, .due, .doneOn], scene, workspace
      ) { $0.doneOn != nil }
    case .figure:
      self.init(
        Array(workspace.figures.live), [.name, .value, .qualifier, .asOf, .source], scene, workspace
      )
    case .topic:
      self.init(
        Array(workspace.topics.live), [.name, .units, .minutes, .keywords], scene, workspace,
        past: \.past)
    case .settingDraft: self.init(ofDraftsIn: scene, workspace)
    default: self.init(ofSettings: kind, in: scene, workspace)
    }
  }

  /// What is only for those who look after the enterprise (C16).
  private static func seen<Row: Entity>(
    _ table: Table<Row>, _ scene: Scene, _ workspace: Workspace
  ) -> [Row] {
    table.live.filter { workspace.seen($0, by: scene.actor) != nil }
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
    rows = entries.map { workspace.asSeen($0, by: scene.actor) }.map { entry in
      var texts = fields.map { Self.said(entry.text($0), $0.shape, in: scene, workspace).onOneLine }
      let mark = past(entry)
      if let name = texts.first { texts[0] = name.marked(mark) }
      return Row(
        ref: entry.ref, cells: texts + (origin.map { [$0(entry)] } ?? []),
        isPast: mark != nil || isPast(entry))
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
