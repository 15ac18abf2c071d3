import Domain

/// Writes rows of one kind as a file that comes in again as it went out.
package struct ListFile<Row: ListRow> {
  private let columns: [ListColumn<Row>]
  /// What is expected in each, worked out once; nil where words stand for nothing else.
  private let shapes: [FieldShape?]
  /// What each column said for what it was given so far: most codes and entries come again and again.
  private var said: [[String: String]]
  private let language: Language
  private let workspace: Workspace
  private let day: Day

  package init(
    _ columns: [ListColumn<Row>] = ListColumn.whole, in workspace: Workspace, on day: Day,
    _ language: Language
  ) {
    (self.columns, self.workspace) = (columns, workspace)
    shapes = columns.map { column in
      guard case .field(let field) = column, field.shape.standsForWords else { return nil }
      return field.shape
    }
    said = columns.map { _ in [:] }
    (self.day, self.language) = (day, language)
  }

  /// As CSV under the heads of the columns.
  package mutating func csv(of rows: [Row.Kept], byteOrderMark: Bool) -> [UInt8] {
    var writer = CSVWriter(byteOrderMark: byteOrderMark)
    writer.write(columns.map { $0.title.text(in: language) })
    let workspace = workspace
    for row in rows { writer.write(cells(of: row, in: workspace)) }
    return writer.bytes
  }

  /// What stands in each column of a row.
  package mutating func cells(of kept: Row.Kept) -> [String] { cells(of: kept, in: workspace) }

  /// The office is handed over: while words are kept in mind it would be copied for every row.
  private mutating func cells(of kept: Row.Kept, in workspace: Workspace) -> [String] {
    let row = Row(kept, in: workspace)
    var cells: [String] = []
    cells.reserveCapacity(columns.count)
    // A closure would have an office of its own.
    for place in columns.indices {
      switch columns[place] {
      case .id: cells.append(kept.id.description)
      case .field(let field): cells.append(spoken(row.text(field), at: place))
      case .derived(let column):
        cells.append(column.text(kept, workspace, day).text(in: language))
      }
    }
    return cells
  }

  private mutating func spoken(_ text: String, at place: Int) -> String {
    guard let shape = shapes[place], !text.isEmpty else { return text }
    if let known = said[place][text] { return known }
    let words = spoken(text, shape)
    said[place][text] = words
    return words
  }

  /// A field as people read it and as it is read back: names for ids, words for codes.
  private func spoken(_ text: String, _ shape: FieldShape) -> String {
    switch shape {
    case .reference(let kind): name(text, kinds: [kind])
    case .town: name(text, kinds: [.unit])
    case .references(let kinds):
      parts(of: text).map { name($0, kinds: kinds) }.joined(separator: "、")
    case .choice(let choices): word(text, choices)
    case .choices(let choices): parts(of: text).map { word($0, choices) }.joined(separator: "、")
    case .category, .categories: parts(of: text).map(category).joined(separator: "、")
    case .code(let list): workspace.codePhrase(text, of: list).text(in: language)
    case .grants: parts(of: text).map(grant).joined(separator: "、")
    default: text
    }
  }

  /// The name where it means this entry alone, else the id.
  private func name(_ id: String, kinds: [EntityKind]) -> String {
    guard let ref = EntityRef(id), let name = workspace.names(of: ref).first else { return id }
    let means = parts(of: name) == [name] && workspace.resolve(name, kinds: kinds) == .found(ref)
    return means ? name : id
  }

  private func word(_ code: String, _ choices: [FieldShape.Choice]) -> String {
    let word = choices.first { $0.code == code }?.phrase.text(in: language) ?? code
    return parts(of: word) == [word] ? word : code
  }

  /// `工作人员`, `营商专员@2018-05-02..`: the word of the role, and its time as it is read back.
  private func grant(_ text: String) -> String {
    guard let role = try? RoleGrant(fieldText: text).role else { return text }
    let word = role.phrase.text(in: language)
    return (parts(of: word) == [word] ? word : role.rawValue) + text.dropFirst(role.rawValue.count)
  }

  private func category(_ code: String) -> String {
    guard let name = workspace.category(code)?.phrase.text(in: language), parts(of: name) == [name],
      workspace.categories.code(of: name) == code
    else { return code }
    return name
  }
}

extension FieldShape {
  /// Whether a file says it in other words than the ledger keeps.
  fileprivate var standsForWords: Bool {
    switch self {
    case .reference, .references, .town, .choice, .choices, .category, .categories, .code, .grants:
      true
    default: false
    }
  }
}
