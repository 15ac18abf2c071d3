import ArgumentParser
import Domain

/// `enterprise`, `park`, `unit`, `school-place`: one command for each kind of entry.
struct EntryCommand<Entry: CommandEntry>: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: Entry.kind.rawValue.kebabCased,
      abstract: say(
        "\(Entry.kind.phrase.zh)：查看、登记、修改", "\(Entry.kind.phrase.en): list, show, add, edit"),
      discussion: FlagHelp.of(Entry.Field.self),
      subcommands: [
        List<Entry>.self, Show<Entry>.self, AddEntry<Entry>.self, Edit<Entry>.self,
      ])
  }
}

/// An entry of the registry as the command line lists and writes it.
protocol CommandEntry: Registered, EditedOnCommandLine {}

extension CommandEntry {
  static func columns(_ session: LedgerSession) -> [TextTable<Self>.Column] { register(session) }

  static func sheet(_ row: Self, in session: LedgerSession) -> String { session.sheet(of: row) }

  /// What the register says; what it is called is marked where it is past.
  static func register(_ session: LedgerSession) -> [TextTable<Self>.Column] {
    [.id]
      + listed.map { field in
        TextTable.Column(title: field.phrase) { entry in
          let said = Phrase(verbatim: session.shown(entry.text(field), field.shape))
          let mark = field == listed.first ? entry.past : nil
          return said.marked(mark).text(in: session.options.language)
        }
      }
  }
}

extension Enterprise: CommandEntry {}
extension Park: CommandEntry {}
extension OldSite: CommandEntry {}
extension Unit: CommandEntry {}
extension Person: CommandEntry {}
extension ReportedFigure: CommandEntry {}
extension Demand: CommandEntry {}
extension TalentEvent: CommandEntry {}
extension SchoolPlace: CommandEntry {}
extension CampaignMeasure: CommandEntry {}
extension CampaignOutput: CommandEntry {}
extension CampaignRound: CommandEntry {}
extension Approval: CommandEntry {}
extension ApprovalStep: CommandEntry {}
extension PolicyTopic: CommandEntry {}

extension Feedback: CommandEntry {
  /// Of what he was told who reads sees his own; the rest is counted (C16).
  static func sheet(_ row: Self, in session: LedgerSession) -> String {
    let all = session.workspace[row.id]?.issues.count ?? 0
    let others = PermissionWords.others(all - row.issues.count)
    return [session.sheet(of: row), others?.text(in: session.options.language)]
      .compactMap(\.self).joined(separator: "\n")
  }
}

/// Adds one entry from flags named after its fields; the name may stand without a flag.
struct AddEntry<Entry: CommandEntry>: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "add",
      abstract: say("登记\(Entry.kind.phrase.zh)", "Adds a \(Entry.kind.phrase.en)."),
      discussion: FlagHelp.of(Entry.Field.self))
  }
  @OptionGroup var options: GlobalOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var numbers: NumbersOptions
  @Argument(parsing: .allUnrecognized, help: .fieldFlags) var rest: [String] = []

  func run() throws {
    try LedgerSession.run(options) { session in
      let flags = try session.flags(rest, numbers)
      var entry = Entry()
      try session.fill(new: &entry, from: flags)
      let receipt = try session.commit(Entry.change(.add(entry)))
      session.printMade(receipt, Entry.kind, asJSON: output.json)
    }
  }
}

/// What one may edit on the command line by flags that are named after its fields.
protocol EditedOnCommandLine: Fielded, ListedOnCommandLine {
  static func editing(_ id: ID<Self>, _ edits: [FieldEdit<Field>]) -> Change
}

extension EditedOnCommandLine where Self: Registered {
  static func editing(_ id: ID<Self>, _ edits: [FieldEdit<Field>]) -> Change {
    change(.edit(id, edits))
  }
}

/// `edit` of every kind: the first word names it, flags say what changes.
struct Edit<Row: EditedOnCommandLine>: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "edit",
      abstract: say("修改\(Row.kind.phrase.zh)", "Edits a \(Row.kind.phrase.en)."),
      discussion: FlagHelp.of(Row.Field.self))
  }
  @OptionGroup var options: GlobalOptions
  @OptionGroup var output: OutputOptions
  @Argument(help: .entityName) var name: String
  @OptionGroup var numbers: NumbersOptions
  @Argument(parsing: .allUnrecognized, help: .fieldFlags) var rest: [String] = []

  func run() throws {
    try LedgerSession.run(options) { session in
      let flags = try session.flags(rest, numbers)
      try session.edit(name, flags, asJSON: output.json, as: Row.editing)
    }
  }
}

extension LedgerSession {
  /// Changes what flags say of the entry a word names, and prints it.
  mutating func edit<Entry: Fielded>(
    _ name: String, _ flags: FieldFlags, asJSON: Bool,
    as change: (ID<Entry>, [FieldEdit<Entry.Field>]) -> Change
  ) throws {
    let id = try id(of: name, Entry.self)
    guard let base = workspace.live(id) else { return }
    var entry = base
    try fill(&entry, from: flags)
    let edits = entry.edits(since: base)
    let receipt = try edits.isEmpty ? nil : commit(change(id, edits))
    printMade(id.ref, asJSON: asJSON)
    if let left = workspace.leftBehind(by: receipt?.touches ?? []) {
      Output.note(left.text(in: options.language))
    }
  }

  /// Sets the fields the flags name.
  func fill<Entry: Fielded>(_ entry: inout Entry, from flags: FieldFlags) throws {
    let texts = try usage { () throws(UsageError) in
      try flags.texts(for: Array(Entry.Field.allCases))
    }
    for field in Entry.Field.allCases {
      if let text = texts[field] { try set(field, to: text, in: &entry) }
    }
  }

  /// The same of what is added: its name may stand without a flag.
  func fill<Entry: Fielded>(new entry: inout Entry, from flags: FieldFlags) throws {
    var flags = flags
    if let name = Entry.Field(rawValue: "name") { flags.readWord(as: name.rawValue) }
    try fill(&entry, from: flags)
  }

  private func set<Entry: Fielded>(
    _ field: Entry.Field, to text: String, in entry: inout Entry
  ) throws {
    let text = try fieldText(text, for: field.shape, called: field.phrase)
    do {
      try entry.set(field, to: text)
    } catch {
      throw Stop(.usage, error.phrase(for: field.phrase), options)
    }
  }
}
