import Domain
import JSONText

/// A setting as the command line lists and writes it.
protocol CommandSetting: Setting {
  static func change(_ change: EntryChange<Self>) -> SettingsChange
  /// What a list shows beside id and name.
  static var listed: [Field] { get }
  /// What a new one begins with.
  static func draft(in session: LedgerSession) -> Self
}

extension CommandSetting {
  static func draft(in session: LedgerSession) -> Self { Self() }

  static func printAll(in session: LedgerSession, asJSON: Bool) {
    session.print(session.workspace.settings(Self.self), columns: columns(session), asJSON: asJSON)
  }

  static func printOne(called name: String, in session: LedgerSession, asJSON: Bool) throws {
    let row = try session.setting(called: name, Self.self)
    guard !asJSON else { return Output.print(row.any.json.text()) }
    Output.print(session.sheet(of: row))
    if session.workspace.isSample(row.id) {
      Output.print(ConfigWords.sample.text(in: session.options.language))
    }
  }

  static func add(
    _ arguments: [String], in session: inout LedgerSession, asJSON: Bool
  ) throws {
    var row = draft(in: session)
    try session.fill(new: &row, from: try session.flags(arguments))
    try session.set(change(.add(row)), asJSON: asJSON)
  }

  static func edit(
    _ name: String, _ arguments: [String], in session: inout LedgerSession, asJSON: Bool
  ) throws {
    let base = try session.setting(called: name, Self.self)
    var row = base
    try session.fill(&row, from: try session.flags(arguments))
    let edits = row.edits(since: base)
    guard edits.isEmpty else {
      return try session.set(change(.edit(base.id, edits)), asJSON: asJSON)
    }
    Output.print(asJSON ? base.any.json.text() : base.id.description)
  }

  private static func columns(_ session: LedgerSession) -> [TextTable<Self>.Column] {
    let language = session.options.language
    let name = TextTable<Self>.Column(title: Phrase("名称", "name")) { $0.name }
    let origin = TextTable<Self>.Column(title: Phrase("来源", "origin")) { row in
      session.workspace.origin(of: row.id).text(in: language)
    }
    let fields = listed.map { field in
      TextTable<Self>.Column(title: field.phrase) { session.shown($0.text(field), field.shape) }
    }
    return [.id, name, origin] + fields
  }
}

extension LedgerSession {
  /// Sets it, or where his role only prepares it, puts it before the head and says so; prints what was
  /// made of it.
  mutating func set(_ change: SettingsChange, asJSON: Bool) throws {
    let receipt = try commit(.settings(change.asked(by: try actor())))
    guard let made = receipt.touches.last?.after.ref else { return }
    if made.kind == .settingDraft {
      Output.note(SettingDraftWords.prepared(workspace.label(of: made)).text(in: options.language))
    }
    printMade(made, asJSON: asJSON)
  }

  /// The setting somebody means: by its id, its name, or what else it is called.
  func setting<Row: Setting>(called name: String, _: Row.Type) throws -> Row {
    if let found = known(name, Row.self) { return found }
    let names = workspace.settings(Row.self).map(\.name)
    throw Stop(.usage, ConfigWords.unknown(Row.kind, name, among: names), options)
  }

  /// The same; nil where none is called so.
  func known<Row: Setting>(_ name: String, _: Row.Type) -> Row? {
    let wanted = Folding.fold(name)
    return workspace.settings(Row.self).first { row in
      ([row.id.description, row.name] + row.otherNames).contains { Folding.fold($0) == wanted }
    }
  }
}

extension Category: CommandSetting {
  static func change(_ change: EntryChange<Self>) -> SettingsChange { .category(change) }
  static var listed: [Field] { [.english, .defaultScope, .retiredOn] }
}

extension CalendarYear: CommandSetting {
  static func change(_ change: EntryChange<Self>) -> SettingsChange { .calendar(change) }
  static var listed: [Field] { [.source, .holidays, .extraWorkdays] }
}

extension SLAVersion: CommandSetting {
  static func change(_ change: EntryChange<Self>) -> SettingsChange { .sla(change) }
  static var listed: [Field] { [.from, .simpleReply, .complexReply, .commonReply, .basis] }

  static func draft(in session: LedgerSession) -> SLAVersion {
    session.workspace.nextSLAVersion(from: session.today)
  }
}

extension Thresholds: CommandSetting {
  static func change(_ change: EntryChange<Self>) -> SettingsChange { .thresholds(change) }
  static var listed: [Field] { [.from, .duplicateWindow, .classEnterprises, .classWindow, .basis] }

  static func draft(in session: LedgerSession) -> Thresholds {
    session.workspace.nextThresholds(from: session.today)
  }
}

extension CodeWord: CommandSetting {
  static func change(_ change: EntryChange<Self>) -> SettingsChange { .codeWord(change) }
  static var listed: [Field] { [.list, .english, .retiredOn] }
}

extension SavedFilter: CommandSetting {
  static func change(_ change: EntryChange<Self>) -> SettingsChange { .filter(change) }
  static var listed: [Field] { [.list, .query] }
}
