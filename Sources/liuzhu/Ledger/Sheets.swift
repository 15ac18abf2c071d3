import Domain
import JSONText

/// A kind of row that `list` and `show` print.
protocol ListedOnCommandLine: Findable {
  static func columns(_ session: LedgerSession) -> [TextTable<Self>.Column]
  /// The object machines read.
  static func json(_ row: Self, in session: LedgerSession) -> JSON
  /// The keys of it that no record has: how the row stands today.
  static var standing: [String] { get }
  /// Everything about one row, line by line, for people.
  static func sheet(_ row: Self, in session: LedgerSession) -> String
}

extension ListedOnCommandLine {
  static func json(_ row: Self, in session: LedgerSession) -> JSON { row.any.json }
  static var standing: [String] { [] }
}

extension TextTable.Column where Row: Entity {
  static var id: Self { Self(title: Phrase("编号", "id")) { $0.id.description } }
}

extension LedgerSession {
  /// The rows a query finds, in the order of their ids.
  func rows<Row: Findable>(
    _: Row.Type, filter: String, where isListed: (Row) -> Bool = { _ in true }
  ) throws -> [Row] {
    let query = try query(filter, of: Row.self)
    let (workspace, reader, today) = (workspace, reader, today)
    return workspace[keyPath: Row.table].live.compactMap { row in
      guard query.isEmpty || row.matches(query, in: workspace, on: today), isListed(row) else {
        return nil
      }
      return workspace.seen(row, by: reader)
    }
  }

  /// What was asked, of a day that was where one was named.
  func query<Row: Findable>(_ text: String, of _: Row.Type) throws -> Query<Row.Asked> {
    do {
      let spelled = try workspace.spellingOut(text, for: Row.kind)
      return try Query<Row.Asked>(parsing: spelled, today: asOf)
    } catch {
      throw Stop(.usage, error.phrase, options)
    }
  }

  /// A row as who reads may see it; ends the command where he may not at all.
  func seen<Row: Entity>(_ id: ID<Row>) throws -> Row? {
    guard let row = workspace.live(id) else { return nil }
    guard let seen = workspace.seen(row, by: reader) else {
      throw Stop(.notPermitted, PermissionWords.hidden(Row.kind.guarded), options)
    }
    return seen
  }

  /// What people call an entity; its id where it has no name.
  func name(of ref: EntityRef) -> String { workspace.spokenName(of: ref) }

  /// A field's text as people read it, on a screen alike; but things go by their names alone, and a
  /// category with its code, by which commands call it.
  func shown(_ text: String, _ shape: FieldShape) -> String {
    let parts = text.split(separator: "、").map(String.init)
    let words: Phrase =
      switch shape {
      case .reference, .references, .town:
        .names(parts.map { EntityRef($0).map(name(of:)) ?? $0 })
      case .category, .categories: .list(parts.map(categoryWithCode))
      default: workspace.spoken(text, shape)
      }
    return words.text(in: options.language)
  }

  private func categoryWithCode(_ code: String) -> Phrase {
    guard let words = workspace.category(code)?.phrase else { return Phrase(verbatim: code) }
    return Phrase("\(code) \(words.zh)", "\(code) \(words.en)")
  }

  /// `牵头单位：安监局`, `lead unit: 安监局`; the words alone where the language has no title for them.
  func titled(_ title: Phrase, _ words: String) -> String {
    let title = title.text(in: options.language)
    guard !title.isEmpty else { return words }
    return title + Phrase("：", ": ").text(in: options.language) + words
  }

  /// Every filled field of an entry on a line of its own.
  func sheet<Entry: Fielded>(of entry: Entry) -> String {
    let fields = Entry.Field.allCases.filter { !entry.text($0).isEmpty }
    let lines = fields.map { field in
      titled(field.phrase, shown(entry.text(field), field.shape))
    }
    return ([entry.id.description] + lines).joined(separator: "\n")
  }
}

extension Pairing: ListedOnCommandLine {
  static func columns(_ session: LedgerSession) -> [TextTable<Self>.Column] {
    [
      .id,
      .init(title: EntityKind.enterprise.phrase) { session.name(of: $0.enterprise.ref) },
      .init(title: Role.commissioner.phrase) { session.name(of: $0.commissioner.ref) },
      .init(title: Phrase("起", "from")) { $0.from.iso },
      .init(title: Phrase("止", "to")) { $0.to?.iso ?? "" },
    ]
  }

  static func sheet(_ row: Pairing, in session: LedgerSession) -> String {
    let shown = TextTable(columns: columns(session), language: session.options.language)
    let covers = row.covers.map { cover in
      [PairingFormWords.cover, cover.phrase(in: session.workspace)]
        .map { $0.text(in: session.options.language) }.joined(separator: " ")
    }
    let basis = [
      (PairingFormWords.charterReadOn, row.charterReadOn?.iso ?? ""),
      (PairingFormWords.appointment, row.appointment),
    ]
    .filter { !$0.1.isEmpty }.map { "\($0.0.text(in: session.options.language)) \($0.1)" }
    let language = session.options.language
    let handover = session.workspace.handoverPhrase(to: row)?.text(in: language) ?? ""
    let words = [handover, row.handoverNote, Phrase.reason(row.endReason).text(in: language)]
    return ([shown.text(of: [row])] + basis + covers + words)
      .filter { !$0.isEmpty }.joined(separator: "\n")
  }
}

extension Visit: ListedOnCommandLine {
  static func columns(_ session: LedgerSession) -> [TextTable<Self>.Column] {
    [
      .id,
      .init(title: Field.on.phrase) { $0.on.iso },
      .init(title: Field.kind.phrase) { $0.kind.phrase.text(in: session.options.language) },
      .init(title: Field.objects.phrase) { names($0.objects, session) },
      .init(title: Field.visitors.phrase) { names($0.visitors.map(\.ref), session) },
      .init(title: EntityKind.issue.phrase) {
        String(session.workspace.members(Issue.self, of: $0.ref).count)
      },
    ]
  }

  private static func names(_ refs: some Sequence<EntityRef>, _ session: LedgerSession) -> String {
    refs.map { session.name(of: $0) }.joined(separator: "、")
  }

  static func sheet(_ row: Visit, in session: LedgerSession) -> String {
    let found = session.workspace.members(Issue.self, of: row.ref).map { "\($0.id) \($0.title)" }
    return ([session.sheet(of: row)] + found).joined(separator: "\n")
  }
}
